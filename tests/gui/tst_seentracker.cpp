#include "todoscene.h"

#include "gui/seentracker.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace traydo;

namespace {

/// Codex writes `count` todos an hour after the program first ran.
void letCodexWrite(test::TodoScene &scene, int count)
{
    scene.face->clock.advance(1h);
    const auto pattern = scene.service.todoData[1];
    for (int i = 0; i < count; ++i) {
        auto todo = pattern;
        todo.id = u"codex-%1"_s.arg(i);
        todo.updatedAt = scene.face->clock.now();
        scene.service.todoData.append(todo);
    }
    Q_EMIT scene.service.changed(control::Topic::Todos);
}

int unread(const test::TodoScene &scene)
{
    int count = 0;
    for (int row = 0; row < scene.face->todos.rowCount(); ++row)
        count += scene.face->todos.index(row).data(gui::TodoModel::UnreadRole).toBool() ? 1 : 0;
    return count;
}

} // namespace

class TestSeenTracker : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatStandsStillIsSeen();
    void whatIsFarBelowIsNot();
    void hiddenPageSeesNothing();
};

void TestSeenTracker::whatStandsStillIsSeen()
{
    test::TodoScene scene;
    QVERIFY(scene.isActive);
    letCodexWrite(scene, 2);
    QCOMPARE(unread(scene), 2);
    gui::SeenTracker tracker(*scene.view(), scene.face->todos, scene.face->seen);
    tracker.setTime(20ms);
    Q_EMIT scene.service.changed(control::Topic::Todos);
    QTRY_COMPARE(unread(scene), 0);
}

void TestSeenTracker::whatIsFarBelowIsNot()
{
    test::TodoScene scene;
    letCodexWrite(scene, 60);
    gui::SeenTracker tracker(*scene.view(), scene.face->todos, scene.face->seen);
    tracker.setTime(20ms);
    Q_EMIT scene.service.changed(control::Topic::Todos);
    QTRY_VERIFY(unread(scene) < 60);
    QVERIFY(unread(scene) > 30);
    const int before = unread(scene);
    scene.view()->scrollToBottom();
    QTRY_VERIFY(unread(scene) < before);
}

void TestSeenTracker::hiddenPageSeesNothing()
{
    test::TodoScene scene;
    letCodexWrite(scene, 2);
    scene.face->window.showPage(gui::MainWindow::Page::Apps);
    gui::SeenTracker tracker(*scene.view(), scene.face->todos, scene.face->seen);
    tracker.setTime(0ms);
    Q_EMIT scene.service.changed(control::Topic::Todos);
    QCoreApplication::processEvents();
    QCOMPARE(unread(scene), 2);
}

QTEST_MAIN(TestSeenTracker)
#include "tst_seentracker.moc"
