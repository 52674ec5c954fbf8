#include "todoscene.h"

#include "gui/tododialog.h"

#include <QApplication>
#include <QDialog>

using namespace Qt::StringLiterals;
using namespace traydo;

/// Acceptance check 13, its todo half: nothing here is clicked.
class TestKeyboardTodos : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void addEditCompleteUndo();
    void spaceTicksTheRowThatTabCameTo();
    void everythingIsReachedByTab();
    void questionMarkListsTheKeys();
};

void TestKeyboardTodos::addEditCompleteUndo()
{
    test::TodoScene scene;
    QVERIFY(scene.isActive);
    auto &window = scene.face->window;
    const auto press = [](int key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    };
    QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"Water the plants"_s);
    press(Qt::Key_Return);
    QCOMPARE(scene.titles().last(), u"Water the plants"_s);

    for (int i = 0; i < 20 && QApplication::focusWidget() != scene.view(); ++i)
        press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), scene.view());
    QCOMPARE(scene.view()->currentIndex().data().toString(), u"Water the plants"_s);
    press(Qt::Key_F2);
    QTest::keyClicks(QApplication::focusWidget(), u"Water the ferns"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(scene.titles().last(), u"Water the ferns"_s);
    QTRY_COMPARE(QApplication::focusWidget(), scene.view());

    press(Qt::Key_Space);
    QVERIFY(scene.stored(u"Water the ferns"_s).isCompleted());
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!scene.stored(u"Water the ferns"_s).isCompleted());
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!scene.stored(u"Water the plants"_s).isCompleted());
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!scene.titles().contains(u"Water the plants"_s));
}

void TestKeyboardTodos::spaceTicksTheRowThatTabCameTo()
{
    test::TodoScene scene;
    QVERIFY(scene.isActive);
    scene.view()->setFocus(Qt::TabFocusReason);
    QVERIFY(scene.view()->selectionModel()->selectedIndexes().isEmpty());
    const auto title = scene.view()->currentIndex().data().toString();
    QVERIFY(!title.isEmpty());
    QTest::keyClick(scene.view(), Qt::Key_Space);
    QVERIFY(scene.stored(title).isCompleted());
}

void TestKeyboardTodos::everythingIsReachedByTab()
{
    test::TodoScene scene;
    QVERIFY(scene.isActive);
    QTest::keyClick(&scene.face->window, Qt::Key_N, Qt::ControlModifier);
    QStringList reached;
    for (int i = 0; i < 20; ++i) {
        reached.append(QApplication::focusWidget()->objectName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (const auto &name : {u"addEdit"_s, u"listView"_s, u"newListButton"_s, u"shelfButton"_s,
                             u"searchEdit"_s, u"completedBox"_s, u"todoView"_s})
        QVERIFY2(reached.contains(name), qPrintable(name + u" in "_s + reached.join(u' ')));
    QVERIFY(reached.indexOf(u"listView"_s) < reached.indexOf(u"todoView"_s));
}

void TestKeyboardTodos::questionMarkListsTheKeys()
{
    const test::TodoScene scene;
    QVERIFY(scene.isActive);
    scene.select(0);
    QTest::keyClick(scene.view(), Qt::Key_Question);
    auto *dialog = scene.face->find<QDialog>(u"shortcutsDialog"_s);
    QVERIFY(dialog);
    QVERIFY(dialog->isVisible());
    QStringList texts;
    for (const auto *label : dialog->findChildren<QLabel *>())
        texts.append(label->text());
    for (const auto &text : {u"Ctrl+N"_s, u"New todo"_s, u"Ctrl+Z"_s, u"F2"_s, u"Alt+Up"_s, u"?"_s})
        QVERIFY2(texts.contains(text), qPrintable(text));
    QTest::keyClick(dialog, Qt::Key_Question);
    QVERIFY(!dialog->isVisible());
    // In a line it is a letter like any other.
    scene.addEdit()->setFocus();
    QTest::keyClick(scene.addEdit(), Qt::Key_Question);
    QCOMPARE(scene.addEdit()->text(), u"?"_s);
}

QTEST_MAIN(TestKeyboardTodos)
#include "tst_keyboardtodos.moc"
