#include "todoscene.h"

#include "gui/tododialog.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFrame>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTimeEdit>

using namespace Qt::StringLiterals;
using namespace traydo;

namespace {

struct Scene : test::TodoScene
{
    explicit Scene(int row = 0) : number(row)
    {
        dialog = std::make_unique<gui::TodoDialog>(service, face->todos.edits(), face->lists,
                                                   face->todos.times(), todo());
        dialog->show();
    }
    core::Todo &todo() { return service.todoData[number]; }
    template <typename T>
    T *field(const QString &name) const
    {
        return dialog->findChild<T *>(name);
    }
    void save() const { field<QDialogButtonBox>(u"buttons"_s)->button(QDialogButtonBox::Save)->click(); }
    QString notice() const
    {
        return field<QFrame>(u"notice"_s)->isHidden() ? QString() : field<QLabel>(u"noticeLabel"_s)->text();
    }
    void choose(const QString &box, const QString &text) const
    {
        auto *combo = field<QComboBox>(box);
        combo->setCurrentIndex(combo->findText(text));
    }

    int number = 0;
    std::unique_ptr<gui::TodoDialog> dialog;
};

} // namespace

class TestTodoDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opensWithEnter();
    void showsAndSavesEverything();
    void sendsOnlyWhatChanged();
    void dueCanBeCleared();
    void repetitionInWords();
    void unclearRepetitionIsAskedAbout();
    void emptyTitleIsAskedFor();
    void othersFieldsStay();
    void sameFieldAsksAndKeepsWhatWasTyped();
    void theirsCanBeTaken();
    void failureKeepsItOpen();
    void partsAreTickedAndAdded();
    void everyFieldHasAName();
};

void TestTodoDialog::opensWithEnter()
{
    const test::TodoScene scene;
    scene.select(2);
    QTest::keyClick(scene.view(), Qt::Key_Return);
    auto *dialog = scene.face->todosPage->findChild<gui::TodoDialog *>();
    QVERIFY(dialog);
    QVERIFY(dialog->isVisible());
    QCOMPARE(dialog->findChild<QLineEdit *>(u"titleEdit"_s)->text(), u"Call the bank about the new card"_s);
    dialog->reject();
}

void TestTodoDialog::showsAndSavesEverything()
{
    Scene scene;
    QCOMPARE(scene.field<QLineEdit>(u"titleEdit"_s)->text(), u"Send the tax papers"_s);
    QCOMPARE(scene.field<QComboBox>(u"priorityBox"_s)->currentText(), u"High"_s);
    QVERIFY(scene.field<QCheckBox>(u"dueBox"_s)->isChecked());
    QVERIFY(!scene.field<QTimeEdit>(u"timeEdit"_s)->isEnabled());
    scene.field<QLineEdit>(u"titleEdit"_s)->setText(u" Send the  papers "_s);
    scene.field<QPlainTextEdit>(u"notesEdit"_s)->setPlainText(u"Both pages.\nTwice."_s);
    scene.choose(u"listBox"_s, u"Work"_s);
    scene.field<QDateEdit>(u"dateEdit"_s)->setDate(QDate(2026, 12, 1));
    scene.field<QCheckBox>(u"timeBox"_s)->setChecked(true);
    scene.field<QTimeEdit>(u"timeEdit"_s)->setTime(QTime(17, 30));
    scene.choose(u"repeatBox"_s, u"Every month"_s);
    scene.choose(u"priorityBox"_s, u"Low"_s);
    scene.field<QLineEdit>(u"tagsEdit"_s)->setText(u"tax,  home office ,"_s);
    scene.save();
    QVERIFY(!scene.dialog->isVisible());
    const auto &todo = scene.todo();
    QCOMPARE(todo.title, u"Send the papers"_s);
    QCOMPARE(todo.notes, u"Both pages.\nTwice."_s);
    QCOMPARE(todo.listId, u"work"_s);
    QCOMPARE(todo.due, std::optional(core::Due{QDate(2026, 12, 1), QTime(17, 30)}));
    QCOMPARE(todo.repeat, u"FREQ=MONTHLY"_s);
    QCOMPARE(todo.priority, core::Priority::Low);
    QCOMPARE(todo.tags, (QStringList{u"tax"_s, u"home office"_s}));
    // All of it is one step.
    scene.face->todosPage->undo();
    QCOMPARE(scene.todo().title, u"Send the tax papers"_s);
    QCOMPARE(scene.todo().listId, u"inbox"_s);
}

void TestTodoDialog::sendsOnlyWhatChanged()
{
    Scene scene;
    const auto version = scene.todo().version;
    scene.save();
    QVERIFY(!scene.dialog->isVisible());
    QCOMPARE(scene.todo().version, version);
}

void TestTodoDialog::dueCanBeCleared()
{
    Scene scene;
    scene.field<QCheckBox>(u"dueBox"_s)->setChecked(false);
    QVERIFY(!scene.field<QDateEdit>(u"dateEdit"_s)->isEnabled());
    scene.save();
    QVERIFY(!scene.todo().due);
}

void TestTodoDialog::repetitionInWords()
{
    Scene scene;
    scene.choose(u"repeatBox"_s, u"Other…"_s);
    auto *words = scene.field<QLineEdit>(u"repeatEdit"_s);
    QVERIFY(words->isVisible());
    scene.service.quickAddPreview.repeat = u"FREQ=DAILY;INTERVAL=3"_s;
    QTest::keyClicks(words, u"every 3 days"_s);
    QTRY_COMPARE(scene.field<QLabel>(u"repeatAnswer"_s)->text(), u"Understood: Every 3 day(s)"_s);
    scene.save();
    QCOMPARE(scene.todo().repeat, u"FREQ=DAILY;INTERVAL=3"_s);
}

void TestTodoDialog::unclearRepetitionIsAskedAbout()
{
    Scene scene;
    scene.choose(u"repeatBox"_s, u"Other…"_s);
    QTest::keyClicks(scene.field<QLineEdit>(u"repeatEdit"_s), u"now and then"_s);
    scene.save();
    QVERIFY(scene.dialog->isVisible());
    QCOMPARE(scene.notice(), u"It is not clear how often this repeats."_s);
    QVERIFY(scene.todo().repeat.isEmpty());
}

void TestTodoDialog::emptyTitleIsAskedFor()
{
    Scene scene;
    scene.field<QLineEdit>(u"titleEdit"_s)->setText(u"  "_s);
    scene.save();
    QVERIFY(scene.dialog->isVisible());
    QCOMPARE(scene.notice(), u"A todo needs a title."_s);
}

void TestTodoDialog::othersFieldsStay()
{
    Scene scene;
    scene.field<QLineEdit>(u"titleEdit"_s)->setText(u"Mine"_s);
    scene.todo().notes = u"By Codex"_s;
    ++scene.todo().version;
    scene.save();
    QVERIFY(!scene.dialog->isVisible());
    QCOMPARE(scene.todo().title, u"Mine"_s);
    QCOMPARE(scene.todo().notes, u"By Codex"_s);
}

void TestTodoDialog::sameFieldAsksAndKeepsWhatWasTyped()
{
    Scene scene;
    scene.field<QLineEdit>(u"titleEdit"_s)->setText(u"Mine"_s);
    scene.todo().title = u"Theirs"_s;
    scene.todo().updatedBy = core::Actor::client(u"codex"_s, u"Codex"_s);
    ++scene.todo().version;
    scene.save();
    QVERIFY(scene.dialog->isVisible());
    QVERIFY(scene.notice().startsWith(u"Codex has changed this meanwhile."_s));
    QCOMPARE(scene.field<QLineEdit>(u"titleEdit"_s)->text(), u"Mine"_s);
    QCOMPARE(scene.todo().title, u"Theirs"_s);
    scene.save();
    QVERIFY(!scene.dialog->isVisible());
    QCOMPARE(scene.todo().title, u"Mine"_s);
}

void TestTodoDialog::theirsCanBeTaken()
{
    Scene scene;
    scene.field<QLineEdit>(u"titleEdit"_s)->setText(u"Mine"_s);
    scene.todo().title = u"Theirs"_s;
    ++scene.todo().version;
    scene.save();
    scene.field<QPushButton>(u"theirsButton"_s)->click();
    QCOMPARE(scene.field<QLineEdit>(u"titleEdit"_s)->text(), u"Theirs"_s);
    QCOMPARE(scene.notice(), QString());
    scene.save();
    QCOMPARE(scene.todo().title, u"Theirs"_s);
}

void TestTodoDialog::failureKeepsItOpen()
{
    Scene scene;
    scene.field<QLineEdit>(u"titleEdit"_s)->setText(u"Mine"_s);
    scene.service.nextError = core::Error{core::ErrorCode::Unavailable, u"gone"_s};
    scene.save();
    QVERIFY(scene.dialog->isVisible());
    QVERIFY(!scene.notice().isEmpty());
    QVERIFY(!scene.field<QPushButton>(u"theirsButton"_s)->isVisible());
}

void TestTodoDialog::partsAreTickedAndAdded()
{
    Scene scene;
    auto *parts = scene.field<QListWidget>(u"partList"_s);
    QVERIFY(!parts->isVisible());
    auto *line = scene.field<QLineEdit>(u"partEdit"_s);
    QTest::keyClicks(line, u"Find the receipts"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(scene.dialog->isVisible());
    QCOMPARE(parts->count(), 1);
    auto &part = scene.service.todoData.last();
    QCOMPARE(part.parentId, scene.todo().id);
    QCOMPARE(part.listId, scene.todo().listId);
    parts->item(0)->setCheckState(Qt::Checked);
    QVERIFY(scene.service.todoData.last().isCompleted());
    QCOMPARE(parts->item(0)->checkState(), Qt::Checked);
}

void TestTodoDialog::everyFieldHasAName()
{
    const Scene scene;
    for (const auto *widget : scene.dialog->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() ||
            qobject_cast<const QLineEdit *>(widget->focusProxy()) ||
            widget->objectName().startsWith(u"qt_"_s))
            continue;
        auto *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QVERIFY2(!face->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
    }
}

QTEST_MAIN(TestTodoDialog)
#include "tst_tododialog.moc"
