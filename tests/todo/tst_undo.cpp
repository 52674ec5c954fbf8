#include "support/todofixture.h"
#include "todo/tododiff.h"

using namespace Qt::StringLiterals;
using namespace traydo;
using namespace traydo::todo;
using core::Change;
using core::ChangeKind;
using core::ErrorCode;
using core::Principal;
using core::Todo;

class TestUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<test::TodoFixture>(); }
    void takesBackEachField();
    void takesBackACreationToTheTrash();
    void restoresFromTheTrash();
    void undoOfAnUndo();
    void aChangeIsUndoneOnce();
    void conflictTellsWhatChangedSince();
    void otherFieldsMayHaveChangedSince();
    void whatOthersMadeOfACreationStays();
    void repeatingTodoAndItsNextCopyAreOneChange();
    void deletingAParentAndItsSubtasksIsOneChange();
    void restoreBringsBackWhatWentTogether();
    void aSubtaskOfATrashedParentStaysThere();
    void clientUndoesItsOwnOnly();
    void clientNeedsTodaysRights();
    void everythingAClientDidSince();
    void everythingTellsWhatIsRefused();
    void listEdits();
    void aListComesBackWithItsTodos();
    void eventsOfAnUndo();

private:
    core::Result<Change> undo(const QString &id, const Principal &who = Principal::owner())
    {
        m->clock.advance(core::seconds(1));
        return m->service.undo(who, id, u"undo"_s);
    }
    EditedTodo update(const QString &id, const TodoPatch &patch, const Principal &who = Principal::owner())
    {
        m->clock.advance(core::seconds(1));
        const auto edited = m->service.update(who, id, patch, m->via);
        if (!edited)
            qFatal("%s", qUtf8Printable(edited.error().text));
        return *edited;
    }
    Todo read(const QString &id) { return *m->service.todo(Principal::owner(), id); }
    bool isThere(const QString &id) { return m->service.todo(Principal::owner(), id).ok(); }
    static QJsonObject content(Todo todo)
    {
        todo.version = 0;
        todo.updatedAt = {};
        todo.updatedBy = {};
        return fieldsOf(todo);
    }

    std::unique_ptr<test::TodoFixture> m;
};

void TestUndo::takesBackEachField()
{
    const auto parent = m->create(u"parent"_s, u"Work"_s);
    const auto other = m->create(u"other"_s);
    const auto before = m->create(u"a"_s);
    const QList<TodoPatch> patches{
        {.title = u"b"_s},
        {.notes = u"n"_s},
        {.list = m->work},
        {.due = core::Due{QDate(2026, 12, 1), QTime(9, 0), u"Asia/Tokyo"_s}},
        {.priority = core::Priority::High},
        {.tags = QStringList{u"x"_s}},
        {.repeat = u"FREQ=DAILY"_s},
        {.parent = parent.id},
        {.before = other.id},
        {.completed = true},
    };
    for (const auto &patch : patches) {
        const auto edited = update(before.id, patch);
        QVERIFY(!edited.changeId.isEmpty());
        QVERIFY(content(edited.todo) != content(before));
        const auto undone = undo(edited.changeId);
        QVERIFY2(undone.ok(), undone.ok() ? "" : qUtf8Printable(undone.error().text));
        QCOMPARE(undone->undoes, edited.changeId);
        QCOMPARE(content(read(before.id)), content(before));
        QVERIFY(read(before.id).version > edited.todo.version);
    }
}

void TestUndo::takesBackACreationToTheTrash()
{
    const auto made = m->service.create(Principal::owner(), {.title = u"a"_s}, m->via);
    QVERIFY(undo(made->changeId).ok());
    QVERIFY(!isThere(made->todo.id));
    QCOMPARE(m->titles(Principal::owner(), {.trash = true}), QStringList{u"a"_s});
}

void TestUndo::restoresFromTheTrash()
{
    const auto todo = m->create(u"a"_s);
    const auto removed = m->service.remove(Principal::owner(), todo.id, m->via);
    QVERIFY(!isThere(todo.id));
    const auto undone = undo(removed->changeId);
    QVERIFY(undone.ok());
    QCOMPARE(undone->kind, ChangeKind::Restored);
    QCOMPARE(content(read(todo.id)), content(todo));
}

void TestUndo::undoOfAnUndo()
{
    const auto todo = m->create(u"a"_s);
    const auto edited = update(todo.id, {.title = u"b"_s});
    const auto undone = undo(edited.changeId);
    const auto redone = undo(undone->id);
    QVERIFY(redone.ok());
    QCOMPARE(read(todo.id).title, u"b"_s);
    // The first change stands again, and can be undone again.
    QVERIFY(undo(edited.changeId).ok());
    QCOMPARE(read(todo.id).title, u"a"_s);
}

void TestUndo::aChangeIsUndoneOnce()
{
    const auto todo = m->create(u"a"_s);
    const auto edited = update(todo.id, {.title = u"b"_s});
    const auto undone = undo(edited.changeId);
    const auto again = undo(edited.changeId);
    QCOMPARE(again.error().code, ErrorCode::Conflict);
    QVERIFY2(again.error().text.contains(undone->id), qUtf8Printable(again.error().text));
    QCOMPARE(again.error().reason.code, core::ReasonCode::UndoneAlready);
}

void TestUndo::conflictTellsWhatChangedSince()
{
    const auto todo = m->create(u"a"_s, u"Work"_s);
    const auto edited = update(todo.id, {.title = u"b"_s});
    update(todo.id, {.notes = u"n"_s});
    update(todo.id, {.title = u"c"_s}, m->codex);
    const auto refused = undo(edited.changeId);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE(
        refused.error().text,
        u"change_id: this cannot be undone any more: title was changed since (title by the app \"Codex\" at "
        "2026-11-21T10:00:03.000Z)"_s);
    QCOMPARE(refused.error().reason,
             (core::Reason{.code = core::ReasonCode::ChangedSince, .name = u"Codex"_s}));
    QCOMPARE(read(todo.id).title, u"c"_s);
}

void TestUndo::otherFieldsMayHaveChangedSince()
{
    const auto todo = m->create(u"a"_s);
    const auto edited = update(todo.id, {.title = u"b"_s});
    update(todo.id, {.notes = u"n"_s});
    QVERIFY(undo(edited.changeId).ok());
    QCOMPARE(read(todo.id).title, u"a"_s);
    QCOMPARE(read(todo.id).notes, u"n"_s);
}

void TestUndo::whatOthersMadeOfACreationStays()
{
    const auto made = m->service.create(m->codex, {.title = u"a"_s}, m->via);
    update(made->todo.id, {.notes = u"the person's"_s});
    const auto refused = undo(made->changeId, m->codex);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QVERIFY2(refused.error().text.contains(u"notes was changed since (notes by the person"_s),
             qUtf8Printable(refused.error().text));
    QCOMPARE(refused.error().reason, core::Reason{.code = core::ReasonCode::ChangedSince});
    QVERIFY(isThere(made->todo.id));
}

void TestUndo::repeatingTodoAndItsNextCopyAreOneChange()
{
    const auto made = m->service.create(Principal::owner(),
                                        {.title = u"water"_s,
                                         .due = core::Due{QDate(2026, 11, 20)},
                                         .tags = {u"x"_s},
                                         .repeat = u"FREQ=DAILY"_s},
                                        m->via);
    const auto subtask =
        m->service.create(Principal::owner(), {.title = u"can"_s, .parent = made->todo.id}, m->via);
    QSignalSpy events(&m->service, &TodoService::changed);
    const auto done = update(made->todo.id, {.completed = true});
    QVERIFY(done.next.has_value());
    QCOMPARE(done.next->due->toString(), u"2026-11-22"_s);
    QCOMPARE(done.next->repeat, u"FREQ=DAILY"_s);
    QCOMPARE(done.next->tags, QStringList{u"x"_s});
    QVERIFY(done.todo.isCompleted() && done.todo.repeat.isEmpty() && !done.next->isCompleted());
    QCOMPARE(m->service.subtasks(Principal::owner(), done.next->id)->size(), 1);
    QCOMPARE(events.size(), 1);
    const auto change = events.first().at(0).value<Change>();
    QCOMPARE(change.kind, ChangeKind::Completed);
    QCOMPARE(change.also.size(), 2);
    QCOMPARE(change.also.first().todoId, done.next->id);
    QCOMPARE(m->service.changes(Principal::owner(), done.next->id, 5)->first().id, done.changeId);

    QVERIFY(undo(done.changeId).ok());
    QVERIFY(!read(made->todo.id).isCompleted());
    QCOMPARE(read(made->todo.id).repeat, u"FREQ=DAILY"_s);
    QVERIFY(!isThere(done.next->id));
    QVERIFY(isThere(subtask->todo.id));
    QCOMPARE(m->titles(Principal::owner(), {.completed = false}), (QStringList{u"water"_s, u"can"_s}));
}

void TestUndo::deletingAParentAndItsSubtasksIsOneChange()
{
    const auto parent = m->create(u"parent"_s);
    const auto child =
        m->service.create(Principal::owner(), {.title = u"child"_s, .parent = parent.id}, m->via);
    const auto removed = m->service.remove(Principal::owner(), parent.id, m->via);
    QVERIFY(!isThere(child->todo.id));
    QVERIFY(undo(removed->changeId).ok());
    QCOMPARE(m->service.subtasks(Principal::owner(), parent.id)->size(), 1);
}

void TestUndo::restoreBringsBackWhatWentTogether()
{
    const auto parent = m->create(u"parent"_s);
    const auto child =
        m->service.create(Principal::owner(), {.title = u"child"_s, .parent = parent.id}, m->via);
    QVERIFY(m->service.remove(Principal::owner(), parent.id, m->via).ok());
    const auto restored = m->service.restore(Principal::owner(), child->todo.id, m->via);
    QVERIFY(restored.ok());
    QCOMPARE(restored->todo.title, u"child"_s);
    QVERIFY(isThere(parent.id));
    // What is not in the trash stays as it is.
    QVERIFY(m->service.restore(Principal::owner(), parent.id, m->via)->changeId.isEmpty());
    QCOMPARE(m->service.restore(Principal::owner(), m->absentId, m->via).error().code, ErrorCode::NotFound);
    QCOMPARE(m->service.restore(m->codex, parent.id, m->via).error().code, ErrorCode::NotFound);
}

void TestUndo::aSubtaskOfATrashedParentStaysThere()
{
    const auto parent = m->create(u"parent"_s);
    const auto child =
        m->service.create(Principal::owner(), {.title = u"child"_s, .parent = parent.id}, m->via);
    const auto first = m->service.remove(Principal::owner(), child->todo.id, m->via);
    QVERIFY(m->service.remove(Principal::owner(), parent.id, m->via).ok());
    const auto refused = undo(first->changeId);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE(refused.error().reason.code, core::ReasonCode::ParentMoved);
    QVERIFY(!isThere(child->todo.id));
}

void TestUndo::clientUndoesItsOwnOnly()
{
    const auto todo = m->create(u"a"_s, u"Work"_s);
    const auto persons = update(todo.id, {.title = u"b"_s});
    const auto own = update(todo.id, {.notes = u"n"_s}, m->codex);
    const auto refused = undo(persons.changeId, m->codex);
    QCOMPARE(refused.error().code, ErrorCode::NotFound);
    QVERIFY(refused.error() == undo(m->absentId, m->codex).error());
    QVERIFY(refused.error() == undo(u"nonsense"_s, m->codex).error());
    QVERIFY(undo(own.changeId, m->codex).ok());
    const auto another = update(todo.id, {.notes = u"m"_s}, m->codex);
    QVERIFY(undo(another.changeId).ok()); // the person may undo anything
}

void TestUndo::clientNeedsTodaysRights()
{
    const auto todo = m->create(u"a"_s, u"Work"_s);
    const auto own = update(todo.id, {.title = u"b"_s}, m->codex);
    auto reader = m->codex;
    reader.scopes = core::Scope::TodosRead;
    QCOMPARE(undo(own.changeId, reader).error().code, ErrorCode::Denied);
    auto elsewhere = m->codex;
    elsewhere.lists = {false, {m->inbox}};
    const auto absent = undo(own.changeId, elsewhere).error();
    QVERIFY(absent == undo(m->absentId, elsewhere).error());
    // Moved out of sight since: not to be had back, and not to be heard of.
    update(todo.id, {.list = u"Inbox"_s});
    QVERIFY(undo(own.changeId, m->codex).error() == absent);
}

void TestUndo::everythingAClientDidSince()
{
    const auto kept = m->create(u"kept"_s, u"Work"_s);
    update(kept.id, {.notes = u"before"_s}, m->codex);
    m->clock.advance(core::seconds(10));
    const auto since = m->clock.now();
    update(kept.id, {.title = u"changed"_s}, m->codex);
    const auto made = m->service.create(m->codex, {.title = u"made"_s}, m->via);
    const auto taken = update(kept.id, {.title = u"twice"_s}, m->codex);
    QVERIFY(undo(taken.changeId, m->codex).ok());
    update(kept.id, {.priority = core::Priority::Low}); // the person's
    const auto report = m->service.undoSince(Principal::owner(), u"c1"_s, since, u"cli"_s);
    QVERIFY(report.ok());
    QVERIFY(report->refused.isEmpty());
    QCOMPARE(read(kept.id).title, u"kept"_s);
    QCOMPARE(read(kept.id).notes, u"before"_s);
    QCOMPARE(read(kept.id).priority, core::Priority::Low);
    QVERIFY(!isThere(made->todo.id));
    // Nothing is left to undo.
    QVERIFY(m->service.undoSince(Principal::owner(), u"c1"_s, since, u"cli"_s)->undone.isEmpty());
    QCOMPARE(m->service.undoSince(m->codex, u"c2"_s, since, u"cli"_s).error().code, ErrorCode::Denied);
}

void TestUndo::everythingTellsWhatIsRefused()
{
    const auto a = m->create(u"a"_s, u"Work"_s);
    const auto b = m->create(u"b"_s, u"Work"_s);
    const auto since = m->clock.now();
    const auto first = update(a.id, {.title = u"a2"_s}, m->codex);
    update(b.id, {.title = u"b2"_s}, m->codex);
    update(a.id, {.title = u"a3"_s});
    const auto report = m->service.undoSince(Principal::owner(), u"c1"_s, since, u"cli"_s);
    QVERIFY(report.ok());
    QCOMPARE(report->undone.size(), 1);
    QCOMPARE(report->refused.size(), 1);
    QCOMPARE(report->refused.first().change.id, first.changeId);
    QVERIFY(report->refused.first().error.text.contains(u"by the person"_s));
    QCOMPARE(report->refused.first().error.reason.code, core::ReasonCode::ChangedSince);
    QCOMPARE(read(a.id).title, u"a3"_s);
    QCOMPARE(read(b.id).title, u"b"_s);
}

void TestUndo::listEdits()
{
    const auto owner = Principal::owner();
    const auto made = m->service.createList(owner, u"Home"_s, u"#112233"_s, m->via);
    const auto edited = m->service.updateList(
        owner, u"Home"_s, {.name = u"House"_s, .color = QString(), .before = u"Inbox"_s}, m->via);
    QVERIFY(edited.ok());
    QCOMPARE(m->service.lists(owner)->first().list.name, u"House"_s);
    QVERIFY(undo(edited->changeId).ok());
    QCOMPARE(m->service.lists(owner)->last().list.name, u"Home"_s);
    QCOMPARE(m->service.lists(owner)->last().list.color, u"#112233"_s);
    const auto archived = m->service.updateList(owner, u"home"_s, {.archived = true}, m->via);
    QCOMPARE(m->service.lists(owner)->size(), 2);
    QCOMPARE(m->service.lists(owner, true)->size(), 3);
    QVERIFY(undo(archived->changeId).ok());
    QCOMPARE(m->service.lists(owner)->size(), 3);

    // A list that holds something is not undone away.
    const auto todo = m->service.create(owner, {.title = u"in it"_s, .list = u"Home"_s}, m->via);
    QCOMPARE(undo(made->changeId).error().code, ErrorCode::Conflict);
    QCOMPARE(undo(made->changeId).error().reason.code, core::ReasonCode::ListFilled);
    QVERIFY(undo(todo->changeId).ok());
    QVERIFY(undo(made->changeId).ok());
    QCOMPARE(m->service.lists(owner)->size(), 2);
    QCOMPARE(m->service.listsInTrash(owner)->size(), 1);
    // Its name is free again; but then it cannot come back.
    QVERIFY(m->service.createList(owner, u"Home"_s, {}, m->via).ok());
    const auto history = m->service.history(owner, {.limit = 100});
    const auto undoing = std::find_if(history->changes.cbegin(), history->changes.cend(),
                                      [&](const Change &change) { return change.undoes == made->changeId; });
    QCOMPARE(undo(undoing->id).error().code, ErrorCode::Conflict);
    QCOMPARE(undo(undoing->id).error().reason,
             (core::Reason{.code = core::ReasonCode::ListNameTaken, .name = u"Home"_s}));
}

void TestUndo::aListComesBackWithItsTodos()
{
    const auto owner = Principal::owner();
    const auto todo = m->create(u"a"_s, u"Work"_s);
    const auto removed = m->service.removeList(owner, u"Work"_s, m->via);
    QVERIFY(removed.ok());
    QVERIFY(!isThere(todo.id));
    QVERIFY(m->titles(owner).isEmpty());
    QCOMPARE(m->service.overview(owner)->open, 0);
    QVERIFY(!m->service.todo(m->codex, todo.id).ok());
    // The last list for new todos stays.
    const auto last = m->service.removeList(owner, u"Inbox"_s, m->via);
    QCOMPARE(last.error().code, ErrorCode::Conflict);
    QCOMPARE(last.error().reason.code, core::ReasonCode::LastOpenList);
    QVERIFY(undo(removed->changeId).ok());
    QCOMPARE(read(todo.id).version, todo.version);
    QCOMPARE(m->service.overview(owner)->open, 1);
    // After 30 days it is gone for good, with everything in it.
    const auto again = m->service.removeList(owner, u"Work"_s, m->via);
    m->clock.advance(std::chrono::hours(24 * 31));
    QCOMPARE(*m->service.emptyTrash(), 1);
    QCOMPARE(undo(again->changeId).error().code, ErrorCode::NotFound);
    QVERIFY(m->service.listsInTrash(owner)->isEmpty());
    QVERIFY(m->database->checkIntegrity().ok());
}

void TestUndo::eventsOfAnUndo()
{
    const auto todo = m->create(u"a"_s);
    const auto edited = update(todo.id, {.list = u"Work"_s});
    QSignalSpy events(&m->service, &TodoService::changed);
    QSignalSpy lists(&m->service, &TodoService::listsChanged);
    QVERIFY(undo(edited.changeId).ok());
    QVERIFY(!undo(edited.changeId).ok());
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.first().at(1).toStringList(), QStringList({m->work, m->inbox}));
    QCOMPARE(lists.size(), 0);
}

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"
