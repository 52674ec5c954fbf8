#include "todoscene.h"

#include "gui/placemodel.h"
#include "gui/shortcutsdialog.h"

#include <QCheckBox>
#include <QMenu>
#include <QMimeData>
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
    void viewsShowTheirTodos_data();
    void viewsShowTheirTodos();
    void countsFollow();
    void overdueMovesToToday();
    void listAtTheSideFilters();
    void listsAreEditedByKey();
    void searchNarrows();
    void completedOnRequest();
    void altArrowsReorder();
    void altRightMakesAPart();
    void todosAreDroppedOnLists();
    void changeFromElsewhereKeepsTheSelection();
    void emptyPlacesOfferOneThing_data();
    void emptyPlacesOfferOneThing();
    void emptyShowsTheAddress();
    void keysReachThePage();
    void everyKeyIsListed();
    void failureIsSaid();
    void dayChanges();
};

void TestTodosPage::enterAdds()
{
    const Scene scene;
    auto *button = scene.face->find<QPushButton>(u"addButton"_s);
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

void TestTodosPage::viewsShowTheirTodos_data()
{
    QTest::addColumn<QString>("view");
    QTest::addColumn<QStringList>("titles");
    const auto tax = u"Send the tax papers"_s;
    const auto milk = u"Buy milk"_s;
    const auto bank = u"Call the bank about the new card"_s;
    const auto review = u"Review pull request 118 before the release"_s;
    QTest::newRow("overdue") << u"Overdue"_s << QStringList{tax};
    QTest::newRow("today has what is overdue") << u"Today"_s << QStringList{tax, milk, bank};
    QTest::newRow("upcoming") << u"Upcoming"_s << QStringList{review};
    QTest::newRow("completed") << u"Completed"_s << QStringList{u"Fix the garden gate"_s};
    QTest::newRow("apps") << u"Changed by apps"_s
                          << QStringList{u"Write the announcement & publish <b>it</b>"_s, milk, review};
}

void TestTodosPage::viewsShowTheirTodos()
{
    QFETCH(QString, view);
    const Scene scene;
    scene.go(view);
    QTEST(scene.titles(), "titles");
}

void TestTodosPage::countsFollow()
{
    Scene scene;
    const auto count = [&](gui::TodoView view) {
        const auto *model = qobject_cast<gui::PlaceModel *>(scene.places()->model());
        return model->indexOf({}, view).data(gui::PlaceModel::CountRole).toInt();
    };
    QCOMPARE(count(gui::TodoView::Overdue), 1);
    QCOMPARE(count(gui::TodoView::Today), 3);
    QCOMPARE(count(gui::TodoView::All), 6);
    scene.select(0);
    QTest::keyClick(scene.view(), Qt::Key_Space);
    QCOMPARE(count(gui::TodoView::Overdue), 0);
    QCOMPARE(count(gui::TodoView::Today), 2);
}

void TestTodosPage::overdueMovesToToday()
{
    Scene scene;
    auto *button = scene.face->find<QPushButton>(u"moveToTodayButton"_s);
    QVERIFY(!button->isVisible());
    scene.go(u"Overdue"_s);
    QVERIFY(button->isVisible());
    button->click();
    QCOMPARE(scene.stored(u"Send the tax papers"_s).due->date, scene.face->todos.today());
    QVERIFY(scene.isEmptyShown());
    QVERIFY(!button->isVisible());
    QTest::keyClick(&scene.face->window, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(scene.titles(), QStringList{u"Send the tax papers"_s});
}

void TestTodosPage::listAtTheSideFilters()
{
    Scene scene;
    scene.go(u"Work"_s);
    QCOMPARE(scene.face->todos.rowCount(), 2);
    QCOMPARE(scene.addEdit()->placeholderText(), u"Add a todo to Work"_s);
    // A new list comes in: the chosen one stays chosen.
    scene.service.listData.prepend({u"new"_s, u"New"_s, {}, 0, {}});
    Q_EMIT scene.service.changed(control::Topic::Lists);
    QCOMPARE(scene.places()->currentIndex().data().toString(), u"Work"_s);
    QCOMPARE(scene.face->todos.rowCount(), 2);
}

void TestTodosPage::listsAreEditedByKey()
{
    Scene scene;
    scene.go(u"Work"_s);
    scene.places()->setFocus();
    QTest::keyClick(scene.places(), Qt::Key_F2);
    auto *editor = scene.places()->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    QTest::keyClicks(editor, u"Job"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(scene.face->lists.nameOf(u"work"_s), u"Job"_s);
    QTest::keyClick(scene.places(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(scene.face->lists.lists().last().list.id, u"work"_s);
    QTest::keyClick(scene.places(), Qt::Key_Delete);
    QVERIFY(scene.face->lists.nameOf(u"work"_s).isEmpty());
    auto &window = scene.face->window;
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(scene.face->lists.lists().last().list.id, u"work"_s);
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(scene.face->lists.lists()[1].list.id, u"work"_s);
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(scene.face->lists.nameOf(u"work"_s), u"Work"_s);
}

void TestTodosPage::searchNarrows()
{
    const Scene scene;
    scene.face->find<QLineEdit>(u"searchEdit"_s)->setText(u"no such thing"_s);
    QTRY_VERIFY(scene.isEmptyShown());
    scene.face->todosPage->findChild<QPushButton *>(u"actionButton"_s)->click();
    QTRY_VERIFY(!scene.isEmptyShown());
}

void TestTodosPage::completedOnRequest()
{
    const Scene scene;
    QCOMPARE(scene.face->todos.rowCount(), 6);
    scene.face->find<QCheckBox>(u"completedBox"_s)->click();
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

void TestTodosPage::todosAreDroppedOnLists()
{
    Scene scene;
    auto *places = scene.places()->model();
    const auto work = qobject_cast<gui::PlaceModel *>(places)->indexOf(u"work"_s, {});
    const std::unique_ptr<QMimeData> dragged(
        scene.face->todos.mimeData({scene.face->todos.index(0), scene.face->todos.index(1)}));
    QVERIFY(places->canDropMimeData(dragged.get(), Qt::MoveAction, -1, -1, work));
    QVERIFY(!places->canDropMimeData(dragged.get(), Qt::MoveAction, -1, -1, places->index(0, 0)));
    places->dropMimeData(dragged.get(), Qt::MoveAction, -1, -1, work);
    QCOMPARE(scene.stored(u"Send the tax papers"_s).listId, u"work"_s);
    QCOMPARE(scene.stored(u"Buy milk"_s).listId, u"work"_s);
    QCOMPARE(scene.toast()->text(), u"2 todo(s) moved"_s);
    scene.undoButton()->click();
    QCOMPARE(scene.stored(u"Buy milk"_s).listId, u"home"_s);
}

void TestTodosPage::emptyPlacesOfferOneThing_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("button"); // empty: the address of Traydo, to be copied
    QTest::newRow("overdue") << u"Overdue"_s << u"Show today"_s;
    QTest::newRow("today") << u"Today"_s << u"Show what comes next"_s;
    QTest::newRow("upcoming") << u"Upcoming"_s << u"Add a todo"_s;
    QTest::newRow("no date") << u"No date"_s << u"Add a todo"_s;
    QTest::newRow("all") << u"All"_s << QString();
    QTest::newRow("apps") << u"Changed by apps"_s << QString();
    QTest::newRow("completed") << u"Completed"_s << u"Show all todos"_s;
    QTest::newRow("trash") << u"Trash"_s << u"Show all todos"_s;
    QTest::newRow("list") << u"Work"_s << u"Add a todo"_s;
}

void TestTodosPage::emptyPlacesOfferOneThing()
{
    QFETCH(QString, place);
    QFETCH(QString, button);
    const Scene scene(Scene::Data::None);
    scene.go(place);
    QVERIFY(scene.isEmptyShown());
    auto *action = scene.face->todosPage->findChild<QPushButton *>(u"actionButton"_s);
    QCOMPARE(action->isVisible(), !button.isEmpty());
    QCOMPARE(scene.face->todosPage->findChild<QLabel *>(u"addressLabel"_s)->isVisible(), button.isEmpty());
    if (button.isEmpty())
        return;
    QCOMPARE(action->text(), button);
    action->click();
    QVERIFY(scene.addEdit()->hasFocus() || scene.places()->currentIndex().data().toString() != place);
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

void TestTodosPage::dayChanges()
{
    Scene scene;
    scene.go(u"Today"_s);
    QCOMPARE(scene.titles().size(), 3);
    scene.face->clock.advance(std::chrono::hours(48));
    scene.face->window.hide();
    scene.face->window.show();
    QCOMPARE(scene.titles().size(), 4);
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

void TestTodosPage::emptyShowsTheAddress()
{
    const Scene scene(Scene::Data::None);
    QVERIFY(scene.isEmptyShown());
    const auto *address = scene.face->todosPage->findChild<QLabel *>(u"addressLabel"_s);
    QVERIFY(address->isVisible());
    QCOMPARE(address->text(), u"http://127.0.0.1:7317/mcp"_s);
    scene.face->todosPage->findChild<QPushButton *>(u"copyButton"_s)->click();
}

void TestTodosPage::keysReachThePage()
{
    const Scene scene;
    auto &window = scene.face->window;
    QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
    QVERIFY(scene.face->appsPage->isVisible());
    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(scene.face->find<QLineEdit>(u"searchEdit"_s)->hasFocus());
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

QTEST_MAIN(TestTodosPage)
#include "tst_todospage.moc"
