#include "storage/listrepository.h"
#include "storage/query.h"
#include "storage/todopage.h"
#include "storage/todorepository.h"
#include "support/fakeclock.h"
#include "support/testdatabase.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace traydo;
using core::ErrorCode;
using core::Priority;
using core::Todo;
using storage::TodoFilter;
using storage::TodoSort;

class TestTodoRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsBackEveryField();
    void updatesEveryFieldAtTheExpectedVersion();
    void needsItsList();
    void hidesTheTrash();
    void emptiesOldTrash();
    void filters_data();
    void filters();
    void sortsAndPages_data();
    void sortsAndPages();
    void refusesAnAnchorThatIsNotThere();
    void anchorInTheTrashStillHoldsItsPlace();
    void rightsHoldForEverySize();
    void positionsGrowOverAllLists();
    void remembersIdempotencyPerClient();
    void countsOpenTodosPerList();
    void pagesUseAnIndex_data();
    void pagesUseAnIndex();

private:
    Todo add(const QString &title, const std::function<void(Todo &)> &shape = {});
    QStringList titles(const TodoFilter &filter);
    static TodoFilter everything();

    std::unique_ptr<test::TestDatabase> m_database;
    std::unique_ptr<storage::TodoRepository> m_todos;
    test::FakeClock m_clock;
    int m_count = 0;
};

static const QString inbox = test::TestDatabase::inboxId();
static const QString work = u"01920000-0000-7000-8000-000000000002"_s;

void TestTodoRepository::init()
{
    m_database = std::make_unique<test::TestDatabase>();
    m_todos = std::make_unique<storage::TodoRepository>(**m_database);
    m_count = 0;
    QVERIFY(storage::ListRepository(**m_database).insert({work, u"Work"_s, {}, 2048, {}}).ok());
}

/// Each further todo has a later id, position and time.
Todo TestTodoRepository::add(const QString &title, const std::function<void(Todo &)> &shape)
{
    Todo todo;
    todo.id = u"01930000-0000-7000-8000-%1"_s.arg(++m_count, 12, 10, QChar(u'0'));
    todo.listId = inbox;
    todo.title = title;
    todo.position = m_count;
    todo.createdAt = m_clock.now() + core::seconds(m_count);
    todo.updatedAt = todo.createdAt;
    if (shape)
        shape(todo);
    if (auto done = m_todos->insert(todo); !done)
        qFatal("%s", qUtf8Printable(done.error().text));
    return todo;
}

TodoFilter TestTodoRepository::everything()
{
    TodoFilter filter;
    filter.lists.all = true;
    return filter;
}

QStringList TestTodoRepository::titles(const TodoFilter &filter)
{
    const auto page = m_todos->page(filter);
    if (!page)
        return {u"error: "_s + page.error().text};
    QStringList result;
    for (const auto &todo : page->todos)
        result.append(todo.title);
    return result;
}

static Todo fullTodo()
{
    Todo todo;
    todo.id = u"01930000-0000-7000-8000-000000000001"_s;
    todo.listId = work;
    todo.title = u"Größe 100% \\ 👨‍👩‍👧"_s;
    todo.notes = u"one\n\ttwo"_s;
    todo.due = core::Due{QDate(2026, 11, 21), QTime(17, 5)};
    todo.priority = Priority::Medium;
    todo.tags = {u"a"_s, u"b-c"_s};
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
    QVERIFY(m_todos->insert(fullTodo()).ok());
    const auto found = m_todos->find(fullTodo().id);
    QVERIFY(found.ok() && found->has_value());
    QVERIFY(**found == fullTodo());
}

void TestTodoRepository::updatesEveryFieldAtTheExpectedVersion()
{
    auto todo = add(u"before"_s, [](Todo &t) { t.tags = {u"old"_s}; });
    auto changed = fullTodo();
    changed.id = todo.id;
    QCOMPARE(*m_todos->update(changed, 2), false);
    QVERIFY(**m_todos->find(todo.id) == todo);
    QCOMPARE(*m_todos->update(changed, 1), true);
    QVERIFY(**m_todos->find(todo.id) == changed);
    auto filter = everything();
    filter.tags = {u"old"_s};
    QVERIFY(titles(filter).isEmpty());
    filter.tags = {u"b-c"_s, u"a"_s};
    QCOMPARE(titles(filter).size(), 1);
    changed.id = u"01930000-0000-7000-8000-999999999999"_s;
    QCOMPARE(*m_todos->update(changed, 4), false);
}

void TestTodoRepository::needsItsList()
{
    auto todo = fullTodo();
    todo.listId = u"nowhere"_s;
    QCOMPARE(m_todos->insert(todo).error().code, ErrorCode::Conflict);
    QVERIFY(!m_todos->find(todo.id)->has_value());
}

void TestTodoRepository::hidesTheTrash()
{
    const auto todo = add(u"gone"_s, [](Todo &t) { t.deletedAt = core::fromEpochMs(5); });
    QVERIFY(!m_todos->find(todo.id)->has_value());
    QVERIFY(titles(everything()).isEmpty());
}

void TestTodoRepository::emptiesOldTrash()
{
    const auto limit = m_clock.now();
    const auto old = add(u"old"_s, [&](Todo &t) {
        t.deletedAt = limit - core::milliseconds(1);
        t.tags = {u"x"_s};
    });
    const auto young = add(u"young"_s, [&](Todo &t) { t.deletedAt = limit; });
    add(u"alive"_s);
    QVERIFY(m_todos->rememberIdempotent({}, u"k"_s, old.id, limit).ok());
    QCOMPARE(*m_todos->emptyTrash(limit), 1);
    QCOMPARE(*m_todos->emptyTrash(limit), 0);
    QCOMPARE(*m_todos->emptyTrash(limit + core::milliseconds(1)), 1);
    QCOMPARE(titles(everything()), QStringList{u"alive"_s});
    QVERIFY(!m_todos->findIdempotent({}, u"k"_s)->has_value());
    QVERIFY((*m_database)->checkIntegrity().ok());
}

using Shape = std::function<void(TodoFilter &)>;

void TestTodoRepository::filters_data()
{
    QTest::addColumn<Shape>("shape");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const Shape &shape, const QStringList &expected) {
        QTest::newRow(name) << shape << expected;
    };
    const auto words = [&](const char *name, const QString &query, const QStringList &expected) {
        row(
            name, [query](TodoFilter &f) { f.query = query; }, expected);
    };
    using storage::DueRange;
    const auto due = [&](const char *name, const DueRange &range, const QStringList &expected) {
        row(
            name, [range](TodoFilter &f) { f.due = range; }, expected);
    };
    row("all", {}, {u"Äpfel"_s, u"100% sure"_s, u"under_score"_s, u"back\\slash"_s, u"late"_s});
    row("open", [](TodoFilter &f) { f.completed = false; },
        {u"Äpfel"_s, u"100% sure"_s, u"under_score"_s, u"back\\slash"_s});
    row("completed", [](TodoFilter &f) { f.completed = true; }, {u"late"_s});
    row("list", [](TodoFilter &f) { f.listId = work; }, {u"back\\slash"_s, u"late"_s});
    row("no rights", [](TodoFilter &f) { f.lists = {}; }, {});
    row("rights to one list",
        [](TodoFilter &f) {
            f.lists = {false, {work}};
        },
        {u"back\\slash"_s, u"late"_s});
    row("list without rights",
        [](TodoFilter &f) {
            f.lists = {false, {work}};
            f.listId = inbox;
        },
        {});
    row("priority", [](TodoFilter &f) { f.priority = Priority::High; }, {u"100% sure"_s});
    row("priority none", [](TodoFilter &f) { f.priority = Priority::None; },
        {u"Äpfel"_s, u"under_score"_s, u"back\\slash"_s, u"late"_s});
    row("one tag", [](TodoFilter &f) { f.tags = {u"shop"_s}; }, {u"Äpfel"_s, u"100% sure"_s});
    row("all tags", [](TodoFilter &f) { f.tags = {u"shop"_s, u"home"_s}; }, {u"Äpfel"_s});
    row("part of a tag is none", [](TodoFilter &f) { f.tags = {u"sho"_s}; }, {});
    words("case beyond ASCII", u"äPFEL"_s, {u"Äpfel"_s});
    words("decomposed", u"A\u0308pfel"_s, {u"Äpfel"_s});
    words("in notes", u"markt"_s, {u"Äpfel"_s});
    words("in tags", u"shop"_s, {u"Äpfel"_s, u"100% sure"_s});
    words("every word", u"markt äpfel"_s, {u"Äpfel"_s});
    words("one word missing", u"markt sure"_s, {});
    words("not across fields", u"äpfelmarkt"_s, {});
    words("percent is a character", u"%"_s, {u"100% sure"_s});
    words("underscore is a character", u"_"_s, {u"under_score"_s});
    words("backslash is a character", u"\\"_s, {u"back\\slash"_s});
    words("quote is harmless", u"' OR 1=1 --"_s, {});
    due("no due", {{}, {}, true}, {u"under_score"_s, u"back\\slash"_s});
    due("a day with its times", {QDate(2026, 11, 21), QDate(2026, 11, 21), false},
        {u"Äpfel"_s, u"100% sure"_s});
    due("until", {{}, QDate(2026, 11, 20), false}, {u"late"_s});
    due("from", {QDate(2026, 11, 21), {}, false}, {u"Äpfel"_s, u"100% sure"_s});
    due("any due", {{}, {}, false}, {u"Äpfel"_s, u"100% sure"_s, u"late"_s});
}

void TestTodoRepository::filters()
{
    QFETCH(Shape, shape);
    QFETCH(QStringList, expected);
    add(u"Äpfel"_s, [](Todo &t) {
        t.notes = u"vom Markt"_s;
        t.tags = {u"home"_s, u"shop"_s};
        t.due = core::Due{QDate(2026, 11, 21), {}};
    });
    add(u"100% sure"_s, [](Todo &t) {
        t.tags = {u"shop"_s};
        t.priority = Priority::High;
        t.due = core::Due{QDate(2026, 11, 21), QTime(23, 59)};
    });
    add(u"under_score"_s);
    add(u"back\\slash"_s, [](Todo &t) { t.listId = work; });
    add(u"late"_s, [](Todo &t) {
        t.listId = work;
        t.completedAt = core::fromEpochMs(1);
        t.due = core::Due{QDate(2026, 11, 20), QTime(8, 0)};
    });
    auto filter = everything();
    if (shape)
        shape(filter);
    QCOMPARE(titles(filter), expected);
}

void TestTodoRepository::sortsAndPages_data()
{
    QTest::addColumn<TodoSort>("sort");
    QTest::addColumn<QString>("expected");
    QTest::newRow("position") << TodoSort::Position << u"a b c d e f"_s;
    // Days before times of the day, no due date last, then by id.
    QTest::newRow("due") << TodoSort::Due << u"c e b a d f"_s;
    QTest::newRow("created") << TodoSort::Created << u"f e d c b a"_s;
    QTest::newRow("updated") << TodoSort::Updated << u"a f e d c b"_s;
    QTest::newRow("priority") << TodoSort::Priority << u"f b d c a e"_s;
}

void TestTodoRepository::sortsAndPages()
{
    QFETCH(TodoSort, sort);
    QFETCH(QString, expected);
    add(u"a"_s, [&](Todo &t) { t.updatedAt = m_clock.now() + core::seconds(100); });
    add(u"b"_s, [](Todo &t) {
        t.due = core::Due{QDate(2026, 1, 2), QTime(9, 0)};
        t.priority = Priority::Medium;
    });
    add(u"c"_s, [](Todo &t) {
        t.due = core::Due{QDate(2026, 1, 2), {}};
        t.priority = Priority::Low;
    });
    add(u"d"_s, [](Todo &t) { t.priority = Priority::Medium; });
    add(u"e"_s, [](Todo &t) { t.due = core::Due{QDate(2026, 1, 2), {}}; });
    add(u"f"_s, [](Todo &t) { t.priority = Priority::High; });

    for (int limit = 1; limit <= 7; ++limit) {
        auto filter = everything();
        filter.sort = sort;
        filter.limit = limit;
        QStringList seen;
        for (bool more = true; more;) {
            const auto page = m_todos->page(filter);
            QVERIFY(page.ok());
            QVERIFY(page->todos.size() <= limit);
            for (const auto &todo : page->todos)
                seen.append(todo.title);
            more = page->more;
            QVERIFY(!more || page->todos.size() == limit);
            filter.after = page->todos.last().id;
        }
        QCOMPARE(seen.join(u' '), expected);
    }
}

void TestTodoRepository::refusesAnAnchorThatIsNotThere()
{
    const auto hidden = add(u"hidden"_s, [](Todo &t) { t.listId = work; });
    auto filter = everything();
    filter.lists = {false, {inbox}};
    filter.after = u"01930000-0000-7000-8000-999999999999"_s;
    const auto absent = m_todos->page(filter);
    filter.after = hidden.id;
    const auto foreign = m_todos->page(filter);
    QVERIFY(!absent.ok() && !foreign.ok());
    QCOMPARE(absent.error().code, ErrorCode::InvalidArgument);
    QVERIFY(absent.error() == foreign.error());
}

void TestTodoRepository::anchorInTheTrashStillHoldsItsPlace()
{
    add(u"a"_s);
    auto anchor = add(u"b"_s);
    add(u"c"_s);
    anchor.deletedAt = m_clock.now();
    QVERIFY(*m_todos->update(anchor, anchor.version));
    auto filter = everything();
    filter.after = anchor.id;
    QCOMPARE(titles(filter), QStringList{u"c"_s});
}

void TestTodoRepository::rightsHoldForEverySize()
{
    add(u"mine"_s, [](Todo &t) { t.listId = work; });
    add(u"foreign"_s);
    auto filter = everything();
    filter.lists = {false, {work}};
    for (int size = 1; size <= 33; ++size) {
        QCOMPARE(titles(filter), QStringList{u"mine"_s});
        filter.lists.listIds.insert(u"list-%1"_s.arg(size));
    }
}

void TestTodoRepository::positionsGrowOverAllLists()
{
    QCOMPARE(*m_todos->nextPosition(), storage::TodoRepository::positionStep);
    add(u"far"_s, [](Todo &t) {
        t.position = 5000;
        t.listId = work;
        t.deletedAt = core::fromEpochMs(1);
    });
    QCOMPARE(*m_todos->nextPosition(), 5000 + storage::TodoRepository::positionStep);
}

void TestTodoRepository::remembersIdempotencyPerClient()
{
    const auto todo = add(u"a"_s);
    QVERIFY(m_todos->rememberIdempotent(u"c1"_s, u"k"_s, todo.id, m_clock.now()).ok());
    QCOMPARE((*m_todos->findIdempotent(u"c1"_s, u"k"_s)).value(), todo.id);
    QVERIFY(!m_todos->findIdempotent(u"c2"_s, u"k"_s)->has_value());
    QVERIFY(!m_todos->findIdempotent(u"c1"_s, u"K"_s)->has_value());
    QCOMPARE(m_todos->rememberIdempotent(u"c1"_s, u"k"_s, todo.id, m_clock.now()).error().code,
             ErrorCode::Conflict);
}

void TestTodoRepository::countsOpenTodosPerList()
{
    add(u"a"_s);
    add(u"b"_s);
    add(u"c"_s, [](Todo &t) { t.completedAt = core::fromEpochMs(1); });
    add(u"d"_s, [](Todo &t) { t.deletedAt = core::fromEpochMs(1); });
    add(u"e"_s, [](Todo &t) { t.listId = work; });
    const auto counts = storage::ListRepository(**m_database).openCounts();
    QVERIFY(counts.ok());
    QCOMPARE(*counts, (QHash<QString, int>{{inbox, 2}, {work, 1}}));
}

void TestTodoRepository::pagesUseAnIndex_data()
{
    QTest::addColumn<Shape>("shape");
    QTest::addColumn<QString>("index");
    QTest::newRow("a list, all") << Shape([](TodoFilter &f) { f.listId = inbox; }) << u"todos_by_list"_s;
    QTest::newRow("a list, open") << Shape([](TodoFilter &f) {
        f.listId = inbox;
        f.completed = false;
    }) << u"todos_open_by_list"_s;
    QTest::newRow("everything") << Shape([](TodoFilter &) {}) << u"todos_by_position"_s;
    QTest::newRow("everything open") << Shape([](TodoFilter &f) { f.completed = false; })
                                     << u"todos_open_by_position"_s;
    QTest::newRow("open by due") << Shape([](TodoFilter &f) {
        f.completed = false;
        f.sort = TodoSort::Due;
    }) << u"todos_open_by_due"_s;
    QTest::newRow("newest") << Shape([](TodoFilter &f) { f.sort = TodoSort::Created; })
                            << u"todos_by_creation"_s;
    QTest::newRow("changed last") << Shape([](TodoFilter &f) { f.sort = TodoSort::Updated; })
                                  << u"todos_by_update"_s;
}

void TestTodoRepository::pagesUseAnIndex()
{
    QFETCH(Shape, shape);
    QFETCH(QString, index);
    auto filter = everything();
    shape(filter);
    const storage::PageAnchor anchor{u"id"_s, 1, u"2026-11-21"_s, 1, 1, 0};
    for (const auto &after : {std::optional<storage::PageAnchor>(), std::optional(anchor)}) {
        const auto select = storage::selectPage("id", filter, after);
        const QByteArray text = "EXPLAIN QUERY PLAN " + select.text;
        auto query = (*m_database)->prepare(QLatin1StringView(text));
        for (const auto &value : select.values)
            query.bind(value);
        QVERIFY(query.exec().ok());
        QStringList plan;
        while (query.next())
            plan.append(query.text(3));
        const auto steps = plan.join(u'\n');
        QVERIFY2(steps.contains(index), qUtf8Printable(steps));
        QVERIFY2(!steps.contains(u"TEMP B-TREE"_s), qUtf8Printable(steps));
    }
}

QTEST_GUILESS_MAIN(TestTodoRepository)
#include "tst_todorepository.moc"
