#pragma once

#include "core/config.h"

#include <variant>

namespace traydo {

/// What the command line of traydo-bridge said.
struct BridgeArguments
{
    bool startTraydo = false; ///< when it does not run
    core::ConfigFlags flags;
};

/// The arguments, or the exit code when there is nothing more to do (`--help`, `--version`, a mistake: told
/// on stderr).
std::variant<BridgeArguments, int> parseBridgeArguments(int argc, char **argv);

} // namespace traydo
