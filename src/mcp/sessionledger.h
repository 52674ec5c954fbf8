#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QByteArray>

namespace traydo::mcp {

/// Remembers ended session ids across restarts, for as long as they could otherwise be adopted. Asked only
/// when an id is not in memory. Server thread only.
class SessionLedger
{
public:
    virtual ~SessionLedger() = default;
    virtual bool isEnded(const QByteArray &id) const = 0;
    /// Returns after COMMIT. Errors: Unavailable.
    virtual core::Result<void> markEnded(const QByteArray &id, core::Instant until) = 0;
};

} // namespace traydo::mcp
