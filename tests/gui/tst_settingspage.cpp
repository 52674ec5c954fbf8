#include "face.h"

#include "gui/aboutsettings.h"
#include "gui/datasettings.h"
#include "gui/importdialog.h"
#include "gui/plaintext.h"
#include "gui/quiethours.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTimeEdit>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace traydo;

namespace {

struct Scene
{
    explicit Scene(gui::SettingsPage::Section section, const QStringList &fixed = {})
    {
        test::fillWithDemoData(service, clock);
        service.settingsData.fixed = fixed;
        face = std::make_unique<test::Face>(service);
        face->window.showPage(gui::MainWindow::Page::Settings);
        face->settingsPage->showSection(section);
        face->window.show();
    }
    template <typename T>
    T *find(const QString &name) const
    {
        return face->settingsPage->findChild<T *>(name);
    }
    /// What stands beside an entry.
    QString note(const QString &name) const
    {
        const auto *note = find<QWidget>(name);
        return note->isHidden() ? QString() : note->findChild<QLabel *>(u"noteLabel"_s)->text();
    }
    void click(const QString &button) const { find<QPushButton>(button)->click(); }
    void answer(const QString &dialog, const QString &button) const
    {
        auto *box = face->find<QMessageBox>(dialog);
        QVERIFY(box);
        box->findChild<QPushButton *>(button)->click();
    }

    test::FakeClock clock;
    test::FakeControlService service;
    std::unique_ptr<test::Face> face;
};

using Section = gui::SettingsPage::Section;

} // namespace

class TestSettingsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sectionsByKeyboard();
    void startAtLogin();
    void startAtLoginFailureIsSaid();
    void quietHoursAreKept();
    void pausesAndResumes();
    void showsBlocks();
    void rotatesTheKey_data();
    void rotatesTheKey();
    void check19PortIsAskedCheckedAndApplied();
    void portIsNotChangedWithoutAYes();
    void takenPortIsSaidBesideIt();
    void fixedValuesAreShownAsSuch();
    void lanIsSwitchedOn();
    void lanNeedsAPortOfItsOwn();
    void discardBringsBack();
    void unwritableSettingsAreSaid();
    void exportsToAFile();
    void exportFailureLeavesNoFile();
    void importShowsCountsFirst();
    void importFailuresAreSaid();
    void backsUp();
    void backupRefusesAnExistingFile();
    void aboutNamesLicencesAndCopiesFacts();
    void everyControlHasAName();
};

void TestSettingsPage::sectionsByKeyboard()
{
    const Scene scene(Section::General);
    auto *sections = scene.find<QListWidget>(u"sectionView"_s);
    QCOMPARE(sections->count(), 5);
    sections->setFocus();
    QTest::keyClick(sections, Qt::Key_Down);
    QVERIFY(scene.find<QWidget>(u"pauseButton"_s)->isVisible());
    QTest::keyClick(sections, Qt::Key_End);
    QVERIFY(scene.find<QWidget>(u"componentsView"_s)->isVisible());
}

void TestSettingsPage::startAtLogin()
{
    const Scene scene(Section::General);
    const gui::Autostart autostart(scene.face->autostartDir.path(), u"/usr/bin/traydo"_s);
    auto *box = scene.find<QCheckBox>(u"startBox"_s);
    QVERIFY(!box->isChecked());
    box->click();
    QVERIFY(autostart.isEnabled());
    box->click();
    QVERIFY(!autostart.isEnabled());
}

void TestSettingsPage::startAtLoginFailureIsSaid()
{
    const Scene scene(Section::General);
    QVERIFY(QDir(scene.face->autostartDir.path()).mkpath(u"org.traydo.Traydo.desktop"_s));
    auto *box = scene.find<QCheckBox>(u"startBox"_s);
    box->click();
    QVERIFY(!box->isChecked());
    QVERIFY(scene.note(u"startNote"_s).contains(u"org.traydo.Traydo.desktop"));
}

void TestSettingsPage::quietHoursAreKept()
{
    const Scene scene(Section::General);
    auto *from = scene.find<QTimeEdit>(u"quietFromEdit"_s);
    QVERIFY(!from->isEnabled());
    scene.find<QCheckBox>(u"quietBox"_s)->click();
    QVERIFY(from->isEnabled());
    from->setTime(QTime(21, 30));
    const auto kept = gui::QuietHours::load(scene.face->state);
    QVERIFY(kept.enabled);
    QCOMPARE(kept.from, QTime(21, 30));
    QCOMPARE(kept.until, QTime(7, 0));
}

void TestSettingsPage::pausesAndResumes()
{
    Scene scene(Section::Access);
    scene.click(u"pauseButton"_s);
    QVERIFY(scene.service.statusData.paused);
    QCOMPARE(scene.find<QPushButton>(u"pauseButton"_s)->text(), u"&Resume access"_s);
    QVERIFY(scene.find<QLabel>(u"pauseLabel"_s)->text().contains(u"nothing they ask is done"));
    scene.service.nextError = core::Error{core::ErrorCode::Unavailable, u"gone"_s};
    scene.click(u"pauseButton"_s);
    QVERIFY(!scene.note(u"pauseNote"_s).isEmpty());
    scene.click(u"pauseButton"_s);
    QVERIFY(!scene.service.statusData.paused);
    QVERIFY(scene.note(u"pauseNote"_s).isEmpty());
}

void TestSettingsPage::showsBlocks()
{
    Scene scene(Section::Access);
    QVERIFY(!scene.find<QWidget>(u"blocksButton"_s)->isVisible());
    test::addBlocksAndPrograms(scene.service, scene.clock);
    Q_EMIT scene.service.changed(control::Topic::Consents);
    QVERIFY(scene.find<QLabel>(u"blocksLabel"_s)->text().startsWith(u"2 block"));
    scene.click(u"blocksButton"_s);
    QVERIFY(scene.face->appsPage->isVisible());
}

void TestSettingsPage::rotatesTheKey_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QList<bool>>("expected");
    QTest::newRow("softly") << u"replaceButton"_s << QList<bool>{false};
    QTest::newRow("at once") << u"replaceNowButton"_s << QList<bool>{true};
}

void TestSettingsPage::rotatesTheKey()
{
    QFETCH(const QString, button);
    QFETCH(const QList<bool>, expected);
    const Scene scene(Section::Access);
    scene.click(u"keyButton"_s);
    QVERIFY(scene.service.keyRotations.isEmpty());
    const auto *box = scene.face->find<QMessageBox>(u"rotateDialog"_s);
    QVERIFY(box->text().contains(u"Apps stay connected"));
    scene.answer(u"rotateDialog"_s, button);
    QCOMPARE(scene.service.keyRotations, expected);
    QVERIFY(scene.note(u"keyNote"_s).startsWith(u"The key is new"));
}

void TestSettingsPage::check19PortIsAskedCheckedAndApplied()
{
    const Scene scene(Section::Network);
    QCOMPARE(scene.find<QSpinBox>(u"portSpin"_s)->value(), 7317);
    QVERIFY(!scene.find<QPushButton>(u"applyButton"_s)->isEnabled());
    scene.find<QSpinBox>(u"portSpin"_s)->setValue(7400);
    QVERIFY(scene.note(u"portNote"_s).contains(u"old address"));
    scene.click(u"applyButton"_s);
    QVERIFY(!scene.service.calls.contains(u"updateSettings"_s));
    QVERIFY(scene.face->find<QMessageBox>(u"portDialog"_s)->text().startsWith(u"3 app"));
    scene.answer(u"portDialog"_s, u"confirmPortButton"_s);
    QCOMPARE(scene.service.settingsData.port, quint16(7400));
    QCOMPARE(scene.note(u"applyNote"_s), u"Applied."_s);
    QVERIFY(!scene.find<QPushButton>(u"applyButton"_s)->isEnabled());
}

void TestSettingsPage::portIsNotChangedWithoutAYes()
{
    const Scene scene(Section::Network);
    scene.find<QSpinBox>(u"portSpin"_s)->setValue(7400);
    scene.click(u"applyButton"_s);
    QTest::keyClick(scene.face->find<QMessageBox>(u"portDialog"_s), Qt::Key_Return);
    QVERIFY(!scene.service.calls.contains(u"updateSettings"_s));
    QCOMPARE(scene.find<QSpinBox>(u"portSpin"_s)->value(), 7400);
}

void TestSettingsPage::takenPortIsSaidBesideIt()
{
    Scene scene(Section::Network);
    scene.service.clientData.clear(); // nobody to be told of
    Q_EMIT scene.service.changed(control::Topic::Clients);
    scene.find<QSpinBox>(u"portSpin"_s)->setValue(631);
    scene.service.nextError =
        core::Error{core::ErrorCode::Conflict,
                    u"127.0.0.1:631 is in use by cupsd (process 812)"_s,
                    {.code = core::ReasonCode::PortTaken, .name = u"cupsd"_s, .number = 631, .process = 812}};
    scene.click(u"applyButton"_s);
    QCOMPARE(scene.note(u"portNote"_s),
             u"Port 631 is used by %1 (process 812)."_s.arg(gui::isolated(u"cupsd"_s)));
    QVERIFY(scene.find<QPushButton>(u"applyButton"_s)->isEnabled());
    QCOMPARE(scene.service.settingsData.port, quint16(7317));
}

void TestSettingsPage::fixedValuesAreShownAsSuch()
{
    const Scene scene(Section::Network, {u"port"_s, u"lan_enabled"_s});
    QVERIFY(!scene.find<QSpinBox>(u"portSpin"_s)->isEnabled());
    QCOMPARE(scene.find<QSpinBox>(u"portSpin"_s)->value(), 7317);
    QVERIFY(scene.note(u"portNote"_s).contains(u"An option or variable"));
    QVERIFY(!scene.find<QCheckBox>(u"lanBox"_s)->isEnabled());
    QVERIFY(scene.find<QCheckBox>(u"documentsBox"_s)->isEnabled());
}

void TestSettingsPage::lanIsSwitchedOn()
{
    Scene scene(Section::Network);
    QVERIFY(!scene.find<QSpinBox>(u"lanPortSpin"_s)->isEnabled());
    QCOMPARE(scene.find<QLabel>(u"lanStateLabel"_s)->text(), u"Only this computer can connect."_s);
    scene.find<QCheckBox>(u"lanBox"_s)->click();
    QVERIFY(scene.find<QSpinBox>(u"lanPortSpin"_s)->isEnabled());
    scene.service.lanData = test::demoLan(scene.clock);
    scene.click(u"applyButton"_s);
    QVERIFY(scene.service.settingsData.lanEnabled);
    QCOMPARE(scene.service.settingsData.lanPort, quint16(7318));
    QVERIFY(scene.find<QLabel>(u"lanStateLabel"_s)->text().contains(u"https://192.168.1.20:7318/mcp"));
    QVERIFY(scene.find<QPushButton>(u"lanButton"_s)->isEnabled());
}

void TestSettingsPage::lanNeedsAPortOfItsOwn()
{
    Scene scene(Section::Network);
    scene.find<QCheckBox>(u"lanBox"_s)->click();
    scene.find<QSpinBox>(u"lanPortSpin"_s)->setValue(7317);
    QCOMPARE(scene.note(u"lanPortNote"_s), u"Other devices need a port of their own."_s);
    QVERIFY(!scene.find<QPushButton>(u"applyButton"_s)->isEnabled());
    scene.find<QSpinBox>(u"lanPortSpin"_s)->setValue(8443);
    QVERIFY(scene.note(u"lanPortNote"_s).isEmpty());
    scene.find<QSpinBox>(u"portSpin"_s)->setValue(7400);
    scene.service.clientData.clear();
    Q_EMIT scene.service.changed(control::Topic::Clients);
    scene.service.nextError = core::Error{
        core::ErrorCode::Conflict, u"taken"_s, {.code = core::ReasonCode::PortTaken, .number = 8443}};
    scene.click(u"applyButton"_s);
    QCOMPARE(scene.note(u"lanPortNote"_s), u"Port 8443 is used by another program."_s);
}

void TestSettingsPage::discardBringsBack()
{
    const Scene scene(Section::Network);
    scene.find<QSpinBox>(u"portSpin"_s)->setValue(7400);
    scene.find<QCheckBox>(u"documentsBox"_s)->click();
    scene.click(u"resetButton"_s);
    QCOMPARE(scene.find<QSpinBox>(u"portSpin"_s)->value(), 7317);
    QVERIFY(scene.find<QCheckBox>(u"documentsBox"_s)->isChecked());
    QVERIFY(scene.note(u"portNote"_s).isEmpty());
}

void TestSettingsPage::unwritableSettingsAreSaid()
{
    Scene scene(Section::Network);
    scene.find<QCheckBox>(u"documentsBox"_s)->click();
    scene.service.nextError = core::Error{core::ErrorCode::Denied, u"not ours"_s};
    scene.click(u"applyButton"_s);
    QVERIFY(scene.note(u"applyNote"_s).contains(scene.service.settingsData.configFile));
}

void TestSettingsPage::exportsToAFile()
{
    const Scene scene(Section::Data);
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"todos.ics"_s);
    scene.find<QComboBox>(u"formatBox"_s)->setCurrentIndex(1);
    scene.find<QComboBox>(u"listBox"_s)->setCurrentIndex(2);
    scene.find<QCheckBox>(u"completedBox"_s)->click();
    scene.find<gui::DataSettings>(u"DataSettings"_s)->exportTo(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "exported");
    QVERIFY(scene.service.exportRequest.format == core::ExchangeFormat::ICalendar);
    QCOMPARE(scene.service.exportRequest.lists, QStringList{u"work"_s});
    QVERIFY(!scene.service.exportRequest.completed);
    QVERIFY(scene.note(u"exportNote"_s).startsWith(u"7 todo"));
    QVERIFY(scene.note(u"exportNote"_s).contains(u"holds no notes: left out of 3 todo"));
}

void TestSettingsPage::exportFailureLeavesNoFile()
{
    Scene scene(Section::Data);
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"todos.json"_s);
    scene.service.nextError = core::Error{core::ErrorCode::Unavailable, u"gone"_s};
    scene.find<gui::DataSettings>(u"DataSettings"_s)->exportTo(path);
    QVERIFY(!QFile::exists(path));
    QVERIFY(!scene.note(u"exportNote"_s).isEmpty());
    QVERIFY(scene.find<QPushButton>(u"exportButton"_s)->isEnabled());
    scene.find<gui::DataSettings>(u"DataSettings"_s)->exportTo(u"/nowhere/at/all.json"_s);
    QVERIFY(scene.note(u"exportNote"_s).contains(u"/nowhere"));
}

void TestSettingsPage::importShowsCountsFirst()
{
    Scene scene(Section::Data);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"todo.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("(A) call the bank\n");
    file.close();
    scene.service.importReport = {
        3,
        1,
        2,
        {u"Garden"_s},
        {{4, u"title: must not be empty"_s, {.code = core::ReasonCode::TitleMissing}}},
        {{0,
          u"the due date is left out"_s,
          {.code = core::ReasonCode::DueLeftOut, .name = u"<b>soon</b>"_s}}}};
    QSignalSpy noticed(scene.face->settingsPage, &gui::SettingsPage::noticed);
    scene.find<gui::DataSettings>(u"DataSettings"_s)->importFrom(file.fileName());
    auto *dialog = scene.face->find<gui::ImportDialog>(u"ImportDialog"_s);
    QCOMPARE(scene.service.importFile, "(A) call the bank\n");
    QCOMPARE(scene.service.imports.size(), 1);
    QVERIFY(scene.service.imports[0].preview);
    QVERIFY(scene.service.imports[0].format == core::ExchangeFormat::TodoTxt);
    const auto counts = dialog->findChild<QLabel *>(u"countsLabel"_s)->text();
    QVERIFY(counts.startsWith(u"3 new") && counts.contains(u"New lists: Garden"));
    const auto *remarks = dialog->findChild<QListWidget *>(u"remarksView"_s);
    QCOMPARE(remarks->item(0)->text(), u"Line 4: Left out. The title is empty."_s);
    QCOMPARE(remarks->item(1)->text(),
             u"The due date “%1” is left out: it cannot be read."_s.arg(gui::isolated(u"<b>soon</b>"_s)));
    dialog->findChild<QComboBox *>(u"listBox"_s)->setCurrentIndex(1);
    QCOMPARE(scene.service.imports.last().into, u"inbox"_s);
    auto *button = dialog->findChild<QPushButton *>(u"importButton"_s);
    QVERIFY(button->text().contains(u"4 todo"));
    button->click();
    QVERIFY(!scene.service.imports.last().preview);
    QCOMPARE(noticed[0][0].toString(), u"Imported: 3 new, 1 changed."_s);
}

void TestSettingsPage::importFailuresAreSaid()
{
    Scene scene(Section::Data);
    gui::ImportDialog absent(scene.service, scene.face->lists, u"/nowhere/at/all.json"_s);
    QCOMPARE(absent.findChild<QLabel *>(u"noteLabel"_s)->text(), u"This file cannot be read."_s);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"todo.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    scene.service.importReport = {};
    gui::ImportDialog dialog(scene.service, scene.face->lists, file.fileName());
    QVERIFY(!dialog.findChild<QPushButton *>(u"importButton"_s)->isEnabled());
    scene.service.nextError = core::Error{core::ErrorCode::InvalidArgument,
                                          u"line 1: this is not JSON"_s,
                                          {.code = core::ReasonCode::NotJson, .number = 1}};
    dialog.findChild<QComboBox *>(u"formatBox"_s)->setCurrentIndex(3);
    const auto *note = dialog.findChild<QLabel *>(u"noteLabel"_s);
    QVERIFY(note->text().endsWith(u" Line 1 is not JSON."));
    scene.service.nextError =
        core::Error{core::ErrorCode::LimitExceeded,
                    u"too many"_s,
                    {.code = core::ReasonCode::TooManyTodos, .number = 30'000, .limit = 20'000}};
    dialog.findChild<QComboBox *>(u"formatBox"_s)->setCurrentIndex(2);
    QCOMPARE(note->text(), u"The file holds 30,000 todos; at most 20,000 come in at once."_s);
}

void TestSettingsPage::backsUp()
{
    const Scene scene(Section::Data);
    scene.find<gui::DataSettings>(u"DataSettings"_s)->backUpTo(u"/home/anna/copy.sqlite"_s);
    QCOMPARE(scene.service.backups, QStringList{u"/home/anna/copy.sqlite"_s});
    QVERIFY(scene.note(u"backupNote"_s).contains(u"copy.sqlite"));
}

void TestSettingsPage::backupRefusesAnExistingFile()
{
    Scene scene(Section::Data);
    scene.service.nextError = core::Error{core::ErrorCode::Conflict, u"exists"_s};
    scene.find<gui::DataSettings>(u"DataSettings"_s)->backUpTo(u"/home/anna/copy.sqlite"_s);
    QVERIFY(scene.note(u"backupNote"_s).contains(u"There is a file of that name"));
}

void TestSettingsPage::aboutNamesLicencesAndCopiesFacts()
{
    const Scene scene(Section::About);
    const auto *components = scene.find<QTreeWidget>(u"componentsView"_s);
    QCOMPARE(components->findItems(u"Qt HTTP Server"_s, Qt::MatchExactly).size(), 1);
    for (int i = 0; i < components->topLevelItemCount(); ++i)
        QVERIFY(!components->topLevelItem(i)->text(1).isEmpty());
    scene.find<gui::AboutSettings>(u"AboutSettings"_s)->findChild<QPushButton *>(u"copyButton"_s)->click();
    const auto facts = QGuiApplication::clipboard()->text();
    QVERIFY(facts.contains(u"Apps 3, connections 1"));
    QVERIFY(facts.contains(QString::fromLatin1(qVersion())));
    QVERIFY(!facts.contains(u"Codex") && !facts.contains(u"Buy milk") && !facts.contains(u"garden"));
}

void TestSettingsPage::everyControlHasAName()
{
    const Scene scene(Section::General);
    for (const auto *widget : scene.face->settingsPage->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(u"qt_"))
            continue;
        QString name = widget->accessibleName();
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget); button && name.isEmpty())
            name = button->text();
        for (const auto *label : scene.face->settingsPage->findChildren<QLabel *>())
            name += label->buddy() == widget ? label->text() : QString();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            name += label->text().isEmpty() ? u"(empty)"_s : label->text();
        QVERIFY2(!name.isEmpty(), qPrintable(widget->objectName()));
    }
}

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
