#pragma once

#include "mcp/linecaller.h"
#include "mcp/linestream.h"
#include "mcp/mcpserver.h"
#include "mcp/runningcall.h"
#include "mcp/session.h"
#include "mcp/streamregistry.h"
#include "mcp/subscription.h"

#include <QHash>

namespace traydo::mcp {

/// MCP over a connection that carries one message per line, as the stdio transport does, both eras. The
/// connection is the session; what cancels is `notifications/cancelled`. A request for which rights are
/// missing is answered with words rather than a challenge: a tool result with isError, elsewhere an error.
/// Server thread only; what it is given outlives it.
class LineTransport final : public QObject
{
    Q_OBJECT
public:
    using Write = std::function<void(const QByteArray &line)>;

    LineTransport(const McpServer &server, StreamRegistry &streams, Subscriptions &subscriptions,
                  LineCaller &caller, Write write, QObject *parent = nullptr);
    /// Ends what runs, unanswered.
    ~LineTransport() override;

    void receive(const QByteArray &line);
    /// The caller's rights are not those of before: streams that hear of changes go on with those of now, and
    /// the client is told to look again.
    void rightsChanged();

private:
    class Hearer;
    struct Running
    {
        std::shared_ptr<LineStream> stream;
        std::shared_ptr<RunningCall> call;
        KeptRequest kept;
    };

    void take(const QJsonValue &value);
    void takeBatch(const QJsonArray &items);
    void ask(const jsonrpc::Request &request);
    void askStateless(const jsonrpc::Request &request);
    void initialize(const jsonrpc::Request &request);
    void run(const KeptRequest &kept);
    void begin(const KeptRequest &kept, Outcome outcome);
    void refuse(const KeptRequest &kept, const QString &text);
    void hear(const jsonrpc::Notification &notification);
    void streamClosed(const LineStream *stream);
    QList<Running> listening() const;
    void send(const jsonrpc::Message &message) { m_write(jsonrpc::serialise(message)); }
    void fail(const jsonrpc::Id &id, const jsonrpc::Error &error)
    {
        send(jsonrpc::Response::failure(id, error));
    }

    const McpServer &m_server;
    StreamRegistry &m_streams;
    Subscriptions &m_subscriptions;
    LineCaller &m_caller;
    Write m_write;
    std::shared_ptr<Session> m_session; ///< null until `initialize`
    QHash<const LineStream *, Running> m_running;
};

} // namespace traydo::mcp
