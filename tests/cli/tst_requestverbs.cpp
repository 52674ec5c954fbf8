#include "support/clifixture.h"

using namespace Qt::StringLiterals;
using namespace traydo;
using namespace traydo::cli;

/// Who waits, and the answers they get.
class TestRequestVerbs : public test::CliFixture
{
    Q_OBJECT

private Q_SLOTS:
    void requestsKeepTheNumbersToThemselves()
    {
        const auto request = m_service->consentData.first();
        QCOMPARE(run({u"requests"_s, u"--json"_s}), ExitCode::Ok);
        QCOMPARE(json()["schema"_L1].toInt(), 1);
        const auto shown = json()["requests"_L1][0].toObject();
        QCOMPARE(shown.keys(), QStringList({u"channel"_s, u"client_id"_s, u"client_name"_s, u"created_at"_s,
                                            u"expires_at"_s, u"id"_s, u"listener"_s, u"peer_address"_s,
                                            u"publisher"_s, u"redirect_uri"_s, u"scope"_s, u"trust"_s}));
        QCOMPARE(shown["trust"_L1].toString(), u"self_registered"_s);
        QCOMPARE(shown["id"_L1].toString(), request.id);
        QCOMPARE(shown["client_name"_L1].toString(), u"Claude Code (traydo)"_s);
        QCOMPARE(shown["scope"_L1].toString(), u"todos:read todos:write"_s);
        QCOMPARE(shown["expires_at"_L1].toString(), core::toIsoString(request.expiresAt));

        QCOMPARE(run({u"requests"_s}), ExitCode::Ok);
        QVERIFY(m_console.data.contains(u"Claude Code (traydo)"_s));
        m_service->consentData.clear();
        QCOMPARE(run({u"requests"_s}), ExitCode::Ok);
        QCOMPARE(m_console.data, u"No requests are waiting.\n"_s);
    }

    void CF3_clientTextCannotSteerTheTerminal()
    {
        m_service->consentData[0].clientName = u"Evil\033[2J\u202e\n\u009b31m"_s;
        for (const auto &arguments : {QStringList{u"requests"_s}, {u"requests"_s, u"--json"_s}}) {
            QCOMPARE(run(arguments), ExitCode::Ok);
            for (const auto c : {u'\033', u'\u202e', u'\u009b'})
                QVERIFY(!m_console.data.contains(c));
        }
        QCOMPARE(json()["requests"_L1][0]["client_name"_L1].toString(), m_service->consentData[0].clientName);
    }

    void CL4_approveNeedsATerminal()
    {
        const auto id = m_service->consentData.first().id;
        QCOMPARE(run({u"approve"_s, id, u"--number"_s, u"42"_s}), ExitCode::Refused);
        QCOMPARE(m_service->consentData.size(), 1);
        QVERIFY(m_service->decisions.empty());
        QVERIFY(m_console.talk.contains(u"terminal"_s));
        QVERIFY(m_console.data.isEmpty());
    }

    void approveWithTheNumberGiven()
    {
        m_console.inputTerminal = true;
        const auto request = m_service->consentData.first();
        QCOMPARE(run({u"approve"_s, request.id, u"--number"_s, u"42"_s}), ExitCode::Ok);
        const auto &decision = m_service->decisions.at(0).decision;
        QVERIFY(decision.allow);
        QCOMPARE(decision.number, std::optional(42));
        QCOMPARE(decision.face, core::ConsentFace::CommandLine);
        QVERIFY(decision.scopes == core::allScopes);
        QVERIFY(!decision.lists.all);
        QCOMPARE(decision.lists.listIds, QSet<QString>({m_service->listData.first().id}));
        QCOMPARE(decision.duration, core::milliseconds(std::chrono::hours(30 * 24)));
        QVERIFY(m_console.talk.contains(u"Claude Code (traydo)"_s));
        QVERIFY(m_console.talk.contains(request.redirectUri));
        QVERIFY(m_console.talk.contains(u"Inbox"_s));
    }

    void approveAsksForTheNumber()
    {
        m_console.inputTerminal = true;
        m_console.typed = {u"abc"_s, u"17"_s, u" 42 "_s};
        QCOMPARE(run({u"approve"_s}), ExitCode::Ok);
        QCOMPARE(m_service->decisions.size(), std::size_t(2));
        QVERIFY(m_service->consentData.isEmpty());
    }

    void approveGivesLessToAnotherDevice()
    {
        auto &request = m_service->consentData[0];
        request.peerAddress = u"192.168.1.5"_s;
        const auto id = request.id;
        m_service->statusData.cliGrants = core::CliGrants::Always;
        QCOMPARE(run({u"approve"_s, id}), ExitCode::Ok);
        QVERIFY(m_console.talk.contains(u"another device (192.168.1.5)"_s));
        QVERIFY(m_service->decisions.back().decision.scopes == core::Scope::TodosRead);
    }

    void approveGivesAnotherDeviceWhatThePersonSays()
    {
        auto &request = m_service->consentData[0];
        request.peerAddress = u"192.168.1.5"_s;
        const auto id = request.id;
        m_service->statusData.cliGrants = core::CliGrants::Always;
        QCOMPARE(run({u"approve"_s, id, u"--scope"_s, u"todos:write"_s}), ExitCode::Ok);
        QVERIFY(m_service->decisions.back().decision.scopes == core::allScopes);
    }

    void approveStopsAtAnEmptyLine()
    {
        m_console.inputTerminal = true;
        m_console.typed = {QString()};
        QCOMPARE(run({u"approve"_s}), ExitCode::Failed);
        QVERIFY(m_service->decisions.empty());
    }

    void approveWithTheWrongNumber()
    {
        m_console.inputTerminal = true;
        const auto id = m_service->consentData.first().id;
        QCOMPARE(run({u"approve"_s, id, u"-n"_s, u"08"_s}), ExitCode::Refused);
        QCOMPARE(m_service->decisions.at(0).decision.number, std::optional(8));
        QCOMPARE(m_service->consentData.size(), 1);
    }

    void approveWithEverything()
    {
        m_service->statusData.cliGrants = core::CliGrants::Always;
        const auto id = m_service->consentData.first().id;
        QCOMPARE(run({u"approve"_s, id.right(8), u"--scope"_s, u"todos:read"_s, u"--lists"_s,
                      u"work, INBOX"_s, u"--for"_s, u"1h"_s, u"--json"_s}),
                 ExitCode::Ok);
        const auto &decision = m_service->decisions.at(0).decision;
        QVERIFY(!decision.number);
        QVERIFY(decision.scopes == core::Scopes(core::Scope::TodosRead));
        QCOMPARE(decision.lists.listIds.size(), 2);
        QCOMPARE(decision.duration, core::milliseconds(std::chrono::hours(1)));
        QCOMPARE(json()["outcome"_L1].toString(), u"allowed"_s);
        QCOMPARE(json()["schema"_L1].toInt(), 1);
        QCOMPARE(json()["request"_L1]["id"_L1].toString(), id);
    }

    void approveAllLists()
    {
        m_service->statusData.cliGrants = core::CliGrants::Always;
        QCOMPARE(run({u"approve"_s, m_service->consentData.first().id, u"--lists"_s, u"all"_s}),
                 ExitCode::Ok);
        QVERIFY(m_service->decisions.at(0).decision.lists.all);
    }

    void approveRefuses_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<ExitCode>("code");
        QTest::newRow("number of three digits") << QStringList{u"--number"_s, u"142"_s} << ExitCode::Usage;
        QTest::newRow("unknown scope") << QStringList{u"--scope"_s, u"admin"_s} << ExitCode::Usage;
        QTest::newRow("more than asked") << QStringList{u"--scope"_s, u"todos:write"_s} << ExitCode::Usage;
        QTest::newRow("unknown list") << QStringList{u"--lists"_s, u"Nope"_s} << ExitCode::NotFound;
        QTest::newRow("no list") << QStringList{u"--lists"_s, u","_s} << ExitCode::Usage;
        QTest::newRow("too long") << QStringList{u"--for"_s, u"1000d"_s} << ExitCode::Usage;
        QTest::newRow("unknown option") << QStringList{u"--force"_s} << ExitCode::Usage;
    }

    void approveRefuses()
    {
        QFETCH(const QStringList, options);
        QFETCH(const ExitCode, code);
        m_service->statusData.cliGrants = core::CliGrants::Always;
        m_service->consentData[0].scopes = core::Scope::TodosRead;
        QCOMPARE(run(QStringList{u"approve"_s, m_service->consentData.first().id} + options), code);
        QVERIFY(m_service->decisions.empty());
        QVERIFY(!m_console.talk.isEmpty());
    }

    void approveWhenSwitchedOff()
    {
        m_console.inputTerminal = true;
        m_service->statusData.cliGrants = core::CliGrants::Never;
        QCOMPARE(run({u"approve"_s, m_service->consentData.first().id, u"--number"_s, u"42"_s}),
                 ExitCode::Refused);
        QVERIFY(m_service->decisions.empty());
    }

    void approveNothing()
    {
        m_console.inputTerminal = true;
        QCOMPARE(run({u"approve"_s, u"deadbeef"_s}), ExitCode::NotFound);
        m_service->consentData.clear();
        QCOMPARE(run({u"approve"_s}), ExitCode::NotFound);
        QCOMPARE(m_console.talk, u"No requests are waiting.\n"_s);
    }

    void approveWithoutInput()
    {
        m_console.inputTerminal = true;
        QCOMPARE(run({u"approve"_s, m_service->consentData.first().id, u"--no-input"_s}), ExitCode::Usage);
        QVERIFY(m_console.talk.contains(u"--number"_s));
    }

    void trustAndListenerAreShown()
    {
        m_console.inputTerminal = true;
        auto &request = m_service->consentData[0];
        request.trust = core::ClientTrust::Published;
        request.publisher = u"chatgpt.com"_s;
        request.listener = u"/opt/\033[2Jcodex"_s;
        QCOMPARE(run({u"requests"_s}), ExitCode::Ok);
        QVERIFY(m_console.data.contains(u"published by chatgpt.com"_s));
        QCOMPARE(run({u"approve"_s, request.id, u"--number"_s, u"42"_s}), ExitCode::Ok);
        QVERIFY(m_console.talk.contains(u"published by chatgpt.com"_s));
        QVERIFY(m_console.talk.contains(u"codex (no proof)"_s));
        QVERIFY(!m_console.talk.contains(u'\033'));
    }

    void aBridgeHasNoAddressToAnswerTo()
    {
        auto &request = m_service->consentData[0];
        request.channel = core::ConsentChannel::Bridge;
        request.redirectUri.clear();
        request.listener = u"/opt/quill/quill\033"_s;
        QCOMPARE(run({u"requests"_s}), ExitCode::Ok);
        QVERIFY(m_console.data.contains(u"/opt/quill/quill\\u001b on this computer"_s));
        QCOMPARE(run({u"requests"_s, u"--json"_s}), ExitCode::Ok);
        QCOMPARE(json()["requests"_L1][0]["channel"_L1].toString(), u"bridge"_s);

        m_console.inputTerminal = true;
        m_console.typed = {u"42"_s};
        QCOMPARE(run({u"approve"_s}), ExitCode::Ok);
        QVERIFY(m_console.talk.contains(u"goes to /opt/quill/quill\\u001b on this computer"_s));
        QVERIFY(m_console.talk.contains(u"Number that the app shows"_s));
        QVERIFY(!m_console.talk.contains(u"browser"_s));
    }

    void extendOnce()
    {
        const auto request = m_service->consentData.first();
        QCOMPARE(run({u"requests"_s, u"extend"_s, request.id, u"--json"_s}), ExitCode::Ok);
        QCOMPARE(json()["schema"_L1].toInt(), 1);
        QCOMPARE(json()["request"_L1]["expires_at"_L1].toString(),
                 core::toIsoString(request.expiresAt + std::chrono::minutes(5)));
        QCOMPARE(run({u"requests"_s, u"extend"_s, request.id}), ExitCode::Conflict);
        QCOMPARE(run({u"requests"_s, u"extend"_s, u"deadbeef"_s}), ExitCode::NotFound);
    }

    void denyAndBlock()
    {
        const auto request = m_service->consentData.first();
        QCOMPARE(run({u"deny"_s, request.id, u"--block"_s, u"planet"_s}), ExitCode::Usage);
        QVERIFY(m_service->decisions.empty());
        QCOMPARE(run({u"deny"_s, request.id, u"--block"_s, u"client"_s}), ExitCode::Ok);
        QCOMPARE(m_service->decisions.at(0).decision.block, std::optional(core::BlockKind::Client));

        QCOMPARE(run({u"blocks"_s, u"--json"_s}), ExitCode::Ok);
        const auto block = json()["blocks"_L1][0].toObject();
        QCOMPARE(block.keys(), QStringList({u"client_name"_s, u"created_at"_s, u"ends_at"_s, u"id"_s,
                                            u"kind"_s, u"subject"_s}));
        QCOMPARE(block["kind"_L1].toString(), u"client"_s);
        QCOMPARE(block["subject"_L1].toString(), request.clientId);
        QCOMPARE(run({u"blocks"_s}), ExitCode::Ok);
        QVERIFY(m_console.data.contains(u"Claude Code (traydo)"_s));

        QCOMPARE(run({u"unblock"_s, u"deadbeef"_s}), ExitCode::NotFound);
        QCOMPARE(run({u"unblock"_s, block["id"_L1].toString().right(8)}), ExitCode::Ok);
        QVERIFY(m_service->blockData.isEmpty());
        QCOMPARE(run({u"blocks"_s}), ExitCode::Ok);
        QCOMPARE(m_console.data, u"Nothing is blocked.\n"_s);
    }

    void deny()
    {
        const auto id = m_service->consentData.first().id;
        QCOMPARE(run({u"deny"_s, id}), ExitCode::Ok);
        QVERIFY(!m_service->decisions.at(0).decision.allow);
        QVERIFY(m_service->consentData.isEmpty());
        QCOMPARE(run({u"deny"_s, id}), ExitCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestRequestVerbs)
#include "tst_requestverbs.moc"
