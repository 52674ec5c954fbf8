#include "demodata.h"

#include "gui/todoedits.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace traydo;
using gui::TodoEdits;
using gui::UndoStack;

namespace {

struct Scene
{
    Scene() { test::fillWithDemoData(service, test::FakeClock()); }
    core::Todo &todo(qsizetype number) { return service.todoData[number]; }
    /// As an app would do it: without a word to this window.
    void changeAsCodex(qsizetype number)
    {
        auto &changed = todo(number);
        changed.title += u" now"_s;
        ++changed.version;
        core::Change change;
        change.id = u"by-codex"_s;
        change.todoId = changed.id;
        change.actor = core::Actor::client(u"codex"_s, u"Codex"_s);
        change.via = u"update_todo"_s;
        change.version = changed.version;
        service.changeData.prepend(change);
    }
    qsizetype living() const
    {
        return std::count_if(service.todoData.cbegin(), service.todoData.cend(),
                             [](const core::Todo &todo) { return !todo.deletedAt; });
    }

    test::FakeControlService service;
    TodoEdits edits{service};
    UndoStack &steps = edits.undoStack();
    QSignalSpy offered{&steps, &UndoStack::offered};
    QSignalSpy undone{&steps, &UndoStack::undone};
    QSignalSpy refused{&steps, &UndoStack::refused};
};

} // namespace

class TestUndoStack : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stepsGoBackOneByOne();
    void repeatingTodoLeavesNoCopy();
    void bulkIsOneStep();
    void whatChangedNothingIsNoStep();
    void whatAnAppChangedStays();
    void partlyUndoneIsSaid();
    void unreachableServerKeepsTheStep();
    void undoWaitsForTheRecording();
    void renamingIsQuiet();
    void nothingToUndoIsNoHarm();
};

void TestUndoStack::stepsGoBackOneByOne()
{
    Scene scene;
    scene.edits.setCompleted({scene.todo(0)}, true);
    scene.edits.remove({scene.todo(1)});
    control::TodoEdit title;
    title.title = u"Call the bank"_s;
    scene.edits.edit({scene.todo(2)}, title, TodoEdits::Deed::Renamed);
    QVERIFY(scene.steps.canUndo());
    scene.steps.undo();
    QCOMPARE(scene.todo(2).title, u"Call the bank about the new card"_s);
    QVERIFY(scene.todo(1).deletedAt);
    scene.steps.undo();
    QVERIFY(!scene.todo(1).deletedAt);
    scene.steps.undo();
    QVERIFY(!scene.todo(0).isCompleted());
    QVERIFY(!scene.steps.canUndo());
    QCOMPARE(scene.undone.count(), 3);
    QCOMPARE(scene.undone.last().first().toString(), u"Undone: “Send the tax papers” done"_s);
    QCOMPARE(scene.refused.count(), 0);
}

void TestUndoStack::repeatingTodoLeavesNoCopy()
{
    Scene scene;
    scene.todo(0).repeat = u"FREQ=WEEKLY"_s;
    const auto before = scene.living();
    scene.edits.setCompleted({scene.todo(0)}, true);
    QCOMPARE(scene.living(), before + 1);
    scene.steps.undo();
    QCOMPARE(scene.living(), before);
    QVERIFY(!scene.todo(0).isCompleted());
    QCOMPARE(scene.todo(0).repeat, u"FREQ=WEEKLY"_s);
    QVERIFY(!scene.steps.canUndo());
}

void TestUndoStack::bulkIsOneStep()
{
    Scene scene;
    scene.edits.setCompleted({scene.todo(0), scene.todo(1), scene.todo(2)}, true);
    QCOMPARE(scene.offered.count(), 1);
    QCOMPARE(scene.offered[0][0].toString(), u"3 todo(s) done"_s);
    scene.steps.undo();
    for (int i = 0; i < 3; ++i)
        QVERIFY(!scene.todo(i).isCompleted());
    QVERIFY(!scene.steps.canUndo());
}

void TestUndoStack::whatChangedNothingIsNoStep()
{
    Scene scene;
    control::TodoEdit same;
    same.title = scene.todo(0).title;
    scene.edits.edit({scene.todo(0)}, same, TodoEdits::Deed::Changed);
    QVERIFY(!scene.steps.canUndo());
    QCOMPARE(scene.offered.count(), 0);
}

void TestUndoStack::whatAnAppChangedStays()
{
    Scene scene;
    scene.edits.setCompleted({scene.todo(0)}, true);
    scene.changeAsCodex(0);
    scene.steps.undo();
    QVERIFY(scene.todo(0).isCompleted());
    QCOMPARE(scene.refused.count(), 1);
    QCOMPARE(scene.refused[0][0].toString(), u"Not undone. It was changed again since, by Codex."_s);
    QCOMPARE(scene.undone.count(), 0);
}

void TestUndoStack::partlyUndoneIsSaid()
{
    Scene scene;
    scene.edits.setCompleted({scene.todo(0), scene.todo(1)}, true);
    scene.changeAsCodex(1);
    scene.steps.undo();
    QVERIFY(!scene.todo(0).isCompleted());
    QVERIFY(scene.todo(1).isCompleted());
    QVERIFY(scene.refused[0][0].toString().startsWith(u"Partly undone."_s));
}

void TestUndoStack::unreachableServerKeepsTheStep()
{
    Scene scene;
    scene.edits.setCompleted({scene.todo(0)}, true);
    scene.service.nextError = core::Error{core::ErrorCode::Unavailable, u"gone"_s};
    scene.steps.undo();
    QCOMPARE(scene.refused.count(), 1);
    QVERIFY(scene.steps.canUndo());
    scene.steps.undo();
    QVERIFY(!scene.todo(0).isCompleted());
}

void TestUndoStack::undoWaitsForTheRecording()
{
    Scene scene;
    scene.edits.setCompleted({scene.todo(0)}, true);
    scene.service.holding = true;
    scene.edits.setCompleted({scene.todo(1)}, true);
    scene.service.release();
    scene.steps.undo();
    QVERIFY(!scene.todo(1).isCompleted());
    QVERIFY(scene.todo(0).isCompleted());
}

void TestUndoStack::renamingIsQuiet()
{
    Scene scene;
    control::TodoEdit title;
    title.title = u"Other"_s;
    scene.edits.edit({scene.todo(0)}, title, TodoEdits::Deed::Renamed);
    QCOMPARE(scene.offered.count(), 0);
    QVERIFY(scene.steps.canUndo());
}

void TestUndoStack::nothingToUndoIsNoHarm()
{
    Scene scene;
    scene.steps.undo();
    QVERIFY(!scene.service.calls.contains(u"undo"_s));
    scene.edits.remove({scene.todo(0)});
    QVERIFY(scene.todo(0).deletedAt);
}

QTEST_GUILESS_MAIN(TestUndoStack)
#include "tst_undostack.moc"
