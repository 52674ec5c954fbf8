#pragma once

#include "bridge/remoteupstream.h"
#include "core/config.h"

#include <QProcessEnvironment>

#include <functional>
#include <optional>
#include <variant>

namespace CLI {
class App;
}

namespace traydo {

/// What the command line of `traydo-bridge` and its environment ask for.
struct BridgeArguments
{
    std::optional<bridge::RemoteOptions> remote; ///< with `--url`; else the Traydo of this computer is meant
    bool startTraydo = false;                    ///< when that one does not run
    core::ConfigFlags flags;                     ///< where that one is
};

/// The arguments, or the exit code with which to end at once (help was printed, or the usage was wrong: 2).
std::variant<BridgeArguments, int> parseBridgeArguments(int argc, char **argv,
                                                        const QProcessEnvironment &environment);

/// Shows the parser itself to who writes its manual and completions.
void seeBridgeArguments(const std::function<void(const CLI::App &)> &see);

} // namespace traydo
