#pragma once

#include "core/config.h"
#include "core/ratelimit.h"
#include "http/route.h"
#include "mcp/legacysse.h"
#include "mcp/streamablehttp.h"
#include "oauth/bearerguard.h"
#include "server/callledger.h"

namespace traydo::server {

/// The MCP endpoints as any listener has them: behind its bearer guard, and for each grant so many calls a
/// minute.
class McpRoutes
{
public:
    static constexpr const char *mcpPath = "/mcp";
    static constexpr const char *ssePath = "/mcp/sse";
    static constexpr const char *messagePath = "/mcp/message";

    /// All outlive it.
    McpRoutes(mcp::StreamableHttp &streamable, mcp::LegacySse &legacy, CallLedger &ledger,
              const core::Clock &clock, const core::Limits &limits);

    /// `guard` and this outlive the router.
    void addTo(http::Router &router, const oauth::BearerGuard &guard);

private:
    using Handler = std::function<http::Reply(const http::Request &, const core::Principal &)>;
    http::Handler authenticated(const oauth::BearerGuard &guard, Handler handler);

    mcp::StreamableHttp &m_streamable;
    mcp::LegacySse &m_legacy;
    CallLedger &m_ledger;
    const core::Clock &m_clock;
    const core::Limits &m_limits;
    core::RateLimits m_calls; ///< by grant
};

} // namespace traydo::server
