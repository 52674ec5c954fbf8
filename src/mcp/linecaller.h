#pragma once

#include "core/principal.h"

#include <optional>

namespace traydo::mcp {

/// Who is at the other end of a line: it brings no token, so its rights are asked for anew with each message.
/// Server thread only.
class LineCaller
{
public:
    virtual ~LineCaller() = default;
    /// With the rights of this moment; without any scope while there is no grant.
    virtual core::Principal principal() const = 0;
    /// Counts a request. Where it is one too many: a sentence that says so.
    virtual std::optional<QString> admit() = 0;
    /// A request takes `needed`, and the caller lacks some of it: has the person asked where they may be, and
    /// says where that stands, in words for the model.
    virtual QString explainMissing(core::Scopes needed) = 0;
};

} // namespace traydo::mcp
