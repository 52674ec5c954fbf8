#include "support/todofixture.h"

using namespace Qt::StringLiterals;
using namespace traydo;
using namespace traydo::todo;
using core::ErrorCode;
using core::Principal;

class TestListBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<test::TodoFixture>(); }
    void listNamesInAnyCase();
    void ambiguousNameAsksForTheId();
    void createsLists();
    void restrictedClientMakesNoLists();

private:
    std::unique_ptr<test::TodoFixture> m;
};

void TestListBook::listNamesInAnyCase()
{
    QVERIFY(m->service.createList(Principal::owner(), u"Übungen"_s, {}, m->via).ok());
    for (const auto &name : {u"übungen"_s, u" ÜBUNGEN "_s, u"U\u0308bungen"_s}) {
        TodoQuery query;
        query.list = name;
        QVERIFY(m->service.todos(Principal::owner(), query).ok());
    }
}

void TestListBook::ambiguousNameAsksForTheId()
{
    // The service makes no second list of a name, but an import or an older program may have.
    const core::TodoList twin{u"01930000-0000-7000-8000-000000000001"_s, u"work"_s, {}, 9, {}};
    QVERIFY(storage::ListRepository(*m->database).insert(twin).ok());
    TodoQuery query;
    query.list = u"Work"_s;
    const auto refused = m->service.todos(Principal::owner(), query);
    QCOMPARE(refused.error().code, ErrorCode::InvalidArgument);
    QVERIFY(refused.error().text.contains(m->work) && refused.error().text.contains(twin.id));
    // Who sees only one of them means that one.
    QVERIFY(m->service.todos(m->codex, query).ok());
    query.list = twin.id;
    QVERIFY(m->service.todos(Principal::owner(), query).ok());
}

void TestListBook::createsLists()
{
    QSignalSpy events(&m->service, &TodoService::listsChanged);
    const auto made = m->service.createList(Principal::owner(), u" Home "_s, u"#FF0000"_s, m->via);
    QVERIFY(made.ok());
    QCOMPARE(made->list.name, u"Home"_s);
    QCOMPARE(made->list.color, u"#ff0000"_s);
    QCOMPARE(m->service.lists(Principal::owner())->last().list.id, made->list.id);
    QCOMPARE(events.size(), 1);
    const auto again = m->service.createList(Principal::owner(), u"HOME"_s, {}, m->via);
    QCOMPARE(again.error().code, ErrorCode::Conflict);
    QVERIFY(again.error().text.contains(made->list.id));
    QCOMPARE(m->service.createList(Principal::owner(), u" "_s, {}, m->via).error().code,
             ErrorCode::InvalidArgument);
    QCOMPARE(m->service.createList(Principal::owner(), u"x"_s, u"red"_s, m->via).error().code,
             ErrorCode::InvalidArgument);
    QCOMPARE(m->service.lists(Principal::owner())->size(), 3);
    QCOMPARE(events.size(), 1);
}

void TestListBook::restrictedClientMakesNoLists()
{
    QCOMPARE(m->service.createList(m->codex, u"Inbox"_s, {}, m->via).error().code, ErrorCode::Denied);
    QVERIFY(m->service.createList(m->codex, u"Inbox"_s, {}, m->via).error() ==
            m->service.createList(m->codex, u"New"_s, {}, m->via).error());
    auto trusted = m->codex;
    trusted.lists = {true, {}};
    QVERIFY(m->service.createList(trusted, u"New"_s, {}, m->via).ok());
}

QTEST_GUILESS_MAIN(TestListBook)
#include "tst_listbook.moc"
