#include "support/clifixture.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace traydo;
using namespace traydo::cli;

class TestDoctorVerb : public test::CliFixture
{
    Q_OBJECT

private Q_SLOTS:
    void worksWithoutTheServer()
    {
        m_host.reset();
        m_environment.insert(u"TRAYDO_PORT"_s, u"0"_s);
        m_environment.insert(u"TRAYDO_SECRET_STORE"_s, u"file"_s);
        QCOMPARE(run({u"doctor"_s}), ExitCode::Ok);
        QVERIFY(m_console.data.contains(u"Start it with: traydo"_s));
        QVERIFY(m_console.talk.contains(u"Nothing is wrong."_s));

        QCOMPARE(run({u"doctor"_s, u"--json"_s}), ExitCode::Ok);
        QVERIFY(json()["healthy"_L1].toBool());
        QStringList checks;
        const auto found = json()["checks"_L1].toArray();
        for (const auto &each : found)
            checks.append(each["check"_L1].toString());
        QCOMPARE(checks,
                 (QStringList{u"server"_s, u"port"_s, u"ipv6"_s, u"database"_s, u"clock"_s, u"secrets"_s,
                              u"tray"_s, u"notifications"_s, u"autostart"_s, u"certificate"_s}));
    }

    void failsWithOneFixEach()
    {
        // The fake service says 7317, and nobody of ours answers there.
        m_service->statusData.mcpUrls = {QUrl(u"http://127.0.0.1:1/mcp"_s)};
        QCOMPARE(run({u"doctor"_s, u"--json"_s}), ExitCode::Failed);
        QVERIFY(!json()["healthy"_L1].toBool());
        const auto found = json()["checks"_L1].toArray();
        for (const auto &each : found) {
            if (each["result"_L1].toString() == u"failed"_s)
                QVERIFY2(!each["fix"_L1].toString().isEmpty(), qPrintable(each["check"_L1].toString()));
        }
        QCOMPARE(found.first()["result"_L1].toString(), u"failed"_s);
        QCOMPARE(run({u"doctor"_s}), ExitCode::Failed);
        QVERIFY(m_console.data.contains(u"FAILED"_s));
    }
};

QTEST_GUILESS_MAIN(TestDoctorVerb)
#include "tst_doctorverb.moc"
