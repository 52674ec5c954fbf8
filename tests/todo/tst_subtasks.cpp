#include "support/todofixture.h"

using namespace Qt::StringLiterals;
using namespace traydo;
using namespace traydo::todo;
using core::ErrorCode;
using core::Principal;

class TestSubtasks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<test::TodoFixture>(); }
    void goIntoTheListOfTheirParent();
    void haveOneLevel();
    void moveWithTheirParent();
    void stayInItsListUntilTakenOut();
    void areLimited();
    void arePagedByParent();
    void orderWithinTheList();
    void repeatingWithoutADateStartsOnTheFirstDay();

private:
    core::Result<EditedTodo> add(const QString &title, const QString &parent, const QString &list = {},
                                 const Principal &who = Principal::owner())
    {
        return m->service.create(who, {.title = title, .list = list, .parent = parent}, m->via);
    }
    core::Result<EditedTodo> update(const QString &id, const TodoPatch &patch)
    {
        return m->service.update(Principal::owner(), id, patch, m->via);
    }

    std::unique_ptr<test::TodoFixture> m;
};

void TestSubtasks::goIntoTheListOfTheirParent()
{
    const auto parent = m->create(u"parent"_s, u"Work"_s);
    QCOMPARE(add(u"a"_s, parent.id)->todo.listId, m->work);
    QCOMPARE(add(u"b"_s, parent.id, u"work"_s)->todo.listId, m->work);
    QCOMPARE(add(u"c"_s, parent.id, u"Inbox"_s).error().code, ErrorCode::InvalidArgument);
    const auto loose = m->create(u"loose"_s);
    const auto adopted = update(loose.id, {.parent = parent.id});
    QVERIFY(adopted.ok());
    QCOMPARE(adopted->todo.listId, m->work);
    QCOMPARE(adopted->todo.parentId, parent.id);
    // A foreign parent is an absent one.
    const auto hidden = m->create(u"hidden"_s);
    QVERIFY(add(u"d"_s, hidden.id, {}, m->codex).error() == add(u"d"_s, m->absentId, {}, m->codex).error());
}

void TestSubtasks::haveOneLevel()
{
    const auto parent = m->create(u"parent"_s);
    const auto child = add(u"child"_s, parent.id)->todo;
    const auto other = m->create(u"other"_s);
    QCOMPARE(add(u"x"_s, child.id).error().code, ErrorCode::InvalidArgument);
    QVERIFY(add(u"x"_s, child.id).error().text.contains(parent.id));
    QCOMPARE(update(parent.id, {.parent = other.id}).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(update(other.id, {.parent = other.id}).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(add(u"x"_s, u"nonsense"_s).error().code, ErrorCode::NotFound);
}

void TestSubtasks::moveWithTheirParent()
{
    const auto parent = m->create(u"parent"_s);
    const auto child = add(u"child"_s, parent.id)->todo;
    QSignalSpy events(&m->service, &TodoService::changed);
    const auto moved = update(parent.id, {.list = u"Work"_s});
    QVERIFY(moved.ok());
    QCOMPARE(m->service.todo(Principal::owner(), child.id)->listId, m->work);
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.first().at(1).toStringList(), QStringList({m->inbox, m->work}));
}

void TestSubtasks::stayInItsListUntilTakenOut()
{
    const auto parent = m->create(u"parent"_s);
    const auto child = add(u"child"_s, parent.id)->todo;
    QCOMPARE(update(child.id, {.list = u"Work"_s}).error().code, ErrorCode::InvalidArgument);
    const auto free = update(child.id, {.list = u"Work"_s, .parent = QString()});
    QVERIFY(free.ok());
    QVERIFY(free->todo.parentId.isEmpty());
    QCOMPARE(free->todo.listId, m->work);
}

void TestSubtasks::areLimited()
{
    const auto parent = m->create(u"parent"_s);
    for (int i = 0; i < core::maxSubtasks; ++i)
        QVERIFY(add(QString::number(i), parent.id).ok());
    QCOMPARE(add(u"one more"_s, parent.id).error().code, ErrorCode::LimitExceeded);
}

void TestSubtasks::arePagedByParent()
{
    const auto parent = m->create(u"parent"_s);
    add(u"a"_s, parent.id).ok();
    add(u"b"_s, parent.id).ok();
    m->create(u"c"_s);
    QCOMPARE(m->titles(Principal::owner(), {.parent = parent.id}), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(m->service.todos(Principal::owner(), {.parent = u"x"_s}).error().code,
             ErrorCode::InvalidArgument);
}

void TestSubtasks::orderWithinTheList()
{
    const auto a = m->create(u"a"_s);
    const auto b = m->create(u"b"_s);
    const auto c = m->create(u"c"_s);
    const auto w = m->create(u"w"_s, u"Work"_s);
    const auto order = [&] { return m->titles(Principal::owner(), {.list = u"Inbox"_s}).join(u' '); };
    QVERIFY(update(c.id, {.before = a.id}).ok());
    QCOMPARE(order(), u"c a b"_s);
    QVERIFY(update(a.id, {.before = QString()}).ok());
    QCOMPARE(order(), u"c b a"_s);
    QCOMPARE(update(a.id, {.before = w.id}).error().code, ErrorCode::NotFound);
    QCOMPARE(update(a.id, {.before = m->absentId}).error().code, ErrorCode::NotFound);
    // However often two change places, there is room.
    for (int i = 0; i < 60; ++i) {
        QVERIFY(update(b.id, {.before = c.id}).ok());
        QCOMPARE(order(), u"b c a"_s);
        QVERIFY(update(c.id, {.before = b.id}).ok());
        QCOMPARE(order(), u"c b a"_s);
    }
}

void TestSubtasks::repeatingWithoutADateStartsOnTheFirstDay()
{
    // Today is a Saturday.
    const auto daily =
        m->service.create(Principal::owner(), {.title = u"a"_s, .repeat = u"FREQ=DAILY"_s}, m->via);
    QVERIFY2(daily.ok(), daily.ok() ? "" : qUtf8Printable(daily.error().text));
    QCOMPARE(daily->todo.due->toString(), u"2026-11-21"_s);
    const auto monday = update(m->create(u"b"_s).id, {.repeat = u"FREQ=WEEKLY;BYDAY=MO"_s});
    QCOMPARE(monday->todo.due->toString(), u"2026-11-23"_s);
    // A rule cannot lose its date alone.
    QCOMPARE(update(daily->todo.id, {.due = std::optional<core::Due>()}).error().code,
             ErrorCode::InvalidArgument);
    QVERIFY(update(daily->todo.id, {.due = std::optional<core::Due>(), .repeat = QString()}).ok());
}

QTEST_GUILESS_MAIN(TestSubtasks)
#include "tst_subtasks.moc"
