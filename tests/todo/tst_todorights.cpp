#include "support/todofixture.h"

using namespace Qt::StringLiterals;
using namespace traydo;
using namespace traydo::todo;
using core::Actor;
using core::ErrorCode;
using core::Principal;
using core::Scope;

class TestTodoRights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<test::TodoFixture>(); }
    void readScopeCannotWrite_MP5();
    void noScopeCannotRead();
    void foreignTodoLooksAbsent_MP9();
    void foreignListLooksAbsent_MP9();
    void pagesHoldOnlySharedLists();
    void listsHoldOnlySharedOnes();
    void nothingSharedIsSaid();
    void movingNeedsRightsToBothLists();
    void idempotencyKeyIsTheClientsOwn();

private:
    std::unique_ptr<test::TodoFixture> m;
};

void TestTodoRights::readScopeCannotWrite_MP5()
{
    const auto todo = m->create(u"a"_s, u"Work"_s);
    auto reader = m->codex;
    reader.scopes = Scope::TodosRead;
    reader.lists = {true, {}};
    QSignalSpy events(&m->service, &TodoService::changed);
    TodoDraft draft;
    draft.title = u"x"_s;
    TodoPatch patch;
    patch.title = u"x"_s;
    QCOMPARE(m->service.create(reader, draft, m->via).error().code, ErrorCode::Denied);
    QCOMPARE(m->service.update(reader, todo.id, patch, m->via).error().code, ErrorCode::Denied);
    QCOMPARE(m->service.remove(reader, todo.id, m->via).error().code, ErrorCode::Denied);
    QCOMPARE(m->service.createList(reader, u"x"_s, {}, m->via).error().code, ErrorCode::Denied);
    QCOMPARE(events.size(), 0);
    QVERIFY(*m->service.todo(reader, todo.id) == todo);
    QCOMPARE(m->titles(reader), QStringList{u"a"_s});
}

void TestTodoRights::noScopeCannotRead()
{
    const auto todo = m->create(u"a"_s, u"Work"_s);
    auto nobody = m->codex;
    nobody.scopes = {};
    QCOMPARE(m->service.lists(nobody).error().code, ErrorCode::Denied);
    QCOMPARE(m->service.todos(nobody, {}).error().code, ErrorCode::Denied);
    QCOMPARE(m->service.todo(nobody, todo.id).error().code, ErrorCode::Denied);
    QCOMPARE(m->service.changes(nobody, todo.id, 10).error().code, ErrorCode::Denied);
}

void TestTodoRights::foreignTodoLooksAbsent_MP9()
{
    const auto foreign = m->create(u"foreign"_s, u"Inbox"_s);
    TodoPatch patch;
    patch.title = u"x"_s;
    patch.ifVersion = 77;
    QVERIFY(m->service.todo(m->codex, foreign.id).error() == m->service.todo(m->codex, m->absentId).error());
    QVERIFY(m->service.changes(m->codex, foreign.id, 5).error() ==
            m->service.changes(m->codex, m->absentId, 5).error());
    QVERIFY(m->service.update(m->codex, foreign.id, patch, m->via).error() ==
            m->service.update(m->codex, m->absentId, patch, m->via).error());
    QVERIFY(m->service.remove(m->codex, foreign.id, m->via).error() ==
            m->service.remove(m->codex, m->absentId, m->via).error());
    QCOMPARE(m->service.todo(m->codex, foreign.id).error().code, ErrorCode::NotFound);
    TodoQuery after;
    after.after = foreign.id;
    TodoQuery afterAbsent;
    afterAbsent.after = m->absentId;
    QVERIFY(m->service.todos(m->codex, after).error() == m->service.todos(m->codex, afterAbsent).error());
    QVERIFY(*m->service.todo(Principal::owner(), foreign.id) == foreign);
}

void TestTodoRights::foreignListLooksAbsent_MP9()
{
    const auto errorFor = [&](const QString &list) {
        TodoQuery query;
        query.list = list;
        return m->service.todos(m->codex, query).error();
    };
    QVERIFY(errorFor(m->inbox) == errorFor(m->absentId));
    QVERIFY(errorFor(u"Inbox"_s) == errorFor(u"Nowhere"_s));
    QVERIFY(errorFor(m->inbox) == errorFor(u"Nowhere"_s));
    QCOMPARE(errorFor(m->inbox).code, ErrorCode::NotFound);
    QVERIFY(!errorFor(m->inbox).text.contains(u"Inbox"_s));
}

void TestTodoRights::pagesHoldOnlySharedLists()
{
    m->create(u"mine"_s, u"Work"_s);
    m->create(u"foreign"_s, u"Inbox"_s);
    QCOMPARE(m->titles(m->codex), QStringList{u"mine"_s});
    TodoQuery search;
    search.query = u"foreign"_s;
    QVERIFY(m->titles(m->codex, search).isEmpty());
    QCOMPARE(m->titles(Principal::owner()), QStringList({u"mine"_s, u"foreign"_s}));
    TodoQuery wrong;
    wrong.limit = 0;
    QCOMPARE(m->service.todos(m->codex, wrong).error().code, ErrorCode::InvalidArgument);
}

void TestTodoRights::listsHoldOnlySharedOnes()
{
    m->create(u"a"_s, u"Work"_s);
    const auto mine = m->service.lists(m->codex);
    QCOMPARE(mine->size(), 1);
    QCOMPARE(mine->first().list.name, u"Work"_s);
    QCOMPARE(mine->first().open, 1);
    const auto all = m->service.lists(Principal::owner());
    QCOMPARE(all->size(), 2);
    QCOMPARE(all->first().list.name, u"Inbox"_s);
    QCOMPARE(all->first().open, 0);
}

void TestTodoRights::nothingSharedIsSaid()
{
    auto stranger = m->codex;
    stranger.lists = {};
    TodoDraft draft;
    draft.title = u"a"_s;
    const auto refused = m->service.create(stranger, draft, m->via);
    QCOMPARE(refused.error().code, ErrorCode::NotFound);
    QVERIFY(refused.error().text.contains(u"no list is shared"_s));
    QVERIFY(m->titles(stranger).isEmpty());
}

void TestTodoRights::movingNeedsRightsToBothLists()
{
    const auto mine = m->create(u"mine"_s, u"Work"_s);
    const auto foreign = m->create(u"foreign"_s, u"Inbox"_s);
    TodoPatch out;
    out.list = m->inbox;
    QCOMPARE(m->service.update(m->codex, mine.id, out, m->via).error().code, ErrorCode::NotFound);
    TodoPatch in;
    in.list = m->work;
    QCOMPARE(m->service.update(m->codex, foreign.id, in, m->via).error().code, ErrorCode::NotFound);
    QVERIFY(*m->service.todo(Principal::owner(), mine.id) == mine);
    QVERIFY(*m->service.todo(Principal::owner(), foreign.id) == foreign);
}

void TestTodoRights::idempotencyKeyIsTheClientsOwn()
{
    auto other = m->codex;
    other.actor = Actor::client(u"c2"_s, u"Other"_s);
    TodoDraft draft;
    draft.title = u"once each"_s;
    draft.idempotencyKey = u"k"_s;
    QSet<QString> ids;
    for (const auto &who : {m->codex, other, Principal::owner()})
        ids.insert(m->service.create(who, draft, m->via)->todo.id);
    QCOMPARE(ids.size(), 3);
}

QTEST_GUILESS_MAIN(TestTodoRights)
#include "tst_todorights.moc"
