#include "face.h"

#include "gui/banner.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace traydo;

class TestMainWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void leavesIntoTheTray();
    void minimisesWithoutATray();
    void comesBack();
    void controlQQuits();
    void endingTheProgramIsNotHeldUp();
    void saysWhenTheServerIsGone();
    void showsWarnings();
    void saysWhenAccessIsPaused();
    void controlAndANumberOpensAPage();
    void everyControlHasAName();
};

void TestMainWindow::leavesIntoTheTray()
{
    test::FakeControlService service;
    test::Face face(service);
    QSignalSpy hidden(&face.window, &gui::MainWindow::hiddenToTray);
    face.window.setTrayPresent(true);
    face.window.show();
    face.window.leave();
    QVERIFY(!face.window.isVisible());
    QCOMPARE(hidden.count(), 1);
}

void TestMainWindow::minimisesWithoutATray()
{
    test::FakeControlService service;
    test::Face face(service);
    QSignalSpy hidden(&face.window, &gui::MainWindow::hiddenToTray);
    face.window.show();
    face.window.leave();
    QVERIFY(face.window.isVisible());
    QVERIFY(face.window.isMinimized());
    QCOMPARE(hidden.count(), 0);
}

void TestMainWindow::comesBack()
{
    test::FakeControlService service;
    test::Face face(service);
    face.window.show();
    face.window.showMinimized();
    face.window.bringToFront();
    QVERIFY(!face.window.isMinimized());
    QVERIFY(QTest::qWaitForWindowActive(&face.window));
}

void TestMainWindow::controlQQuits()
{
    test::FakeControlService service;
    test::Face face(service);
    QSignalSpy quit(&face.window, &gui::MainWindow::quitRequested);
    face.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&face.window));
    QTest::keyClick(&face.window, Qt::Key_Q, Qt::ControlModifier);
    QCOMPARE(quit.count(), 1);
}

void TestMainWindow::endingTheProgramIsNotHeldUp()
{
    test::FakeControlService service;
    test::Face face(service);
    face.window.setTrayPresent(true);
    face.window.show();
    QVERIFY(face.window.close());
}

void TestMainWindow::saysWhenTheServerIsGone()
{
    test::FakeControlService service;
    test::Face face(service);
    QSignalSpy recovered(&face.link, &gui::ServerLink::recovered);
    face.window.show();
    auto *banner = face.find<gui::Banner>(u"banner"_s);
    QVERIFY(!banner->isVisible());
    service.nextError = core::Error{core::ErrorCode::Unavailable, u"gone"_s};
    face.link.refresh();
    QVERIFY(banner->isVisible());
    QTRY_VERIFY(!banner->isVisible()); // asks again by itself
    QCOMPARE(recovered.count(), 1);
}

void TestMainWindow::showsWarnings()
{
    test::FakeControlService service;
    service.statusData.warnings = {core::Notice{u"Other devices cannot connect: 0.0.0.0:7318 is in use."_s,
                                                {{.code = core::ReasonCode::LanUnreachable},
                                                 {.code = core::ReasonCode::PortTaken, .number = 7318}}},
                                   core::Notice{u"Something else."_s}};
    test::Face face(service);
    face.window.show();
    QVERIFY(face.find<gui::Banner>(u"banner"_s)->isVisible());
    QCOMPARE(face.find<gui::Banner>(u"banner"_s)->text(),
             u"Other devices cannot connect. Port 7318 is used by another program.\n"_s +
                 gui::isolated(u"Something else."_s));
}

void TestMainWindow::saysWhenAccessIsPaused()
{
    test::FakeControlService service;
    test::Face face(service);
    QSignalSpy resume(&face.window, &gui::MainWindow::resumeRequested);
    face.window.show();
    auto *banner = face.find<gui::Banner>(u"pausedBanner"_s);
    QVERIFY(!banner->isVisible());
    service.setPaused(true, [](const auto &) {});
    QTRY_VERIFY(banner->isVisible());
    banner->findChild<QPushButton *>(u"button"_s)->click();
    QCOMPARE(resume.count(), 1);
    service.setPaused(false, [](const auto &) {});
    QTRY_VERIFY(!banner->isVisible());
}

void TestMainWindow::controlAndANumberOpensAPage()
{
    test::FakeControlService service;
    test::Face face(service);
    face.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&face.window));
    const auto *tabs = face.find<QTabWidget>(u"tabs"_s);
    for (int index = tabs->count() - 1; index >= 0; --index) {
        QTest::keyClick(&face.window, Qt::Key(Qt::Key_1 + index), Qt::ControlModifier);
        QCOMPARE(tabs->currentIndex(), index);
    }
}

void TestMainWindow::everyControlHasAName()
{
    test::FakeControlService service;
    test::fillWithDemoData(service, test::FakeClock());
    test::Face face(service);
    for (auto *widget : face.window.findChildren<QWidget *>()) {
        if (widget->isHidden() || widget->focusPolicy() == Qt::NoFocus || qobject_cast<QLabel *>(widget) ||
            !widget->isEnabled())
            continue;
        auto *accessible = QAccessible::queryAccessibleInterface(widget);
        if (!accessible || widget->objectName().startsWith(u"qt_"_s))
            continue;
        QVERIFY2(
            !accessible->text(QAccessible::Name).isEmpty(),
            qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
    }
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
