#pragma once

#include "cli/commandtext.h"
#include "cli/console.h"
#include "cli/exitcode.h"
#include "core/clock.h"

#include <QProcessEnvironment>
#include <QStringList>

namespace traydo::cli {

/// All of traydoctl: reads the arguments (without the program's name), connects and runs the verb. Needs a
/// QCoreApplication.
ExitCode runTraydoctl(const QStringList &arguments, const QProcessEnvironment &environment, Console &console,
                      const core::Clock &clock);

/// Everything that traydoctl takes, for its manual and completions.
CommandText describeTraydoctl();

} // namespace traydo::cli
