#include "todoscene.h"

#include "gui/shortcutsdialog.h"

#include <QAccessible>
#include <QCheckBox>
#include <QMenu>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace traydo;
using Scene = test::TodoScene;

class TestTodosPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void enterAdds();
    void addedForTodayIsDueToday();
    void spaceCompletes();
    void spaceCompletesTheSelection();
    void clickOnTheBoxCompletes();
    void f2Renames();
    void conflictKeepsWhatWasTyped();
    void deleteMovesToTheTrash();
    void trashGivesBack();
    void searchNarrows();
    void completedOnRequest();
    void altArrowsReorder();
    void altRightMakesAPart();
    void changeFromElsewhereKeepsTheSelection();
    void keysReachThePage();
    void everyKeyIsListed();
    void failureIsSaid();
    void rowsTellTheirState();
};

void TestTodosPage::enterAdds()
{
    const Scene scene;
    auto *button = scene.find<QPushButton>(u"addButton"_s);
    QVERIFY(!button->isEnabled());
    QTest::keyClicks(scene.addEdit(), u"Water the plants"_s);
    QVERIFY(button->isEnabled());
    QTest::keyClick(scene.addEdit(), Qt::Key_Return);
    QCOMPARE(scene.service.todoData.last().title, u"Water the plants"_s);
    QCOMPARE(scene.service.todoData.last().listId, u"inbox"_s);
    QCOMPARE(scene.addEdit()->text(), QString());
    QCOMPARE(scene.view()->currentIndex().data().toString(), u"Water the plants"_s);
    QTest::keyClick(scene.addEdit(), Qt::Key_Return);
    QCOMPARE(scene.service.calls.count(u"createTodo"_s), 1);
}

void TestTodosPage::spaceCompletes()
{
    const Scene scene;
    scene.select(1);
    QTest::keyClick(scene.view(), Qt::Key_Space);
    QVERIFY(scene.service.todoData[1].isCompleted());
    QTest::keyClick(scene.view(), Qt::Key_Space);
    QVERIFY(!scene.service.todoData[1].isCompleted());
}

void TestTodosPage::clickOnTheBoxCompletes()
{
    const Scene scene;
    const auto row = scene.view()->visualRect(scene.face->todos.index(1));
    QTest::mouseClick(scene.view()->viewport(), Qt::LeftButton, {}, row.center());
    QVERIFY(!scene.service.todoData[1].isCompleted());
    QTest::mouseClick(scene.view()->viewport(), Qt::LeftButton, {}, row.topLeft() + QPoint(18, 14));
    QVERIFY(scene.service.todoData[1].isCompleted());
}

void TestTodosPage::f2Renames()
{
    const Scene scene;
    scene.select(1);
    QTest::keyClick(scene.view(), Qt::Key_F2);
    auto *editor = scene.view()->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    QCOMPARE(editor->text(), u"Buy milk"_s);
    QTest::keyClicks(editor, u"Buy bread"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(scene.service.todoData[1].title, u"Buy bread"_s);
}

void TestTodosPage::addedForTodayIsDueToday()
{
    Scene scene;
    scene.go(u"Today"_s);
    QCOMPARE(scene.addEdit()->placeholderText(), u"Add a todo for today"_s);
    QTest::keyClicks(scene.addEdit(), u"Water the plants"_s);
    QTest::keyClick(scene.addEdit(), Qt::Key_Return);
    QCOMPARE(scene.stored(u"Water the plants"_s).due->date, scene.face->todos.today());
    QVERIFY(scene.titles().contains(u"Water the plants"_s));
}

void TestTodosPage::spaceCompletesTheSelection()
{
    Scene scene;
    scene.select(QList{0, 1, 2});
    QTest::keyClick(scene.view(), Qt::Key_Space);
    QVERIFY(scene.service.todoData[0].isCompleted());
    QVERIFY(scene.service.todoData[1].isCompleted());
    QVERIFY(scene.service.todoData[2].isCompleted());
    QCOMPARE(scene.toast()->text(), u"3 todo(s) done"_s);
    QTest::keyClick(&scene.face->window, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!scene.service.todoData[0].isCompleted());
    QVERIFY(!scene.service.todoData[2].isCompleted());
}

void TestTodosPage::conflictKeepsWhatWasTyped()
{
    Scene scene;
    scene.select(1);
    QTest::keyClick(scene.view(), Qt::Key_F2);
    auto *editor = scene.view()->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    QTest::keyClicks(editor, u"Buy bread"_s);
    scene.service.todoData[1].title = u"Buy oat milk"_s;
    scene.service.todoData[1].version = 7;
    QSignalSpy noticed(scene.face->todosPage, &gui::TodosPage::noticed);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(noticed.count(), 1);
    QCOMPARE(scene.service.todoData[1].title, u"Buy oat milk"_s);
    const auto typed = [&]() -> QLineEdit * {
        for (auto *line : scene.view()->viewport()->findChildren<QLineEdit *>()) {
            if (line->isVisible())
                return line;
        }
        return nullptr;
    };
    QTRY_VERIFY(typed());
    QCOMPARE(typed()->text(), u"Buy bread"_s);
    QTest::keyClick(typed(), Qt::Key_Return);
    QTRY_COMPARE(scene.service.todoData[1].title, u"Buy bread"_s);
}

void TestTodosPage::deleteMovesToTheTrash()
{
    const Scene scene;
    scene.select(1);
    QTest::keyClick(scene.view(), Qt::Key_Delete);
    QVERIFY(scene.service.todoData[1].deletedAt);
    QCOMPARE(scene.toast()->text(), u"“Buy milk” moved to the trash"_s);
    QVERIFY(scene.undoButton()->isVisible());
    scene.undoButton()->click();
    QVERIFY(!scene.service.todoData[1].deletedAt);
    QVERIFY(scene.titles().contains(u"Buy milk"_s));
}

void TestTodosPage::trashGivesBack()
{
    Scene scene;
    scene.service.todoData[1].deletedAt = scene.face->clock.now();
    scene.go(u"Trash"_s);
    QCOMPARE(scene.titles(), QStringList{u"Buy milk"_s});
    scene.select(0);
    QTest::keyClick(scene.view(), Qt::Key_Space);
    QTest::keyClick(scene.view(), Qt::Key_F2);
    QVERIFY(!scene.service.todoData[1].isCompleted());
    QVERIFY(!scene.view()->viewport()->findChild<QLineEdit *>());
    Q_EMIT scene.view()->customContextMenuRequested({10, 10});
    auto *menu = scene.view()->findChild<QMenu *>();
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 1);
    menu->actions().first()->trigger();
    QVERIFY(!scene.service.todoData[1].deletedAt);
    QVERIFY(scene.isEmptyShown());
}

void TestTodosPage::searchNarrows()
{
    const Scene scene;
    scene.find<QLineEdit>(u"searchEdit"_s)->setText(u"no such thing"_s);
    QTRY_VERIFY(scene.isEmptyShown());
    scene.find<QPushButton>(u"actionButton"_s)->click();
    QTRY_VERIFY(!scene.isEmptyShown());
}

void TestTodosPage::completedOnRequest()
{
    const Scene scene;
    QCOMPARE(scene.face->todos.rowCount(), 6);
    scene.find<QCheckBox>(u"completedBox"_s)->click();
    QCOMPARE(scene.face->todos.rowCount(), 7);
}

void TestTodosPage::altArrowsReorder()
{
    Scene scene;
    QSignalSpy noticed(scene.face->todosPage, &gui::TodosPage::noticed);
    scene.select(0);
    QTest::keyClick(scene.view(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(noticed.count(), 1);
    scene.go(u"Inbox"_s);
    const auto before = scene.titles();
    QCOMPARE(before.size(), 3);
    scene.select(0);
    QTest::keyClick(scene.view(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(scene.titles(), (QStringList{before[1], before[0], before[2]}));
    QTest::keyClick(scene.view(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(scene.titles(), (QStringList{before[1], before[2], before[0]}));
    QTest::keyClick(scene.view(), Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(scene.view(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(scene.titles(), (QStringList{before[1], before[0], before[2]}));
}

void TestTodosPage::altRightMakesAPart()
{
    Scene scene;
    scene.go(u"Inbox"_s);
    scene.select(1);
    const auto whole = scene.face->todos.todo(scene.face->todos.index(0));
    const auto part = scene.face->todos.todo(scene.face->todos.index(1)).title;
    QTest::keyClick(scene.view(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(scene.stored(part).parentId, whole.id);
    QVERIFY(scene.face->todos.index(1).data(gui::TodoModel::PartRole).toBool());
    QTest::keyClick(scene.view(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(scene.stored(part).parentId, QString());
}

void TestTodosPage::everyKeyIsListed()
{
    const Scene scene;
    QStringList keys;
    for (const auto sections = scene.face->todosPage->shortcuts(); const auto &section : sections) {
        for (const auto &line : section.lines) {
            QVERIFY(!line.what.isEmpty());
            for (const auto &key : line.keys)
                keys.append(key.toString(QKeySequence::PortableText));
        }
    }
    for (const auto &key :
         {u"Space"_s, u"Return"_s, u"F2"_s, u"Del"_s, u"Alt+Up"_s, u"Alt+Down"_s, u"Ctrl+Z"_s})
        QVERIFY2(keys.contains(key), qPrintable(key));
}

void TestTodosPage::changeFromElsewhereKeepsTheSelection()
{
    Scene scene;
    scene.select(3);
    const auto title = scene.view()->currentIndex().data().toString();
    control::TodoEdit todo;
    todo.title = u"From elsewhere"_s;
    auto &service = scene.service;
    service.createTodo(todo, u"create_todo"_s, [](const auto &) {});
    service.todoData.move(service.todoData.size() - 1, 0);
    Q_EMIT service.changed(control::Topic::Todos);
    QCOMPARE(scene.face->todos.index(0).data().toString(), u"From elsewhere"_s);
    QCOMPARE(scene.view()->currentIndex().data().toString(), title);
}

void TestTodosPage::keysReachThePage()
{
    const Scene scene;
    auto &window = scene.face->window;
    QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
    QVERIFY(scene.face->appsPage->isVisible());
    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(scene.find<QLineEdit>(u"searchEdit"_s)->hasFocus());
    QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
    QVERIFY(scene.addEdit()->hasFocus());
}

void TestTodosPage::failureIsSaid()
{
    Scene scene;
    QSignalSpy noticed(scene.face->todosPage, &gui::TodosPage::noticed);
    scene.addEdit()->setText(u"Lost?"_s);
    scene.service.nextError = core::Error{core::ErrorCode::Unavailable, u"gone"_s};
    QTest::keyClick(scene.addEdit(), Qt::Key_Return);
    QCOMPARE(noticed.count(), 1);
    QCOMPARE(scene.addEdit()->text(), u"Lost?"_s);
}

void TestTodosPage::rowsTellTheirState()
{
    Scene scene;
    auto *list = QAccessible::queryAccessibleInterface(scene.view());
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->text(QAccessible::Name), u"Todos"_s);
    auto *row = list->child(1);
    QVERIFY(row);
    QCOMPARE(row->role(), QAccessible::ListItem);
    QCOMPARE(row->text(QAccessible::Name), u"Buy milk, due Today, Home & garden, By Codex, 2 min ago"_s);
    QVERIFY(row->state().checkable);
    QVERIFY(!row->state().checked);
    scene.select(1);
    QTest::keyClick(scene.view(), Qt::Key_Space);
    QVERIFY(list->child(1)->state().checked);
    QVERIFY(list->child(1)->text(QAccessible::Name).startsWith(u"Buy milk, done"_s));
}

QTEST_MAIN(TestTodosPage)
#include "tst_todospage.moc"
