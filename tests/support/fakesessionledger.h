#pragma once

#include "mcp/sessionledger.h"

#include <QHash>

namespace traydo::test {

/// Ended session ids in memory; with `failing`, a ledger whose storage is gone.
class FakeSessionLedger final : public mcp::SessionLedger
{
public:
    bool isEnded(const QByteArray &id) const override { return ended.contains(id); }
    core::Result<void> markEnded(const QByteArray &id, core::Instant until) override
    {
        if (failing)
            return core::Error{core::ErrorCode::Unavailable, QStringLiteral("no storage")};
        ended.insert(id, until);
        return {};
    }

    QHash<QByteArray, core::Instant> ended;
    bool failing = false;
};

} // namespace traydo::test
