#include "support/todorows.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace traydo;
using core::ErrorCode;
using core::Priority;
using core::Todo;

class TestTodoRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<test::TodoRows>(); }
    void readsBackEveryField();
    void updatesEveryFieldAtTheExpectedVersion();
    void needsItsList();
    void hidesTheTrash();
    void emptiesOldTrash();
    void positionsGrowOverAllLists();
    void remembersIdempotencyPerClient();
    void countsOpenTodosPerList();

private:
    std::unique_ptr<test::TodoRows> m;
};

static Todo fullTodo()
{
    Todo todo;
    todo.id = u"01930000-0000-7000-8000-000000000001"_s;
    todo.listId = test::TestDatabase::inboxId();
    todo.title = u"Größe 100% \\ 👨‍👩‍👧"_s;
    todo.notes = u"one\n\ttwo"_s;
    todo.due = core::Due{QDate(2026, 11, 21), QTime(17, 5), u"Asia/Tokyo"_s};
    todo.priority = Priority::Medium;
    todo.tags = {u"a"_s, u"b-c"_s};
    todo.repeat = u"FREQ=DAILY"_s;
    todo.parentId = u"01930000-0000-7000-8000-000000000009"_s;
    todo.position = 7;
    todo.completedAt = core::fromEpochMs(1);
    todo.createdAt = core::fromEpochMs(2);
    todo.updatedAt = core::fromEpochMs(3);
    todo.createdBy = core::Actor::client(u"c1"_s, u"Codex"_s);
    todo.updatedBy = core::Actor::person();
    todo.version = 4;
    return todo;
}

void TestTodoRepository::readsBackEveryField()
{
    QVERIFY(m->todos.insert(fullTodo()).ok());
    const auto found = m->todos.find(fullTodo().id);
    QVERIFY(found.ok() && found->has_value());
    QVERIFY(**found == fullTodo());
}

void TestTodoRepository::updatesEveryFieldAtTheExpectedVersion()
{
    auto todo = m->add(u"before"_s, [](Todo &t) { t.tags = {u"old"_s}; });
    auto changed = fullTodo();
    changed.id = todo.id;
    QCOMPARE(*m->todos.update(changed, 2), false);
    QVERIFY(**m->todos.find(todo.id) == todo);
    QCOMPARE(*m->todos.update(changed, 1), true);
    QVERIFY(**m->todos.find(todo.id) == changed);
    auto filter = m->everything();
    filter.tags = {u"old"_s};
    QVERIFY(m->titles(filter).isEmpty());
    filter.tags = {u"b-c"_s, u"a"_s};
    QCOMPARE(m->titles(filter).size(), 1);
    changed.id = u"01930000-0000-7000-8000-999999999999"_s;
    QCOMPARE(*m->todos.update(changed, 4), false);
}

void TestTodoRepository::needsItsList()
{
    auto todo = fullTodo();
    todo.listId = u"nowhere"_s;
    QCOMPARE(m->todos.insert(todo).error().code, ErrorCode::Conflict);
    QVERIFY(!m->todos.find(todo.id)->has_value());
}

void TestTodoRepository::hidesTheTrash()
{
    const auto todo = m->add(u"gone"_s, [](Todo &t) { t.deletedAt = core::fromEpochMs(5); });
    m->add(u"there"_s);
    QVERIFY(m->todos.find(todo.id)->has_value()); // by id it is still found: undo has to
    auto filter = m->everything();
    QCOMPARE(m->titles(filter), QStringList{u"there"_s});
    filter.trash = true;
    QCOMPARE(m->titles(filter), QStringList{u"gone"_s});
}

void TestTodoRepository::emptiesOldTrash()
{
    const auto limit = m->clock.now();
    const auto old = m->add(u"old"_s, [&](Todo &t) {
        t.deletedAt = limit - core::milliseconds(1);
        t.tags = {u"x"_s};
    });
    const auto young = m->add(u"young"_s, [&](Todo &t) { t.deletedAt = limit; });
    m->add(u"alive"_s);
    QVERIFY(m->todos.rememberIdempotent({}, u"k"_s, old.id, limit).ok());
    QCOMPARE(*m->todos.emptyTrash(limit), 1);
    QCOMPARE(*m->todos.emptyTrash(limit), 0);
    QCOMPARE(*m->todos.emptyTrash(limit + core::milliseconds(1)), 1);
    QCOMPARE(m->titles(m->everything()), QStringList{u"alive"_s});
    QVERIFY(!m->todos.findIdempotent({}, u"k"_s)->has_value());
    QVERIFY(m->database->checkIntegrity().ok());
}

void TestTodoRepository::positionsGrowOverAllLists()
{
    QCOMPARE(*m->todos.nextPosition(), storage::TodoRepository::positionStep);
    m->add(u"far"_s, [this](Todo &t) {
        t.position = 5000;
        t.listId = m->work;
        t.deletedAt = core::fromEpochMs(1);
    });
    QCOMPARE(*m->todos.nextPosition(), 5000 + storage::TodoRepository::positionStep);
}

void TestTodoRepository::remembersIdempotencyPerClient()
{
    const auto todo = m->add(u"a"_s);
    QVERIFY(m->todos.rememberIdempotent(u"c1"_s, u"k"_s, todo.id, m->clock.now()).ok());
    QCOMPARE((*m->todos.findIdempotent(u"c1"_s, u"k"_s)).value(), todo.id);
    QVERIFY(!m->todos.findIdempotent(u"c2"_s, u"k"_s)->has_value());
    QVERIFY(!m->todos.findIdempotent(u"c1"_s, u"K"_s)->has_value());
    QCOMPARE(m->todos.rememberIdempotent(u"c1"_s, u"k"_s, todo.id, m->clock.now()).error().code,
             ErrorCode::Conflict);
}

void TestTodoRepository::countsOpenTodosPerList()
{
    const QDate today(2026, 11, 21);
    const auto dueOn = [](const core::Due &due) { return [due](Todo &t) { t.due = due; }; };
    m->add(u"a"_s);
    auto today1 = m->add(u"b"_s, dueOn({today, QTime(0, 0)}));
    m->add(u"c"_s, dueOn({today.addDays(-1)}));
    m->add(u"d"_s, [&](Todo &t) {
        t.due = core::Due{today};
        t.completedAt = core::fromEpochMs(1);
    });
    m->add(u"e"_s, [](Todo &t) { t.deletedAt = core::fromEpochMs(1); });
    auto moving = m->add(u"f"_s, [this](Todo &t) { t.listId = m->work; });
    storage::ListRepository lists(*m->database);
    const auto counts = [&](const QString &list) {
        const auto all = lists.openCounts(today);
        const auto one = all.ok() ? all->value(list) : storage::OpenCounts{-1, -1, -1};
        return QList<int>{one.open, one.overdue, one.today};
    };
    QCOMPARE(counts(m->inbox), (QList<int>{3, 1, 1}));
    QCOMPARE(counts(m->work), (QList<int>{1, 0, 0}));
    // Every edit keeps them up.
    moving.listId = m->inbox;
    QVERIFY(*m->todos.update(moving, 1));
    today1.completedAt = m->clock.now();
    QVERIFY(*m->todos.update(today1, 1));
    QCOMPARE(counts(m->inbox), (QList<int>{3, 1, 0}));
    QCOMPARE(counts(m->work), (QList<int>{0, 0, 0}));
}

QTEST_GUILESS_MAIN(TestTodoRepository)
#include "tst_todorepository.moc"
