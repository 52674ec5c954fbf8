#include "support/fakeclock.h"
#include "support/testdatabase.h"
#include "todo/todoservice.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace traydo;
using namespace traydo::todo;
using core::Actor;
using core::ChangeKind;
using core::ErrorCode;
using core::Principal;
using core::Priority;
using core::Scope;

/// The client Codex, restricted to the list Work unless said otherwise, and the person.
class TestTodoService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void createsWithDefaults();
    void createsWithEverything();
    void createChecksItsArguments();
    void idempotencyKeyGivesTheEarlierTodo();
    void idempotencyKeyIsTheClientsOwn();
    void idempotencyKeyOfADeletedTodoIsAConflict();

    void updateChangesWhatIsSet();
    void updateClearsDueAndPriority();
    void updateWithoutDifferenceIsNoEdit();
    void updateChecksItsArguments();
    void completesAndReopens();
    void ifVersionGuardsAgainstOverwriting();
    void movesBetweenLists();
    void movingNeedsRightsToBothLists();

    void removesToTheTrash();
    void emptiesTheTrashAfterThirtyDays();

    void readScopeCannotWrite_MP5();
    void noScopeCannotRead();
    void foreignTodoLooksAbsent_MP9();
    void foreignListLooksAbsent_MP9();
    void pagesHoldOnlySharedLists();
    void listsHoldOnlySharedOnes();
    void nothingSharedIsSaid();

    void listNamesInAnyCase();
    void ambiguousNameAsksForTheId();
    void createsLists();
    void restrictedClientMakesNoLists();

    void changesRememberWhoAndWhat();
    void eventsComeAfterTheCommit();
    void failureLeavesNothingBehind();
    void todayIsThePersonsDay();

private:
    core::Todo create(const QString &title, const QString &list = {},
                      const Principal &who = Principal::owner());
    QStringList titles(const Principal &who, const TodoQuery &query = {});

    std::unique_ptr<test::TestDatabase> m_database;
    test::FakeClock m_clock;
    std::unique_ptr<TodoService> m_service;
    QString m_inbox;
    QString m_work;
    Principal m_codex;
    QString m_via = u"test"_s;
};

static const QString absentId = u"01930000-0000-7000-8000-999999999999"_s;

void TestTodoService::init()
{
    m_database = std::make_unique<test::TestDatabase>();
    m_clock = {};
    m_service = std::make_unique<TodoService>(**m_database, m_clock, QTimeZone("Europe/Berlin"));
    m_inbox = test::TestDatabase::inboxId();
    m_work = m_service->createList(Principal::owner(), u"Work"_s, {}, m_via)->id;
    m_codex = {Actor::client(u"c1"_s, u"Codex"_s), u"g1"_s, core::allScopes, {false, {m_work}}, {}, {}};
}

core::Todo TestTodoService::create(const QString &title, const QString &list, const Principal &who)
{
    TodoDraft draft;
    draft.title = title;
    draft.list = list;
    const auto made = m_service->create(who, draft, m_via);
    if (!made)
        qFatal("%s", qUtf8Printable(made.error().text));
    return *made;
}

QStringList TestTodoService::titles(const Principal &who, const TodoQuery &query)
{
    const auto page = m_service->todos(who, query);
    if (!page)
        return {u"error: "_s + page.error().text};
    QStringList result;
    for (const auto &todo : page->todos)
        result.append(todo.title);
    return result;
}

void TestTodoService::createsWithDefaults()
{
    const auto todo = create(u" Buy milk "_s);
    QCOMPARE(todo.title, u"Buy milk"_s);
    QCOMPARE(todo.listId, m_inbox);
    QVERIFY(!todo.due && !todo.completedAt && todo.tags.isEmpty() && todo.priority == Priority::None);
    QCOMPARE(todo.version, 1);
    QVERIFY(todo.createdAt == m_clock.now() && todo.updatedAt == m_clock.now());
    QVERIFY(todo.createdBy == Actor::person());
    QVERIFY(*m_service->todo(Principal::owner(), todo.id) == todo);
    QVERIFY(create(u"next"_s).position > todo.position);
    // For a restricted client the first list is the first one it may write.
    QCOMPARE(create(u"mine"_s, {}, m_codex).listId, m_work);
}

void TestTodoService::createsWithEverything()
{
    TodoDraft draft;
    draft.title = u"Report"_s;
    draft.notes = u"a\r\nb"_s;
    draft.list = u"WORK"_s;
    draft.due = core::Due{QDate(2026, 12, 1), QTime(9, 0)};
    draft.priority = Priority::High;
    draft.tags = {u"@B"_s, u"a"_s};
    draft.completed = true;
    const auto todo = m_service->create(m_codex, draft, m_via);
    QVERIFY(todo.ok());
    QCOMPARE(todo->notes, u"a\nb"_s);
    QCOMPARE(todo->listId, m_work);
    QVERIFY(todo->due == draft.due);
    QVERIFY(todo->priority == Priority::High);
    QCOMPARE(todo->tags, QStringList({u"a"_s, u"b"_s}));
    QVERIFY(todo->completedAt == m_clock.now());
    QVERIFY(todo->createdBy == m_codex.actor && todo->updatedBy == m_codex.actor);
}

void TestTodoService::createChecksItsArguments()
{
    QSignalSpy events(m_service.get(), &TodoService::changed);
    TodoDraft blank;
    blank.title = u"  "_s;
    TodoDraft badTag;
    badTag.title = u"x"_s;
    badTag.tags = {u"two words"_s};
    TodoDraft badDue;
    badDue.title = u"x"_s;
    badDue.due = core::Due{QDate(), {}};
    TodoDraft badKey;
    badKey.title = u"x"_s;
    badKey.idempotencyKey = u"k"_s.repeated(201);
    for (const auto &draft : {blank, badTag, badDue, badKey})
        QCOMPARE(m_service->create(Principal::owner(), draft, m_via).error().code,
                 ErrorCode::InvalidArgument);
    TodoDraft badList;
    badList.title = u"x"_s;
    badList.list = u"Nowhere"_s;
    const auto refused = m_service->create(Principal::owner(), badList, m_via);
    QCOMPARE(refused.error().code, ErrorCode::NotFound);
    QVERIFY2(refused.error().text.contains(u"\"Inbox\", \"Work\""_s), qUtf8Printable(refused.error().text));
    QVERIFY(titles(Principal::owner()).isEmpty());
    QCOMPARE(events.size(), 0);
}

void TestTodoService::idempotencyKeyGivesTheEarlierTodo()
{
    QSignalSpy events(m_service.get(), &TodoService::changed);
    TodoDraft draft;
    draft.title = u"once"_s;
    draft.idempotencyKey = u"k1"_s;
    const auto first = m_service->create(m_codex, draft, m_via);
    const auto second = m_service->create(m_codex, draft, m_via);
    QVERIFY(first.ok() && second.ok());
    QVERIFY(*first == *second);
    draft.idempotencyKey = u"k2"_s;
    QVERIFY(m_service->create(m_codex, draft, m_via)->id != first->id);
    QCOMPARE(titles(m_codex).size(), 2);
    QCOMPARE(events.size(), 2);
}

void TestTodoService::idempotencyKeyIsTheClientsOwn()
{
    auto other = m_codex;
    other.actor = Actor::client(u"c2"_s, u"Other"_s);
    TodoDraft draft;
    draft.title = u"once each"_s;
    draft.idempotencyKey = u"k"_s;
    QSet<QString> ids;
    for (const auto &who : {m_codex, other, Principal::owner()})
        ids.insert(m_service->create(who, draft, m_via)->id);
    QCOMPARE(ids.size(), 3);
}

void TestTodoService::idempotencyKeyOfADeletedTodoIsAConflict()
{
    TodoDraft draft;
    draft.title = u"once"_s;
    draft.idempotencyKey = u"k"_s;
    const auto todo = m_service->create(m_codex, draft, m_via);
    QVERIFY(m_service->remove(m_codex, todo->id, m_via).ok());
    const auto again = m_service->create(m_codex, draft, m_via);
    QVERIFY(!again.ok());
    QCOMPARE(again.error().code, ErrorCode::Conflict);
    QVERIFY(titles(m_codex).isEmpty());
}

void TestTodoService::updateChangesWhatIsSet()
{
    const auto before = create(u"old"_s, u"Work"_s);
    m_clock.advance(core::seconds(5));
    TodoPatch patch;
    patch.title = u"new"_s;
    patch.tags = {{u"x"_s}};
    const auto after = m_service->update(m_codex, before.id, patch, m_via);
    QVERIFY(after.ok());
    auto expected = before;
    expected.title = u"new"_s;
    expected.tags = {u"x"_s};
    expected.version = 2;
    expected.updatedAt = m_clock.now();
    expected.updatedBy = m_codex.actor;
    QVERIFY(*after == expected);
    QVERIFY(*m_service->todo(m_codex, before.id) == expected);
}

void TestTodoService::updateClearsDueAndPriority()
{
    const auto todo = create(u"a"_s);
    TodoPatch set;
    set.due = core::Due{QDate(2026, 12, 1), {}};
    set.priority = Priority::Low;
    QVERIFY(m_service->update(Principal::owner(), todo.id, set, m_via)->due.has_value());
    TodoPatch clear;
    clear.due = std::optional<core::Due>();
    clear.priority = Priority::None;
    const auto cleared = m_service->update(Principal::owner(), todo.id, clear, m_via);
    QVERIFY(cleared.ok());
    QVERIFY(!cleared->due);
    QVERIFY(cleared->priority == Priority::None);
}

void TestTodoService::updateWithoutDifferenceIsNoEdit()
{
    const auto todo = create(u"same"_s);
    m_clock.advance(core::seconds(5));
    QSignalSpy events(m_service.get(), &TodoService::changed);
    TodoPatch patch;
    patch.title = u" same "_s;
    patch.list = u"inbox"_s;
    patch.completed = false;
    for (const auto &each : {patch, TodoPatch{}})
        QVERIFY(*m_service->update(Principal::owner(), todo.id, each, m_via) == todo);
    QCOMPARE(events.size(), 0);
    QCOMPARE(m_service->changes(Principal::owner(), todo.id, 10)->size(), 1);
}

void TestTodoService::updateChecksItsArguments()
{
    const auto todo = create(u"a"_s);
    TodoPatch blankTitle;
    blankTitle.title = QString();
    blankTitle.notes = u"not kept either"_s;
    TodoPatch blankList;
    blankList.list = u" "_s;
    TodoPatch badPriority;
    badPriority.priority = Priority(9);
    for (const auto &patch : {blankTitle, blankList, badPriority})
        QCOMPARE(m_service->update(Principal::owner(), todo.id, patch, m_via).error().code,
                 ErrorCode::InvalidArgument);
    for (const auto &id : {absentId, u"not an id"_s, QString()})
        QCOMPARE(m_service->update(Principal::owner(), id, {}, m_via).error().code, ErrorCode::NotFound);
    QVERIFY(*m_service->todo(Principal::owner(), todo.id) == todo);
}

void TestTodoService::completesAndReopens()
{
    const auto todo = create(u"a"_s);
    m_clock.advance(core::seconds(5));
    TodoPatch patch;
    patch.completed = true;
    QVERIFY(m_service->update(Principal::owner(), todo.id, patch, m_via)->completedAt == m_clock.now());
    const auto doneAt = m_clock.now();
    m_clock.advance(core::seconds(5));
    // Completing once more keeps the time it was completed.
    QVERIFY(m_service->update(Principal::owner(), todo.id, patch, m_via)->completedAt == doneAt);
    patch.completed = false;
    QVERIFY(!m_service->update(Principal::owner(), todo.id, patch, m_via)->completedAt);
    const auto changes = m_service->changes(Principal::owner(), todo.id, 10);
    QCOMPARE(changes->size(), 3);
    QVERIFY(changes->at(0).kind == ChangeKind::Reopened);
    QVERIFY(changes->at(1).kind == ChangeKind::Completed);
    QVERIFY(changes->at(2).kind == ChangeKind::Created);
}

void TestTodoService::ifVersionGuardsAgainstOverwriting()
{
    const auto todo = create(u"a"_s);
    TodoPatch patch;
    patch.title = u"b"_s;
    patch.ifVersion = 1;
    QVERIFY(m_service->update(Principal::owner(), todo.id, patch, m_via).ok());
    patch.title = u"c"_s;
    const auto refused = m_service->update(Principal::owner(), todo.id, patch, m_via);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QVERIFY2(refused.error().text.contains(u"version 2 now"_s), qUtf8Printable(refused.error().text));
    QCOMPARE(m_service->todo(Principal::owner(), todo.id)->title, u"b"_s);
}

void TestTodoService::movesBetweenLists()
{
    const auto todo = create(u"a"_s);
    const auto last = create(u"b"_s, u"Work"_s);
    QSignalSpy events(m_service.get(), &TodoService::changed);
    TodoPatch patch;
    patch.list = m_work;
    const auto moved = m_service->update(Principal::owner(), todo.id, patch, m_via);
    QVERIFY(moved.ok());
    QCOMPARE(moved->listId, m_work);
    QVERIFY(moved->position > last.position);
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.first().at(1).toStringList(), QStringList({m_inbox, m_work}));
    const auto change = events.first().at(0).value<core::Change>();
    QCOMPARE(change.listId, m_work);
    QCOMPARE(change.before, QJsonObject({{u"list"_s, m_inbox}}));
    QCOMPARE(change.after, QJsonObject({{u"list"_s, m_work}}));
}

void TestTodoService::movingNeedsRightsToBothLists()
{
    const auto mine = create(u"mine"_s, u"Work"_s);
    const auto foreign = create(u"foreign"_s, u"Inbox"_s);
    TodoPatch out;
    out.list = m_inbox;
    QCOMPARE(m_service->update(m_codex, mine.id, out, m_via).error().code, ErrorCode::NotFound);
    TodoPatch in;
    in.list = m_work;
    QCOMPARE(m_service->update(m_codex, foreign.id, in, m_via).error().code, ErrorCode::NotFound);
    QVERIFY(*m_service->todo(Principal::owner(), mine.id) == mine);
    QVERIFY(*m_service->todo(Principal::owner(), foreign.id) == foreign);
}

void TestTodoService::removesToTheTrash()
{
    const auto todo = create(u"a"_s, u"Work"_s);
    QSignalSpy events(m_service.get(), &TodoService::changed);
    const auto removed = m_service->remove(m_codex, todo.id, m_via);
    QVERIFY(removed.ok());
    QVERIFY(*removed == todo);
    QVERIFY(titles(m_codex).isEmpty());
    QCOMPARE(m_service->todo(m_codex, todo.id).error().code, ErrorCode::NotFound);
    QCOMPARE(m_service->remove(m_codex, todo.id, m_via).error().code, ErrorCode::NotFound);
    QCOMPARE(m_service->lists(m_codex)->first().open, 0);
    QCOMPARE(events.size(), 1);
    QVERIFY(events.first().at(0).value<core::Change>().kind == ChangeKind::Deleted);
}

void TestTodoService::emptiesTheTrashAfterThirtyDays()
{
    const auto todo = create(u"a"_s);
    QVERIFY(m_service->remove(Principal::owner(), todo.id, m_via).ok());
    m_clock.advance(std::chrono::hours(24 * 30));
    QCOMPARE(*m_service->emptyTrash(), 0);
    m_clock.advance(core::milliseconds(1));
    QCOMPARE(*m_service->emptyTrash(), 1);
}

void TestTodoService::readScopeCannotWrite_MP5()
{
    const auto todo = create(u"a"_s, u"Work"_s);
    auto reader = m_codex;
    reader.scopes = Scope::TodosRead;
    reader.lists = {true, {}};
    QSignalSpy events(m_service.get(), &TodoService::changed);
    TodoDraft draft;
    draft.title = u"x"_s;
    TodoPatch patch;
    patch.title = u"x"_s;
    QCOMPARE(m_service->create(reader, draft, m_via).error().code, ErrorCode::Denied);
    QCOMPARE(m_service->update(reader, todo.id, patch, m_via).error().code, ErrorCode::Denied);
    QCOMPARE(m_service->remove(reader, todo.id, m_via).error().code, ErrorCode::Denied);
    QCOMPARE(m_service->createList(reader, u"x"_s, {}, m_via).error().code, ErrorCode::Denied);
    QCOMPARE(events.size(), 0);
    QVERIFY(*m_service->todo(reader, todo.id) == todo);
    QCOMPARE(titles(reader), QStringList{u"a"_s});
}

void TestTodoService::noScopeCannotRead()
{
    const auto todo = create(u"a"_s, u"Work"_s);
    auto nobody = m_codex;
    nobody.scopes = {};
    QCOMPARE(m_service->lists(nobody).error().code, ErrorCode::Denied);
    QCOMPARE(m_service->todos(nobody, {}).error().code, ErrorCode::Denied);
    QCOMPARE(m_service->todo(nobody, todo.id).error().code, ErrorCode::Denied);
    QCOMPARE(m_service->changes(nobody, todo.id, 10).error().code, ErrorCode::Denied);
}

void TestTodoService::foreignTodoLooksAbsent_MP9()
{
    const auto foreign = create(u"foreign"_s, u"Inbox"_s);
    TodoPatch patch;
    patch.title = u"x"_s;
    patch.ifVersion = 77;
    QVERIFY(m_service->todo(m_codex, foreign.id).error() == m_service->todo(m_codex, absentId).error());
    QVERIFY(m_service->changes(m_codex, foreign.id, 5).error() ==
            m_service->changes(m_codex, absentId, 5).error());
    QVERIFY(m_service->update(m_codex, foreign.id, patch, m_via).error() ==
            m_service->update(m_codex, absentId, patch, m_via).error());
    QVERIFY(m_service->remove(m_codex, foreign.id, m_via).error() ==
            m_service->remove(m_codex, absentId, m_via).error());
    QCOMPARE(m_service->todo(m_codex, foreign.id).error().code, ErrorCode::NotFound);
    TodoQuery after;
    after.after = foreign.id;
    TodoQuery afterAbsent;
    afterAbsent.after = absentId;
    QVERIFY(m_service->todos(m_codex, after).error() == m_service->todos(m_codex, afterAbsent).error());
    QVERIFY(*m_service->todo(Principal::owner(), foreign.id) == foreign);
}

void TestTodoService::foreignListLooksAbsent_MP9()
{
    const auto errorFor = [&](const QString &list) {
        TodoQuery query;
        query.list = list;
        return m_service->todos(m_codex, query).error();
    };
    QVERIFY(errorFor(m_inbox) == errorFor(absentId));
    QVERIFY(errorFor(u"Inbox"_s) == errorFor(u"Nowhere"_s));
    QVERIFY(errorFor(m_inbox) == errorFor(u"Nowhere"_s));
    QCOMPARE(errorFor(m_inbox).code, ErrorCode::NotFound);
    QVERIFY(!errorFor(m_inbox).text.contains(u"Inbox"_s));
}

void TestTodoService::pagesHoldOnlySharedLists()
{
    create(u"mine"_s, u"Work"_s);
    create(u"foreign"_s, u"Inbox"_s);
    QCOMPARE(titles(m_codex), QStringList{u"mine"_s});
    TodoQuery search;
    search.query = u"foreign"_s;
    QVERIFY(titles(m_codex, search).isEmpty());
    QCOMPARE(titles(Principal::owner()), QStringList({u"mine"_s, u"foreign"_s}));
    TodoQuery wrong;
    wrong.limit = 0;
    QCOMPARE(m_service->todos(m_codex, wrong).error().code, ErrorCode::InvalidArgument);
}

void TestTodoService::listsHoldOnlySharedOnes()
{
    create(u"a"_s, u"Work"_s);
    const auto mine = m_service->lists(m_codex);
    QCOMPARE(mine->size(), 1);
    QCOMPARE(mine->first().list.name, u"Work"_s);
    QCOMPARE(mine->first().open, 1);
    const auto all = m_service->lists(Principal::owner());
    QCOMPARE(all->size(), 2);
    QCOMPARE(all->first().list.name, u"Inbox"_s);
    QCOMPARE(all->first().open, 0);
}

void TestTodoService::nothingSharedIsSaid()
{
    auto stranger = m_codex;
    stranger.lists = {};
    TodoDraft draft;
    draft.title = u"a"_s;
    const auto refused = m_service->create(stranger, draft, m_via);
    QCOMPARE(refused.error().code, ErrorCode::NotFound);
    QVERIFY(refused.error().text.contains(u"no list is shared"_s));
    QVERIFY(titles(stranger).isEmpty());
}

void TestTodoService::listNamesInAnyCase()
{
    QVERIFY(m_service->createList(Principal::owner(), u"Übungen"_s, {}, m_via).ok());
    for (const auto &name : {u"übungen"_s, u" ÜBUNGEN "_s, u"U\u0308bungen"_s}) {
        TodoQuery query;
        query.list = name;
        QVERIFY(m_service->todos(Principal::owner(), query).ok());
    }
}

void TestTodoService::ambiguousNameAsksForTheId()
{
    // The service makes no second list of a name, but an import or an older program may have.
    const core::TodoList twin{u"01930000-0000-7000-8000-000000000001"_s, u"work"_s, {}, 9, {}};
    QVERIFY(storage::ListRepository(**m_database).insert(twin).ok());
    TodoQuery query;
    query.list = u"Work"_s;
    const auto refused = m_service->todos(Principal::owner(), query);
    QCOMPARE(refused.error().code, ErrorCode::InvalidArgument);
    QVERIFY(refused.error().text.contains(m_work) && refused.error().text.contains(twin.id));
    // Who sees only one of them means that one.
    QVERIFY(m_service->todos(m_codex, query).ok());
    query.list = twin.id;
    QVERIFY(m_service->todos(Principal::owner(), query).ok());
}

void TestTodoService::createsLists()
{
    QSignalSpy events(m_service.get(), &TodoService::listsChanged);
    const auto made = m_service->createList(Principal::owner(), u" Home "_s, u"#FF0000"_s, m_via);
    QVERIFY(made.ok());
    QCOMPARE(made->name, u"Home"_s);
    QCOMPARE(made->color, u"#ff0000"_s);
    QCOMPARE(m_service->lists(Principal::owner())->last().list.id, made->id);
    QCOMPARE(events.size(), 1);
    const auto again = m_service->createList(Principal::owner(), u"HOME"_s, {}, m_via);
    QCOMPARE(again.error().code, ErrorCode::Conflict);
    QVERIFY(again.error().text.contains(made->id));
    QCOMPARE(m_service->createList(Principal::owner(), u" "_s, {}, m_via).error().code,
             ErrorCode::InvalidArgument);
    QCOMPARE(m_service->createList(Principal::owner(), u"x"_s, u"red"_s, m_via).error().code,
             ErrorCode::InvalidArgument);
    QCOMPARE(m_service->lists(Principal::owner())->size(), 3);
    QCOMPARE(events.size(), 1);
}

void TestTodoService::restrictedClientMakesNoLists()
{
    QCOMPARE(m_service->createList(m_codex, u"Inbox"_s, {}, m_via).error().code, ErrorCode::Denied);
    QVERIFY(m_service->createList(m_codex, u"Inbox"_s, {}, m_via).error() ==
            m_service->createList(m_codex, u"New"_s, {}, m_via).error());
    auto trusted = m_codex;
    trusted.lists = {true, {}};
    QVERIFY(m_service->createList(trusted, u"New"_s, {}, m_via).ok());
}

void TestTodoService::changesRememberWhoAndWhat()
{
    TodoDraft draft;
    draft.title = u"a"_s;
    draft.list = u"Work"_s;
    draft.tags = {u"x"_s};
    const auto todo = m_service->create(m_codex, draft, u"create_todo"_s);
    m_clock.advance(core::seconds(1));
    TodoPatch patch;
    patch.title = u"b"_s;
    patch.due = core::Due{QDate(2026, 12, 1), {}};
    patch.notes = QString();
    QVERIFY(m_service->update(Principal::owner(), todo->id, patch, u"window"_s).ok());
    const auto changes = m_service->changes(m_codex, todo->id, 10);
    QVERIFY(changes.ok());
    QCOMPARE(changes->size(), 2);
    const auto &made = changes->at(1);
    QVERIFY(made.kind == ChangeKind::Created && made.actor == m_codex.actor);
    QCOMPARE(made.via, u"create_todo"_s);
    QCOMPARE(made.before, QJsonObject());
    QCOMPARE(made.after,
             QJsonObject({{u"title"_s, u"a"_s}, {u"list"_s, m_work}, {u"tags"_s, QJsonArray{u"x"_s}}}));
    const auto &edited = changes->at(0);
    QVERIFY(edited.kind == ChangeKind::Updated && edited.actor == Actor::person());
    QCOMPARE(edited.via, u"window"_s);
    QCOMPARE(edited.before, QJsonObject({{u"title"_s, u"a"_s}, {u"due"_s, QJsonValue::Null}}));
    QCOMPARE(edited.after, QJsonObject({{u"title"_s, u"b"_s}, {u"due"_s, u"2026-12-01"_s}}));
    QVERIFY(edited.at == m_clock.now());
    QCOMPARE(m_service->changes(m_codex, todo->id, 1)->size(), 1);
    QCOMPARE(m_service->changes(m_codex, todo->id, 0).error().code, ErrorCode::InvalidArgument);
}

void TestTodoService::eventsComeAfterTheCommit()
{
    bool committed = false;
    connect(m_service.get(), &TodoService::changed, this, [&](const core::Change &change) {
        // Inside the transaction a second BEGIN would join it; outside, a failing one undoes nothing of the
        // edit.
        const auto undone =
            (*m_database)->transaction<void>([]() -> core::Result<void> { return core::Error{}; });
        committed = !undone.ok() && m_service->todo(Principal::owner(), change.todoId).ok();
    });
    const auto todo = create(u"a"_s);
    QVERIFY(committed);
    QVERIFY(m_service->todo(Principal::owner(), todo.id).ok());
}

void TestTodoService::failureLeavesNothingBehind()
{
    const auto todo = create(u"a"_s);
    QSignalSpy events(m_service.get(), &TodoService::changed);
    QVERIFY((*m_database)->statement("DROP TABLE changes"_L1).exec().ok());
    TodoDraft draft;
    draft.title = u"b"_s;
    draft.idempotencyKey = u"k"_s;
    TodoPatch patch;
    patch.title = u"c"_s;
    QVERIFY(!m_service->create(Principal::owner(), draft, m_via).ok());
    QVERIFY(!m_service->update(Principal::owner(), todo.id, patch, m_via).ok());
    QVERIFY(!m_service->remove(Principal::owner(), todo.id, m_via).ok());
    QCOMPARE(events.size(), 0);
    QCOMPARE(titles(Principal::owner()), QStringList{u"a"_s});
    QVERIFY(*m_service->todo(Principal::owner(), todo.id) == todo);
    QVERIFY(!storage::TodoRepository(**m_database).findIdempotent({}, u"k"_s)->has_value());
}

void TestTodoService::todayIsThePersonsDay()
{
    QCOMPARE(m_service->today(), QDate(2026, 11, 21));
    m_clock.set(core::fromEpochMs(QDateTime({2026, 11, 21}, {23, 30}, Qt::UTC).toMSecsSinceEpoch()));
    QCOMPARE(m_service->today(), QDate(2026, 11, 22)); // half past midnight in Berlin
}

QTEST_GUILESS_MAIN(TestTodoService)
#include "tst_todoservice.moc"
