#include "support/clifixture.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace traydo;
using namespace traydo::cli;
using namespace std::chrono_literals;

/// Other devices: where they connect, what they trust, and when they may introduce themselves.
class TestLanVerbs : public test::CliFixture
{
    Q_OBJECT

private Q_SLOTS:
    void statusWhenOff()
    {
        QCOMPARE(run({u"lan"_s, u"status"_s}), ExitCode::Ok);
        QVERIFY(m_console.data.startsWith(u"Off"_s));
        QCOMPARE(run({u"lan"_s, u"status"_s, u"--json"_s}), ExitCode::Ok);
        QCOMPARE(json()["schema"_L1].toInt(), 1);
        QCOMPARE(json()["enabled"_L1].toBool(true), false);
        QVERIFY(json()["fingerprint"_L1].isNull());
    }

    void nothingToPairOrTrustWhenOff()
    {
        m_service->statusData.cliGrants = core::CliGrants::Always;
        for (const auto &verb : {u"pair"_s, u"ca"_s}) {
            QCOMPARE(run({u"lan"_s, verb}), ExitCode::Refused);
            QVERIFY(m_console.talk.contains(u"enabled = true"_s));
            QVERIFY(m_console.data.isEmpty());
        }
        QVERIFY(!m_service->calls.contains(u"pairLan"_s));
    }

    void statusShowsWhereAndWhom()
    {
        turnOn();
        QCOMPARE(run({u"lan"_s, u"status"_s}), ExitCode::Ok);
        QVERIFY(m_console.data.contains(u"https://desk.local:7318/mcp"_s));
        QVERIFY(m_console.data.contains(u"AB:CD:EF"_s));
        QVERIFY(m_console.data.contains(u"closed"_s));
        QCOMPARE(run({u"lan"_s, u"status"_s, u"--json"_s}), ExitCode::Ok);
        QCOMPARE(json().keys(),
                 QStringList({u"enabled"_s, u"fingerprint"_s, u"pairing_until"_s, u"problem"_s,
                              u"problem_reason"_s, u"schema"_s, u"trusted_until"_s, u"urls"_s}));
        QCOMPARE(json()["urls"_L1][0].toString(), u"https://desk.local:7318/mcp"_s);
        QVERIFY(json()["pairing_until"_L1].isNull());
        QVERIFY(json()["problem"_L1].isNull());
    }

    void statusShowsAProblemHarmlessly() // CF3
    {
        turnOn();
        m_service->lanData.problem = u"port in use by evil\033[2J"_s;
        QCOMPARE(run({u"lan"_s, u"status"_s}), ExitCode::Ok);
        QVERIFY(m_console.data.contains(u"port in use by evil"_s));
        QVERIFY(!m_console.data.contains(u'\033'));
        m_service->lanData.problemReason = {.code = core::ReasonCode::PortTaken, .number = 7318};
        QCOMPARE(run({u"lan"_s, u"status"_s}), ExitCode::Ok);
        QVERIFY(m_console.data.contains(u"Port 7318 is used by another program."_s));
    }

    void pairOpensAndStops()
    {
        turnOn();
        m_service->statusData.cliGrants = core::CliGrants::Always;
        QCOMPARE(run({u"lan"_s, u"pair"_s, u"--for"_s, u"5m"_s, u"--json"_s}), ExitCode::Ok);
        QVERIFY(json()["pairing_until"_L1].isString());
        const auto left = *m_service->lanData.pairingUntil - core::SystemClock().now();
        QVERIFY(left > 4min && left <= 5min);
        QCOMPARE(run({u"lan"_s, u"pair"_s, u"--stop"_s}), ExitCode::Ok);
        QVERIFY(!m_service->lanData.pairingUntil);
    }

    void pairTakesTenMinutesByDefault()
    {
        turnOn();
        m_service->statusData.cliGrants = core::CliGrants::Prompt;
        m_console.inputTerminal = true;
        QCOMPARE(run({u"lan"_s, u"pair"_s}), ExitCode::Ok);
        const auto left = *m_service->lanData.pairingUntil - core::SystemClock().now();
        QVERIFY(left > 9min && left <= 10min);
        QVERIFY(m_console.talk.contains(u"approval"_s));
    }

    void CL4_pairNeedsATerminal()
    {
        turnOn();
        QCOMPARE(run({u"lan"_s, u"pair"_s}), ExitCode::Refused);
        QVERIFY(!m_service->calls.contains(u"pairLan"_s));
        QVERIFY(!m_service->lanData.pairingUntil);
        m_service->statusData.cliGrants = core::CliGrants::Never;
        m_console.inputTerminal = true;
        QCOMPARE(run({u"lan"_s, u"pair"_s}), ExitCode::Refused);
        QVERIFY(!m_service->lanData.pairingUntil);
    }

    void stoppingNeedsNobody()
    {
        turnOn();
        m_service->lanData.pairingUntil = core::SystemClock().now() + 5min;
        QCOMPARE(run({u"lan"_s, u"pair"_s, u"--stop"_s}), ExitCode::Ok);
        QVERIFY(!m_service->lanData.pairingUntil);
    }

    void pairRefusesDurations()
    {
        turnOn();
        m_service->statusData.cliGrants = core::CliGrants::Always;
        for (const auto &duration : {u"0m"_s, u"-1m"_s, u"ten"_s, u""_s, u"10"_s}) {
            QCOMPARE(run({u"lan"_s, u"pair"_s, u"--for="_s + duration}), ExitCode::Usage);
            QVERIFY(!m_service->lanData.pairingUntil);
        }
        m_service->nextError.reset();
    }

    void caIsPrintedOrWritten()
    {
        turnOn();
        QCOMPARE(run({u"lan"_s, u"ca"_s}), ExitCode::Ok);
        QCOMPARE(m_console.data, u"-----BEGIN CERTIFICATE-----\nx\n-----END CERTIFICATE-----\n"_s);
        QVERIFY(m_console.talk.contains(u"AB:CD:EF"_s));
        const auto path = m_directory->filePath(u"ca.pem"_s);
        QCOMPARE(run({u"lan"_s, u"ca"_s, u"--output"_s, path}), ExitCode::Ok);
        QVERIFY(m_console.data.isEmpty());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), m_service->lanData.authority);
    }

    void caOverwritesNothing()
    {
        turnOn();
        const auto path = m_directory->filePath(u"diary.txt"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write("mine");
        file.flush();
        QCOMPARE(run({u"lan"_s, u"ca"_s, u"--output"_s, path}), ExitCode::Failed);
        file.seek(0);
        QCOMPARE(file.readAll(), "mine");
        QCOMPARE(run({u"lan"_s, u"ca"_s, u"--output"_s, m_directory->filePath(u"no/where"_s)}),
                 ExitCode::Failed);
    }

    void noCaBeforeThereIsOne()
    {
        m_service->lanData.enabled = true;
        m_service->lanData.problem = u"address in use"_s;
        QCOMPARE(run({u"lan"_s, u"ca"_s}), ExitCode::Failed);
        QVERIFY(m_console.data.isEmpty());
        QVERIFY(m_console.talk.contains(u"address in use"_s));
    }

private:
    void turnOn()
    {
        auto &lan = m_service->lanData;
        lan.enabled = true;
        lan.mcpUrls = {QUrl(u"https://desk.local:7318/mcp"_s)};
        lan.fingerprint = u"AB:CD:EF"_s;
        lan.trustedUntil = core::SystemClock().now() + 24h;
        lan.authority = "-----BEGIN CERTIFICATE-----\nx\n-----END CERTIFICATE-----\n";
    }
};

QTEST_GUILESS_MAIN(TestLanVerbs)
#include "tst_lanverbs.moc"
