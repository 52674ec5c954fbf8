#include "storage/changerepository.h"
#include "storage/query.h"
#include "storage/todorepository.h"
#include "support/fakeclock.h"
#include "support/testdatabase.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace traydo;
using core::ErrorCode;

class TestChangeRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsBackEveryField();
    void newestFirstAlsoWithinOneMillisecond();
    void needsItsTodo();
    void filtersByTimeAndKind();
    void pagesUseAnIndex_data();
    void pagesUseAnIndex();

private:
    core::Change change(const QString &id) const;

    std::unique_ptr<test::TestDatabase> m_database;
    test::FakeClock m_clock;
};

void TestChangeRepository::init()
{
    m_database = std::make_unique<test::TestDatabase>();
    core::Todo todo;
    todo.id = u"t1"_s;
    todo.listId = test::TestDatabase::inboxId();
    QVERIFY(storage::TodoRepository(**m_database).insert(todo).ok());
}

core::Change TestChangeRepository::change(const QString &id) const
{
    core::Change change;
    change.id = id;
    change.todoId = u"t1"_s;
    change.listId = test::TestDatabase::inboxId();
    change.kind = core::ChangeKind::Completed;
    change.actor = core::Actor::client(u"c1"_s, u"Codex"_s);
    change.via = u"update_todo"_s;
    change.before = {{u"title"_s, u"a \"quoted\" ü"_s}, {u"due"_s, QJsonValue::Null}};
    change.after = {{u"title"_s, u"b"_s}, {u"due"_s, u"2026-11-21"_s}};
    change.at = m_clock.now();
    return change;
}

void TestChangeRepository::readsBackEveryField()
{
    storage::ChangeRepository changes(**m_database);
    const auto written = change(u"x"_s);
    QVERIFY(changes.insert(written).ok());
    const auto read = changes.ofTodo(u"t1"_s, 10);
    QVERIFY(read.ok());
    QCOMPARE(read->size(), 1);
    const auto &first = read->first();
    QCOMPARE(first.id, written.id);
    QCOMPARE(first.todoId, written.todoId);
    QCOMPARE(first.listId, written.listId);
    QCOMPARE(first.kind, written.kind);
    QVERIFY(first.actor == written.actor);
    QCOMPARE(first.via, written.via);
    QCOMPARE(first.before, written.before);
    QCOMPARE(first.after, written.after);
    QVERIFY(first.at == written.at);
}

void TestChangeRepository::newestFirstAlsoWithinOneMillisecond()
{
    storage::ChangeRepository changes(**m_database);
    for (const auto &id : {u"b"_s, u"c"_s, u"a"_s})
        QVERIFY(changes.insert(change(id)).ok());
    const auto read = changes.ofTodo(u"t1"_s, 2);
    QVERIFY(read.ok());
    QCOMPARE(read->size(), 2);
    QCOMPARE(read->at(0).id, u"a"_s);
    QCOMPARE(read->at(1).id, u"c"_s);
}

void TestChangeRepository::needsItsTodo()
{
    auto stray = change(u"x"_s);
    stray.todoId = u"nothing"_s;
    QCOMPARE(storage::ChangeRepository(**m_database).insert(stray).error().code, ErrorCode::Conflict);
}

void TestChangeRepository::filtersByTimeAndKind()
{
    using core::ChangeKind;
    storage::ChangeRepository changes(**m_database);
    const QList<ChangeKind> kinds{ChangeKind::Created, ChangeKind::Updated, ChangeKind::Completed,
                                  ChangeKind::Updated, ChangeKind::Deleted};
    const auto start = m_clock.now();
    for (qsizetype i = 0; i < kinds.size(); ++i) {
        auto each = change(QString::number(i));
        each.kind = kinds[i];
        each.at = start + core::seconds(i);
        QVERIFY(changes.insert(each).ok());
    }
    const auto ids = [&](storage::ChangeFilter filter) {
        filter.lists.all = true;
        QStringList found;
        for (filter.limit = 2;;) { // page by page
            const auto page = changes.page(filter);
            if (!page)
                return QStringList{page.error().text};
            for (const auto &each : *page)
                found.append(each.id);
            if (page->size() < 2)
                return found;
            filter.after = page->last().id;
        }
    };
    QCOMPARE(ids({.lists = {}, .until = start + core::seconds(3)}), QStringList({u"2"_s, u"1"_s, u"0"_s}));
    QCOMPARE(ids({.lists = {}, .since = start + core::seconds(1), .until = start + core::seconds(3)}),
             QStringList({u"2"_s, u"1"_s}));
    QCOMPARE(ids({.lists = {}, .kinds = {ChangeKind::Updated}}), QStringList({u"3"_s, u"1"_s}));
    QCOMPARE(ids({.lists = {}, .kinds = {ChangeKind::Deleted, ChangeKind::Updated, ChangeKind::Created}}),
             QStringList({u"4"_s, u"3"_s, u"1"_s, u"0"_s}));
    QCOMPARE(ids({.lists = {}, .clientId = u"c1"_s, .kinds = {ChangeKind::Completed}}), QStringList{u"2"_s});
    QCOMPARE(ids({.lists = {}, .clientId = QString(), .kinds = {ChangeKind::Completed}}), QStringList());
}

void TestChangeRepository::pagesUseAnIndex_data()
{
    using core::ChangeKind;
    QTest::addColumn<storage::ChangeFilter>("filter");
    QTest::addColumn<QString>("index");
    const auto time = m_clock.now();
    const core::ListAccess all{.all = true, .listIds = {}};
    using Filter = storage::ChangeFilter;
    QTest::newRow("since") << Filter{.lists = all, .since = time} << u"changes_by_time (changed_at>?"_s;
    QTest::newRow("until") << Filter{.lists = all, .until = time} << u"changes_by_time (changed_at<?"_s;
    QTest::newRow("a day") << Filter{.lists = all, .since = time, .until = time}
                           << u"changes_by_time (changed_at>? AND changed_at<?"_s;
    QTest::newRow("a kind") << Filter{.lists = all, .kinds = {ChangeKind::Deleted}}
                            << u"changes_by_kind (kind=?"_s;
    QTest::newRow("a kind of a day") << Filter{.lists = all, .until = time, .kinds = {ChangeKind::Deleted}}
                                     << u"changes_by_kind (kind=? AND changed_at<?"_s;
    QTest::newRow("kinds") << Filter{.lists = all, .kinds = {ChangeKind::Deleted, ChangeKind::Restored}}
                           << u"changes_by_kind (kind=?"_s;
    QTest::newRow("of a client") << Filter{.lists = all, .clientId = u"c1"_s, .kinds = {ChangeKind::Deleted}}
                                 << u"changes_by_actor (actor_id=?"_s;
}

void TestChangeRepository::pagesUseAnIndex()
{
    QFETCH(storage::ChangeFilter, filter);
    QFETCH(QString, index);
    for (const auto &after : {QString(), u"x"_s}) {
        filter.after = after;
        const auto select = storage::selectChanges(filter);
        const QByteArray text = "EXPLAIN QUERY PLAN " + select.text;
        auto query = (*m_database)->prepare(QLatin1StringView(text));
        for (const auto &value : select.values)
            query.bind(value);
        QVERIFY(query.exec().ok());
        QStringList steps;
        while (query.next())
            steps.append(query.text(3));
        const auto explained = steps.join(u'\n');
        QVERIFY2(explained.contains(index), qUtf8Printable(explained));
        // A page of each of several kinds is all that is ever sorted.
        QVERIFY2(explained.count(u"TEMP B-TREE"_s) <= (filter.kinds.size() > 1 ? filter.kinds.size() : 0),
                 qUtf8Printable(explained));
    }
}

QTEST_GUILESS_MAIN(TestChangeRepository)
#include "tst_changerepository.moc"
