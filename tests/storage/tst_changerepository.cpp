#include "storage/changerepository.h"
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

QTEST_GUILESS_MAIN(TestChangeRepository)
#include "tst_changerepository.moc"
