#include "todoscene.h"

#include "gui/chip.h"
#include "gui/quickaddedit.h"
#include "gui/quickaddwindow.h"

#include <QAccessible>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace traydo;
using core::ChipKind;
using gui::Chip;

namespace {

/// "call bank fri !1", as the server would read it on that Saturday.
control::QuickAddPreview bankPreview()
{
    control::QuickAddPreview preview;
    preview.title = u"call bank"_s;
    preview.chips = {{ChipKind::Date, 10, 3, u"2026-11-27"_s}, {ChipKind::Priority, 14, 2, u"1"_s}};
    preview.due = core::Due{QDate(2026, 11, 27)};
    preview.priority = core::Priority::High;
    return preview;
}

struct Scene
{
    Scene() { test::fillWithDemoData(service, clock); }

    QLineEdit *line() { return edit.line(); }
    QList<Chip *> chips() const
    {
        QList<Chip *> shown;
        for (auto *chip : edit.findChildren<Chip *>()) {
            if (!chip->isHidden())
                shown.append(chip);
        }
        return shown;
    }
    void type(const QString &text)
    {
        edit.show();
        line()->setFocus();
        QTest::keyClicks(line(), text);
    }

    test::FakeClock clock;
    test::FakeControlService service;
    gui::QuickAddEdit edit{service, gui::TimeText(clock, QLocale(QLocale::English))};
    QSignalSpy added{&edit, &gui::QuickAddEdit::added};
    QSignalSpy failed{&edit, &gui::QuickAddEdit::failed};
};

} // namespace

class TestQuickAdd : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void chipsShowWhatWasUnderstood();
    void answersOfOlderTextsAreDropped();
    void backspaceDropsTheLastChip();
    void backspaceElsewhereDeletes();
    void clickDropsAChip();
    void droppedPartStaysInTheTitle();
    void defaultsGiveWay();
    void onlyDetailsIsNotEnough();
    void failureKeepsTheText();
    void whatIsTypedMeanwhileStays();
    void chipsHaveNames();
    void windowAddsAndCloses();
    void windowStaysWithControl();
    void escapeKeepsTheText();
};

void TestQuickAdd::chipsShowWhatWasUnderstood()
{
    Scene scene;
    scene.service.quickAddPreview = bankPreview();
    scene.type(u"call bank fri !1"_s);
    QVERIFY(scene.chips().isEmpty());
    QTRY_COMPARE(scene.chips().size(), 2);
    QCOMPARE(scene.service.quickAddText, u"call bank fri !1"_s);
    QCOMPARE(scene.chips()[0]->text(), u"Fri"_s);
    QCOMPARE(scene.chips()[1]->text(), u"High priority"_s);
    // Not a question per letter.
    QVERIFY(scene.service.calls.count(u"parseQuickAdd"_s) < 5);
    scene.line()->clear();
    QVERIFY(scene.chips().isEmpty());
}

void TestQuickAdd::answersOfOlderTextsAreDropped()
{
    Scene scene;
    scene.service.quickAddPreview = bankPreview();
    scene.service.holding = true;
    scene.type(u"call bank fri !1"_s);
    QTRY_VERIFY(scene.service.calls.contains(u"parseQuickAdd"_s));
    scene.line()->setText(u"other"_s);
    scene.service.quickAddPreview = {};
    scene.service.release();
    QVERIFY(scene.chips().isEmpty());
}

void TestQuickAdd::backspaceDropsTheLastChip()
{
    Scene scene;
    scene.service.quickAddPreview = bankPreview();
    scene.type(u"call bank fri !1"_s);
    QTRY_COMPARE(scene.chips().size(), 2);
    auto without = bankPreview();
    without.chips.removeLast();
    scene.service.quickAddPreview = without;
    QTest::keyClick(scene.line(), Qt::Key_Backspace);
    QCOMPARE(scene.line()->text(), u"call bank fri !1"_s);
    QCOMPARE(scene.chips().size(), 1);
    QVERIFY(scene.service.quickAddText != u"call bank fri !1"_s);
    QCOMPARE(gui::QuickAddText::unmasked(scene.service.quickAddText), u"call bank fri !1"_s);
    // What is no chip any more goes letter by letter.
    QTest::keyClick(scene.line(), Qt::Key_Backspace);
    QCOMPARE(scene.line()->text(), u"call bank fri !"_s);
}

void TestQuickAdd::backspaceElsewhereDeletes()
{
    Scene scene;
    scene.service.quickAddPreview = bankPreview();
    scene.type(u"call bank fri !1"_s);
    QTRY_COMPARE(scene.chips().size(), 2);
    scene.line()->setCursorPosition(4);
    QTest::keyClick(scene.line(), Qt::Key_Backspace);
    QCOMPARE(scene.line()->text(), u"cal bank fri !1"_s);
}

void TestQuickAdd::clickDropsAChip()
{
    Scene scene;
    scene.service.quickAddPreview = bankPreview();
    scene.type(u"call bank fri !1"_s);
    QTRY_COMPARE(scene.chips().size(), 2);
    auto without = bankPreview();
    without.chips.removeFirst();
    scene.service.quickAddPreview = without;
    QTest::mouseClick(scene.chips()[0], Qt::LeftButton);
    QCOMPARE(scene.chips().size(), 1);
    QVERIFY(!scene.service.quickAddText.contains(u"fri"_s));
    QVERIFY(scene.service.quickAddText.contains(u"!1"_s));
}

void TestQuickAdd::droppedPartStaysInTheTitle()
{
    Scene scene;
    scene.service.quickAddPreview = bankPreview();
    scene.type(u"call bank fri !1"_s);
    QTRY_COMPARE(scene.chips().size(), 2);
    scene.service.quickAddPreview = {};
    QTest::keyClick(scene.line(), Qt::Key_Backspace);
    QTest::keyClick(scene.line(), Qt::Key_Return);
    QCOMPARE(scene.added.count(), 1);
    QCOMPARE(scene.service.todoData.last().title, u"call bank fri !1"_s);
}

void TestQuickAdd::defaultsGiveWay()
{
    Scene scene;
    const core::Due today{QDate(2026, 11, 21)};
    scene.edit.setDefaults({u"work"_s, today});
    scene.type(u"plain"_s);
    QTest::keyClick(scene.line(), Qt::Key_Return);
    QCOMPARE(scene.service.todoData.last().listId, u"work"_s);
    QCOMPARE(scene.service.todoData.last().due, std::optional(today));
    auto preview = bankPreview();
    preview.list = u"Home & garden"_s;
    scene.service.quickAddPreview = preview;
    scene.type(u"call bank fri #home"_s);
    QTest::keyClick(scene.line(), Qt::Key_Return);
    QCOMPARE(scene.service.todoData.last().listId, u"home"_s);
    QCOMPARE(scene.service.todoData.last().due, preview.due);
}

void TestQuickAdd::onlyDetailsIsNotEnough()
{
    Scene scene;
    auto preview = bankPreview();
    preview.title = u" "_s;
    scene.service.quickAddPreview = preview;
    scene.type(u"fri !1"_s);
    QTest::keyClick(scene.line(), Qt::Key_Return);
    QCOMPARE(scene.failed.count(), 1);
    QCOMPARE(scene.line()->text(), u"fri !1"_s);
    QVERIFY(!scene.service.calls.contains(u"createTodo"_s));
}

void TestQuickAdd::failureKeepsTheText()
{
    Scene scene;
    scene.type(u"plain"_s);
    scene.service.nextError = core::Error{core::ErrorCode::Unavailable, u"gone"_s};
    QTest::keyClick(scene.line(), Qt::Key_Return);
    QCOMPARE(scene.failed.count(), 1);
    QCOMPARE(scene.line()->text(), u"plain"_s);
    QTest::keyClick(scene.line(), Qt::Key_Return);
    QCOMPARE(scene.added.count(), 1);
    QCOMPARE(scene.line()->text(), QString());
}

void TestQuickAdd::whatIsTypedMeanwhileStays()
{
    Scene scene;
    scene.type(u"one"_s);
    scene.service.holding = true;
    QTest::keyClick(scene.line(), Qt::Key_Return);
    QTest::keyClick(scene.line(), Qt::Key_Return);
    scene.line()->setText(u"two"_s);
    scene.service.release();
    QCOMPARE(scene.service.calls.count(u"createTodo"_s), 1);
    QCOMPARE(scene.line()->text(), u"two"_s);
}

void TestQuickAdd::chipsHaveNames()
{
    Scene scene;
    scene.service.quickAddPreview = bankPreview();
    scene.type(u"call bank fri !1"_s);
    QTRY_COMPARE(scene.chips().size(), 2);
    const auto *face = QAccessible::queryAccessibleInterface(scene.chips()[0]);
    QCOMPARE(face->role(), QAccessible::Button);
    QCOMPARE(face->text(QAccessible::Name), u"Fri"_s);
    QVERIFY(!face->text(QAccessible::Description).isEmpty());
    QVERIFY(scene.chips()[0]->height() >= 24);
    // By key as well.
    auto without = bankPreview();
    without.chips.removeFirst();
    scene.service.quickAddPreview = without;
    QTest::keyClick(scene.chips()[0], Qt::Key_Delete);
    QCOMPARE(scene.chips().size(), 1);
}

void TestQuickAdd::windowAddsAndCloses()
{
    test::TodoScene scene;
    gui::QuickAddWindow window(scene.service, scene.face->todos);
    window.popUp();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *line = window.findChild<QLineEdit *>(u"addEdit"_s);
    QVERIFY(line->hasFocus());
    QTest::keyClicks(line, u"From the tray"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(!window.isVisible());
    QCOMPARE(scene.service.todoData.last().title, u"From the tray"_s);
    // It is a step like any other.
    scene.face->todosPage->undo();
    QVERIFY(scene.service.todoData.last().deletedAt);
}

void TestQuickAdd::windowStaysWithControl()
{
    test::TodoScene scene;
    gui::QuickAddWindow window(scene.service, scene.face->todos);
    window.popUp();
    auto *line = window.findChild<QLineEdit *>(u"addEdit"_s);
    QTest::keyClicks(line, u"One"_s);
    QTest::keyClick(line, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(window.isVisible());
    QCOMPARE(line->text(), QString());
    QCOMPARE(window.findChild<QLabel *>(u"answerLabel"_s)->text(), u"Added: One"_s);
    QTest::keyClicks(line, u"Two"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(!window.isVisible());
    QCOMPARE(scene.service.todoData.last().title, u"Two"_s);
}

void TestQuickAdd::escapeKeepsTheText()
{
    test::TodoScene scene;
    gui::QuickAddWindow window(scene.service, scene.face->todos);
    window.popUp();
    auto *line = window.findChild<QLineEdit *>(u"addEdit"_s);
    QTest::keyClicks(line, u"Half a thought"_s);
    QTest::keyClick(line, Qt::Key_Escape);
    QVERIFY(!window.isVisible());
    window.popUp();
    QCOMPARE(line->text(), u"Half a thought"_s);
    QVERIFY(!scene.service.calls.contains(u"createTodo"_s));
}

QTEST_MAIN(TestQuickAdd)
#include "tst_quickadd.moc"
