#include "server/mcproutes.h"

namespace traydo::server {

using http::Method;
using http::Reply;
using http::Request;

namespace {

http::Response tooManyCalls(core::milliseconds wait)
{
    auto response = http::Response::text(429, "too many calls within a minute\n");
    response.headers.add("Retry-After", core::retryAfter(wait));
    return response;
}

} // namespace

McpRoutes::McpRoutes(mcp::StreamableHttp &streamable, mcp::LegacySse &legacy, CallLedger &ledger,
                     const core::Clock &clock, const core::Limits &limits)
    : m_streamable(streamable),
      m_legacy(legacy),
      m_ledger(ledger),
      m_clock(clock),
      m_limits(limits),
      m_calls(limits.callsPerMinute)
{
}

void McpRoutes::addTo(http::Router &router, const oauth::BearerGuard &guard)
{
    const auto gate = [&guard](const Request &request) -> std::optional<http::Response> {
        auto verdict = guard.authenticate(request);
        auto *refusal = std::get_if<http::Response>(&verdict);
        return refusal ? std::optional(std::move(*refusal)) : std::nullopt;
    };
    const http::RouteOptions options{m_limits.mcpBodyBytes, http::Cors::AllowedOrigins, gate};
    const auto streamable =
        authenticated(guard, [this](const Request &request, const core::Principal &principal) {
            return m_streamable.handle(request, principal);
        });
    router.add(mcpPath, options,
               {{Method::Get, streamable}, {Method::Post, streamable}, {Method::Delete, streamable}});
    router.add(ssePath, options,
               {{Method::Get, authenticated(guard, [this](const auto &request, const auto &principal) {
                     return m_legacy.open(request, principal);
                 })}});
    router.add(messagePath, options,
               {{Method::Post, authenticated(guard, [this](const auto &request, const auto &principal) {
                     return m_legacy.message(request, principal);
                 })}});
}

/// Authentication comes first, on every request; then the count, so that nobody can use up another one's
/// calls.
http::Handler McpRoutes::authenticated(const oauth::BearerGuard &guard, Handler handler)
{
    return [this, &guard, handler = std::move(handler)](const Request &request) -> Reply {
        auto verdict = guard.authenticate(request);
        if (auto *refusal = std::get_if<http::Response>(&verdict))
            return std::move(*refusal);
        const auto &principal = std::get<core::Principal>(verdict);
        if (const auto wait = m_calls.take(principal.grantId, m_clock.now())) {
            m_ledger.count(principal, CallLedger::Kind::Denied);
            return tooManyCalls(*wait);
        }
        return handler(request, principal);
    };
}

} // namespace traydo::server
