#pragma once

#include "core/principal.h"

#include <QString>

#include <functional>
#include <optional>

namespace traydo::mcp {

/// What the program has to say to every call that reaches what the server holds, whatever its method, era and
/// transport. Asked on the path of the call, so both are quick.
struct Gate
{
    /// Why nothing is done for anybody now, in a sentence that a model can relay; nothing while all may go
    /// on.
    std::function<std::optional<QString>()> closed = [] { return std::nullopt; };
    /// A call was let through to its method, or refused: the gate is closed, or the principal lacks what is
    /// `needed`.
    std::function<void(const core::Principal &principal, core::Scopes needed, bool refused)> judged =
        [](const auto &, auto, auto) {};
};

} // namespace traydo::mcp
