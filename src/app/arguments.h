#pragma once

#include "cli/commandtext.h"
#include "core/config.h"

#include <variant>

namespace traydo {

/// What the command line of `traydo` asks for.
struct Arguments
{
    core::ConfigFlags flags;
    bool gui = true;     ///< --no-gui clears it
    bool hidden = false; ///< start without the window where a tray is there to open it from
};

/// The arguments, or the exit code with which to end at once (help was printed, or the usage was wrong: 2).
std::variant<Arguments, int> parseArguments(int argc, char **argv);

/// Everything that `traydo` takes, for its manual and completions.
cli::CommandText describeArguments();

} // namespace traydo
