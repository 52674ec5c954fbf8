#pragma once

#include "mcp/exchange.h"
#include "mcp/statelesshttp.h"
#include "mcp/streamregistry.h"
#include "mcp/subscription.h"

namespace traydo::mcp {

/// The Streamable HTTP transport on one path, both eras: POST carries messages; in a session GET opens its
/// stream or takes up one that was lost, and DELETE ends the session. Host, Origin and token were checked
/// before. Server thread only; what it is given outlives it.
class StreamableHttp
{
public:
    StreamableHttp(const McpServer &server, SessionStore &sessions, StreamRegistry &streams,
                   Subscriptions &subscriptions, const ScopeRefusal &refuseScope);

    http::Reply handle(const http::Request &request, const core::Principal &principal);

private:
    using FoundSession = std::variant<std::shared_ptr<Session>, http::Response>;

    http::Reply post(const http::Request &request, const core::Principal &principal);
    http::Reply postMessage(const http::Request &request, const core::Principal &principal,
                            const jsonrpc::Message &message);
    http::Response initialize(const http::Request &request, const jsonrpc::Request &message,
                              const core::Principal &principal);
    http::Reply batch(const http::Request &request, const core::Principal &principal,
                      const QJsonArray &items);
    http::Reply reply(const core::Principal &principal, const std::shared_ptr<Session> &session,
                      Exchanged exchanged);
    http::Reply streamCalls(const core::Principal &principal, const std::shared_ptr<Session> &session,
                            const Running &running);
    http::Reply get(const http::Request &request, const core::Principal &principal);
    http::Reply openStream(const core::Principal &principal, const std::shared_ptr<Session> &session,
                           const std::optional<EventLog::Position> &from);
    http::Response endSession(const http::Request &request, const core::Principal &principal);
    FoundSession findSession(const http::Request &request, const core::Principal &principal,
                             const std::optional<jsonrpc::Id> &id);

    const McpServer &m_server;
    SessionStore &m_sessions;
    StreamRegistry &m_streams;
    Subscriptions &m_subscriptions;
    ScopeRefusal m_refuseScope;
    StatelessHttp m_stateless;
};

} // namespace traydo::mcp
