#include "support/exchangefixture.h"
#include "support/todofixture.h"
#include "todo/tododiff.h"

using namespace Qt::StringLiterals;
using namespace traydo;
using namespace traydo::todo;
using core::Actor;
using core::ChangeKind;
using core::ErrorCode;
using core::Principal;

class TestTodoDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<test::TodoFixture>(); }
    void changesRememberWhoAndWhat();
    void updateWithoutDifferenceIsNoEdit();
    void aNewTodoSaysWhatIsSet();

private:
    std::unique_ptr<test::TodoFixture> m;
};

void TestTodoDiff::changesRememberWhoAndWhat()
{
    TodoDraft draft;
    draft.title = u"a"_s;
    draft.list = u"Work"_s;
    draft.tags = {u"x"_s};
    const auto todo = m->service.create(m->codex, draft, u"create_todo"_s);
    m->clock.advance(core::seconds(1));
    TodoPatch patch;
    patch.title = u"b"_s;
    patch.due = core::Due{QDate(2026, 12, 1), {}};
    patch.notes = QString();
    QVERIFY(m->service.update(Principal::owner(), todo->todo.id, patch, u"window"_s).ok());
    const auto changes = m->service.changes(m->codex, todo->todo.id, 10);
    QVERIFY(changes.ok());
    QCOMPARE(changes->size(), 2);
    const auto &made = changes->at(1);
    QVERIFY(made.kind == ChangeKind::Created && made.actor == m->codex.actor);
    QCOMPARE(made.via, u"create_todo"_s);
    QCOMPARE(made.before, QJsonObject());
    QCOMPARE(made.after,
             QJsonObject({{u"title"_s, u"a"_s}, {u"list"_s, m->work}, {u"tags"_s, QJsonArray{u"x"_s}}}));
    const auto &edited = changes->at(0);
    QVERIFY(edited.kind == ChangeKind::Updated && edited.actor == Actor::person());
    QCOMPARE(edited.via, u"window"_s);
    QCOMPARE(edited.before, QJsonObject({{u"title"_s, u"a"_s}, {u"due"_s, QJsonValue::Null}}));
    QCOMPARE(edited.after, QJsonObject({{u"title"_s, u"b"_s}, {u"due"_s, u"2026-12-01"_s}}));
    QVERIFY(edited.at == m->clock.now());
    QCOMPARE(m->service.changes(m->codex, todo->todo.id, 1)->size(), 1);
    QCOMPARE(m->service.changes(m->codex, todo->todo.id, 0).error().code, ErrorCode::InvalidArgument);
}

void TestTodoDiff::updateWithoutDifferenceIsNoEdit()
{
    const auto todo = m->create(u"same"_s);
    m->clock.advance(core::seconds(5));
    QSignalSpy events(&m->service, &TodoService::changed);
    TodoPatch patch;
    patch.title = u" same "_s;
    patch.list = u"inbox"_s;
    patch.completed = false;
    for (const auto &each : {patch, TodoPatch{}})
        QVERIFY(m->service.update(Principal::owner(), todo.id, each, m->via)->todo == todo);
    QCOMPARE(events.size(), 0);
    QCOMPARE(m->service.changes(Principal::owner(), todo.id, 10)->size(), 1);
}

void TestTodoDiff::aNewTodoSaysWhatIsSet()
{
    auto todos = test::sampleData().todos;
    todos.append(core::Todo());
    todos.last().deletedAt = m->clock.now();
    todos.append(core::Todo());
    for (const auto &todo : std::as_const(todos)) {
        auto all = diff(core::Todo(), todo).after;
        all.remove(u"position"_s);
        QCOMPARE(diffOfNew(todo).after, all);
        QVERIFY(diffOfNew(todo).before.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestTodoDiff)
#include "tst_tododiff.moc"
