#include "face.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace traydo;

namespace {

struct Scene
{
    explicit Scene(bool filled = true)
    {
        if (filled)
            test::fillWithDemoData(service, test::FakeClock());
        else
            service.todoData.clear();
        face = std::make_unique<test::Face>(service);
        face->window.show();
    }
    QListView *view() const { return face->find<QListView>(u"todoView"_s); }
    QLineEdit *addEdit() const { return face->find<QLineEdit>(u"addEdit"_s); }
    void select(int row) const
    {
        view()->setFocus();
        view()->setCurrentIndex(face->todos.index(row));
    }
    bool isEmptyShown() const
    {
        return face->todosPage->findChild<QStackedWidget *>(u"stack"_s)->currentWidget()->objectName() ==
               u"emptyState";
    }

    test::FakeControlService service;
    std::unique_ptr<test::Face> face;
};

} // namespace

class TestTodosPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void enterAdds();
    void spaceCompletes();
    void clickOnTheBoxCompletes();
    void f2Renames();
    void deleteMovesToTheTrash();
    void listAtTheSideFilters();
    void searchNarrows();
    void completedOnRequest();
    void changeFromElsewhereKeepsTheSelection();
    void emptyShowsTheAddress();
    void keysReachThePage();
    void failureIsSaid();
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

void TestTodosPage::deleteMovesToTheTrash()
{
    const Scene scene;
    QSignalSpy noticed(scene.face->todosPage, &gui::TodosPage::noticed);
    scene.select(1);
    QVERIFY(QTest::qWaitForWindowActive(&scene.face->window));
    QTest::keyClick(scene.view(), Qt::Key_Delete);
    QVERIFY(scene.service.todoData[1].deletedAt);
    QCOMPARE(noticed.count(), 1);
    QCOMPARE(noticed[0][0].toString(), u"Moved to the trash: Buy milk"_s);
}

void TestTodosPage::listAtTheSideFilters()
{
    Scene scene;
    auto *lists = scene.face->find<QListView>(u"listView"_s);
    lists->setCurrentIndex(scene.face->lists.indexOf(u"work"_s));
    QCOMPARE(scene.face->todos.rowCount(), 2);
    QCOMPARE(scene.addEdit()->placeholderText(), u"Add a todo to Work"_s);
    // A new list comes in: the chosen one stays chosen.
    scene.service.listData.prepend({u"new"_s, u"New"_s, {}, 0, {}});
    Q_EMIT scene.service.changed(control::Topic::Lists);
    QCOMPARE(lists->currentIndex().data().toString(), u"Work"_s);
    QCOMPARE(scene.face->todos.rowCount(), 2);
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
    const Scene scene(false);
    QVERIFY(scene.isEmptyShown());
    const auto *address = scene.face->todosPage->findChild<QLabel *>(u"addressLabel"_s);
    QVERIFY(address->isVisible());
    QCOMPARE(address->text(), u"http://127.0.0.1:7317/mcp"_s);
    scene.face->todosPage->findChild<QPushButton *>(u"copyButton"_s)->click();
}

void TestTodosPage::keysReachThePage()
{
    const Scene scene;
    QVERIFY(QTest::qWaitForWindowActive(&scene.face->window));
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
