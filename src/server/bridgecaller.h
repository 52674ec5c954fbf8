#pragma once

#include "core/clock.h"
#include "core/localprogram.h"
#include "core/ratelimit.h"
#include "mcp/linecaller.h"
#include "oauth/bridgeclients.h"
#include "server/callledger.h"

namespace traydo::server {

/// A program at the other end of a bridge: its rights, its count of calls, and what it is told while the
/// person has not let it in. Server thread only; what it is given outlives it.
class BridgeCaller final : public mcp::LineCaller
{
public:
    BridgeCaller(core::LocalProgram program, oauth::BridgeClients &clients, oauth::GrantDirectory &grants,
                 core::RateLimits &calls, CallLedger &ledger, const core::Clock &clock);

    core::Principal principal() const override { return m_clients.principalOf(m_program); }
    std::optional<QString> admit() override;
    QString explainMissing(core::Scopes needed) override;

private:
    core::LocalProgram m_program;
    oauth::BridgeClients &m_clients;
    oauth::GrantDirectory &m_grants;
    core::RateLimits &m_calls;
    CallLedger &m_ledger;
    const core::Clock &m_clock;
};

} // namespace traydo::server
