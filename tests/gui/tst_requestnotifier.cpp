#include "demodata.h"
#include "notificationserver.h"

#include "gui/quiethours.h"
#include "gui/requestmodel.h"
#include "gui/requestnotifier.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace traydo;

class TestRequestNotifier : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void offersReviewAndDenyOnly();
    void escapesTheName();
    void closesWhenDecided();
    void denyDenies();
    void reviewOpensTheDialog();
    void threeShareOneMessage();
    void theSummaryCountsDown();
    void aClosedSummaryStaysClosed();
    void quietHoursAreQuiet();
    void withoutServerAnotherWay();

private:
    core::ConsentRequest request(const QString &name, const QString &id)
    {
        return test::demoRequest(m_clock, name, id);
    }
    void arrive(const QString &name, const QString &id)
    {
        m_service->addConsent(request(name, id), test::demoNumber);
    }

    /// The oldest of them are decided.
    void settle(int count)
    {
        m_service->consentData.remove(0, count);
        Q_EMIT m_service->changed(control::Topic::Consents);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_state;
    test::FakeClock m_clock;
    test::NotificationServer m_server;
    std::unique_ptr<test::FakeControlService> m_service;
    std::unique_ptr<gui::RequestModel> m_requests;
    std::unique_ptr<gui::DesktopNotifications> m_notifications;
    std::unique_ptr<gui::RequestNotifier> m_notifier;
};

void TestRequestNotifier::initTestCase()
{
    QVERIFY(m_server.start());
}

void TestRequestNotifier::init()
{
    m_service = std::make_unique<test::FakeControlService>();
    m_service->consentData.clear();
    m_requests = std::make_unique<gui::RequestModel>(*m_service);
    m_notifications = std::make_unique<gui::DesktopNotifications>();
    m_state = std::make_unique<QSettings>(m_folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    m_state->clear();
    m_notifier =
        std::make_unique<gui::RequestNotifier>(*m_service, *m_requests, *m_notifications, *m_state, m_clock);
    QSignalSpy ready(m_notifications.get(), &gui::DesktopNotifications::ready);
    m_notifications->start();
    QVERIFY(ready.wait());
    QVERIFY(m_notifications->isAvailable());
    // Only now: what the test before still had to say came before the answer waited for.
    m_server.shown.clear();
    m_server.closed.clear();
}

void TestRequestNotifier::cleanup()
{
    m_notifier.reset();
    m_notifications.reset();
    m_requests.reset();
}

void TestRequestNotifier::offersReviewAndDenyOnly()
{
    arrive(u"Codex"_s, u"one"_s);
    QTRY_COMPARE(m_server.shown.size(), 1);
    const auto &call = m_server.shown[0];
    QCOMPARE(call.actions, (QStringList{u"default"_s, u"Review"_s, u"deny"_s, u"Deny"_s}));
    QCOMPARE(call.hints.value(u"urgency"_s).value<uchar>(), uchar(2));
    QCOMPARE(call.timeout, 0);
    QVERIFY(call.body.contains(u"Codex"));
    for (const int number : request({}, {}).numberChoices)
        QVERIFY(!(call.summary + call.body).contains(QString::number(number)));
}

void TestRequestNotifier::escapesTheName()
{
    arrive(u"<b>Bank</b> & "_s + u"x"_s.repeated(500), u"one"_s);
    QTRY_COMPARE(m_server.shown.size(), 1);
    const auto &body = m_server.shown[0].body;
    QVERIFY(body.contains(u"&lt;b&gt;Bank&lt;/b&gt; &amp; "));
    QVERIFY(!body.contains(u'<'));
    QVERIFY(!body.contains(u"x"_s.repeated(40)));
}

void TestRequestNotifier::closesWhenDecided()
{
    arrive(u"Codex"_s, u"one"_s);
    QTRY_COMPARE(m_server.shown.size(), 1);
    m_service->consentData.clear();
    Q_EMIT m_service->changed(control::Topic::Consents);
    QTRY_COMPARE(m_server.closed.size(), 1);
}

void TestRequestNotifier::denyDenies()
{
    arrive(u"Codex"_s, u"one"_s);
    QTRY_COMPARE(m_server.shown.size(), 1);
    // The id reaches us in the same reply that ends the call; until then an action belongs to nobody.
    QTRY_VERIFY(([&] {
        Q_EMIT m_server.ActionInvoked(1, u"deny"_s);
        return QTest::qWaitFor([&] { return m_service->decisions.size() == 1; }, 100);
    }()));
    QCOMPARE(m_service->decisions[0].id, u"one"_s);
    QVERIFY(!m_service->decisions[0].decision.allow);
    QTRY_COMPARE(m_server.closed, QList<uint>{1});
}

void TestRequestNotifier::reviewOpensTheDialog()
{
    QSignalSpy review(m_notifier.get(), &gui::RequestNotifier::reviewRequested);
    arrive(u"Codex"_s, u"one"_s);
    QTRY_COMPARE(m_server.shown.size(), 1);
    QTRY_VERIFY(([&] {
        Q_EMIT m_server.ActionInvoked(1, u"default"_s);
        return QTest::qWaitFor([&] { return review.count() == 1; }, 100);
    }()));
    QCOMPARE(review[0][0].toString(), u"one"_s);
    QTRY_COMPARE(m_server.closed, QList<uint>{1}); // what is answered goes
    QVERIFY(m_service->decisions.empty());
}

void TestRequestNotifier::threeShareOneMessage()
{
    arrive(u"Codex"_s, u"one"_s);
    arrive(u"OpenCode"_s, u"two"_s);
    arrive(u"Zed"_s, u"three"_s);
    QTRY_COMPARE(m_server.shown.size(), 3);
    QTRY_COMPARE(m_server.closed.size(), 2);
    QVERIFY(m_server.shown[2].summary.startsWith(u'3'));
    QCOMPARE(m_server.shown[2].actions, (QStringList{u"default"_s, u"Review"_s}));
}

void TestRequestNotifier::theSummaryCountsDown()
{
    for (const auto &id : {u"one"_s, u"two"_s, u"three"_s, u"four"_s})
        arrive(u"Codex"_s, id);
    QTRY_COMPARE(m_server.shown.size(), 4);
    QTRY_VERIFY(m_notifications->isShown(u"requests"_s));
    settle(1);
    QTRY_COMPARE(m_server.shown.size(), 5);
    QVERIFY(m_server.shown[4].replaces != 0);
    QVERIFY(m_server.shown[4].summary.startsWith(u'3'));
    const auto closed = m_server.closed.size();
    settle(1);
    QTRY_COMPARE(m_server.closed.size(), closed + 1); // two may be looked at in the window
}

void TestRequestNotifier::aClosedSummaryStaysClosed()
{
    for (const auto &id : {u"one"_s, u"two"_s, u"three"_s, u"four"_s})
        arrive(u"Codex"_s, id);
    QTRY_COMPARE(m_server.shown.size(), 4);
    QTRY_VERIFY(m_notifications->isShown(u"requests"_s));
    Q_EMIT m_server.NotificationClosed(m_server.shown[3].replaces ? m_server.shown[3].replaces : 4, 2);
    QTRY_VERIFY(!m_notifications->isShown(u"requests"_s));
    settle(1);
    m_notifications->show(u"next"_s, {u"Next"_s, {}, {}, false});
    QTRY_COMPARE(m_server.shown.size(), 5);
    QCOMPARE(m_server.shown[4].summary, u"Next"_s); // and nothing before it
}

void TestRequestNotifier::quietHoursAreQuiet()
{
    // It is 11:00 in Berlin, where the tests live.
    gui::QuietHours{true, {10, 0}, {11, 30}}.save(*m_state);
    QSignalSpy undelivered(m_notifier.get(), &gui::RequestNotifier::undelivered);
    arrive(u"Codex"_s, u"one"_s);
    m_clock.advance(std::chrono::minutes(30));
    arrive(u"OpenCode"_s, u"two"_s);
    QTRY_COMPARE(m_server.shown.size(), 1);
    QVERIFY(m_server.shown[0].body.contains(u"OpenCode"));
    QCOMPARE(undelivered.count(), 0);
}

void TestRequestNotifier::withoutServerAnotherWay()
{
    const gui::RequestModel requests(*m_service);
    gui::DesktopNotifications silent;
    const gui::RequestNotifier notifier(*m_service, requests, silent, *m_state, m_clock);
    QSignalSpy undelivered(&notifier, &gui::RequestNotifier::undelivered);
    arrive(u"Codex"_s, u"one"_s);
    QCOMPARE(undelivered.count(), 1);
    QVERIFY(undelivered[0][1].toString().contains(u"Codex"));
}

QTEST_GUILESS_MAIN(TestRequestNotifier)
#include "tst_requestnotifier.moc"
