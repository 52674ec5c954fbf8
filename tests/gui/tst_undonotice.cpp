#include "demodata.h"
#include "notificationserver.h"

#include "gui/desktopnotifications.h"
#include "gui/todoedits.h"
#include "gui/undonotice.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace traydo;
using gui::UndoStack;

class TestUndoNotice : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void offersWhatWasDone();
    void takesItBack();
    void aClickOpensTheTodos();
    void aNewerStepReplacesIt();
    void saysWhoWasFaster();
    void withoutServerNothingIsSaid();

private:
    void tick(qsizetype number) { m_edits->setCompleted({m_service->todoData[number]}, true); }
    /// The id reaches us in the same reply that ends the call; until then an action belongs to nobody.
    bool act(const QString &action, const std::function<bool()> &done)
    {
        return QTest::qWaitFor([&] {
            Q_EMIT m_server.ActionInvoked(uint(m_server.shown.size()), action);
            return QTest::qWaitFor(done, 100);
        });
    }

    test::NotificationServer m_server;
    std::unique_ptr<test::FakeControlService> m_service;
    std::unique_ptr<gui::TodoEdits> m_edits;
    std::unique_ptr<gui::DesktopNotifications> m_notifications;
    std::unique_ptr<gui::UndoNotice> m_notice;
};

void TestUndoNotice::initTestCase()
{
    QVERIFY(m_server.start());
}

void TestUndoNotice::init()
{
    m_service = std::make_unique<test::FakeControlService>();
    test::fillWithDemoData(*m_service, test::FakeClock());
    m_edits = std::make_unique<gui::TodoEdits>(*m_service);
    m_notifications = std::make_unique<gui::DesktopNotifications>();
    m_notice = std::make_unique<gui::UndoNotice>(m_edits->undoStack(), *m_notifications);
    QSignalSpy ready(m_notifications.get(), &gui::DesktopNotifications::ready);
    m_notifications->start();
    QVERIFY(ready.wait());
    m_server.shown.clear();
    m_server.closed.clear();
}

void TestUndoNotice::cleanup()
{
    m_notice.reset();
    m_notifications.reset();
    m_edits.reset();
}

void TestUndoNotice::offersWhatWasDone()
{
    tick(0);
    QTRY_COMPARE(m_server.shown.size(), 1);
    const auto &call = m_server.shown[0];
    QCOMPARE(call.summary, u"“Send the tax papers” done"_s);
    QCOMPARE(call.actions, (QStringList{u"default"_s, u"Open Traydo"_s, u"undo"_s, u"Undo"_s}));
    QCOMPARE(call.hints.value(u"urgency"_s).value<uchar>(), uchar(1));
    QCOMPARE(call.timeout, -1);
}

void TestUndoNotice::takesItBack()
{
    tick(0);
    QTRY_COMPARE(m_server.shown.size(), 1);
    QVERIFY(act(u"undo"_s, [this] { return !m_service->todoData[0].isCompleted(); }));
    QTRY_COMPARE(m_server.shown.size(), 2);
    QCOMPARE(m_server.shown[1].summary, u"Undone: “Send the tax papers” done"_s);
    QVERIFY(m_server.shown[1].actions.isEmpty());
}

void TestUndoNotice::aClickOpensTheTodos()
{
    QSignalSpy todos(m_notice.get(), &gui::UndoNotice::todosRequested);
    tick(0);
    QTRY_COMPARE(m_server.shown.size(), 1);
    QVERIFY(act(u"default"_s, [&] { return todos.count() == 1; }));
    QVERIFY(m_service->todoData[0].isCompleted());
}

void TestUndoNotice::aNewerStepReplacesIt()
{
    tick(0);
    QTRY_VERIFY(m_notifications->isShown(u"undo"_s));
    tick(1);
    QTRY_COMPARE(m_server.shown.size(), 2);
    QTRY_COMPARE(m_server.closed, QList<uint>{1});
}

void TestUndoNotice::saysWhoWasFaster()
{
    tick(0);
    QTRY_COMPARE(m_server.shown.size(), 1);
    m_service->nextError = core::Error{core::ErrorCode::Conflict,
                                       u"changed since"_s,
                                       {.code = core::ReasonCode::ChangedSince, .name = u"Codex"_s}};
    QVERIFY(act(u"undo"_s, [this] { return m_server.shown.size() == 2; }));
    QCOMPARE(m_server.shown[1].summary, u"Not undone. It was changed again since, by Codex."_s);
    QVERIFY(m_service->todoData[0].isCompleted());
}

void TestUndoNotice::withoutServerNothingIsSaid()
{
    gui::DesktopNotifications silent;
    m_notice = std::make_unique<gui::UndoNotice>(m_edits->undoStack(), silent);
    tick(0);
    m_notifications->show(u"next"_s, {u"Next"_s, {}, {}, false});
    QTRY_COMPARE(m_server.shown.size(), 1);
    QCOMPARE(m_server.shown[0].summary, u"Next"_s); // and nothing before it
}

QTEST_GUILESS_MAIN(TestUndoNotice)
#include "tst_undonotice.moc"
