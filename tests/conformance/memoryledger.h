#pragma once

#include "mcp/sessionledger.h"

#include <QSet>

namespace traydo::conformance {

/// Ended sessions, remembered as long as the process lives: no session outlives it.
class MemoryLedger final : public mcp::SessionLedger
{
public:
    bool isEnded(const QByteArray &id) const override { return m_ended.contains(id); }
    core::Result<void> markEnded(const QByteArray &id, core::Instant) override
    {
        m_ended.insert(id);
        return {};
    }

private:
    QSet<QByteArray> m_ended;
};

} // namespace traydo::conformance
