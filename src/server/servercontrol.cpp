#include "server/servercontrol.h"

#include "server/lanlistener.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace traydo::server {

namespace {

storage::TodoSort sortFrom(control::TodoSort sort)
{
    switch (sort) {
    case control::TodoSort::Position:
        return storage::TodoSort::Position;
    case control::TodoSort::Due:
        return storage::TodoSort::Due;
    case control::TodoSort::Created:
        return storage::TodoSort::Created;
    case control::TodoSort::Updated:
        return storage::TodoSort::Updated;
    case control::TodoSort::Priority:
        return storage::TodoSort::Priority;
    }
    Q_UNREACHABLE();
}

todo::TodoQuery queryFrom(const control::TodoQuery &query)
{
    todo::TodoQuery wanted;
    wanted.completed = query.completed;
    wanted.trash = query.trash;
    wanted.query = query.text;
    wanted.list = query.list;
    wanted.parent = query.parent;
    if (query.due)
        wanted.due = storage::DueRange{query.due->from, query.due->to, query.due->none};
    wanted.tags = query.tags;
    wanted.priority = query.priority;
    wanted.sort = sortFrom(query.sort);
    wanted.after = query.after;
    wanted.limit = query.limit;
    return wanted;
}

core::Result<core::TodoList> listOf(const core::Result<todo::EditedList> &edited)
{
    return edited ? core::Result<core::TodoList>(edited->list) : core::Result<core::TodoList>(edited.error());
}

/// What an edit of a todo came to, as faces ask for it.
core::Result<core::Todo> todoOf(const core::Result<todo::EditedTodo> &edited)
{
    return edited ? core::Result<core::Todo>(edited->todo) : core::Result<core::Todo>(edited.error());
}

const core::Principal owner = core::Principal::owner();

todo::TodoPatch patchFrom(const control::TodoEdit &edit)
{
    return {.title = edit.title,
            .notes = edit.notes,
            .list = edit.list,
            .due = edit.due,
            .priority = edit.priority,
            .tags = edit.tags,
            .repeat = edit.repeat,
            .parent = edit.parent,
            .before = edit.before,
            .completed = edit.completed,
            .ifVersion = edit.ifVersion};
}

todo::TodoDraft draftFrom(const control::TodoEdit &edit)
{
    return {.title = edit.title.value_or(QString()),
            .notes = edit.notes.value_or(QString()),
            .list = edit.list.value_or(QString()),
            .due = edit.due.value_or(std::nullopt),
            .priority = edit.priority.value_or(core::Priority::None),
            .tags = edit.tags.value_or(QStringList()),
            .repeat = edit.repeat.value_or(QString()),
            .parent = edit.parent.value_or(QString()),
            .completed = edit.completed.value_or(false),
            .idempotencyKey = {}};
}

oauth::ProgramAccess accessFrom(const control::ProgramRequest &request)
{
    return {
        .name = request.name, .scopes = request.scopes, .lists = request.lists, .duration = request.duration};
}

core::Result<control::ProgramSecret> secretFrom(const core::Result<oauth::ProgramCredentials> &credentials)
{
    if (!credentials)
        return credentials.error();
    return control::ProgramSecret{.clientId = credentials->clientId,
                                  .secret = QString::fromLatin1(credentials->secret),
                                  .endsAt = credentials->endsAt,
                                  .previousUntil = credentials->previousUntil};
}

core::Error deniedByPolicy()
{
    return {core::ErrorCode::Denied,
            u"giving access from the command line is switched off (cli_grants = \"never\")"_s};
}

} // namespace

ServerControl::ServerControl(todo::TodoService &todos, oauth::AuthorizationServer &authorization,
                             KeyKeeper &keys, const core::Clock &clock, Facts facts, QObject *parent)
    : ControlService(parent),
      m_todos(todos),
      m_authorization(authorization),
      m_keys(keys),
      m_clock(clock),
      m_facts(std::move(facts)),
      m_desk(todos, clock)
{
    using control::Topic;
    connect(&todos, &todo::TodoService::changed, this, [this] {
        Q_EMIT changed(Topic::Todos);
        Q_EMIT changed(Topic::Lists); // the open counts
    });
    connect(&todos, &todo::TodoService::listsChanged, this, [this] { Q_EMIT changed(Topic::Lists); });
    connect(&authorization.consents(), &oauth::ConsentQueue::changed, this,
            [this] { Q_EMIT changed(Topic::Consents); });
    connect(&authorization.grants(), &oauth::GrantDirectory::changed, this,
            [this] { Q_EMIT changed(Topic::Clients); });
    if (m_facts.lan)
        connect(m_facts.lan, &LanListener::changed, this, [this] { Q_EMIT changed(Topic::Status); });
}

void ServerControl::status(Answer<control::Status> answer)
{
    const auto lists = m_todos.lists(owner);
    if (!lists)
        return answer(lists.error());
    int open = 0;
    for (const auto &summary : *lists)
        open += summary.open;
    const auto clients = m_authorization.grants().clients();
    const auto connected =
        std::count_if(clients.cbegin(), clients.cend(), [this](const core::Client &client) {
            return !m_authorization.grants().liveGrants(client.id).isEmpty();
        });
    auto urls = m_facts.mcpUrls;
    auto warnings = m_facts.warnings;
    if (m_facts.lan) {
        urls.append(m_facts.lan->status().mcpUrls.mid(0, 1)); // the other names: traydoctl lan status
        warnings.append(m_facts.lan->warnings());
    }
    answer(control::Status{.version = QStringLiteral(TRAYDO_VERSION),
                           .mcpUrls = urls,
                           .startedAt = m_facts.startedAt,
                           .pendingRequests = int(m_authorization.consents().pending().size()),
                           .clients = int(connected),
                           .openConnections = m_facts.openStreams(),
                           .openTodos = open,
                           .cliGrants = m_facts.cliGrants,
                           .warnings = warnings});
}

void ServerControl::consents(Answer<QList<core::ConsentRequest>> answer)
{
    answer(m_authorization.consents().pending());
}

void ServerControl::decideConsent(const QString &id, const core::ConsentDecision &decision,
                                  Answer<core::ConsentOutcome> answer)
{
    answer(m_authorization.consents().decide(id, decision));
}

void ServerControl::extendConsent(const QString &id, Answer<core::ConsentRequest> answer)
{
    answer(m_authorization.consents().extend(id));
}

void ServerControl::expectClient(const QString &name, Answer<void> answer)
{
    answer(m_authorization.consents().expectClient(name));
}

void ServerControl::blocks(Answer<QList<core::Block>> answer)
{
    answer(m_authorization.blocks().list());
}

void ServerControl::removeBlock(const QString &id, Answer<void> answer)
{
    const auto removed = m_authorization.blocks().remove(id);
    answer(removed);
    if (removed)
        Q_EMIT changed(control::Topic::Consents);
}

control::ClientSummary ServerControl::summary(const core::Client &client) const
{
    control::ClientSummary summary{.id = client.id,
                                   .name = client.name,
                                   .origin = client.origin,
                                   .redirectUris = client.redirectUris,
                                   .scopes = {},
                                   .lists = {},
                                   .createdAt = client.createdAt,
                                   .lastSeenAt = {},
                                   .grantEndsAt = {},
                                   .openStreams = m_facts.openStreamsOf(client.id)};
    const auto grants = m_authorization.grants().liveGrants(client.id);
    for (const core::Grant &grant : grants) {
        summary.scopes |= grant.scopes;
        summary.lists.all |= grant.lists.all;
        summary.lists.listIds |= grant.lists.listIds;
        summary.lastSeenAt = std::max(summary.lastSeenAt, grant.lastUsedAt);
        summary.grantEndsAt = std::max(summary.grantEndsAt, std::optional(grant.endsAt));
    }
    return summary;
}

void ServerControl::clients(Answer<QList<control::ClientSummary>> answer)
{
    // Who registered but was never approved is a request, not an app; it shows under Requests.
    QList<control::ClientSummary> summaries;
    const auto clients = m_authorization.grants().clients();
    for (const core::Client &client : clients) {
        if (auto made = summary(client); made.grantEndsAt)
            summaries.append(std::move(made));
    }
    answer(summaries);
}

void ServerControl::revokeClient(const QString &id, Answer<void> answer)
{
    answer(m_authorization.grants().removeClient(id));
}

bool ServerControl::mayGrant(core::ConsentFace face) const
{
    return face != core::ConsentFace::CommandLine || m_facts.cliGrants != core::CliGrants::Never;
}

void ServerControl::updateGrant(const QString &, const control::GrantEdit &,
                                Answer<control::ClientSummary> answer)
{
    answer(core::Error{core::ErrorCode::Unavailable, u"this part of the server is being built"_s});
}

void ServerControl::callCounts(const control::CallQuery &, Answer<QList<control::CallCount>> answer)
{
    answer(core::Error{core::ErrorCode::Unavailable, u"this part of the server is being built"_s});
}

void ServerControl::setPaused(bool, Answer<void> answer)
{
    answer(core::Error{core::ErrorCode::Unavailable, u"this part of the server is being built"_s});
}

void ServerControl::settings(Answer<control::ServerSettings> answer)
{
    answer(core::Error{core::ErrorCode::Unavailable, u"this part of the server is being built"_s});
}

void ServerControl::updateSettings(const control::ServerSettingsEdit &,
                                   Answer<control::ServerSettings> answer)
{
    answer(core::Error{core::ErrorCode::Unavailable, u"this part of the server is being built"_s});
}

void ServerControl::backup(const QString &, Answer<void> answer)
{
    answer(core::Error{core::ErrorCode::Unavailable, u"this part of the server is being built"_s});
}

void ServerControl::addMachineClient(const control::ProgramRequest &request,
                                     Answer<control::ProgramSecret> answer)
{
    if (!mayGrant(request.face))
        return answer(deniedByPolicy());
    answer(secretFrom(m_authorization.programs().addMachineClient(accessFrom(request))));
}

void ServerControl::addAccessToken(const control::ProgramRequest &request,
                                   Answer<control::ProgramSecret> answer)
{
    if (!mayGrant(request.face))
        return answer(deniedByPolicy());
    answer(secretFrom(m_authorization.programs().addToken(accessFrom(request))));
}

void ServerControl::rotateClientSecret(const QString &id, core::ConsentFace face,
                                       Answer<control::ProgramSecret> answer)
{
    if (!mayGrant(face))
        return answer(deniedByPolicy());
    answer(secretFrom(m_authorization.programs().rotateSecret(id)));
}

void ServerControl::rotateKeys(bool atOnce, Answer<control::KeyRotation> answer)
{
    m_keys.rotate(atOnce, [answer](const core::Result<RotatedKeys> &rotated) {
        if (rotated)
            answer(control::KeyRotation{rotated->keyId, rotated->tokensUntil, rotated->retired});
        else
            answer(rotated.error());
    });
}

void ServerControl::lists(Answer<QList<control::ListSummary>> answer)
{
    const auto lists = m_todos.lists(owner);
    if (!lists)
        return answer(lists.error());
    QList<control::ListSummary> summaries;
    for (const auto &list : *lists)
        summaries.append({list.list, list.open, list.overdue, list.today});
    answer(summaries);
}

void ServerControl::shelvedLists(control::ListShelf shelf, Answer<QList<control::ListSummary>> answer)
{
    QList<control::ListSummary> summaries;
    if (shelf == control::ListShelf::Trash) {
        const auto lists = m_todos.listsInTrash(owner);
        if (!lists)
            return answer(lists.error());
        for (const auto &list : *lists)
            summaries.append({list});
        return answer(summaries);
    }
    const auto lists = m_todos.lists(owner, true);
    if (!lists)
        return answer(lists.error());
    for (const auto &list : *lists) {
        if (list.list.isArchived())
            summaries.append({list.list, list.open, list.overdue, list.today});
    }
    answer(summaries);
}

void ServerControl::createList(const QString &name, const QString &color, const QString &via,
                               Answer<core::TodoList> answer)
{
    answer(listOf(m_todos.createList(owner, name, color, via)));
}

void ServerControl::updateList(const QString &nameOrId, const control::ListEdit &edit, const QString &via,
                               Answer<core::TodoList> answer)
{
    const todo::ListPatch patch{.name = edit.name,
                                .color = edit.color,
                                .archived = edit.archived,
                                .before = edit.before,
                                .ifVersion = {}};
    answer(listOf(m_todos.updateList(owner, nameOrId, patch, via)));
}

void ServerControl::removeList(const QString &nameOrId, const QString &via, Answer<core::TodoList> answer)
{
    answer(listOf(m_todos.removeList(owner, nameOrId, via)));
}

void ServerControl::restoreList(const QString &id, const QString &via, Answer<core::TodoList> answer)
{
    answer(listOf(m_todos.restoreList(owner, id, via)));
}

void ServerControl::todos(const control::TodoQuery &query, Answer<control::TodoPage> answer)
{
    const auto page = m_todos.todos(owner, queryFrom(query));
    if (!page)
        return answer(page.error());
    answer(control::TodoPage{page->todos, page->more});
}

void ServerControl::createTodo(const control::TodoEdit &todo, const QString &via, Answer<core::Todo> answer)
{
    answer(todoOf(m_todos.create(owner, draftFrom(todo), via)));
}

void ServerControl::updateTodo(const QString &id, const control::TodoEdit &edit, const QString &via,
                               Answer<core::Todo> answer)
{
    answer(todoOf(m_todos.update(owner, id, patchFrom(edit), via)));
}

void ServerControl::removeTodo(const QString &id, const QString &via, Answer<core::Todo> answer)
{
    answer(todoOf(m_todos.remove(owner, id, via)));
}

void ServerControl::restoreTodo(const QString &id, const QString &via, Answer<core::Todo> answer)
{
    answer(todoOf(m_todos.restore(owner, id, via)));
}

void ServerControl::history(const control::HistoryQuery &query, Answer<control::HistoryPage> answer)
{
    const auto page = m_todos.history(owner, {.todoId = query.todoId,
                                              .clientId = query.clientId,
                                              .since = query.since,
                                              .after = query.after,
                                              .limit = query.limit});
    if (!page)
        return answer(page.error());
    answer(control::HistoryPage{page->changes, page->more});
}

void ServerControl::undo(const QString &changeId, const QString &via, Answer<core::Change> answer)
{
    answer(m_todos.undo(owner, changeId, via));
}

void ServerControl::undoSince(const QString &clientId, core::Instant since, const QString &via,
                              Answer<control::UndoSummary> answer)
{
    const auto report = m_todos.undoSince(owner, clientId, since, via);
    if (!report)
        return answer(report.error());
    control::UndoSummary summary{int(report->undone.size()), {}};
    for (const auto &refusal : report->refused)
        summary.refused.append({refusal.change, refusal.error.text});
    answer(summary);
}

void ServerControl::lanStatus(Answer<control::LanStatus> answer)
{
    answer(m_facts.lan ? m_facts.lan->status() : control::LanStatus());
}

void ServerControl::pairLan(core::milliseconds duration, core::ConsentFace face,
                            Answer<control::LanStatus> answer)
{
    using core::Error;
    using core::ErrorCode;
    if (!m_facts.lan)
        return answer(Error{ErrorCode::Denied, u"Traydo does not listen for other devices"_s});
    // Who may register is a step towards who may read: the same rule as for granting.
    if (face == core::ConsentFace::CommandLine && m_facts.cliGrants == core::CliGrants::Never)
        return answer(Error{ErrorCode::Denied, u"pairing from the command line is switched off"_s});
    if (const auto paired = m_facts.lan->pair(duration); !paired)
        return answer(paired.error());
    answer(m_facts.lan->status());
}

void ServerControl::parseQuickAdd(const QString &text, const QString &locale,
                                  Answer<control::QuickAddPreview> answer)
{
    answer(m_desk.parseQuickAdd(text, locale));
}

void ServerControl::quickAdd(const QString &text, const QString &locale, const control::TodoEdit &edit,
                             const QString &via, Answer<core::Todo> answer)
{
    const auto preview = m_desk.parseQuickAdd(text, locale);
    if (!preview)
        return answer(preview.error());
    auto whole = edit;
    whole.title = edit.title.value_or(preview->title);
    if (!preview->list.isEmpty())
        whole.list = edit.list.value_or(preview->list);
    if (preview->due)
        whole.due = edit.due.value_or(preview->due);
    whole.priority = edit.priority.value_or(preview->priority);
    whole.tags = edit.tags.value_or(preview->tags);
    whole.repeat = edit.repeat.value_or(preview->repeat);
    createTodo(whole, via, std::move(answer));
}

void ServerControl::exportTodos(const control::ExportRequest &request, Answer<control::ExportPart> answer)
{
    answer(m_desk.exportTodos(request));
}

void ServerControl::exportPart(const QString &transfer, qint64 offset, Answer<control::ExportPart> answer)
{
    answer(m_desk.exportPart(transfer, offset));
}

void ServerControl::importPart(const QString &transfer, const QByteArray &bytes, Answer<QString> answer)
{
    answer(m_desk.importPart(transfer, bytes));
}

void ServerControl::importTodos(const control::ImportRequest &request, Answer<core::ImportReport> answer)
{
    answer(m_desk.importTodos(request));
}

} // namespace traydo::server
