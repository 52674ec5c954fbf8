#pragma once

#include "mcp/exchange.h"
#include "mcp/streamregistry.h"

namespace traydo::mcp {

/// The Streamable HTTP transport on one path: POST carries messages, GET opens the session's stream, DELETE
/// ends the session. Host, Origin and token were checked before. Server thread only; what it is given
/// outlives it.
class StreamableHttp
{
public:
    StreamableHttp(const McpServer &server, SessionStore &sessions, StreamRegistry &streams,
                   ScopeRefusal refuseScope);

    http::Reply handle(const http::Request &request, const core::Principal &principal);

private:
    using FoundSession = std::variant<std::shared_ptr<Session>, http::Response>;

    http::Response post(const http::Request &request, const core::Principal &principal);
    http::Response initialize(const jsonrpc::Request &message, const core::Principal &principal);
    http::Response batch(const http::Request &request, const core::Principal &principal,
                         const QJsonArray &items);
    http::Reply openStream(const http::Request &request, const core::Principal &principal);
    http::Response endSession(const http::Request &request, const core::Principal &principal);
    FoundSession findSession(const http::Request &request, const core::Principal &principal,
                             const std::optional<jsonrpc::Id> &id);

    const McpServer &m_server;
    SessionStore &m_sessions;
    StreamRegistry &m_streams;
    ScopeRefusal m_refuseScope;
};

} // namespace traydo::mcp
