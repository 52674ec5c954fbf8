#include "support/clifixture.h"

#include <QDir>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace traydo;
using namespace traydo::cli;
using namespace std::chrono_literals;

/// What the person decides for all apps and for the program: pause, rights, settings, backups.
class TestSettingsVerbs : public test::CliFixture
{
    Q_OBJECT

private Q_SLOTS:
    void pausesAndResumes()
    {
        QCOMPARE(run({u"pause"_s}), ExitCode::Ok);
        QVERIFY(m_service->statusData.paused);
        QVERIFY(m_console.talk.contains(u"traydoctl resume"_s));
        QCOMPARE(run({u"status"_s}), ExitCode::Ok);
        QVERIFY(m_console.data.contains(u"Paused"_s));
        QCOMPARE(run({u"status"_s, u"--json"_s}), ExitCode::Ok);
        QCOMPARE(json()["paused"_L1].toBool(), true);
        QCOMPARE(run({u"resume"_s, u"--json"_s}), ExitCode::Ok);
        QCOMPARE(json()["paused"_L1].toBool(true), false);
        QCOMPARE(run({u"status"_s}), ExitCode::Ok);
        QVERIFY(!m_console.data.contains(u"Paused"_s));
    }

    void editsOnlyWhatIsNamed()
    {
        const auto before = m_service->clientData.first();
        m_service->statusData.cliGrants = core::CliGrants::Always;
        QCOMPARE(run({u"clients"_s, u"edit"_s, before.id, u"--for"_s, u"7d"_s, u"--json"_s}), ExitCode::Ok);
        const auto &after = m_service->clientData.first();
        QVERIFY(after.scopes == before.scopes);
        QCOMPARE(after.lists, before.lists);
        const auto left = *after.grantEndsAt - core::SystemClock().now();
        QVERIFY(left > 7 * 24h - 1min && left <= 7 * 24h);
        QCOMPARE(json()["client"_L1]["client_id"_L1].toString(), before.id);
        QCOMPARE(run({u"clients"_s, u"edit"_s, before.id, u"--scope"_s, u"todos:read"_s, u"--lists"_s,
                      u"Inbox"_s}),
                 ExitCode::Ok);
        QVERIFY(m_service->clientData.first().scopes == core::Scopes(core::Scope::TodosRead));
        QCOMPARE(m_service->clientData.first().lists.listIds.size(), 1);
        QVERIFY(m_console.talk.contains(u"Inbox"_s));
    }

    void CL4_editingNeedsATerminal()
    {
        const auto before = m_service->clientData.first();
        const QStringList edit{u"clients"_s, u"edit"_s, before.id, u"--for"_s, u"7d"_s};
        QCOMPARE(run(edit), ExitCode::Refused);
        m_service->statusData.cliGrants = core::CliGrants::Never;
        m_console.inputTerminal = true;
        QCOMPARE(run(edit), ExitCode::Refused);
        QVERIFY(!m_service->calls.contains(u"updateGrant"_s));
        m_service->statusData.cliGrants = core::CliGrants::Prompt;
        m_console.typed = {u"y"_s};
        QCOMPARE(run(edit), ExitCode::Ok);
        QVERIFY(m_service->calls.contains(u"updateGrant"_s));
    }

    void editingRefusesNonsense_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<ExitCode>("code");
        const auto id = test::FakeControlService().clientData.first().id;
        QTest::newRow("nothing to change") << QStringList{id} << ExitCode::Usage;
        QTest::newRow("nobody") << QStringList{u"ffffffff"_s, u"--for"_s, u"7d"_s} << ExitCode::NotFound;
        QTest::newRow("no scope") << QStringList{id, u"--scope"_s, u"all"_s} << ExitCode::Usage;
        QTest::newRow("no list") << QStringList{id, u"--lists"_s, u"Nowhere"_s} << ExitCode::NotFound;
        QTest::newRow("too long") << QStringList{id, u"--for"_s, u"91d"_s} << ExitCode::Usage;
    }

    void editingRefusesNonsense()
    {
        QFETCH(QStringList, arguments);
        QFETCH(ExitCode, code);
        m_service->statusData.cliGrants = core::CliGrants::Always;
        QCOMPARE(run(QStringList{u"clients"_s, u"edit"_s} + arguments), code);
        QVERIFY(!m_service->calls.contains(u"updateGrant"_s));
    }

    void clientsCountCallsOfToday()
    {
        const auto id = m_service->clientData.first().id;
        const auto now = core::SystemClock().now();
        m_service->callData = {{id, u"Codex"_s, now - 48h, 100, 100, 100},
                               {id, u"Codex"_s, now, 3, 2, 1},
                               {u"other"_s, u"Other"_s, now, 7, 7, 7}};
        QCOMPARE(run({u"clients"_s, u"--json"_s}), ExitCode::Ok);
        const auto calls = json()["clients"_L1][0]["calls_today"_L1];
        QCOMPARE(calls["reads"_L1].toInt(), 3);
        QCOMPARE(calls["writes"_L1].toInt(), 2);
        QCOMPARE(calls["denied"_L1].toInt(), 1);
    }

    void settingsSayWhoDecides()
    {
        m_service->settingsData.fixed = {u"port"_s};
        m_service->settingsData.configFile = u"/home/ann/.config/traydo/traydo.toml"_s;
        QCOMPARE(run({u"settings"_s}), ExitCode::Ok);
        QVERIFY(m_console.data.contains(u"7317"_s));
        QVERIFY(m_console.data.contains(u"an option or variable"_s));
        QVERIFY(m_console.data.contains(u"/home/ann/.config/traydo/traydo.toml"_s));
        QCOMPARE(run({u"settings"_s, u"--json"_s}), ExitCode::Ok);
        QCOMPARE(json()["port"_L1].toInt(), 7317);
        QCOMPARE(json()["fixed"_L1][0].toString(), u"port"_s);
    }

    void setsASetting()
    {
        QCOMPARE(run({u"settings"_s, u"set"_s, u"port"_s, u"7400"_s}), ExitCode::Ok);
        QCOMPARE(m_service->settingsData.port, quint16(7400));
        QVERIFY(m_console.talk.contains(u"http://127.0.0.1:7400/mcp"_s));
        QCOMPARE(run({u"settings"_s, u"set"_s, u"lan_enabled"_s, u"true"_s}), ExitCode::Ok);
        QVERIFY(m_service->settingsData.lanEnabled);
        QCOMPARE(run({u"settings"_s, u"set"_s, u"client_metadata_documents"_s, u"false"_s, u"--json"_s}),
                 ExitCode::Ok);
        QCOMPARE(json()["client_metadata_documents"_L1].toBool(true), false);
    }

    void refusesSettings_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::newRow("port 0") << u"port"_s << u"0"_s;
        QTest::newRow("port too large") << u"port"_s << u"65536"_s;
        QTest::newRow("no port") << u"lan_port"_s << u"http"_s;
        QTest::newRow("no flag") << u"lan_enabled"_s << u"yes"_s;
        QTest::newRow("no setting") << u"colour"_s << u"true"_s;
    }

    void refusesSettings()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QCOMPARE(run({u"settings"_s, u"set"_s, name, value}), ExitCode::Usage);
        QVERIFY(!m_service->calls.contains(u"updateSettings"_s));
    }

    void saysWhoHasThePort()
    {
        m_service->nextError = core::Error{
            core::ErrorCode::Conflict,
            u"127.0.0.1:7400 is in use by nginx (process 7)"_s,
            {.code = core::ReasonCode::PortTaken, .name = u"nginx\033[2J"_s, .number = 7400, .process = 7}};
        QCOMPARE(run({u"settings"_s, u"set"_s, u"port"_s, u"7400"_s}), ExitCode::Conflict);
        QVERIFY2(m_console.talk.startsWith(u"Port 7400 is used by nginx"_s), qPrintable(m_console.talk));
        QVERIFY(!m_console.talk.contains(u'\033'));
    }

    void backsUpToAnAbsolutePath()
    {
        QCOMPARE(run({u"backup"_s, u"a.sqlite"_s}), ExitCode::Ok);
        QCOMPARE(m_service->backups, QStringList{QDir::current().absoluteFilePath(u"a.sqlite"_s)});
        QVERIFY(m_console.talk.contains(u"a.sqlite"_s));
        m_service->nextError = core::Error{core::ErrorCode::Conflict, u"/a is there already"_s};
        QCOMPARE(run({u"backup"_s, u"/a"_s}), ExitCode::Conflict);
    }

    void logTakesTimesAndKinds()
    {
        QCOMPARE(run({u"log"_s, u"--until"_s, u"yesterday"_s}), ExitCode::Usage);
        QVERIFY(m_console.talk.contains(u"--until"_s));
        QCOMPARE(run({u"log"_s, u"--kind"_s, u"eaten"_s}), ExitCode::Usage);
        QVERIFY(m_console.talk.contains(u"--kind"_s));
        QVERIFY(!m_service->calls.contains(u"history"_s));
        QCOMPARE(run({u"log"_s, u"--kind"_s, u"deleted"_s, u"-k"_s, u"restored"_s, u"--since"_s, u"7d"_s,
                      u"--until"_s, u"2h"_s}),
                 ExitCode::Ok);
    }

    void listsWhatAppsTouched()
    {
        QCOMPARE(run({u"todo"_s, u"list"_s, u"--by-apps"_s}), ExitCode::Ok);
        QVERIFY(m_service->queries.last().changedByApps);
        QCOMPARE(run({u"todo"_s, u"list"_s}), ExitCode::Ok);
        QVERIFY(!m_service->queries.last().changedByApps);
    }
};

QTEST_GUILESS_MAIN(TestSettingsVerbs)
#include "tst_settingsverbs.moc"
