#include "cli/session.h"

#include <QEventLoop>
#include <QLocale>
#include <QTimer>

#include <memory>

using namespace Qt::StringLiterals;

namespace traydo::cli {

using control::ControlClient;
using control::ControlService;
using core::Error;
using core::ErrorCode;
using core::Result;

namespace {

constexpr core::milliseconds backupPatience{600'000};
constexpr int pageSize = 100;
/// How the change log names this face.
constexpr QLatin1StringView via("cli");

} // namespace

template <typename T, typename Ask>
Result<T> Session::await(Ask ask, core::milliseconds patience)
{
    // Shared, since an answer that comes too late still finds its callback.
    struct Wait
    {
        std::optional<Result<T>> result;
        QEventLoop loop;
    };
    const auto wait = std::make_shared<Wait>();
    ask([wait](const Result<T> &result) {
        wait->result = result;
        wait->loop.quit();
    });
    if (!wait->result) {
        QTimer::singleShot(patience, &wait->loop, &QEventLoop::quit);
        wait->loop.exec();
    }
    if (!wait->result)
        return Error{ErrorCode::Unavailable, u"the server did not answer in time"_s};
    return *wait->result;
}

Session::Session(const QString &socketPath) : m_client(socketPath, {.subscribe = false, .reconnect = false})
{
}

Result<void> Session::open()
{
    return await<void>([this](const ControlService::Answer<void> &answer) {
        QObject::connect(&m_client, &ControlClient::connected, &m_client, [answer] { answer({}); });
        QObject::connect(&m_client, &ControlClient::connectionLost, &m_client,
                         [answer](const Error &why) { answer(why); });
        m_client.start();
    });
}

Result<control::Status> Session::status()
{
    return await<control::Status>([this](const auto &answer) { m_client.status(answer); });
}

Result<QList<core::ConsentRequest>> Session::consents()
{
    return await<QList<core::ConsentRequest>>([this](const auto &answer) { m_client.consents(answer); });
}

Result<core::ConsentOutcome> Session::decideConsent(const QString &id, const core::ConsentDecision &decision)
{
    return await<core::ConsentOutcome>(
        [&](const auto &answer) { m_client.decideConsent(id, decision, answer); });
}

Result<core::ConsentRequest> Session::extendConsent(const QString &id)
{
    return await<core::ConsentRequest>([&](const auto &answer) { m_client.extendConsent(id, answer); });
}

Result<void> Session::expectClient(const QString &name)
{
    return await<void>([&](const auto &answer) { m_client.expectClient(name, answer); });
}

Result<QList<core::Block>> Session::blocks()
{
    return await<QList<core::Block>>([this](const auto &answer) { m_client.blocks(answer); });
}

Result<void> Session::removeBlock(const QString &id)
{
    return await<void>([&](const auto &answer) { m_client.removeBlock(id, answer); });
}

Result<QList<control::ClientSummary>> Session::clients()
{
    return await<QList<control::ClientSummary>>([this](const auto &answer) { m_client.clients(answer); });
}

Result<void> Session::revokeClient(const QString &id)
{
    return await<void>([&](const auto &answer) { m_client.revokeClient(id, answer); });
}

Result<control::ClientSummary> Session::updateGrant(const QString &clientId, const control::GrantEdit &edit)
{
    return await<control::ClientSummary>(
        [&](const auto &answer) { m_client.updateGrant(clientId, edit, answer); });
}

Result<QList<control::CallCount>> Session::callCounts(const control::CallQuery &query)
{
    return await<QList<control::CallCount>>([&](const auto &answer) { m_client.callCounts(query, answer); });
}

Result<void> Session::setPaused(bool paused)
{
    return await<void>([&](const auto &answer) { m_client.setPaused(paused, answer); });
}

Result<control::ServerSettings> Session::settings()
{
    return await<control::ServerSettings>([this](const auto &answer) { m_client.settings(answer); });
}

Result<control::ServerSettings> Session::updateSettings(const control::ServerSettingsEdit &edit)
{
    return await<control::ServerSettings>([&](const auto &answer) { m_client.updateSettings(edit, answer); });
}

Result<void> Session::backup(const QString &path)
{
    return await<void>([&](const auto &answer) { m_client.backup(path, answer); }, backupPatience);
}

Result<control::ProgramSecret> Session::addMachineClient(const control::ProgramRequest &request)
{
    return await<control::ProgramSecret>(
        [&](const auto &answer) { m_client.addMachineClient(request, answer); });
}

Result<control::ProgramSecret> Session::addAccessToken(const control::ProgramRequest &request)
{
    return await<control::ProgramSecret>(
        [&](const auto &answer) { m_client.addAccessToken(request, answer); });
}

Result<control::ProgramSecret> Session::rotateClientSecret(const QString &id)
{
    return await<control::ProgramSecret>(
        [&](const auto &answer) { m_client.rotateClientSecret(id, core::ConsentFace::CommandLine, answer); });
}

Result<control::KeyRotation> Session::rotateKeys(bool atOnce)
{
    return await<control::KeyRotation>([&](const auto &answer) { m_client.rotateKeys(atOnce, answer); });
}

Result<QList<control::ListSummary>> Session::lists()
{
    return await<QList<control::ListSummary>>([this](const auto &answer) { m_client.lists(answer); });
}

Result<core::TodoList> Session::createList(const QString &name, const QString &color)
{
    return await<core::TodoList>([&](const auto &answer) { m_client.createList(name, color, via, answer); });
}

Result<QList<control::ListSummary>> Session::shelvedLists(control::ListShelf shelf)
{
    return await<QList<control::ListSummary>>(
        [&](const auto &answer) { m_client.shelvedLists(shelf, answer); });
}

Result<core::TodoList> Session::updateList(const QString &nameOrId, const control::ListEdit &edit)
{
    return await<core::TodoList>(
        [&](const auto &answer) { m_client.updateList(nameOrId, edit, via, answer); });
}

Result<core::TodoList> Session::removeList(const QString &nameOrId)
{
    return await<core::TodoList>([&](const auto &answer) { m_client.removeList(nameOrId, via, answer); });
}

Result<core::TodoList> Session::restoreList(const QString &id)
{
    return await<core::TodoList>([&](const auto &answer) { m_client.restoreList(id, via, answer); });
}

Result<control::TodoPage> Session::todos(const control::TodoQuery &query)
{
    return await<control::TodoPage>([&](const auto &answer) { m_client.todos(query, answer); });
}

Result<QList<core::Todo>> Session::allTodos(control::TodoQuery query)
{
    QList<core::Todo> result;
    query.limit = pageSize;
    for (;;) {
        const auto page = todos(query);
        if (!page)
            return page.error();
        result += page->todos;
        if (!page->more || page->todos.isEmpty())
            return result;
        query.after = page->todos.last().id;
    }
}

Result<core::Todo> Session::createTodo(const control::TodoEdit &todo)
{
    return await<core::Todo>([&](const auto &answer) { m_client.createTodo(todo, via, answer); });
}

Result<core::Todo> Session::updateTodo(const QString &id, const control::TodoEdit &edit)
{
    return await<core::Todo>([&](const auto &answer) { m_client.updateTodo(id, edit, via, answer); });
}

Result<core::Todo> Session::removeTodo(const QString &id)
{
    return await<core::Todo>([&](const auto &answer) { m_client.removeTodo(id, via, answer); });
}

Result<core::Todo> Session::restoreTodo(const QString &id)
{
    return await<core::Todo>([&](const auto &answer) { m_client.restoreTodo(id, via, answer); });
}

Result<control::HistoryPage> Session::history(const control::HistoryQuery &query)
{
    return await<control::HistoryPage>([&](const auto &answer) { m_client.history(query, answer); });
}

Result<core::Change> Session::undo(const QString &changeId)
{
    return await<core::Change>([&](const auto &answer) { m_client.undo(changeId, via, answer); });
}

Result<control::UndoSummary> Session::undoSince(const QString &clientId, core::Instant since)
{
    return await<control::UndoSummary>(
        [&](const auto &answer) { m_client.undoSince(clientId, since, via, answer); });
}

Result<control::LanStatus> Session::lanStatus()
{
    return await<control::LanStatus>([this](const auto &answer) { m_client.lanStatus(answer); });
}

Result<control::LanStatus> Session::pairLan(core::milliseconds duration)
{
    return await<control::LanStatus>(
        [&](const auto &answer) { m_client.pairLan(duration, core::ConsentFace::CommandLine, answer); });
}

Result<core::Todo> Session::quickAdd(const QString &text, const control::TodoEdit &edit)
{
    return await<core::Todo>(
        [&](const auto &answer) { m_client.quickAdd(text, QLocale::system().name(), edit, via, answer); });
}

Result<control::ExportPart> Session::exportTodos(const control::ExportRequest &request)
{
    return await<control::ExportPart>([&](const auto &answer) { m_client.exportTodos(request, answer); });
}

Result<control::ExportPart> Session::exportPart(const QString &transfer, qint64 offset)
{
    return await<control::ExportPart>(
        [&](const auto &answer) { m_client.exportPart(transfer, offset, answer); });
}

Result<QString> Session::importPart(const QString &transfer, const QByteArray &bytes)
{
    return await<QString>([&](const auto &answer) { m_client.importPart(transfer, bytes, answer); });
}

Result<core::ImportReport> Session::importTodos(control::ImportRequest request)
{
    request.via = via;
    return await<core::ImportReport>([&](const auto &answer) { m_client.importTodos(request, answer); });
}

} // namespace traydo::cli
