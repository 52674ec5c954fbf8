#include "support/clifixture.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace traydo;
using namespace traydo::cli;

/// Machine clients, access tokens and the signing key.
class TestProgramVerbs : public test::CliFixture
{
    Q_OBJECT

private:
    void allowScripts() { m_service->statusData.cliGrants = core::CliGrants::Always; }

private Q_SLOTS:
    void CL4_givingAccessNeedsATerminal_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("client") << QStringList{u"clients"_s, u"add"_s, u"nightly"_s};
        QTest::newRow("token") << QStringList{u"tokens"_s, u"create"_s, u"editor"_s};
    }
    void CL4_givingAccessNeedsATerminal()
    {
        QFETCH(QStringList, arguments);
        const auto before = m_service->clientData.size();
        QCOMPARE(run(arguments), ExitCode::Refused);
        QVERIFY(m_console.talk.contains(u"terminal"_s));
        QVERIFY(m_console.data.isEmpty());
        QVERIFY(m_service->programs.empty());

        m_service->statusData.cliGrants = core::CliGrants::Never;
        m_console.inputTerminal = true;
        m_console.typed = {u"y"_s};
        QCOMPARE(run(arguments), ExitCode::Refused);
        QVERIFY(m_console.talk.contains(u"cli_grants"_s));
        QVERIFY(m_service->programs.empty());
        QCOMPARE(m_service->clientData.size(), before);
    }

    void CL4_thePersonSaysYes()
    {
        m_console.inputTerminal = true;
        m_console.typed = {u"n"_s};
        QCOMPARE(run({u"tokens"_s, u"create"_s, u"editor"_s}), ExitCode::Failed);
        QVERIFY(m_service->programs.empty());
        QCOMPARE(run({u"tokens"_s, u"create"_s, u"editor"_s, u"--no-input"_s}), ExitCode::Usage);
        QVERIFY(m_service->programs.empty());
        m_console.typed = {u"y"_s};
        QCOMPARE(run({u"tokens"_s, u"create"_s, u"editor"_s}), ExitCode::Ok);
        QCOMPARE(m_console.data, u"traydo_pat_example\n"_s); // and nothing else, for $(…)
        const auto &request = m_service->programs.at(0);
        QCOMPARE(request.name, u"editor"_s);
        QVERIFY(request.scopes == core::Scopes(core::Scope::TodosRead));
        QVERIFY(!request.lists.all);
        QCOMPARE(request.lists.listIds, QSet<QString>{m_service->listData.first().id});
        QCOMPARE(request.duration, core::milliseconds(std::chrono::hours(30 * 24)));
        QVERIFY(request.face == core::ConsentFace::CommandLine);
    }

    void clientForAScript()
    {
        allowScripts();
        QCOMPARE(run({u"clients"_s, u"add"_s, u"nightly"_s, u"--scope"_s, u"todos:write"_s, u"--lists"_s,
                      u"all"_s, u"--for"_s, u"90d"_s, u"--json"_s}),
                 ExitCode::Ok);
        const auto answer = json();
        QCOMPARE(answer["schema"_L1].toInt(), 1);
        QCOMPARE(answer["client_id"_L1].toString(), m_service->clientData.last().id);
        QCOMPARE(answer["client_secret"_L1].toString(), u"a client secret"_s);
        QCOMPARE(answer["scope"_L1].toString(), u"todos:read todos:write"_s);
        QCOMPARE(answer["all_lists"_L1].toBool(), true);
        QVERIFY(!m_console.talk.contains(u"a client secret"_s));

        QCOMPARE(run({u"clients"_s, u"add"_s, u"nightly"_s}), ExitCode::Ok);
        QVERIFY(m_console.data.contains(u"client_secret: a client secret\n"_s));
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<int>("code");
        QTest::newRow("no name") << QStringList() << int(ExitCode::Usage);
        QTest::newRow("91 days") << QStringList{u"x"_s, u"--for"_s, u"91d"_s} << int(ExitCode::Usage);
        QTest::newRow("unknown scope")
            << QStringList{u"x"_s, u"--scope"_s, u"admin"_s} << int(ExitCode::Usage);
        QTest::newRow("no scope") << QStringList{u"x"_s, u"--scope"_s, QString()} << int(ExitCode::Usage);
        QTest::newRow("no list") << QStringList{u"x"_s, u"--lists"_s, u","_s} << int(ExitCode::Usage);
        QTest::newRow("absent list") << QStringList{u"x"_s, u"--lists"_s, u"Nowhere"_s}
                                     << int(ExitCode::NotFound);
    }
    void wrongUsage()
    {
        QFETCH(QStringList, more);
        QFETCH(int, code);
        allowScripts();
        for (const auto &verb : {QStringList{u"clients"_s, u"add"_s}, {u"tokens"_s, u"create"_s}}) {
            QCOMPARE(int(run(verb + more)), code);
            QVERIFY(m_service->programs.empty());
        }
    }

    void serverRefuses()
    {
        allowScripts();
        m_console.inputTerminal = true;
        QCOMPARE(run({u"tokens"_s, u"create"_s, u"editor"_s}), ExitCode::Ok);
        const auto id = m_service->clientData.last().id;
        QCOMPARE(run({u"clients"_s, u"rotate"_s, id}), ExitCode::NotFound); // a token is no machine client
        m_service->nextError = core::Error{core::ErrorCode::Locked, u"locked"_s};
        QCOMPARE(run({u"keys"_s, u"rotate"_s}), exitCodeFor(core::ErrorCode::Locked));
    }

    void rotatesASecret()
    {
        allowScripts();
        QCOMPARE(run({u"clients"_s, u"add"_s, u"nightly"_s}), ExitCode::Ok);
        const auto id = m_service->clientData.last().id;
        QCOMPARE(run({u"clients"_s, u"rotate"_s, id, u"--json"_s}), ExitCode::Ok);
        QCOMPARE(json()["client_secret"_L1].toString(), u"another secret"_s);
        QVERIFY(json().contains("previous_until"_L1));
        m_service->statusData.cliGrants = core::CliGrants::Prompt;
        QCOMPARE(run({u"clients"_s, u"rotate"_s, id}), ExitCode::Refused);
    }

    void listsAndRevokesTokens()
    {
        QCOMPARE(run({u"tokens"_s, u"list"_s}), ExitCode::Ok);
        QCOMPARE(m_console.data, u"There are no access tokens.\n"_s);
        allowScripts();
        QCOMPARE(run({u"tokens"_s, u"create"_s, u"editor\033[2J"_s}), ExitCode::Ok);
        QCOMPARE(run({u"clients"_s, u"add"_s, u"nightly"_s}), ExitCode::Ok);
        const auto machine = m_service->clientData.last().id;
        QCOMPARE(run({u"tokens"_s, u"list"_s, u"--json"_s}), ExitCode::Ok);
        const auto tokens = json()["tokens"_L1].toArray();
        QCOMPARE(tokens.size(), 1);
        QVERIFY(!m_console.data.contains(u"traydo_pat_"_s));
        const auto id = tokens[0]["id"_L1].toString();
        QCOMPARE(run({u"tokens"_s, u"list"_s}), ExitCode::Ok);
        QVERIFY(!m_console.data.contains(u'\033')); // CF3

        QCOMPARE(run({u"tokens"_s, u"revoke"_s, machine}), ExitCode::NotFound);
        QCOMPARE(run({u"tokens"_s, u"revoke"_s, id, u"--json"_s}), ExitCode::Ok);
        QCOMPARE(json()["revoked"_L1]["id"_L1].toString(), id);
        QCOMPARE(run({u"tokens"_s, u"revoke"_s, id}), ExitCode::NotFound);
        QCOMPARE(run({u"clients"_s, u"--json"_s}), ExitCode::Ok);
        QCOMPARE(json()["clients"_L1].toArray().last()["kind"_L1].toString(), u"machine"_s);
    }

    void rotatesTheKey()
    {
        QCOMPARE(run({u"keys"_s, u"rotate"_s, u"--json"_s}), ExitCode::Ok);
        QCOMPARE(json()["key_id"_L1].toString(), u"new-key"_s);
        QCOMPARE(json()["retired"_L1].toInt(), 1);
        QCOMPARE(run({u"keys"_s, u"rotate"_s, u"--at-once"_s}), ExitCode::Ok);
        QCOMPARE(m_service->keyRotations, (QList<bool>{false, true}));
        QCOMPARE(run({u"keys"_s}), ExitCode::Usage);
        QCOMPARE(run({u"tokens"_s}), ExitCode::Usage);
    }
};

QTEST_GUILESS_MAIN(TestProgramVerbs)
#include "tst_programverbs.moc"
