#include "todoscene.h"

#include "gui/placemodel.h"

#include <QMimeData>

using namespace Qt::StringLiterals;
using namespace traydo;
using Scene = test::TodoScene;

/// The views and lists at the side.
class TestTodosPlaces : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void viewsShowTheirTodos_data();
    void viewsShowTheirTodos();
    void countsFollow();
    void overdueMovesToToday();
    void listAtTheSideFilters();
    void listsAreEditedByKey();
    void todosAreDroppedOnLists();
    void emptyPlacesOfferOneThing_data();
    void emptyPlacesOfferOneThing();
    void emptyShowsTheAddress();
    void dayChanges();
};

void TestTodosPlaces::viewsShowTheirTodos_data()
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

void TestTodosPlaces::viewsShowTheirTodos()
{
    QFETCH(QString, view);
    const Scene scene;
    scene.go(view);
    QTEST(scene.titles(), "titles");
}

void TestTodosPlaces::countsFollow()
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

void TestTodosPlaces::overdueMovesToToday()
{
    Scene scene;
    auto *button = scene.find<QPushButton>(u"moveToTodayButton"_s);
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

void TestTodosPlaces::listAtTheSideFilters()
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

void TestTodosPlaces::listsAreEditedByKey()
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

void TestTodosPlaces::todosAreDroppedOnLists()
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

void TestTodosPlaces::emptyPlacesOfferOneThing_data()
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

void TestTodosPlaces::emptyPlacesOfferOneThing()
{
    QFETCH(QString, place);
    QFETCH(QString, button);
    const Scene scene(Scene::Data::None);
    scene.go(place);
    QVERIFY(scene.isEmptyShown());
    auto *action = scene.find<QPushButton>(u"actionButton"_s);
    QCOMPARE(action->isVisible(), !button.isEmpty());
    QCOMPARE(scene.find<QLabel>(u"addressLabel"_s)->isVisible(), button.isEmpty());
    if (button.isEmpty())
        return;
    QCOMPARE(action->text(), button);
    action->click();
    QVERIFY(scene.addEdit()->hasFocus() || scene.places()->currentIndex().data().toString() != place);
}

void TestTodosPlaces::emptyShowsTheAddress()
{
    const Scene scene(Scene::Data::None);
    QVERIFY(scene.isEmptyShown());
    const auto *address = scene.find<QLabel>(u"addressLabel"_s);
    QVERIFY(address->isVisible());
    QCOMPARE(address->text(), u"http://127.0.0.1:7317/mcp"_s);
    scene.find<QPushButton>(u"copyButton"_s)->click();
}

void TestTodosPlaces::dayChanges()
{
    Scene scene;
    scene.go(u"Today"_s);
    QCOMPARE(scene.titles().size(), 3);
    scene.face->clock.advance(std::chrono::hours(48));
    scene.face->window.hide();
    scene.face->window.show();
    QCOMPARE(scene.titles().size(), 4);
}

QTEST_MAIN(TestTodosPlaces)
#include "tst_todosplaces.moc"
