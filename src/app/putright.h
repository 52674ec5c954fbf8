#pragma once

#include "arguments.h"

#include "core/result.h"

#include <QProcessEnvironment>

namespace traydo {

/// Tells what keeps Traydo from running, on stderr and in a window, and does what the person chooses to do
/// about it. True when Traydo is to be started once more. Needs a QApplication; runs its event loop
/// meanwhile.
bool putRight(const core::Error &problem, const Arguments &arguments, const QProcessEnvironment &environment);

} // namespace traydo
