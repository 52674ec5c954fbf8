#include "control/controlclient.h"

#include "control/changejson.h"
#include "control/controlprotocol.h"
#include "control/enumnames.h"
#include "control/exchangejson.h"
#include "control/grantjson.h"
#include "control/lanjson.h"
#include "control/peer.h"
#include "control/programjson.h"
#include "control/servicejson.h"
#include "control/settingsjson.h"
#include "jsonrpc/linechannel.h"

#include <QPointer>

#include <algorithm>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace traydo::control {

using core::Error;
using core::ErrorCode;
using core::Result;

namespace {

template <typename T, Result<T> (*read)(const QJsonValue &)>
Result<QList<T>> listFromJson(const QJsonValue &value)
{
    QList<T> nouns;
    for (const auto element : value.toArray()) {
        auto noun = read(element);
        if (!noun)
            return noun.error();
        nouns.append(*std::move(noun));
    }
    return nouns;
}

} // namespace

ControlClient::ControlClient(QString socketPath, ClientOptions options, QObject *parent)
    : ControlService(parent),
      m_socketPath(std::move(socketPath)),
      m_options(options),
      m_pause(options.firstPause)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &ControlClient::start);
    connect(&m_socket, &QLocalSocket::connected, this, &ControlClient::greet);
    connect(&m_socket, &QLocalSocket::disconnected, this, &ControlClient::socketFailed);
    connect(&m_socket, &QLocalSocket::errorOccurred, this, &ControlClient::socketFailed);
}

ControlClient::~ControlClient()
{
    m_socket.disconnect(this);
    stop();
}

void ControlClient::start()
{
    if (m_phase != Phase::Idle)
        return;
    m_retry.stop();
    m_phase = Phase::Connecting;
    m_socket.connectToServer(m_socketPath);
}

void ControlClient::stop()
{
    m_retry.stop();
    if (m_phase != Phase::Idle)
        lose({ErrorCode::Unavailable, u"the connection was closed"_s}, true);
}

void ControlClient::raiseOthers(const QString &activationToken)
{
    send(jsonrpc::Notification{method::raise, raiseParams(activationToken)});
}

void ControlClient::greet()
{
    // The directory keeps others out; this also covers one that was not ours from the start.
    if (const auto uid = peerUid(m_socket.socketDescriptor()); !uid || *uid != ::geteuid())
        return lose({ErrorCode::Denied, u"%1 belongs to another user"_s.arg(m_socketPath)}, true);

    m_channel = std::make_unique<jsonrpc::LineChannel>(&m_socket, maxAnswerBytes);
    connect(m_channel.get(), &jsonrpc::LineChannel::received, this, &ControlClient::take);
    connect(m_channel.get(), &jsonrpc::LineChannel::overlong, this, [this] {
        lose({ErrorCode::Unavailable, u"the server sent an overlong line"_s}, false);
    });

    const auto id = ++m_lastId;
    m_pending.insert(id, [this](const Result<QJsonValue> &result) {
        if (!result) {
            if (m_phase == Phase::Connecting)
                lose(result.error(), result.error().code == ErrorCode::Conflict);
            return;
        }
        const auto welcome = welcomeFromJson(*result);
        m_foundWindow = !welcome || welcome->window; // one of before it was told has a window
        m_phase = Phase::Ready;
        m_pause = m_options.firstPause;
        for (const auto &line : std::exchange(m_waiting, {}))
            m_channel->send(line);
        Q_EMIT connected();
    });
    const Hello hello{protocolVersion, m_options.subscribe};
    m_channel->send(jsonrpc::serialise(jsonrpc::Request{id, method::hello, toJson(hello)}));
}

void ControlClient::take(const QByteArray &line)
{
    const auto read = jsonrpc::parseMessage(line);
    const auto *message = std::get_if<jsonrpc::Message>(&read);
    if (!message)
        return lose({ErrorCode::Unavailable, u"the server sent something that is no message"_s}, false);
    if (const auto *response = std::get_if<jsonrpc::Response>(message))
        takeResponse(*response);
    else if (const auto *notification = std::get_if<jsonrpc::Notification>(message))
        takeNotification(*notification);
}

void ControlClient::takeResponse(const jsonrpc::Response &response)
{
    const auto *id = response.id ? std::get_if<qint64>(&*response.id) : nullptr;
    const auto answer = id ? m_pending.take(*id) : RawAnswer();
    if (!answer)
        return;
    if (const auto *error = std::get_if<jsonrpc::Error>(&response.outcome))
        answer(fromRpcError(*error));
    else
        answer(std::get<QJsonValue>(response.outcome));
}

void ControlClient::takeNotification(const jsonrpc::Notification &notification)
{
    if (notification.method == method::raise)
        Q_EMIT raiseRequested(activationTokenIn(notification.params));
    if (notification.method != method::changed)
        return;
    if (const auto topic = valueIn(names::topics, notification.params.value("topic"_L1).toString()))
        Q_EMIT changed(*topic);
}

void ControlClient::socketFailed()
{
    if (m_phase == Phase::Idle)
        return;
    const auto text = m_phase == Phase::Ready ? u"the connection to Traydo was lost"_s
                                              : u"Traydo does not answer at %1"_s.arg(m_socketPath);
    lose({ErrorCode::Unavailable, text}, false);
}

void ControlClient::lose(const Error &why, bool final)
{
    m_phase = Phase::Idle;
    // We may be called by the channel itself.
    if (m_channel) {
        m_channel->disconnect(this);
        m_channel.release()->deleteLater();
    }
    m_socket.abort();
    m_waiting.clear();
    if (m_options.reconnect && !final) {
        m_retry.start(m_pause);
        m_pause = std::min(m_pause * 2, m_options.longestPause);
    }
    const QPointer<ControlClient> alive(this);
    for (const auto &answer : std::exchange(m_pending, {})) {
        answer(Error{ErrorCode::Unavailable, why.text});
        if (!alive)
            return;
    }
    Q_EMIT connectionLost(why);
}

void ControlClient::send(const jsonrpc::Message &message)
{
    if (m_phase == Phase::Ready)
        m_channel->send(jsonrpc::serialise(message));
    else if (m_phase == Phase::Connecting)
        m_waiting.append(jsonrpc::serialise(message));
}

void ControlClient::request(QLatin1StringView method, const QJsonObject &params, const RawAnswer &answer)
{
    if (m_phase == Phase::Idle)
        return answer(Error{ErrorCode::Unavailable, u"there is no connection to Traydo"_s});
    const auto id = ++m_lastId;
    m_pending.insert(id, answer);
    send(jsonrpc::Request{id, method, params});
}

template <typename T>
void ControlClient::call(QLatin1StringView method, const QJsonObject &params,
                         Result<T> (*read)(const QJsonValue &), Answer<T> answer)
{
    request(method, params, [read, answer = std::move(answer)](const Result<QJsonValue> &result) {
        answer(result ? read(*result) : Result<T>(result.error()));
    });
}

void ControlClient::callForNothing(QLatin1StringView method, const QJsonObject &params, Answer<void> answer)
{
    request(method, params, [answer = std::move(answer)](const Result<QJsonValue> &result) {
        answer(result ? Result<void>() : Result<void>(result.error()));
    });
}

void ControlClient::status(Answer<Status> answer)
{
    call(method::status, {}, statusFromJson, std::move(answer));
}

void ControlClient::consents(Answer<QList<core::ConsentRequest>> answer)
{
    call(method::consents, {}, listFromJson<core::ConsentRequest, consentRequestFromJson>, std::move(answer));
}

void ControlClient::decideConsent(const QString &id, const core::ConsentDecision &decision,
                                  Answer<core::ConsentOutcome> answer)
{
    call(method::decideConsent, {{u"id"_s, id}, {u"decision"_s, toJson(decision)}}, consentOutcomeFromJson,
         std::move(answer));
}

void ControlClient::extendConsent(const QString &id, Answer<core::ConsentRequest> answer)
{
    call(method::extendConsent, {{u"id"_s, id}}, consentRequestFromJson, std::move(answer));
}

void ControlClient::expectClient(const QString &name, Answer<void> answer)
{
    callForNothing(method::expectClient, {{u"name"_s, name}}, std::move(answer));
}

void ControlClient::blocks(Answer<QList<core::Block>> answer)
{
    call(method::blocks, {}, listFromJson<core::Block, blockFromJson>, std::move(answer));
}

void ControlClient::removeBlock(const QString &id, Answer<void> answer)
{
    callForNothing(method::removeBlock, {{u"id"_s, id}}, std::move(answer));
}

void ControlClient::clients(Answer<QList<ClientSummary>> answer)
{
    call(method::clients, {}, listFromJson<ClientSummary, clientSummaryFromJson>, std::move(answer));
}

void ControlClient::revokeClient(const QString &id, Answer<void> answer)
{
    callForNothing(method::revokeClient, {{u"id"_s, id}}, std::move(answer));
}

void ControlClient::updateGrant(const QString &clientId, const GrantEdit &edit, Answer<ClientSummary> answer)
{
    call(method::updateGrant, {{u"client_id"_s, clientId}, {u"edit"_s, toJson(edit)}}, clientSummaryFromJson,
         std::move(answer));
}

void ControlClient::callCounts(const CallQuery &query, Answer<QList<CallCount>> answer)
{
    call(method::callCounts, {{u"query"_s, toJson(query)}}, listFromJson<CallCount, callCountFromJson>,
         std::move(answer));
}

void ControlClient::setPaused(bool paused, Answer<void> answer)
{
    callForNothing(method::setPaused, {{u"paused"_s, paused}}, std::move(answer));
}

void ControlClient::addMachineClient(const ProgramRequest &request, Answer<ProgramSecret> answer)
{
    call(method::addMachineClient, {{u"program"_s, toJson(request)}}, programSecretFromJson,
         std::move(answer));
}

void ControlClient::addAccessToken(const ProgramRequest &request, Answer<ProgramSecret> answer)
{
    call(method::addAccessToken, {{u"program"_s, toJson(request)}}, programSecretFromJson, std::move(answer));
}

void ControlClient::rotateClientSecret(const QString &id, core::ConsentFace face,
                                       Answer<ProgramSecret> answer)
{
    call(method::rotateClientSecret, {{u"id"_s, id}, {u"face"_s, QString(nameIn(names::consentFaces, face))}},
         programSecretFromJson, std::move(answer));
}

void ControlClient::rotateKeys(bool atOnce, Answer<KeyRotation> answer)
{
    call(method::rotateKeys, {{u"at_once"_s, atOnce}}, keyRotationFromJson, std::move(answer));
}

void ControlClient::lists(Answer<QList<ListSummary>> answer)
{
    call(method::lists, {}, listFromJson<ListSummary, listSummaryFromJson>, std::move(answer));
}

void ControlClient::shelvedLists(ListShelf shelf, Answer<QList<ListSummary>> answer)
{
    call(method::shelvedLists, {{u"shelf"_s, QString(nameIn(names::listShelves, shelf))}},
         listFromJson<ListSummary, listSummaryFromJson>, std::move(answer));
}

void ControlClient::createList(const QString &name, const QString &color, const QString &via,
                               Answer<core::TodoList> answer)
{
    call(method::createList, {{u"name"_s, name}, {u"color"_s, color}, {u"via"_s, via}}, todoListFromJson,
         std::move(answer));
}

void ControlClient::updateList(const QString &nameOrId, const ListEdit &edit, const QString &via,
                               Answer<core::TodoList> answer)
{
    call(method::updateList, {{u"list"_s, nameOrId}, {u"edit"_s, toJson(edit)}, {u"via"_s, via}},
         todoListFromJson, std::move(answer));
}

void ControlClient::removeList(const QString &nameOrId, const QString &via, Answer<core::TodoList> answer)
{
    call(method::removeList, {{u"list"_s, nameOrId}, {u"via"_s, via}}, todoListFromJson, std::move(answer));
}

void ControlClient::restoreList(const QString &id, const QString &via, Answer<core::TodoList> answer)
{
    call(method::restoreList, {{u"id"_s, id}, {u"via"_s, via}}, todoListFromJson, std::move(answer));
}

void ControlClient::todos(const TodoQuery &query, Answer<TodoPage> answer)
{
    call(method::todos, {{u"query"_s, toJson(query)}}, todoPageFromJson, std::move(answer));
}

void ControlClient::createTodo(const TodoEdit &todo, const QString &via, Answer<core::Todo> answer)
{
    call(method::createTodo, {{u"todo"_s, toJson(todo)}, {u"via"_s, via}}, todoFromJson, std::move(answer));
}

void ControlClient::updateTodo(const QString &id, const TodoEdit &edit, const QString &via,
                               Answer<core::Todo> answer)
{
    call(method::updateTodo, {{u"id"_s, id}, {u"edit"_s, toJson(edit)}, {u"via"_s, via}}, todoFromJson,
         std::move(answer));
}

void ControlClient::removeTodo(const QString &id, const QString &via, Answer<core::Todo> answer)
{
    call(method::removeTodo, {{u"id"_s, id}, {u"via"_s, via}}, todoFromJson, std::move(answer));
}

void ControlClient::restoreTodo(const QString &id, const QString &via, Answer<core::Todo> answer)
{
    call(method::restoreTodo, {{u"id"_s, id}, {u"via"_s, via}}, todoFromJson, std::move(answer));
}

void ControlClient::history(const HistoryQuery &query, Answer<HistoryPage> answer)
{
    call(method::history, {{u"query"_s, toJson(query)}}, historyPageFromJson, std::move(answer));
}

void ControlClient::undo(const QString &changeId, const QString &via, Answer<core::Change> answer)
{
    call(method::undo, {{u"id"_s, changeId}, {u"via"_s, via}}, changeFromJson, std::move(answer));
}

void ControlClient::undoSince(const QString &clientId, core::Instant since, const QString &via,
                              Answer<UndoSummary> answer)
{
    call(method::undoSince,
         {{u"client_id"_s, clientId}, {u"since"_s, core::toEpochMs(since)}, {u"via"_s, via}},
         undoSummaryFromJson, std::move(answer));
}

void ControlClient::settings(Answer<ServerSettings> answer)
{
    call(method::settings, {}, serverSettingsFromJson, std::move(answer));
}

void ControlClient::updateSettings(const ServerSettingsEdit &edit, Answer<ServerSettings> answer)
{
    call(method::updateSettings, {{u"edit"_s, toJson(edit)}}, serverSettingsFromJson, std::move(answer));
}

void ControlClient::backup(const QString &path, Answer<void> answer)
{
    callForNothing(method::backup, {{u"path"_s, path}}, std::move(answer));
}

void ControlClient::lanStatus(Answer<LanStatus> answer)
{
    call(method::lanStatus, {}, lanStatusFromJson, std::move(answer));
}

void ControlClient::pairLan(core::milliseconds duration, core::ConsentFace face, Answer<LanStatus> answer)
{
    call(method::pairLan,
         {{u"duration_ms"_s, qint64(duration.count())},
          {u"face"_s, QString(nameIn(names::consentFaces, face))}},
         lanStatusFromJson, std::move(answer));
}

void ControlClient::parseQuickAdd(const QString &text, const QString &locale, Answer<QuickAddPreview> answer)
{
    call(method::parseQuickAdd, {{u"text"_s, text}, {u"locale"_s, locale}}, quickAddPreviewFromJson,
         std::move(answer));
}

void ControlClient::quickAdd(const QString &text, const QString &locale, const TodoEdit &edit,
                             const QString &via, Answer<core::Todo> answer)
{
    call(method::quickAdd,
         {{u"text"_s, text}, {u"locale"_s, locale}, {u"edit"_s, toJson(edit)}, {u"via"_s, via}}, todoFromJson,
         std::move(answer));
}

void ControlClient::exportTodos(const ExportRequest &request, Answer<ExportPart> answer)
{
    call(method::exportTodos, {{u"request"_s, toJson(request)}}, exportPartFromJson, std::move(answer));
}

void ControlClient::exportPart(const QString &transfer, qint64 offset, Answer<ExportPart> answer)
{
    call(method::exportPart, {{u"transfer"_s, transfer}, {u"offset"_s, offset}}, exportPartFromJson,
         std::move(answer));
}

void ControlClient::importPart(const QString &transfer, const QByteArray &bytes, Answer<QString> answer)
{
    call(method::importPart, {{u"transfer"_s, transfer}, {u"bytes"_s, bytesToJson(bytes)}}, transferFromJson,
         std::move(answer));
}

void ControlClient::importTodos(const ImportRequest &request, Answer<core::ImportReport> answer)
{
    call(method::importTodos, {{u"request"_s, toJson(request)}}, importReportFromJson, std::move(answer));
}

} // namespace traydo::control
