#include "support/clifixture.h"

using namespace Qt::StringLiterals;
using namespace traydo;
using namespace traydo::cli;

/// What all verbs share, and those about the server and its clients.
class TestTraydoctl : public test::CliFixture
{
    Q_OBJECT

private Q_SLOTS:
    void status()
    {
        QCOMPARE(run({u"status"_s}), ExitCode::Ok);
        QVERIFY(m_console.data.contains(u"http://127.0.0.1:7317/mcp"_s));
        QVERIFY(m_console.data.contains(u"Requests waiting:  1"_s));

        QCOMPARE(run({u"status"_s, u"--json"_s}), ExitCode::Ok);
        const auto status = json();
        QCOMPARE(status["schema"_L1].toInt(), 1);
        QCOMPARE(status["version"_L1].toString(), u"0.1.0"_s);
        QCOMPARE(status["urls"_L1][0].toString(), u"http://127.0.0.1:7317/mcp"_s);
        QCOMPARE(status["counts"_L1]["requests"_L1].toInt(), 1);
        QCOMPARE(status["counts"_L1]["clients"_L1].toInt(), 1);
        QCOMPARE(status["counts"_L1]["connections"_L1].toInt(), 1);
        QCOMPARE(status["counts"_L1]["todos"_L1].toInt(), 2);
        QCOMPARE(status["cli_grants"_L1].toString(), u"prompt"_s);
    }

    void serverErrorsBecomeExitCodes_data()
    {
        QTest::addColumn<core::ErrorCode>("error");
        QTest::addColumn<ExitCode>("code");
        QTest::newRow("invalid") << core::ErrorCode::InvalidArgument << ExitCode::Usage;
        QTest::newRow("not found") << core::ErrorCode::NotFound << ExitCode::NotFound;
        QTest::newRow("denied") << core::ErrorCode::Denied << ExitCode::Refused;
        QTest::newRow("unavailable") << core::ErrorCode::Unavailable << ExitCode::Unreachable;
        QTest::newRow("conflict") << core::ErrorCode::Conflict << ExitCode::Conflict;
        QTest::newRow("expired") << core::ErrorCode::Expired << ExitCode::Expired;
        QTest::newRow("limit") << core::ErrorCode::LimitExceeded << ExitCode::Failed;
        QTest::newRow("internal") << core::ErrorCode::Internal << ExitCode::Failed;
    }

    void serverErrorsBecomeExitCodes()
    {
        QFETCH(const core::ErrorCode, error);
        QFETCH(const ExitCode, code);
        m_service->nextError = core::Error{error, u"why\033"_s};
        QCOMPARE(run({u"requests"_s}), code);
        QVERIFY(m_console.talk.contains(u"why\\u001b"_s, Qt::CaseInsensitive));
        QVERIFY(m_console.data.isEmpty());
    }

    void clients()
    {
        QCOMPARE(run({u"clients"_s, u"--json"_s}), ExitCode::Ok);
        const auto client = json()["clients"_L1][0];
        QCOMPARE(client["client_id"_L1].toString(), m_service->clientData.first().id);
        QCOMPARE(client["client_name"_L1].toString(), u"Codex"_s);
        QCOMPARE(client["scope"_L1].toString(), u"todos:read todos:write"_s);
        QCOMPARE(client["open_streams"_L1].toInt(), 1);
        QCOMPARE(run({u"clients"_s}), ExitCode::Ok);
        QVERIFY(m_console.data.contains(u"2 min ago"_s));
        m_service->clientData.clear();
        QCOMPARE(run({u"clients"_s}), ExitCode::Ok);
        QCOMPARE(m_console.data, u"No apps are connected yet.\n"_s);
    }

    void revokeFromAScript()
    {
        QCOMPARE(run({u"revoke"_s, m_service->clientData.first().id}), ExitCode::Ok);
        QVERIFY(m_service->clientData.isEmpty());
        QCOMPARE(run({u"revoke"_s, u"whoever"_s}), ExitCode::NotFound);
    }

    void revokeAsksAPerson_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<ExitCode>("code");
        QTest::addColumn<bool>("revoked");
        QTest::newRow("y") << QStringList() << u"y"_s << ExitCode::Ok << true;
        QTest::newRow("n") << QStringList() << u"n"_s << ExitCode::Failed << false;
        QTest::newRow("Enter") << QStringList() << QString() << ExitCode::Failed << false;
        QTest::newRow("--yes") << QStringList{u"--yes"_s} << QString() << ExitCode::Ok << true;
        QTest::newRow("--no-input") << QStringList{u"--no-input"_s} << QString() << ExitCode::Usage << false;
        QTest::newRow("--dry-run") << QStringList{u"--dry-run"_s} << QString() << ExitCode::Ok << false;
    }

    void revokeAsksAPerson()
    {
        QFETCH(const QStringList, options);
        QFETCH(const QString, typed);
        QFETCH(const ExitCode, code);
        QFETCH(const bool, revoked);
        m_console.inputTerminal = true;
        m_console.typed = {typed};
        QCOMPARE(run(QStringList{u"revoke"_s, m_service->clientData.first().id.left(8)} + options), code);
        QCOMPARE(m_service->clientData.isEmpty(), revoked);
    }

    void helpAndVersionAreData()
    {
        m_host.reset();
        QCOMPARE(run({u"--help"_s}), ExitCode::Ok);
        QVERIFY(m_console.data.contains(u"approve"_s));
        QCOMPARE(run({u"approve"_s, u"--help"_s}), ExitCode::Ok);
        QVERIFY(m_console.data.contains(u"Examples:"_s));
        QCOMPARE(run({u"--version"_s}), ExitCode::Ok);
        QVERIFY(m_console.data.contains(QStringLiteral(TRAYDO_VERSION)));
        QVERIFY(m_console.talk.isEmpty());
    }

    void namesAnUnknownCommand()
    {
        QCOMPARE(run({u"frobnicate"_s}), ExitCode::Usage);
        QVERIFY(m_console.talk.contains(u"frobnicate"_s));
    }

    void saysWhereItLooked()
    {
        m_host.reset();
        QCOMPARE(run({u"status"_s}), ExitCode::Unreachable);
        QVERIFY(m_console.talk.contains(m_directory->path()));
    }

    void findsTheServerByFlag()
    {
        m_environment.insert(u"TRAYDO_RUNTIME_DIR"_s, m_directory->filePath(u"nothing"_s));
        QCOMPARE(run({u"status"_s}), ExitCode::Unreachable);
        QCOMPARE(run({u"status"_s, u"--runtime-dir"_s, m_directory->path()}), ExitCode::Ok);
        QCOMPARE(run({u"--runtime-dir"_s, m_directory->path(), u"status"_s}), ExitCode::Ok);
    }

    void colour_data()
    {
        QTest::addColumn<bool>("terminal");
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("option");
        QTest::addColumn<bool>("coloured");
        QTest::newRow("terminal") << true << QString() << u"auto"_s << true;
        QTest::newRow("pipe") << false << QString() << u"auto"_s << false;
        QTest::newRow("NO_COLOR") << true << u"NO_COLOR=1"_s << u"auto"_s << false;
        QTest::newRow("dumb") << true << u"TERM=dumb"_s << u"auto"_s << false;
        QTest::newRow("never") << true << QString() << u"never"_s << false;
        QTest::newRow("always") << false << QString() << u"always"_s << true;
    }

    void colour()
    {
        QFETCH(const bool, terminal);
        QFETCH(const QString, variable);
        QFETCH(const QString, option);
        QFETCH(const bool, coloured);
        m_console.outputTerminal = terminal;
        if (!variable.isEmpty())
            m_environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
        QCOMPARE(run({u"lists"_s, u"--color"_s, option}), ExitCode::Ok);
        QCOMPARE(m_console.data.contains(u'\033'), coloured);
    }
};

QTEST_GUILESS_MAIN(TestTraydoctl)
#include "tst_traydoctl.moc"
