#include "storage/query.h"
#include "storage/todopage.h"
#include "support/todorows.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace traydo;
using core::ErrorCode;
using core::Priority;
using core::Todo;
using storage::TodoFilter;
using storage::TodoSort;

using Shape = std::function<void(TodoFilter &)>;

class TestTodoPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<test::TodoRows>(); }
    void filters_data();
    void filters();
    void sortsAndPages_data();
    void sortsAndPages();
    void refusesAnAnchorThatIsNotThere();
    void anchorInTheTrashStillHoldsItsPlace();
    void rightsHoldForEverySize();
    void pagesUseAnIndex_data();
    void pagesUseAnIndex();

private:
    std::unique_ptr<test::TodoRows> m;
};

void TestTodoPage::filters_data()
{
    const auto inbox = test::TodoRows::inbox;
    const auto work = test::TodoRows::work;
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
    row("changed by apps", [](TodoFilter &f) { f.changedByApps = true; }, {u"100% sure"_s, u"late"_s});
    row("open", [](TodoFilter &f) { f.completed = false; },
        {u"Äpfel"_s, u"100% sure"_s, u"under_score"_s, u"back\\slash"_s});
    row("completed", [](TodoFilter &f) { f.completed = true; }, {u"late"_s});
    row("list", [=](TodoFilter &f) { f.listId = work; }, {u"back\\slash"_s, u"late"_s});
    row("no rights", [](TodoFilter &f) { f.lists = {}; }, {});
    row("rights to one list",
        [=](TodoFilter &f) {
            f.lists = {false, {work}};
        },
        {u"back\\slash"_s, u"late"_s});
    row("list without rights",
        [=](TodoFilter &f) {
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

void TestTodoPage::filters()
{
    QFETCH(Shape, shape);
    QFETCH(QStringList, expected);
    m->add(u"Äpfel"_s, [](Todo &t) {
        t.notes = u"vom Markt"_s;
        t.tags = {u"home"_s, u"shop"_s};
        t.due = core::Due{QDate(2026, 11, 21), {}};
    });
    m->add(u"100% sure"_s, [](Todo &t) {
        t.updatedBy = core::Actor::client(u"c1"_s, u"Codex"_s);
        t.tags = {u"shop"_s};
        t.priority = Priority::High;
        t.due = core::Due{QDate(2026, 11, 21), QTime(23, 59)};
    });
    m->add(u"under_score"_s);
    m->add(u"back\\slash"_s, [this](Todo &t) { t.listId = m->work; });
    m->add(u"late"_s, [this](Todo &t) {
        t.listId = m->work;
        t.createdBy = t.updatedBy = core::Actor::client(u"c1"_s, u"Codex"_s);
        t.completedAt = core::fromEpochMs(1);
        t.due = core::Due{QDate(2026, 11, 20), QTime(8, 0)};
    });
    auto filter = m->everything();
    if (shape)
        shape(filter);
    QCOMPARE(m->titles(filter), expected);
}

void TestTodoPage::sortsAndPages_data()
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

void TestTodoPage::sortsAndPages()
{
    QFETCH(TodoSort, sort);
    QFETCH(QString, expected);
    m->add(u"a"_s, [&](Todo &t) { t.updatedAt = m->clock.now() + core::seconds(100); });
    m->add(u"b"_s, [](Todo &t) {
        t.due = core::Due{QDate(2026, 1, 2), QTime(9, 0)};
        t.priority = Priority::Medium;
    });
    m->add(u"c"_s, [](Todo &t) {
        t.due = core::Due{QDate(2026, 1, 2), {}};
        t.priority = Priority::Low;
    });
    m->add(u"d"_s, [](Todo &t) { t.priority = Priority::Medium; });
    m->add(u"e"_s, [](Todo &t) { t.due = core::Due{QDate(2026, 1, 2), {}}; });
    m->add(u"f"_s, [](Todo &t) { t.priority = Priority::High; });

    for (int limit = 1; limit <= 7; ++limit) {
        auto filter = m->everything();
        filter.sort = sort;
        filter.limit = limit;
        QStringList seen;
        for (bool more = true; more;) {
            const auto page = m->todos.page(filter);
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

void TestTodoPage::refusesAnAnchorThatIsNotThere()
{
    const auto hidden = m->add(u"hidden"_s, [this](Todo &t) { t.listId = m->work; });
    auto filter = m->everything();
    filter.lists = {false, {m->inbox}};
    filter.after = u"01930000-0000-7000-8000-999999999999"_s;
    const auto absent = m->todos.page(filter);
    filter.after = hidden.id;
    const auto foreign = m->todos.page(filter);
    QVERIFY(!absent.ok() && !foreign.ok());
    QCOMPARE(absent.error().code, ErrorCode::InvalidArgument);
    QVERIFY(absent.error() == foreign.error());
}

void TestTodoPage::anchorInTheTrashStillHoldsItsPlace()
{
    m->add(u"a"_s);
    auto anchor = m->add(u"b"_s);
    m->add(u"c"_s);
    anchor.deletedAt = m->clock.now();
    QVERIFY(*m->todos.update(anchor, anchor.version));
    auto filter = m->everything();
    filter.after = anchor.id;
    QCOMPARE(m->titles(filter), QStringList{u"c"_s});
}

void TestTodoPage::rightsHoldForEverySize()
{
    m->add(u"mine"_s, [this](Todo &t) { t.listId = m->work; });
    m->add(u"foreign"_s);
    auto filter = m->everything();
    filter.lists = {false, {m->work}};
    for (int size = 1; size <= 33; ++size) {
        QCOMPARE(m->titles(filter), QStringList{u"mine"_s});
        filter.lists.listIds.insert(u"list-%1"_s.arg(size));
    }
}

void TestTodoPage::pagesUseAnIndex_data()
{
    const auto inbox = test::TodoRows::inbox;
    QTest::addColumn<Shape>("shape");
    QTest::addColumn<storage::PagePlan>("plan");
    QTest::addColumn<QString>("index");
    using storage::PagePlan;
    const auto row = [](const char *name, TodoSort sort, const QString &steps) {
        QTest::newRow(name) << Shape([sort](TodoFilter &f) { f.sort = sort; }) << PagePlan::Scan << steps;
    };
    row("everything", TodoSort::Position, u"todos_by_place (list_id=? AND state=?"_s);
    row("by due", TodoSort::Due, u"todos_by_due (list_id=? AND state=?"_s);
    row("newest", TodoSort::Created, u"todos_by_creation (list_id=? AND state=?"_s);
    row("changed last", TodoSort::Updated, u"todos_by_update (list_id=? AND state=?"_s);
    row("by priority", TodoSort::Priority, u"todos_by_priority (list_id=? AND state=?"_s);
    QTest::newRow("one list, open") << Shape([=](TodoFilter &f) {
        f.listId = inbox;
        f.completed = false;
    }) << PagePlan::Scan << u"todos_by_place (list_id=? AND state=?"_s;
    QTest::newRow("some lists") << Shape([=](TodoFilter &f) {
        f.lists = {false, {inbox}};
    }) << PagePlan::Scan << u"todos_by_place (list_id=? AND state=?"_s;
    QTest::newRow("due today, by due") << Shape([](TodoFilter &f) {
        f.completed = false;
        f.sort = TodoSort::Due;
        f.due = storage::DueRange{{}, QDate(2026, 11, 21), false};
    }) << PagePlan::Scan << u"todos_by_due (list_id=? AND state=? AND "_s;
    QTest::newRow("changed by apps") << Shape([](TodoFilter &f) {
        f.changedByApps = true;
        f.sort = TodoSort::Updated;
    }) << PagePlan::Scan << u"todos_by_apps (list_id=? AND state=?"_s;
    QTest::newRow("the trash") << Shape([](TodoFilter &f) { f.trash = true; }) << PagePlan::Scan
                               << u"todos_by_place (list_id=? AND state=?"_s;
    const Shape words([](TodoFilter &f) { f.query = u"buy milk"_s; });
    QTest::newRow("a search") << words << PagePlan::Search << u"SCAN todo_search VIRTUAL TABLE"_s;
    QTest::newRow("a wide search") << words << PagePlan::NewestFirst << u"SCAN todo_search VIRTUAL TABLE"_s;
    QTest::newRow("a tag") << Shape([](TodoFilter &f) { f.tags = {u"shop"_s}; }) << PagePlan::Tagged
                           << u"todo_tags_1 (tag=?"_s;
}

void TestTodoPage::pagesUseAnIndex()
{
    QFETCH(Shape, shape);
    QFETCH(storage::PagePlan, plan);
    QFETCH(QString, index);
    auto filter = m->everything();
    shape(filter);
    const storage::PageAnchor anchor{u"id"_s, 1, 1, u"2026-11-21"_s, 1, 1, 0};
    for (const auto &after : {std::optional<storage::PageAnchor>(), std::optional(anchor)}) {
        const auto select = storage::selectPage("todos.id", filter, after, plan);
        const QByteArray text = "EXPLAIN QUERY PLAN " + select.text;
        auto query = m->database->prepare(QLatin1StringView(text));
        for (const auto &value : select.values)
            query.bind(value);
        QVERIFY(query.exec().ok());
        QStringList steps;
        while (query.next())
            steps.append(query.text(3));
        const auto explained = steps.join(u'\n');
        QVERIFY2(explained.contains(index), qUtf8Printable(explained));
        // Only what was picked is sorted: a page's worth of each list, or what the search index gave.
        const auto sorts = plan == storage::PagePlan::NewestFirst ? 0 : 1;
        QVERIFY2(explained.count(u"TEMP B-TREE"_s) <= sorts, qUtf8Printable(explained));
        static const QRegularExpression fullScan(u"SCAN (page|todos)\\b"_s);
        QVERIFY2(!explained.contains(fullScan), qUtf8Printable(explained));
    }
}

QTEST_GUILESS_MAIN(TestTodoPage)
#include "tst_todopage.moc"
