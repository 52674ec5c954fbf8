#pragma once

#include "mcp/exchange.h"
#include "mcp/streamregistry.h"
#include "mcp/subscription.h"

namespace traydo::mcp {

/// The HTTP+SSE transport of 2024-11-05, over which clients also negotiate later revisions: GET opens a
/// stream that names the address for messages; answers come on the stream. Host, Origin and token were
/// checked before. Server thread only; what it is given outlives it, and it outlives its streams.
class LegacySse
{
public:
    /// `messagePath` is where message() is served, e.g. `/mcp/message`.
    LegacySse(const McpServer &server, StreamRegistry &streams, Subscriptions &subscriptions,
              QByteArray messagePath, ScopeRefusal refuseScope);

    /// GET: the stream.
    http::Reply open(const http::Request &request, const core::Principal &principal);
    /// POST: a message; 202, and the answer on the stream.
    http::Response message(const http::Request &request, const core::Principal &principal);

private:
    struct Connection;
    using Connections = QHash<QByteArray, std::shared_ptr<Connection>>;

    http::Response receive(const http::Request &request, const core::Principal &principal,
                           const std::shared_ptr<Connection> &connection);
    Exchanged exchange(const http::Request &request, const core::Principal &principal,
                       const std::shared_ptr<Connection> &connection, const QJsonValue &value);
    static void begin(const Running &running, const std::shared_ptr<http::EventStream> &stream,
                      Connection &connection);

    const McpServer &m_server;
    StreamRegistry &m_streams;
    Subscriptions &m_subscriptions;
    QByteArray m_messagePath;
    ScopeRefusal m_refuseScope;
    /// By the random part of the address. Shared with what runs when a stream closes, which may be later than
    /// us.
    std::shared_ptr<Connections> m_connections = std::make_shared<Connections>();
};

} // namespace traydo::mcp
