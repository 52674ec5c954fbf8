#pragma once

#include "core/config.h"

#include <functional>
#include <variant>

namespace CLI {
class App;
}

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

/// Shows the parser itself to who writes its manual and completions.
void seeArguments(const std::function<void(const CLI::App &)> &see);

} // namespace traydo
