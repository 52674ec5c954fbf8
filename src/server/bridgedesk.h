#pragma once

#include "control/bridgehost.h"
#include "core/config.h"
#include "core/ratelimit.h"
#include "mcp/linetransport.h"
#include "oauth/authorizationserver.h"
#include "server/callledger.h"

#include <QHash>

namespace traydo::server {

class BridgeCaller;

/// The MCP server for programs that come through traydo-bridge: who each of them is, what it may do, and that
/// the person is asked once. Server thread only; what it is given outlives it.
class BridgeDesk final : public QObject
{
    Q_OBJECT
public:
    /// What MCP takes, on whatever transport.
    struct Protocol
    {
        const mcp::McpServer &server;
        mcp::StreamRegistry &streams;
        mcp::Subscriptions &subscriptions;
    };

    /// Listens at `socketPath`. Errors as control::BridgeHost::listen().
    static core::Result<std::unique_ptr<BridgeDesk>> open(const QString &socketPath, const Protocol &protocol,
                                                          oauth::AuthorizationServer &authorization,
                                                          CallLedger &ledger, const core::Clock &clock,
                                                          const core::Limits &limits);
    ~BridgeDesk() override;

    int count() const { return int(m_guests.size()); }
    int countForClient(const QString &clientId) const;
    /// Lets go of all without a word, so that they come back to whoever runs next.
    void close();

private:
    struct Guest
    {
        std::unique_ptr<BridgeCaller> caller;
        std::unique_ptr<mcp::LineTransport> transport;
        core::Principal known; ///< its rights as its client was last told of them
    };

    BridgeDesk(const Protocol &protocol, oauth::AuthorizationServer &authorization, CallLedger &ledger,
               const core::Clock &clock, const core::Limits &limits);
    void welcome(control::BridgeConnection *connection);
    void tellOfRights();

    Protocol m_protocol;
    oauth::AuthorizationServer &m_authorization;
    CallLedger &m_ledger;
    const core::Clock &m_clock;
    core::RateLimits m_calls; ///< by grant; by client while it has none
    std::unique_ptr<control::BridgeHost> m_host;
    QHash<control::BridgeConnection *, std::shared_ptr<Guest>> m_guests;
};

} // namespace traydo::server
