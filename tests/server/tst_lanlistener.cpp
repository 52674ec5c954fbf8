#include "server/lanlistener.h"
#include "support/oauthfixture.h"

#include <QSignalSpy>
#include <QSslSocket>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace traydo;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using server::LanListener;

class TestLanListener : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        core::Config config;
        config.dataDir = m_folder->path();
        config.lan.enabled = true;
        config.lan.port = 0;
        config.lan.address = u"127.0.0.1"_s;
        config.lan.names = {u"desk.local"_s, u"127.0.0.1"_s};
        m_fixture = std::make_unique<test::OAuthFixture>(config);
        m_listener = makeListener();
    }

    void cleanup()
    {
        m_listener.reset();
        m_fixture.reset();
    }

    void listensUnderItsNames()
    {
        QVERIFY(m_listener->status().enabled);
        QVERIFY(m_listener->status().mcpUrls.isEmpty());
        QSignalSpy changed(m_listener.get(), &LanListener::changed);
        m_listener->keepUp();
        const auto status = m_listener->status();
        QCOMPARE(status.problem, QString());
        QCOMPARE(status.mcpUrls.size(), 2);
        QCOMPARE(status.mcpUrls[0].host(), u"desk.local"_s);
        QCOMPARE(status.mcpUrls[0].scheme(), u"https"_s);
        QCOMPARE(status.mcpUrls[1].host(), u"127.0.0.1"_s);
        QVERIFY(status.authority.startsWith("-----BEGIN CERTIFICATE-----"));
        QVERIFY(!status.authority.contains("PRIVATE"));
        QVERIFY(!status.pairingUntil);
        QVERIFY(m_listener->warnings().isEmpty());
        QCOMPARE(changed.size(), 1);
        m_listener->keepUp();
        QCOMPARE(changed.size(), 1);
    }

    void triesAgainUntilThePortIsFree()
    {
        QTcpServer squatter;
        QVERIFY(squatter.listen(QHostAddress(QHostAddress::LocalHost)));
        m_fixture->config.lan.port = squatter.serverPort();
        m_listener->keepUp();
        QVERIFY(m_listener->status().problem.contains(u"in use"_s));
        QCOMPARE(m_listener->status().problemReason.code, core::ReasonCode::PortTaken);
        QCOMPARE(m_listener->status().problemReason.number, qint64(squatter.serverPort()));
        QVERIFY(m_listener->status().mcpUrls.isEmpty());
        QCOMPARE(m_listener->warnings().size(), 1);
        squatter.close();
        m_listener->keepUp();
        QCOMPARE(m_listener->status().problem, QString());
        QCOMPARE(m_listener->status().mcpUrls[0].port(), int(m_fixture->config.lan.port));
        QVERIFY(m_listener->warnings().isEmpty());
    }

    void saysWhatIsWrongWithItsSettings_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("problem");
        QTest::newRow("no address") << u"999.1.1.1"_s << u"no IP address"_s;
        QTest::newRow("not of this machine") << u"203.0.113.7"_s << u"cannot listen on 203.0.113.7"_s;
    }
    void saysWhatIsWrongWithItsSettings()
    {
        QFETCH(QString, address);
        QFETCH(QString, problem);
        m_fixture->config.lan.address = address;
        m_listener->keepUp();
        QVERIFY2(m_listener->status().problem.contains(problem), qPrintable(m_listener->status().problem));
        const auto refused = m_listener->pair(1min);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, core::ErrorCode::Unavailable);
    }

    void folderThatCannotBeWritten()
    {
        m_fixture->config.dataDir = m_folder->filePath(u"absent"_s);
        m_listener->keepUp();
        QVERIFY(m_listener->status().problem.contains(u"cannot be written"_s));
        QVERIFY(m_listener->status().authority.isEmpty());
    }

    void renewsItsCertificateWhileItRuns()
    {
        m_listener->keepUp();
        const auto fingerprint = m_listener->status().fingerprint;
        const auto before = shownCertificate();
        QVERIFY(!before.isNull());
        m_fixture->clock.advance(24h * 59);
        m_listener->keepUp();
        QCOMPARE(shownCertificate(), before);
        m_fixture->clock.advance(24h * 2);
        m_listener->keepUp();
        const auto after = shownCertificate();
        QVERIFY(!after.isNull());
        QVERIFY(after != before);
        QCOMPARE(m_listener->status().fingerprint, fingerprint);
        QVERIFY(m_listener->warnings().isEmpty()); // devices trust what they trusted
    }

    void warnsWhenDevicesHaveToTrustAnew()
    {
        m_listener->keepUp();
        const auto fingerprint = m_listener->status().fingerprint;
        m_fixture->clock.advance(24h * 3640);
        m_listener->keepUp();
        QVERIFY(m_listener->status().fingerprint != fingerprint);
        QCOMPARE(m_listener->warnings().size(), 1);
        QVERIFY(m_listener->warnings().first().text.contains(u"traydoctl lan ca"_s));
    }

    void pairingEndsWithItsTime()
    {
        m_listener->keepUp();
        QVERIFY(m_listener->pair(10min));
        QVERIFY(m_listener->status().pairingUntil == m_fixture->clock.now() + 10min);
        m_fixture->clock.advance(10min - 1ms);
        QVERIFY(m_listener->status().pairingUntil);
        m_fixture->clock.advance(1ms);
        QVERIFY(!m_listener->status().pairingUntil);
    }

    void pairingEndsByItself()
    {
        m_listener->keepUp();
        QVERIFY(m_listener->pair(50ms));
        QSignalSpy changed(m_listener.get(), &LanListener::changed);
        QTRY_COMPARE(changed.size(), 1); // the faces hear of it, although the fake clock stands still
        QVERIFY(!m_listener->status().pairingUntil);
    }

    void settingTheClockBackDoesNotLengthenPairing()
    {
        m_listener->keepUp();
        QVERIFY(m_listener->pair(10min));
        m_fixture->clock.advance(-1h);
        QVERIFY(!m_listener->status().pairingUntil);
    }

    void pairingIsBounded()
    {
        m_listener->keepUp();
        for (const auto duration : {core::milliseconds(-1), core::milliseconds(1h) + 1ms}) {
            const auto refused = m_listener->pair(duration);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, core::ErrorCode::InvalidArgument);
            QVERIFY(!m_listener->status().pairingUntil);
        }
        QVERIFY(m_listener->pair(1h));
        QVERIFY(m_listener->pair(0ms));
        QVERIFY(!m_listener->status().pairingUntil);
    }

    void endsInOrder()
    {
        QSignalSpy finished(m_listener.get(), &LanListener::finished);
        m_listener->shutDown(1s); // it never listened
        QTRY_COMPARE(finished.size(), 1);
        m_listener = makeListener();
        m_listener->keepUp();
        QVERIFY(m_listener->pair(10min));
        QSignalSpy finishedToo(m_listener.get(), &LanListener::finished);
        m_listener->shutDown(1s);
        QTRY_COMPARE(finishedToo.size(), 1);
        QVERIFY(!m_listener->status().pairingUntil);
    }

private:
    std::unique_ptr<LanListener> makeListener() const
    {
        return std::make_unique<LanListener>(m_fixture->config, m_fixture->clock, *m_fixture->server,
                                             [](http::Router &, const oauth::BearerGuard &) {});
    }

    QSslCertificate shownCertificate() const
    {
        QSslSocket client;
        client.setPeerVerifyMode(QSslSocket::VerifyNone); // the fake clock is in another time
        client.connectToHostEncrypted(u"127.0.0.1"_s, quint16(m_listener->status().mcpUrls[0].port()));
        static_cast<void>(QTest::qWaitFor([&client] { return client.isEncrypted(); }));
        return client.peerCertificate();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::OAuthFixture> m_fixture;
    std::unique_ptr<LanListener> m_listener;
};

QTEST_GUILESS_MAIN(TestLanListener)
#include "tst_lanlistener.moc"
