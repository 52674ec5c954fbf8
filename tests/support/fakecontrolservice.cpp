#include "support/fakecontrolservice.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace traydo::test {

using namespace traydo::core;
using namespace traydo::control;

namespace {

const Instant epoch = fromEpochMs(1'795'000'000'000);

Error absent(const QString &what)
{
    return {ErrorCode::NotFound, u"no such %1"_s.arg(what)};
}

Todo makeTodo(const QString &id, const QString &listId, const QString &title, const Actor &by)
{
    Todo todo;
    todo.id = id;
    todo.listId = listId;
    todo.title = title;
    todo.createdAt = todo.updatedAt = epoch;
    todo.createdBy = todo.updatedBy = by;
    return todo;
}

} // namespace

FakeControlService::FakeControlService()
{
    const auto now = SystemClock().now();
    statusData.version = u"0.1.0"_s;
    statusData.mcpUrls = {QUrl(u"http://127.0.0.1:7317/mcp"_s), QUrl(u"http://[::1]:7317/mcp"_s)};
    statusData.startedAt = now - std::chrono::hours(2);

    const auto inbox = nextId(1);
    const auto work = nextId(1);
    listData = {{inbox, u"Inbox"_s, {}, 1, epoch}, {work, u"Work"_s, u"#3366cc"_s, 2, epoch}};

    ClientSummary codex;
    codex.id = nextId(2);
    codex.name = u"Codex"_s;
    codex.redirectUris = {u"http://127.0.0.1:1455/callback"_s};
    codex.scopes = allScopes;
    codex.lists.listIds = {inbox};
    codex.createdAt = epoch;
    codex.lastSeenAt = now - std::chrono::minutes(2);
    codex.grantEndsAt = now + std::chrono::hours(24 * 30);
    codex.openStreams = 1;
    clientData = {codex};

    todoData = {makeTodo(nextId(3), inbox, u"Buy milk"_s, Actor::person()),
                makeTodo(nextId(3), work, u"Write the report"_s, Actor::client(codex.id, codex.name))};
    todoData[1].due = Due{QDate(2026, 11, 21), QTime(17, 0)};
    todoData[1].priority = Priority::High;
    todoData[1].tags = {u"office"_s};

    ConsentRequest request;
    request.id = nextId(4);
    request.clientId = nextId(2);
    request.clientName = u"Claude Code (traydo)"_s;
    request.redirectUri = u"http://localhost:39127/callback"_s;
    request.peerAddress = u"127.0.0.1"_s;
    request.scopes = allScopes;
    request.numberChoices = {17, 42, 88};
    request.createdAt = now;
    request.expiresAt = now + std::chrono::minutes(5);
    consentData = {request};
    numbers.insert(request.id, 42);
}

void FakeControlService::release()
{
    holding = false;
    for (const auto &answer : std::exchange(m_held, {}))
        answer();
}

void FakeControlService::addConsent(const ConsentRequest &request, int number)
{
    consentData.append(request);
    numbers.insert(request.id, number);
    Q_EMIT changed(Topic::Consents);
}

template <typename T>
void FakeControlService::reply(const char *call, const Answer<T> &answer, Result<T> result)
{
    calls.append(QString::fromLatin1(call));
    if (holding)
        m_held.push_back([answer, result] { answer(result); });
    else
        answer(std::move(result));
}

void FakeControlService::status(Answer<Status> answer)
{
    if (nextError)
        return reply<Status>("status", answer, *std::exchange(nextError, {}));
    auto status = statusData;
    status.pendingRequests = int(consentData.size());
    status.clients = int(clientData.size());
    for (const auto &client : clientData)
        status.openConnections += client.openStreams;
    for (const auto &list : listData)
        status.openTodos += openIn(list.id);
    reply<Status>("status", answer, status);
}

void FakeControlService::consents(Answer<QList<ConsentRequest>> answer)
{
    if (nextError)
        return reply<QList<ConsentRequest>>("consents", answer, *std::exchange(nextError, {}));
    reply<QList<ConsentRequest>>("consents", answer, consentData);
}

void FakeControlService::decideConsent(const QString &id, const ConsentDecision &decision,
                                       Answer<ConsentOutcome> answer)
{
    if (nextError)
        return reply<ConsentOutcome>("decideConsent", answer, *std::exchange(nextError, {}));
    decisions.push_back({id, decision});
    const auto outcome = decide(id, decision);
    reply<ConsentOutcome>("decideConsent", answer, outcome);
    if (outcome) {
        Q_EMIT changed(Topic::Consents);
        if (*outcome == ConsentOutcome::Allowed)
            Q_EMIT changed(Topic::Clients);
    }
}

Result<ConsentOutcome> FakeControlService::decide(const QString &id, const ConsentDecision &decision)
{
    const auto found = std::find_if(consentData.begin(), consentData.end(),
                                    [&](const ConsentRequest &request) { return request.id == id; });
    if (found == consentData.end())
        return absent(u"request"_s);
    if (decision.allow && decision.number && numbers.contains(id) && *decision.number != numbers.value(id)) {
        if (++m_wrongNumbers[id] < 3) {
            if (decision.face == ConsentFace::Dialog)
                offerOtherNumbers(*found);
            return ConsentOutcome::WrongNumber;
        }
        consentData.erase(found);
        return ConsentOutcome::WrongNumberDenied;
    }
    if (decision.block)
        block(*decision.block, *found);
    if (decision.allow) {
        ClientSummary client;
        client.id = found->clientId;
        client.name = found->clientName;
        client.redirectUris = {found->redirectUri};
        client.scopes = decision.scopes;
        client.lists = decision.lists;
        client.createdAt = found->createdAt;
        client.grantEndsAt = found->createdAt + decision.duration;
        clientData.append(client);
    }
    consentData.erase(found);
    return decision.allow ? ConsentOutcome::Allowed : ConsentOutcome::Denied;
}

void FakeControlService::block(BlockKind kind, const ConsentRequest &request)
{
    Block block;
    block.id = nextId(5);
    block.kind = kind;
    if (kind != BlockKind::All)
        block.subject = kind == BlockKind::Client ? request.clientId : request.peerAddress;
    else
        block.endsAt = request.createdAt + std::chrono::hours(1);
    block.clientName = request.clientName;
    block.createdAt = request.createdAt;
    blockData.append(block);
}

/// As the server does it: the page and the dialog get numbers that tell nothing about the last ones.
void FakeControlService::offerOtherNumbers(ConsentRequest &request)
{
    numbers[request.id] += 1;
    for (int &choice : request.numberChoices)
        choice += 1;
}

void FakeControlService::extendConsent(const QString &id, Answer<ConsentRequest> answer)
{
    if (nextError)
        return reply<ConsentRequest>("extendConsent", answer, *std::exchange(nextError, {}));
    const auto found = std::find_if(consentData.begin(), consentData.end(),
                                    [&](const ConsentRequest &request) { return request.id == id; });
    if (found == consentData.end())
        return reply<ConsentRequest>("extendConsent", answer, absent(u"request"_s));
    if (found->extended)
        return reply<ConsentRequest>("extendConsent", answer,
                                     Error{ErrorCode::Conflict, u"extended before"_s});
    found->extended = true;
    found->expiresAt += std::chrono::minutes(5);
    reply<ConsentRequest>("extendConsent", answer, *found);
    Q_EMIT changed(Topic::Consents);
}

void FakeControlService::expectClient(const QString &name, Answer<void> answer)
{
    if (nextError)
        return reply<void>("expectClient", answer, *std::exchange(nextError, {}));
    expectedClients.append(name);
    reply<void>("expectClient", answer, {});
}

void FakeControlService::blocks(Answer<QList<Block>> answer)
{
    if (nextError)
        return reply<QList<Block>>("blocks", answer, *std::exchange(nextError, {}));
    reply<QList<Block>>("blocks", answer, blockData);
}

void FakeControlService::removeBlock(const QString &id, Answer<void> answer)
{
    if (nextError)
        return reply<void>("removeBlock", answer, *std::exchange(nextError, {}));
    const auto removed = blockData.removeIf([&](const Block &block) { return block.id == id; });
    reply<void>("removeBlock", answer, removed ? Result<void>() : Result<void>(absent(u"block"_s)));
    if (removed)
        Q_EMIT changed(Topic::Consents);
}

void FakeControlService::lanStatus(Answer<control::LanStatus> answer)
{
    if (nextError)
        return reply<control::LanStatus>("lanStatus", answer, *std::exchange(nextError, {}));
    reply<control::LanStatus>("lanStatus", answer, lanData);
}

void FakeControlService::pairLan(core::milliseconds duration, core::ConsentFace,
                                 Answer<control::LanStatus> answer)
{
    if (nextError)
        return reply<control::LanStatus>("pairLan", answer, *std::exchange(nextError, {}));
    if (!lanData.enabled)
        return reply<control::LanStatus>("pairLan", answer, core::Error{core::ErrorCode::Denied, u"off"_s});
    lanData.pairingUntil.reset();
    if (duration.count() > 0)
        lanData.pairingUntil = core::SystemClock().now() + duration;
    reply<control::LanStatus>("pairLan", answer, lanData);
    Q_EMIT changed(Topic::Status);
}

void FakeControlService::clients(Answer<QList<ClientSummary>> answer)
{
    if (nextError)
        return reply<QList<ClientSummary>>("clients", answer, *std::exchange(nextError, {}));
    reply<QList<ClientSummary>>("clients", answer, clientData);
}

void FakeControlService::revokeClient(const QString &id, Answer<void> answer)
{
    if (nextError)
        return reply<void>("revokeClient", answer, *std::exchange(nextError, {}));
    const auto removed = clientData.removeIf([&](const ClientSummary &client) { return client.id == id; });
    reply<void>("revokeClient", answer, removed ? Result<void>() : Result<void>(absent(u"client"_s)));
    if (removed)
        Q_EMIT changed(Topic::Clients);
}

void FakeControlService::updateGrant(const QString &clientId, const control::GrantEdit &edit,
                                     Answer<control::ClientSummary> answer)
{
    if (nextError)
        return reply<ClientSummary>("updateGrant", answer, *std::exchange(nextError, {}));
    for (auto &client : clientData) {
        if (client.id != clientId)
            continue;
        client.scopes = edit.scopes;
        client.lists = edit.lists;
        client.grantEndsAt = edit.endsAt;
        reply<ClientSummary>("updateGrant", answer, client);
        Q_EMIT changed(Topic::Clients);
        return;
    }
    reply<ClientSummary>("updateGrant", answer, absent(u"client"_s));
}

void FakeControlService::callCounts(const control::CallQuery &query, Answer<QList<CallCount>> answer)
{
    if (nextError)
        return reply<QList<CallCount>>("callCounts", answer, *std::exchange(nextError, {}));
    QList<CallCount> counts;
    for (const auto &count : std::as_const(callData)) {
        if (count.hour >= query.since && (!query.clientId || *query.clientId == count.clientId))
            counts.append(count);
    }
    reply<QList<CallCount>>("callCounts", answer, counts);
}

void FakeControlService::setPaused(bool paused, Answer<void> answer)
{
    if (nextError)
        return reply<void>("setPaused", answer, *std::exchange(nextError, {}));
    statusData.paused = paused;
    reply<void>("setPaused", answer, {});
    Q_EMIT changed(Topic::Status);
}

void FakeControlService::settings(Answer<ServerSettings> answer)
{
    if (nextError)
        return reply<ServerSettings>("settings", answer, *std::exchange(nextError, {}));
    reply<ServerSettings>("settings", answer, settingsData);
}

void FakeControlService::updateSettings(const ServerSettingsEdit &edit, Answer<ServerSettings> answer)
{
    if (nextError)
        return reply<ServerSettings>("updateSettings", answer, *std::exchange(nextError, {}));
    settingsData.port = edit.port.value_or(settingsData.port);
    settingsData.lanEnabled = edit.lanEnabled.value_or(settingsData.lanEnabled);
    settingsData.lanPort = edit.lanPort.value_or(settingsData.lanPort);
    settingsData.clientMetadataDocuments =
        edit.clientMetadataDocuments.value_or(settingsData.clientMetadataDocuments);
    reply<ServerSettings>("updateSettings", answer, settingsData);
    Q_EMIT changed(Topic::Status);
}

void FakeControlService::backup(const QString &path, Answer<void> answer)
{
    if (nextError)
        return reply<void>("backup", answer, *std::exchange(nextError, {}));
    backups.append(path);
    reply<void>("backup", answer, {});
}

void FakeControlService::addMachineClient(const control::ProgramRequest &request,
                                          Answer<control::ProgramSecret> answer)
{
    reply<control::ProgramSecret>("addMachineClient", answer,
                                  addProgram(request, core::ClientOrigin::Machine, u"a client secret"_s));
}

void FakeControlService::addAccessToken(const control::ProgramRequest &request,
                                        Answer<control::ProgramSecret> answer)
{
    reply<control::ProgramSecret>(
        "addAccessToken", answer,
        addProgram(request, core::ClientOrigin::PersonalToken, u"traydo_pat_example"_s));
}

Result<control::ProgramSecret> FakeControlService::addProgram(const control::ProgramRequest &request,
                                                              core::ClientOrigin origin,
                                                              const QString &secret)
{
    if (nextError)
        return *std::exchange(nextError, {});
    programs.push_back(request);
    ClientSummary client;
    client.id = nextId(3);
    client.name = request.name;
    client.origin = origin;
    client.scopes = request.scopes;
    client.lists = request.lists;
    client.createdAt = epoch;
    client.grantEndsAt = core::SystemClock().now() + request.duration;
    clientData.append(client);
    Q_EMIT changed(Topic::Clients);
    return control::ProgramSecret{client.id, secret, *client.grantEndsAt, {}};
}

void FakeControlService::rotateClientSecret(const QString &id, core::ConsentFace,
                                            Answer<control::ProgramSecret> answer)
{
    if (nextError)
        return reply<control::ProgramSecret>("rotateClientSecret", answer, *std::exchange(nextError, {}));
    for (const auto &client : std::as_const(clientData)) {
        if (client.id == id && client.origin == core::ClientOrigin::Machine) {
            return reply<control::ProgramSecret>(
                "rotateClientSecret", answer,
                control::ProgramSecret{id, u"another secret"_s, *client.grantEndsAt, epoch});
        }
    }
    reply<control::ProgramSecret>("rotateClientSecret", answer, absent(u"machine client"_s));
}

void FakeControlService::rotateKeys(bool atOnce, Answer<control::KeyRotation> answer)
{
    if (nextError)
        return reply<control::KeyRotation>("rotateKeys", answer, *std::exchange(nextError, {}));
    keyRotations.append(atOnce);
    reply<control::KeyRotation>("rotateKeys", answer,
                                control::KeyRotation{u"new-key"_s, epoch, int(keyRotations.size())});
}

void FakeControlService::lists(Answer<QList<ListSummary>> answer)
{
    if (nextError)
        return reply<QList<ListSummary>>("lists", answer, *std::exchange(nextError, {}));
    QList<ListSummary> summaries;
    for (const auto &list : listData) {
        if (!list.isArchived() && !list.deletedAt)
            summaries.append(summaryOf(list));
    }
    std::stable_sort(summaries.begin(), summaries.end(),
                     [](const auto &a, const auto &b) { return a.list.position < b.list.position; });
    reply<QList<ListSummary>>("lists", answer, summaries);
}

void FakeControlService::shelvedLists(ListShelf shelf, Answer<QList<ListSummary>> answer)
{
    if (nextError)
        return reply<QList<ListSummary>>("shelvedLists", answer, *std::exchange(nextError, {}));
    QList<ListSummary> summaries;
    for (const auto &list : listData) {
        const bool wanted =
            shelf == ListShelf::Trash ? list.deletedAt.has_value() : list.isArchived() && !list.deletedAt;
        if (wanted)
            summaries.append({list, openIn(list.id)});
    }
    reply<QList<ListSummary>>("shelvedLists", answer, summaries);
}

void FakeControlService::createList(const QString &name, const QString &color, const QString &via,
                                    Answer<TodoList> answer)
{
    if (nextError)
        return reply<TodoList>("createList", answer, *std::exchange(nextError, {}));
    vias.append(via);
    if (findList(name))
        return reply<TodoList>("createList", answer,
                               Error{ErrorCode::Conflict,
                                     u"that list exists"_s,
                                     {.code = core::ReasonCode::ListNameTaken, .name = name}});
    listData.append({nextId(1), name, color, listData.size() + 1, epoch});
    reply<TodoList>("createList", answer, listData.last());
    Q_EMIT changed(Topic::Lists);
}

void FakeControlService::editList(const char *call, const QString &nameOrId, const QString &via,
                                  const Answer<TodoList> &answer, const std::function<void(TodoList &)> &edit)
{
    if (nextError)
        return reply<TodoList>(call, answer, *std::exchange(nextError, {}));
    vias.append(via);
    const auto found = std::find_if(listData.begin(), listData.end(), [&](const TodoList &list) {
        return list.id == nameOrId || list.name.compare(nameOrId, Qt::CaseInsensitive) == 0;
    });
    if (found == listData.end())
        return reply<TodoList>(call, answer, absent(u"list"_s));
    const auto before = *found;
    edit(*found);
    ++found->version;
    const auto after = *found;
    const bool gone = after.deletedAt && !before.deletedAt;
    record(gone ? ChangeKind::Deleted : ChangeKind::Updated, after, via, {{}, before, {}, 0});
    reply<TodoList>(call, answer, after);
    Q_EMIT changed(Topic::Lists);
}

void FakeControlService::updateList(const QString &nameOrId, const ListEdit &listEdit, const QString &via,
                                    Answer<TodoList> answer)
{
    // Room between the places.
    for (auto &list : listData)
        list.position *= listEdit.before ? 10 : 1;
    editList("updateList", nameOrId, via, answer, [&](TodoList &list) {
        list.name = listEdit.name.value_or(list.name);
        list.color = listEdit.color.value_or(list.color);
        if (listEdit.archived)
            list.archivedAt = *listEdit.archived ? std::optional(epoch) : std::nullopt;
        if (const auto *next = listEdit.before ? findList(*listEdit.before) : nullptr)
            list.position = next->position - 1;
        else if (listEdit.before)
            list.position = 1 + std::accumulate(listData.cbegin(), listData.cend(), qint64(0),
                                                [](qint64 most, const TodoList &other) {
                                                    return std::max(most, other.position);
                                                });
    });
}

void FakeControlService::removeList(const QString &nameOrId, const QString &via, Answer<TodoList> answer)
{
    editList("removeList", nameOrId, via, answer, [](TodoList &list) { list.deletedAt = epoch; });
}

void FakeControlService::restoreList(const QString &id, const QString &via, Answer<TodoList> answer)
{
    editList("restoreList", id, via, answer, [](TodoList &list) { list.deletedAt.reset(); });
}

void FakeControlService::todos(const TodoQuery &query, Answer<TodoPage> answer)
{
    if (nextError)
        return reply<TodoPage>("todos", answer, *std::exchange(nextError, {}));
    const auto *list = query.list.isEmpty() ? nullptr : findList(query.list);
    if (!query.list.isEmpty() && !list)
        return reply<TodoPage>("todos", answer, absent(u"list"_s));
    queries.append(query);
    auto found = todoData;
    found.removeIf([&](const Todo &todo) { return !matches(todo, query); });
    const auto dueOf = [](const Todo &todo) { return todo.due ? todo.due->date : QDate(9999, 1, 1); };
    if (query.sort == TodoSort::Due)
        std::stable_sort(found.begin(), found.end(),
                         [&](const Todo &a, const Todo &b) { return dueOf(a) < dueOf(b); });
    if (query.sort == TodoSort::Updated)
        std::stable_sort(found.begin(), found.end(),
                         [](const Todo &a, const Todo &b) { return a.updatedAt > b.updatedAt; });
    TodoPage page;
    bool reached = query.after.isEmpty();
    for (const auto &todo : std::as_const(found)) {
        if (!std::exchange(reached, reached || todo.id == query.after))
            continue;
        if (page.todos.size() == query.limit) {
            page.more = true;
            break;
        }
        page.todos.append(todo);
    }
    reply<TodoPage>("todos", answer, page);
}

bool FakeControlService::matches(const Todo &todo, const TodoQuery &query) const
{
    const auto *list = query.list.isEmpty() ? nullptr : findList(query.list);
    const auto inRange = [&](const DueRange &range) {
        if (range.none || !todo.due)
            return range.none && !todo.due;
        return (!range.from || todo.due->date >= *range.from) && (!range.to || todo.due->date <= *range.to);
    };
    const auto byApp = [](const Actor &actor) { return actor.kind == Actor::Kind::Client; };
    return todo.deletedAt.has_value() == query.trash && (!list || todo.listId == list->id) &&
           (!query.completed || *query.completed == todo.isCompleted()) &&
           (query.parent.isEmpty() || todo.parentId == query.parent) && (!query.due || inRange(*query.due)) &&
           (!query.changedByApps || byApp(todo.createdBy) || byApp(todo.updatedBy)) &&
           todo.title.contains(query.text, Qt::CaseInsensitive);
}

ListSummary FakeControlService::summaryOf(const TodoList &list) const
{
    ListSummary summary{list, openIn(list.id)};
    for (const auto &todo : todoData) {
        if (today.isNull() || todo.listId != list.id || todo.deletedAt || todo.isCompleted() || !todo.due)
            continue;
        summary.overdue += todo.due->date < today ? 1 : 0;
        summary.today += todo.due->date == today ? 1 : 0;
    }
    return summary;
}

/// Before the other one; last of all without it.
void FakeControlService::place(const QString &id, const QString &beforeId)
{
    const auto from = indexOfTodo(id);
    const auto todo = todoData.takeAt(from);
    const auto to = beforeId.isEmpty() ? todoData.size() : indexOfTodo(beforeId);
    todoData.insert(to < 0 ? from : to, todo);
}

void FakeControlService::createTodo(const TodoEdit &todo, const QString &via, Answer<Todo> answer)
{
    if (nextError)
        return reply<Todo>("createTodo", answer, *std::exchange(nextError, {}));
    vias.append(via);
    const auto made = apply(makeTodo(nextId(3), listData.first().id, {}, Actor::person()), todo);
    if (made) {
        todoData.append(*made);
        record(ChangeKind::Created, *made, via, {{}, {}, {made->id}, 0});
    }
    reply<Todo>("createTodo", answer, made);
    if (made)
        Q_EMIT changed(Topic::Todos);
}

void FakeControlService::updateTodo(const QString &id, const TodoEdit &edit, const QString &via,
                                    Answer<Todo> answer)
{
    if (nextError)
        return reply<Todo>("updateTodo", answer, *std::exchange(nextError, {}));
    vias.append(via);
    const auto index = indexOfTodo(id);
    const auto changedTodo = index < 0 ? Result<Todo>(absent(u"todo"_s)) : apply(todoData[index], edit);
    if (!changedTodo)
        return reply<Todo>("updateTodo", answer, changedTodo);
    const auto before = todoData[index];
    auto after = *changedTodo;
    after.updatedAt = before.updatedAt;
    after.updatedBy = before.updatedBy;
    const bool moved = edit.before && *edit.before != id;
    // As the real one: what changes nothing is no edit.
    if (after == before && !moved)
        return reply<Todo>("updateTodo", answer, before);
    after = *changedTodo;
    ++after.version;
    QStringList made;
    if (after.isCompleted() && !before.isCompleted() && !before.repeat.isEmpty() && before.due) {
        auto next = before;
        next.id = nextId(3);
        next.due->date = before.due->date.addDays(7);
        after.repeat.clear();
        todoData.append(next);
        made.append(next.id);
    }
    todoData[index] = after;
    if (moved)
        place(id, *edit.before);
    const auto kind = after.isCompleted() == before.isCompleted() ? ChangeKind::Updated
                      : after.isCompleted()                       ? ChangeKind::Completed
                                                                  : ChangeKind::Reopened;
    record(kind, after, via, {before, {}, made, 0});
    reply<Todo>("updateTodo", answer, after);
    Q_EMIT changed(Topic::Todos);
}

void FakeControlService::removeTodo(const QString &id, const QString &via, Answer<Todo> answer)
{
    if (nextError)
        return reply<Todo>("removeTodo", answer, *std::exchange(nextError, {}));
    vias.append(via);
    const auto index = indexOfTodo(id);
    if (index < 0)
        return reply<Todo>("removeTodo", answer, absent(u"todo"_s));
    const auto before = todoData[index];
    todoData[index].deletedAt = SystemClock().now();
    ++todoData[index].version;
    record(ChangeKind::Deleted, todoData[index], via, {before, {}, {}, 0});
    reply<Todo>("removeTodo", answer, todoData[index]);
    Q_EMIT changed(Topic::Todos);
}

void FakeControlService::restoreTodo(const QString &id, const QString &via, Answer<Todo> answer)
{
    if (nextError)
        return reply<Todo>("restoreTodo", answer, *std::exchange(nextError, {}));
    vias.append(via);
    for (auto &todo : todoData) {
        if (todo.id != id)
            continue;
        const auto before = todo;
        todo.deletedAt.reset();
        ++todo.version;
        record(ChangeKind::Restored, todo, via, {before, {}, {}, 0});
        reply<Todo>("restoreTodo", answer, todo);
        Q_EMIT changed(Topic::Todos);
        return;
    }
    reply<Todo>("restoreTodo", answer, absent(u"todo"_s));
}

void FakeControlService::history(const HistoryQuery &query, Answer<HistoryPage> answer)
{
    if (nextError)
        return reply<HistoryPage>("history", answer, *std::exchange(nextError, {}));
    HistoryPage page;
    bool reached = query.after.isEmpty();
    for (const auto &change : changeData) {
        if (!std::exchange(reached, reached || change.id == query.after))
            continue;
        if ((query.clientId && *query.clientId != change.actor.clientId) ||
            (query.since && change.at < *query.since) || (query.until && change.at >= *query.until) ||
            (!query.kinds.isEmpty() && !query.kinds.contains(change.kind)) ||
            (!query.todoId.isEmpty() && query.todoId != change.todoId))
            continue;
        if (page.changes.size() == query.limit) {
            page.more = true;
            break;
        }
        page.changes.append(change);
    }
    reply<HistoryPage>("history", answer, page);
}

void FakeControlService::undo(const QString &changeId, const QString &via, Answer<Change> answer)
{
    if (nextError)
        return reply<Change>("undo", answer, *std::exchange(nextError, {}));
    vias.append(via);
    const auto found = std::find_if(changeData.begin(), changeData.end(),
                                    [&](const Change &change) { return change.id == changeId; });
    if (found == changeData.end())
        return reply<Change>("undo", answer, absent(u"change"_s));
    if (!found->undoneBy.isEmpty())
        return reply<Change>("undo", answer,
                             Error{ErrorCode::Conflict,
                                   u"this is undone already"_s,
                                   {.code = core::ReasonCode::UndoneAlready}});
    if (const auto taken = takeBack(*found); !taken)
        return reply<Change>("undo", answer, taken.error());
    Change undoing = *found;
    undoing.id = found->undoneBy = nextId(5);
    undoing.undoes = changeId;
    undoing.actor = Actor::person();
    reply<Change>("undo", answer, undoing);
    const bool ofList = undoing.isOfList();
    changeData.prepend(undoing);
    Q_EMIT changed(ofList ? Topic::Lists : Topic::Todos);
}

void FakeControlService::record(ChangeKind kind, const Todo &after, const QString &via, Record record)
{
    if (!recordsChanges)
        return;
    Change change;
    change.id = nextId(6);
    change.todoId = after.id;
    change.listId = after.listId;
    change.kind = kind;
    change.via = via;
    change.at = SystemClock().now();
    change.title = after.title;
    record.version = change.version = after.version;
    changeData.prepend(change);
    m_records.insert(change.id, record);
}

void FakeControlService::record(ChangeKind kind, const TodoList &after, const QString &via, Record record)
{
    if (!recordsChanges)
        return;
    Change change;
    change.id = nextId(6);
    change.listId = after.id;
    change.kind = kind;
    change.via = via;
    change.at = SystemClock().now();
    change.title = after.name;
    record.version = change.version = after.version;
    changeData.prepend(change);
    m_records.insert(change.id, record);
}

/// Of the newest change of that todo.
Actor FakeControlService::lastActor(const QString &todoId) const
{
    const auto found = std::find_if(changeData.begin(), changeData.end(),
                                    [&](const Change &change) { return change.todoId == todoId; });
    return found == changeData.end() ? Actor::person() : found->actor;
}

Result<void> FakeControlService::takeBack(const Change &change)
{
    const auto record = m_records.value(change.id);
    const auto todo = std::find_if(todoData.begin(), todoData.end(),
                                   [&](const Todo &other) { return other.id == change.todoId; });
    if (todo != todoData.end() && record.version > 0) {
        if (todo->version != record.version)
            return Error{ErrorCode::Conflict,
                         u"title was changed since"_s,
                         {.code = core::ReasonCode::ChangedSince, .name = lastActor(todo->id).clientName}};
        // The version goes back, too: the change before it can be taken back next.
        todo->deletedAt = SystemClock().now();
        if (record.todoBefore)
            *todo = *record.todoBefore;
    }
    for (auto &other : todoData) {
        if (record.made.contains(other.id))
            other.deletedAt = SystemClock().now();
    }
    for (auto &list : listData) {
        if (record.listBefore && list.id == change.listId)
            list = *record.listBefore;
    }
    return {};
}

void FakeControlService::undoSince(const QString &clientId, Instant since, const QString &via,
                                   Answer<UndoSummary> answer)
{
    if (nextError)
        return reply<UndoSummary>("undoSince", answer, *std::exchange(nextError, {}));
    vias.append(via);
    UndoSummary summary;
    for (auto &change : changeData) {
        if (change.actor.clientId != clientId || change.at < since || !change.undoneBy.isEmpty())
            continue;
        if (unundoable.contains(change.id)) {
            summary.refused.append(
                {change, u"title was changed since"_s, {.code = core::ReasonCode::ChangedSince}});
            continue;
        }
        change.undoneBy = nextId(5);
        ++summary.undone;
    }
    reply<UndoSummary>("undoSince", answer, summary);
}

void FakeControlService::parseQuickAdd(const QString &text, const QString &locale,
                                       Answer<QuickAddPreview> answer)
{
    if (nextError)
        return reply<QuickAddPreview>("parseQuickAdd", answer, *std::exchange(nextError, {}));
    quickAddText = text;
    quickAddLocale = locale;
    auto preview = quickAddPreview;
    if (preview.title.isEmpty())
        preview.title = text;
    reply<QuickAddPreview>("parseQuickAdd", answer, preview);
}

void FakeControlService::quickAdd(const QString &text, const QString &locale, const TodoEdit &edit,
                                  const QString &via, Answer<Todo> answer)
{
    quickAddText = text;
    quickAddLocale = locale;
    auto whole = edit;
    whole.title = edit.title.value_or(quickAddPreview.title.isEmpty() ? text : quickAddPreview.title);
    if (quickAddPreview.due)
        whole.due = edit.due.value_or(quickAddPreview.due);
    if (!quickAddPreview.list.isEmpty())
        whole.list = edit.list.value_or(quickAddPreview.list);
    createTodo(whole, via, std::move(answer));
}

void FakeControlService::exportTodos(const ExportRequest &request, Answer<ExportPart> answer)
{
    if (nextError)
        return reply<ExportPart>("exportTodos", answer, *std::exchange(nextError, {}));
    exportRequest = request;
    reply<ExportPart>("exportTodos", answer,
                      ExportPart{u"t1"_s,
                                 exportFile.first(std::min(exportStep, exportFile.size())),
                                 exportFile.size(),
                                 int(todoData.size()),
                                 {core::Notice{u"todo.txt holds no notes: left out of 3 todos"_s,
                                               {{.code = core::ReasonCode::NotesLost, .number = 3}}}}});
}

void FakeControlService::exportPart(const QString &transfer, qint64 offset, Answer<ExportPart> answer)
{
    if (nextError)
        return reply<ExportPart>("exportPart", answer, *std::exchange(nextError, {}));
    reply<ExportPart>(
        "exportPart", answer,
        ExportPart{
            transfer, exportFile.mid(offset, exportStep), exportFile.size(), int(todoData.size()), {}});
}

void FakeControlService::importPart(const QString &transfer, const QByteArray &bytes, Answer<QString> answer)
{
    if (nextError)
        return reply<QString>("importPart", answer, *std::exchange(nextError, {}));
    if (transfer.isEmpty())
        importFile.clear();
    importFile += bytes;
    reply<QString>("importPart", answer, u"t2"_s);
}

void FakeControlService::importTodos(const ImportRequest &request, Answer<ImportReport> answer)
{
    if (nextError)
        return reply<ImportReport>("importTodos", answer, *std::exchange(nextError, {}));
    imports.append(request);
    reply<ImportReport>("importTodos", answer, importReport);
}

Result<Todo> FakeControlService::apply(Todo todo, const TodoEdit &edit) const
{
    if (edit.ifVersion && *edit.ifVersion != todo.version)
        return Error{ErrorCode::Conflict, u"the todo changed meanwhile"_s};
    if (edit.list) {
        const auto *list = findList(*edit.list);
        if (!list)
            return absent(u"list"_s);
        todo.listId = list->id;
    }
    todo.title = edit.title.value_or(todo.title);
    todo.notes = edit.notes.value_or(todo.notes);
    todo.due = edit.due.value_or(todo.due);
    todo.priority = edit.priority.value_or(todo.priority);
    todo.tags = edit.tags.value_or(todo.tags);
    todo.repeat = edit.repeat.value_or(todo.repeat);
    todo.parentId = edit.parent.value_or(todo.parentId);
    if (edit.completed)
        todo.completedAt = *edit.completed ? std::optional(SystemClock().now()) : std::nullopt;
    if (todo.title.trimmed().isEmpty())
        return Error{ErrorCode::InvalidArgument, u"title must not be empty"_s};
    todo.updatedAt = SystemClock().now();
    todo.updatedBy = Actor::person();
    return todo;
}

qsizetype FakeControlService::indexOfTodo(const QString &id) const
{
    for (qsizetype i = 0; i < todoData.size(); ++i) {
        if (todoData[i].id == id && !todoData[i].deletedAt)
            return i;
    }
    return -1;
}

const TodoList *FakeControlService::findList(const QString &nameOrId) const
{
    const auto found = std::find_if(listData.cbegin(), listData.cend(), [&](const TodoList &list) {
        return list.id == nameOrId || list.name.compare(nameOrId, Qt::CaseInsensitive) == 0;
    });
    return found == listData.cend() ? nullptr : &*found;
}

int FakeControlService::openIn(const QString &listId) const
{
    return int(std::count_if(todoData.cbegin(), todoData.cend(), [&](const Todo &todo) {
        return todo.listId == listId && !todo.deletedAt && !todo.isCompleted();
    }));
}

/// UUID-shaped and foreseeable; both ends differ from id to id, so that either will do as a short form.
QString FakeControlService::nextId(int kind)
{
    const auto part = u"%1%2"_s.arg(kind, 4, 16, QLatin1Char('0')).arg(++m_lastId, 4, 16, QLatin1Char('0'));
    return part + u"-0000-7000-8000-0000"_s + part;
}

} // namespace traydo::test
