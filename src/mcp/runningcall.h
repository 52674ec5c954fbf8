#pragma once

#include "mcp/conversation.h"
#include "mcp/messagesink.h"

#include <QTimer>

namespace traydo::mcp {

class McpServer;

/// A request as it must be kept when its answer takes its time.
struct KeptRequest
{
    core::Principal principal;
    std::shared_ptr<Session> session; ///< null where the revision has none
    Revision revision = newestInitializeRevision;
    jsonrpc::Request request;
    ClientProfile client;
};

/// One call on its way to its answer: runs what was Deferred, and in a session asks the client what an
/// InputRequired wants to know. Nothing happens before begin(). Server thread only.
class RunningCall final : public Conversation, public std::enable_shared_from_this<RunningCall>
{
    Q_OBJECT
public:
    /// `first` is what the method came to. The server outlives the call.
    RunningCall(const McpServer &server, KeptRequest kept, Outcome first);

    const jsonrpc::Id &id() const { return m_kept.request.id; }
    /// The way to the client is open.
    void begin(std::unique_ptr<MessageSink> sink);
    /// Nobody waits for the answer any more.
    void cancel();

    void progress(double done, std::optional<double> total, const QString &message) override;
    void log(LogLevel level, const QString &logger, const QJsonValue &data) override;
    void notify(const jsonrpc::Notification &notification) override;
    void releaseConnection() override;
    void finish(Outcome outcome) override;
    bool isOver() const override { return m_over; }

private:
    Call call() const;
    void proceed(Outcome outcome);
    void ask(const InputRequired &input);
    void heard(const QString &key, const std::variant<QJsonValue, jsonrpc::Error> &answer,
               const core::Principal &principal);
    void dropQuestions();
    void respond(std::variant<QJsonValue, jsonrpc::Error> outcome);
    void close();

    const McpServer &m_server;
    KeptRequest m_kept;
    Outcome m_first;
    std::unique_ptr<MessageSink> m_sink;
    Input m_input;                           ///< collected so far
    QHash<QString, jsonrpc::Id> m_questions; ///< not answered yet, by key
    int m_rounds = 0;
    QTimer m_patience;
    double m_done = -1;
    bool m_over = false;
};

} // namespace traydo::mcp
