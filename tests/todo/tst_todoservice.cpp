#include "support/todofixture.h"

using namespace Qt::StringLiterals;
using namespace traydo;
using namespace traydo::todo;
using core::Actor;
using core::ChangeKind;
using core::ErrorCode;
using core::Principal;
using core::Priority;

class TestTodoService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listVersionGuards();
    void init() { m = std::make_unique<test::TodoFixture>(); }

    void createsWithDefaults();
    void createsWithEverything();
    void createChecksItsArguments();
    void idempotencyKeyGivesTheEarlierTodo();
    void idempotencyKeyOfADeletedTodoIsAConflict();

    void updateChangesWhatIsSet();
    void updateClearsDueAndPriority();
    void updateChecksItsArguments();
    void completesAndReopens();
    void ifVersionGuardsAgainstOverwriting();
    void movesBetweenLists();

    void removesToTheTrash();
    void emptiesTheTrashAfterThirtyDays();

    void eventsComeAfterTheCommit();
    void failureLeavesNothingBehind();
    void todayIsThePersonsDay();

private:
    std::unique_ptr<test::TodoFixture> m;
};

void TestTodoService::createsWithDefaults()
{
    const auto todo = m->create(u" Buy milk "_s);
    QCOMPARE(todo.title, u"Buy milk"_s);
    QCOMPARE(todo.listId, m->inbox);
    QVERIFY(!todo.due && !todo.completedAt && todo.tags.isEmpty() && todo.priority == Priority::None);
    QCOMPARE(todo.version, 1);
    QVERIFY(todo.createdAt == m->clock.now() && todo.updatedAt == m->clock.now());
    QVERIFY(todo.createdBy == Actor::person());
    QVERIFY(*m->service.todo(Principal::owner(), todo.id) == todo);
    QVERIFY(m->create(u"next"_s).position > todo.position);
    // For a restricted client the first list is the first one it may write.
    QCOMPARE(m->create(u"mine"_s, {}, m->codex).listId, m->work);
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
    const auto todo = m->service.create(m->codex, draft, m->via);
    QVERIFY(todo.ok());
    QCOMPARE(todo->todo.notes, u"a\nb"_s);
    QCOMPARE(todo->todo.listId, m->work);
    QVERIFY(todo->todo.due == draft.due);
    QVERIFY(todo->todo.priority == Priority::High);
    QCOMPARE(todo->todo.tags, QStringList({u"a"_s, u"b"_s}));
    QVERIFY(todo->todo.completedAt == m->clock.now());
    QVERIFY(todo->todo.createdBy == m->codex.actor && todo->todo.updatedBy == m->codex.actor);
}

void TestTodoService::createChecksItsArguments()
{
    QSignalSpy events(&m->service, &TodoService::changed);
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
        QCOMPARE(m->service.create(Principal::owner(), draft, m->via).error().code,
                 ErrorCode::InvalidArgument);
    TodoDraft badList;
    badList.title = u"x"_s;
    badList.list = u"Nowhere"_s;
    const auto refused = m->service.create(Principal::owner(), badList, m->via);
    QCOMPARE(refused.error().code, ErrorCode::NotFound);
    QVERIFY2(refused.error().text.contains(u"\"Inbox\", \"Work\""_s), qUtf8Printable(refused.error().text));
    QVERIFY(m->titles(Principal::owner()).isEmpty());
    QCOMPARE(events.size(), 0);
}

void TestTodoService::idempotencyKeyGivesTheEarlierTodo()
{
    QSignalSpy events(&m->service, &TodoService::changed);
    TodoDraft draft;
    draft.title = u"once"_s;
    draft.idempotencyKey = u"k1"_s;
    const auto first = m->service.create(m->codex, draft, m->via);
    const auto second = m->service.create(m->codex, draft, m->via);
    QVERIFY(first.ok() && second.ok());
    QVERIFY(first->todo == second->todo);
    draft.idempotencyKey = u"k2"_s;
    QVERIFY(m->service.create(m->codex, draft, m->via)->todo.id != first->todo.id);
    QCOMPARE(m->titles(m->codex).size(), 2);
    QCOMPARE(events.size(), 2);
}

void TestTodoService::idempotencyKeyOfADeletedTodoIsAConflict()
{
    TodoDraft draft;
    draft.title = u"once"_s;
    draft.idempotencyKey = u"k"_s;
    const auto todo = m->service.create(m->codex, draft, m->via);
    QVERIFY(m->service.remove(m->codex, todo->todo.id, m->via).ok());
    const auto again = m->service.create(m->codex, draft, m->via);
    QVERIFY(!again.ok());
    QCOMPARE(again.error().code, ErrorCode::Conflict);
    QVERIFY(m->titles(m->codex).isEmpty());
}

void TestTodoService::updateChangesWhatIsSet()
{
    const auto before = m->create(u"old"_s, u"Work"_s);
    m->clock.advance(core::seconds(5));
    TodoPatch patch;
    patch.title = u"new"_s;
    patch.tags = {{u"x"_s}};
    const auto after = m->service.update(m->codex, before.id, patch, m->via);
    QVERIFY(after.ok());
    auto expected = before;
    expected.title = u"new"_s;
    expected.tags = {u"x"_s};
    expected.version = 2;
    expected.updatedAt = m->clock.now();
    expected.updatedBy = m->codex.actor;
    QVERIFY(after->todo == expected);
    QVERIFY(*m->service.todo(m->codex, before.id) == expected);
}

void TestTodoService::updateClearsDueAndPriority()
{
    const auto todo = m->create(u"a"_s);
    TodoPatch set;
    set.due = core::Due{QDate(2026, 12, 1), {}};
    set.priority = Priority::Low;
    QVERIFY(m->service.update(Principal::owner(), todo.id, set, m->via)->todo.due.has_value());
    TodoPatch clear;
    clear.due = std::optional<core::Due>();
    clear.priority = Priority::None;
    const auto cleared = m->service.update(Principal::owner(), todo.id, clear, m->via);
    QVERIFY(cleared.ok());
    QVERIFY(!cleared->todo.due);
    QVERIFY(cleared->todo.priority == Priority::None);
}

void TestTodoService::updateChecksItsArguments()
{
    const auto todo = m->create(u"a"_s);
    TodoPatch blankTitle;
    blankTitle.title = QString();
    blankTitle.notes = u"not kept either"_s;
    TodoPatch blankList;
    blankList.list = u" "_s;
    TodoPatch badPriority;
    badPriority.priority = Priority(9);
    for (const auto &patch : {blankTitle, blankList, badPriority})
        QCOMPARE(m->service.update(Principal::owner(), todo.id, patch, m->via).error().code,
                 ErrorCode::InvalidArgument);
    for (const auto &id : {m->absentId, u"not an id"_s, QString()})
        QCOMPARE(m->service.update(Principal::owner(), id, {}, m->via).error().code, ErrorCode::NotFound);
    QVERIFY(*m->service.todo(Principal::owner(), todo.id) == todo);
}

void TestTodoService::completesAndReopens()
{
    const auto todo = m->create(u"a"_s);
    m->clock.advance(core::seconds(5));
    TodoPatch patch;
    patch.completed = true;
    QVERIFY(m->service.update(Principal::owner(), todo.id, patch, m->via)->todo.completedAt ==
            m->clock.now());
    const auto doneAt = m->clock.now();
    m->clock.advance(core::seconds(5));
    // Completing once more keeps the time it was completed.
    QVERIFY(m->service.update(Principal::owner(), todo.id, patch, m->via)->todo.completedAt == doneAt);
    patch.completed = false;
    QVERIFY(!m->service.update(Principal::owner(), todo.id, patch, m->via)->todo.completedAt);
    const auto changes = m->service.changes(Principal::owner(), todo.id, 10);
    QCOMPARE(changes->size(), 3);
    QVERIFY(changes->at(0).kind == ChangeKind::Reopened);
    QVERIFY(changes->at(1).kind == ChangeKind::Completed);
    QVERIFY(changes->at(2).kind == ChangeKind::Created);
}

void TestTodoService::ifVersionGuardsAgainstOverwriting()
{
    const auto todo = m->create(u"a"_s);
    TodoPatch patch;
    patch.title = u"b"_s;
    patch.ifVersion = 1;
    QVERIFY(m->service.update(Principal::owner(), todo.id, patch, m->via).ok());
    patch.title = u"c"_s;
    const auto refused = m->service.update(Principal::owner(), todo.id, patch, m->via);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QVERIFY2(refused.error().text.contains(u"version 2 now"_s), qUtf8Printable(refused.error().text));
    QCOMPARE(m->service.todo(Principal::owner(), todo.id)->title, u"b"_s);
}

void TestTodoService::movesBetweenLists()
{
    const auto todo = m->create(u"a"_s);
    const auto last = m->create(u"b"_s, u"Work"_s);
    QSignalSpy events(&m->service, &TodoService::changed);
    TodoPatch patch;
    patch.list = m->work;
    const auto moved = m->service.update(Principal::owner(), todo.id, patch, m->via);
    QVERIFY(moved.ok());
    QCOMPARE(moved->todo.listId, m->work);
    QVERIFY(moved->todo.position > last.position);
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.first().at(1).toStringList(), QStringList({m->inbox, m->work}));
    const auto change = events.first().at(0).value<core::Change>();
    QCOMPARE(change.listId, m->work);
    QCOMPARE(change.before, QJsonObject({{u"list"_s, m->inbox}, {u"position"_s, todo.position}}));
    QCOMPARE(change.after, QJsonObject({{u"list"_s, m->work}, {u"position"_s, moved->todo.position}}));
}

void TestTodoService::removesToTheTrash()
{
    const auto todo = m->create(u"a"_s, u"Work"_s);
    QSignalSpy events(&m->service, &TodoService::changed);
    const auto removed = m->service.remove(m->codex, todo.id, m->via);
    QVERIFY(removed.ok());
    QVERIFY(removed->todo == todo);
    QVERIFY(m->titles(m->codex).isEmpty());
    QCOMPARE(m->service.todo(m->codex, todo.id).error().code, ErrorCode::NotFound);
    QCOMPARE(m->service.remove(m->codex, todo.id, m->via).error().code, ErrorCode::NotFound);
    QCOMPARE(m->service.lists(m->codex)->first().open, 0);
    QCOMPARE(events.size(), 1);
    QVERIFY(events.first().at(0).value<core::Change>().kind == ChangeKind::Deleted);
}

void TestTodoService::emptiesTheTrashAfterThirtyDays()
{
    const auto todo = m->create(u"a"_s);
    QVERIFY(m->service.remove(Principal::owner(), todo.id, m->via).ok());
    m->clock.advance(std::chrono::hours(24 * 30));
    QCOMPARE(*m->service.emptyTrash(), 0);
    m->clock.advance(core::milliseconds(1));
    QCOMPARE(*m->service.emptyTrash(), 1);
}

void TestTodoService::eventsComeAfterTheCommit()
{
    bool committed = false;
    connect(&m->service, &TodoService::changed, this, [&](const core::Change &change) {
        // Inside the transaction a second BEGIN would join it; outside, a failing one undoes nothing of the
        // edit.
        const auto undone =
            m->database->transaction<void>([]() -> core::Result<void> { return core::Error{}; });
        committed = !undone.ok() && m->service.todo(Principal::owner(), change.todoId).ok();
    });
    const auto todo = m->create(u"a"_s);
    QVERIFY(committed);
    QVERIFY(m->service.todo(Principal::owner(), todo.id).ok());
}

void TestTodoService::failureLeavesNothingBehind()
{
    const auto todo = m->create(u"a"_s);
    QSignalSpy events(&m->service, &TodoService::changed);
    QVERIFY(m->database->statement("DROP TABLE changes"_L1).exec().ok());
    TodoDraft draft;
    draft.title = u"b"_s;
    draft.idempotencyKey = u"k"_s;
    TodoPatch patch;
    patch.title = u"c"_s;
    QVERIFY(!m->service.create(Principal::owner(), draft, m->via).ok());
    QVERIFY(!m->service.update(Principal::owner(), todo.id, patch, m->via).ok());
    QVERIFY(!m->service.remove(Principal::owner(), todo.id, m->via).ok());
    QCOMPARE(events.size(), 0);
    QCOMPARE(m->titles(Principal::owner()), QStringList{u"a"_s});
    QVERIFY(*m->service.todo(Principal::owner(), todo.id) == todo);
    QVERIFY(!storage::TodoRepository(*m->database).findIdempotent({}, u"k"_s)->has_value());
}

void TestTodoService::todayIsThePersonsDay()
{
    QCOMPARE(m->service.today(), QDate(2026, 11, 21));
    m->clock.set(core::fromEpochMs(QDateTime({2026, 11, 21}, {23, 30}, core::utc()).toMSecsSinceEpoch()));
    QCOMPARE(m->service.today(), QDate(2026, 11, 22)); // half past midnight in Berlin
}

void TestTodoService::listVersionGuards()
{
    test::TodoFixture f;
    const auto owner = core::Principal::owner();
    QVERIFY(f.service.updateList(owner, f.work, {.color = u"#112233"_s, .ifVersion = 1}, f.via));
    const auto late = f.service.updateList(owner, f.work, {.color = u"#445566"_s, .ifVersion = 1}, f.via);
    QVERIFY(!late);
    QCOMPARE(late.error().code, core::ErrorCode::Conflict);
    QVERIFY2(late.error().text.contains(u"version 2"), qPrintable(late.error().text));
}

QTEST_GUILESS_MAIN(TestTodoService)
#include "tst_todoservice.moc"
