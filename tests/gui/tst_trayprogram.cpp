#include "demodata.h"

#include "gui/consentdialog.h"
#include "gui/mainwindow.h"
#include "gui/quiethours.h"
#include "gui/trayprogram.h"

#include <QApplication>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace traydo;

namespace {

template <typename T>
QList<T *> shownWindows()
{
    QList<T *> windows;
    for (auto *widget : QApplication::topLevelWidgets()) {
        if (auto *window = qobject_cast<T *>(widget); window && window->isVisible())
            windows.append(window);
    }
    return windows;
}

} // namespace

/// The whole face where there is neither a tray nor a session bus, so that nothing but its window can be
/// seen.
class TestTrayProgram : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void showsItsWindow();
    void hiddenIsMinimisedAtMost();
    void aSecondStartBringsItToTheFront();
    void aRequestBringsTheWindowUp();
    void quietHoursLeaveItDown();
    void oneDialogForOneRequest();
    void aSettledRequestTakesItsDialogAlong();

private:
    void start(bool hidden);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::FakeControlService> m_service;
    std::unique_ptr<gui::TrayProgram> m_program;
    core::SystemClock m_clock;
};

void TestTrayProgram::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
}

void TestTrayProgram::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings(m_folder->filePath(u"window.ini"_s), QSettings::IniFormat).setValue(u"window/welcomed"_s, true);
    m_service = std::make_unique<test::FakeControlService>();
    m_service->consentData.clear();
}

void TestTrayProgram::cleanup()
{
    m_program.reset();
}

void TestTrayProgram::start(bool hidden)
{
    gui::TrayProgram::Options options;
    options.hidden = hidden;
    options.stateDir = m_folder->path();
    m_program = std::make_unique<gui::TrayProgram>(*m_service, options);
    m_program->start();
}

void TestTrayProgram::showsItsWindow()
{
    start(false);
    QCOMPARE(shownWindows<gui::MainWindow>().size(), 1);
    QVERIFY(!shownWindows<gui::MainWindow>().first()->isMinimized());
}

void TestTrayProgram::hiddenIsMinimisedAtMost()
{
    start(true);
    QCOMPARE(shownWindows<gui::MainWindow>().size(), 1);
    QVERIFY(shownWindows<gui::MainWindow>().first()->isMinimized());
}

void TestTrayProgram::aSecondStartBringsItToTheFront()
{
    start(true);
    m_program->raiseWindow(u"token"_s);
    QCOMPARE(qgetenv("XDG_ACTIVATION_TOKEN"), "token");
    auto *window = shownWindows<gui::MainWindow>().first();
    QVERIFY(!window->isMinimized());
    QVERIFY(QTest::qWaitForWindowActive(window));
}

void TestTrayProgram::aRequestBringsTheWindowUp()
{
    start(true);
    m_service->addConsent(test::demoRequest(m_clock, u"Codex"_s, u"one"_s), test::demoNumber);
    auto *window = shownWindows<gui::MainWindow>().first();
    QTRY_VERIFY(!window->isMinimized());
    QVERIFY(window->findChild<QTabWidget *>(u"tabs"_s)
                ->tabText(int(gui::MainWindow::Page::Requests))
                .contains(u'1'));
    QVERIFY2(shownWindows<gui::ConsentDialog>().isEmpty(), "the dialog waits to be asked for");
}

void TestTrayProgram::quietHoursLeaveItDown()
{
    QSettings state(m_folder->filePath(u"window.ini"_s), QSettings::IniFormat);
    gui::QuietHours{true, {0, 0}, {0, 0}}.save(state);
    state.sync();
    start(true);
    m_service->addConsent(test::demoRequest(m_clock, u"Codex"_s, u"one"_s), test::demoNumber);
    auto *window = shownWindows<gui::MainWindow>().first();
    QTRY_VERIFY(window->findChild<QTabWidget *>(u"tabs"_s)
                    ->tabText(int(gui::MainWindow::Page::Requests))
                    .contains(u'1'));
    QVERIFY(window->isMinimized());
}

void TestTrayProgram::oneDialogForOneRequest()
{
    m_service->addConsent(test::demoRequest(m_clock, u"Codex"_s, u"one"_s), test::demoNumber);
    m_service->addConsent(test::demoRequest(m_clock, u"OpenCode"_s, u"two"_s), test::demoNumber);
    start(false);
    m_program->review(u"one"_s);
    m_program->review(u"one"_s);
    QCOMPARE(shownWindows<gui::ConsentDialog>().size(), 1);
    m_program->review(u"two"_s);
    QTRY_COMPARE(shownWindows<gui::ConsentDialog>().size(), 1);
    QCOMPARE(shownWindows<gui::ConsentDialog>().first()->requestId(), u"two"_s);
    QVERIFY2(m_service->decisions.empty(), "the other one is for later");
}

void TestTrayProgram::aSettledRequestTakesItsDialogAlong()
{
    m_service->addConsent(test::demoRequest(m_clock, u"Codex"_s, u"one"_s), test::demoNumber);
    start(false);
    m_program->review(u"one"_s);
    QCOMPARE(shownWindows<gui::ConsentDialog>().size(), 1);
    m_service->decideConsent(u"one"_s, {}, [](const auto &) {});
    QTRY_VERIFY(shownWindows<gui::ConsentDialog>().isEmpty());
}

QTEST_MAIN(TestTrayProgram)
#include "tst_trayprogram.moc"
