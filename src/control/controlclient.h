#pragma once

#include "control/controlservice.h"
#include "jsonrpc/message.h"

#include <QHash>
#include <QJsonObject>
#include <QLocalSocket>
#include <QTimer>

#include <memory>

namespace traydo::jsonrpc {
class LineChannel;
}

namespace traydo::control {

/// What a face wants of its connection.
struct ClientOptions
{
    bool subscribe = true;  ///< changed() and raiseRequested() are wanted
    bool reconnect = false; ///< try again by itself, with a growing pause, whenever there is no connection
    core::milliseconds firstPause{100};
    core::milliseconds longestPause{5'000};
};

/// A face's end of the control socket: the running server as a ControlService. Calls made while the
/// connection is being set up wait for it; without a connection they fail at once with Unavailable.
class ControlClient final : public ControlService
{
    Q_OBJECT
public:
    explicit ControlClient(QString socketPath, ClientOptions options = {}, QObject *parent = nullptr);
    ~ControlClient() override;

    /// Starts connecting; connected() or connectionLost() follows.
    void start();
    /// Ends the connection and the trying.
    void stop();
    bool isConnected() const { return m_phase == Phase::Ready; }
    /// Once connected: whether another face with a window was there then, or about to come.
    bool foundWindow() const { return m_foundWindow; }

    /// Asks the other faces to show their windows. Goes out once connected. `activationToken` is what the
    /// desktop gave this start for it ($XDG_ACTIVATION_TOKEN), if anything.
    void raiseOthers(const QString &activationToken = {});

    void status(Answer<Status> answer) override;
    void consents(Answer<QList<core::ConsentRequest>> answer) override;
    void decideConsent(const QString &id, const core::ConsentDecision &decision,
                       Answer<core::ConsentOutcome> answer) override;
    void extendConsent(const QString &id, Answer<core::ConsentRequest> answer) override;
    void expectClient(const QString &name, Answer<void> answer) override;
    void blocks(Answer<QList<core::Block>> answer) override;
    void removeBlock(const QString &id, Answer<void> answer) override;
    void clients(Answer<QList<ClientSummary>> answer) override;
    void revokeClient(const QString &id, Answer<void> answer) override;
    void updateGrant(const QString &clientId, const GrantEdit &edit, Answer<ClientSummary> answer) override;
    void callCounts(const CallQuery &query, Answer<QList<CallCount>> answer) override;
    void setPaused(bool paused, Answer<void> answer) override;
    void addMachineClient(const ProgramRequest &request, Answer<ProgramSecret> answer) override;
    void addAccessToken(const ProgramRequest &request, Answer<ProgramSecret> answer) override;
    void rotateClientSecret(const QString &id, core::ConsentFace face, Answer<ProgramSecret> answer) override;
    void rotateKeys(bool atOnce, Answer<KeyRotation> answer) override;
    void lists(Answer<QList<ListSummary>> answer) override;
    void shelvedLists(ListShelf shelf, Answer<QList<ListSummary>> answer) override;
    void createList(const QString &name, const QString &color, const QString &via,
                    Answer<core::TodoList> answer) override;
    void updateList(const QString &nameOrId, const ListEdit &edit, const QString &via,
                    Answer<core::TodoList> answer) override;
    void removeList(const QString &nameOrId, const QString &via, Answer<core::TodoList> answer) override;
    void restoreList(const QString &id, const QString &via, Answer<core::TodoList> answer) override;
    void todos(const TodoQuery &query, Answer<TodoPage> answer) override;
    void createTodo(const TodoEdit &todo, const QString &via, Answer<core::Todo> answer) override;
    void updateTodo(const QString &id, const TodoEdit &edit, const QString &via,
                    Answer<core::Todo> answer) override;
    void removeTodo(const QString &id, const QString &via, Answer<core::Todo> answer) override;
    void restoreTodo(const QString &id, const QString &via, Answer<core::Todo> answer) override;
    void history(const HistoryQuery &query, Answer<HistoryPage> answer) override;
    void undo(const QString &changeId, const QString &via, Answer<core::Change> answer) override;
    void undoSince(const QString &clientId, core::Instant since, const QString &via,
                   Answer<UndoSummary> answer) override;
    void settings(Answer<ServerSettings> answer) override;
    void updateSettings(const ServerSettingsEdit &edit, Answer<ServerSettings> answer) override;
    void backup(const QString &path, Answer<void> answer) override;
    void lanStatus(Answer<LanStatus> answer) override;
    void pairLan(core::milliseconds duration, core::ConsentFace face, Answer<LanStatus> answer) override;
    void parseQuickAdd(const QString &text, const QString &locale, Answer<QuickAddPreview> answer) override;
    void quickAdd(const QString &text, const QString &locale, const TodoEdit &edit, const QString &via,
                  Answer<core::Todo> answer) override;
    void exportTodos(const ExportRequest &request, Answer<ExportPart> answer) override;
    void exportPart(const QString &transfer, qint64 offset, Answer<ExportPart> answer) override;
    void importPart(const QString &transfer, const QByteArray &bytes, Answer<QString> answer) override;
    void importTodos(const ImportRequest &request, Answer<core::ImportReport> answer) override;

Q_SIGNALS:
    /// The server answered our hello. Whatever was shown before should be asked for anew.
    void connected();
    /// No connection any more, or none could be made: Unavailable; Conflict when the server speaks another
    /// version; Denied when it belongs to another user. With `reconnect` it is tried again (not after the
    /// latter two).
    void connectionLost(const traydo::core::Error &why);
    /// Another start of Traydo wants this face to show its window, and passes on the right to take the focus,
    /// if it has one.
    void raiseRequested(const QString &activationToken);

private:
    enum class Phase { Idle, Connecting, Ready };
    using RawAnswer = std::function<void(core::Result<QJsonValue>)>;

    template <typename T>
    void call(QLatin1StringView method, const QJsonObject &params,
              core::Result<T> (*read)(const QJsonValue &), Answer<T> answer);
    void callForNothing(QLatin1StringView method, const QJsonObject &params, Answer<void> answer);
    void request(QLatin1StringView method, const QJsonObject &params, const RawAnswer &answer);
    void send(const jsonrpc::Message &message);

    void greet();
    void take(const QByteArray &line);
    void takeResponse(const jsonrpc::Response &response);
    void takeNotification(const jsonrpc::Notification &notification);
    void socketFailed();
    void lose(const core::Error &why, bool final);

    QString m_socketPath;
    ClientOptions m_options;
    QLocalSocket m_socket;
    std::unique_ptr<jsonrpc::LineChannel> m_channel; ///< one per connection
    Phase m_phase = Phase::Idle;
    bool m_foundWindow = false;
    QHash<qint64, RawAnswer> m_pending;
    QList<QByteArray> m_waiting; ///< lines to send once the server answered our hello
    qint64 m_lastId = 0;
    QTimer m_retry;
    core::milliseconds m_pause;
};

} // namespace traydo::control
