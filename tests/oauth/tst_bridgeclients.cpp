#include "oauth/bridgeclients.h"
#include "support/oauthfixture.h"

#include <QTest>

using namespace traydo;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using oauth::BridgeClients;

namespace {

const core::LocalProgram quill{u"quill"_s, u"/opt/quill/quill"_s};
const core::LocalProgram other{u"other"_s, u"/opt/other"_s};

struct Fixture : test::OAuthFixture
{
    using OAuthFixture::OAuthFixture;

    BridgeClients &bridges() { return server->bridges(); }
    /// The number that the program was told; 0 when the person is not asked.
    int ask(const core::LocalProgram &program = quill)
    {
        const auto question = bridges().ask(program);
        const auto *waiting = std::get_if<BridgeClients::Waiting>(&question);
        return waiting ? waiting->number : 0;
    }
    bool isDeclined(const core::LocalProgram &program = quill)
    {
        return std::holds_alternative<BridgeClients::Declined>(bridges().ask(program));
    }
    core::ConsentRequest pending() { return server->consents().pending().value(0); }
    core::ConsentOutcome decide(const core::ConsentDecision &decision)
    {
        return *server->consents().decide(pending().id, decision);
    }
};

} // namespace

class TestBridgeClients : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void idFollowsFromTheProgram()
    {
        QCOMPARE(BridgeClients::idOf(quill), BridgeClients::idOf(quill));
        QVERIFY(BridgeClients::idOf(quill) != BridgeClients::idOf(other));
        QVERIFY(BridgeClients::idOf(quill) != BridgeClients::idOf({u"quill"_s, u"/opt/elsewhere"_s}));
    }

    void mayDoNothingBeforeConsent()
    {
        Fixture f;
        const auto who = f.bridges().principalOf(quill);
        QVERIFY(!who.scopes);
        QVERIFY(who.grantId.isEmpty());
        QCOMPARE(who.actor.clientId, BridgeClients::idOf(quill));
        QCOMPARE(f.state(), Fixture().state());
    }

    void asksOnceAndShowsWho()
    {
        Fixture f;
        const int number = f.ask();
        QVERIFY(number >= 10);
        QCOMPARE(f.ask(), number);
        QCOMPARE(f.server->consents().pending().size(), 1);
        const auto request = f.pending();
        QCOMPARE(request.channel, core::ConsentChannel::Bridge);
        QCOMPARE(request.clientName, u"quill"_s);
        QCOMPARE(request.listener, u"/opt/quill/quill"_s);
        QCOMPARE(request.trust, core::ClientTrust::SelfRegistered);
        QVERIFY(request.redirectUri.isEmpty());
        QVERIFY(request.numberChoices.contains(number));
        QVERIFY(request.scopes == core::allScopes);
    }

    void consentHoldsUntilTheGrantEnds()
    {
        Fixture f;
        const int number = f.ask();
        auto decision = f.allowance(number, core::Scope::TodosRead);
        decision.duration = 1h;
        QCOMPARE(f.decide(decision), core::ConsentOutcome::Allowed);
        const auto who = f.bridges().principalOf(quill);
        QVERIFY(who.scopes == core::Scope::TodosRead);
        QCOMPARE(who.expiresAt, f.clock.now() + 1h);
        QVERIFY(!f.bridges().principalOf(other).scopes);
        // No code is redeemed for it, and it is not swept away for that.
        f.clock.advance(30min);
        QVERIFY(f.server->sweep());
        QCOMPARE(f.bridges().principalOf(quill).grantId, who.grantId);
        f.clock.advance(30min);
        QVERIFY(!f.bridges().principalOf(quill).scopes);
        QVERIFY(f.ask() > 0);
    }

    void revocationCountsAtOnce()
    {
        Fixture f;
        f.decide(f.allowance(f.ask()));
        QVERIFY(f.bridges().principalOf(quill).scopes);
        QVERIFY(f.server->grants().removeClient(BridgeClients::idOf(quill)));
        QVERIFY(!f.bridges().principalOf(quill).scopes);
        QVERIFY(f.ask() > 0);
    }

    void denialCoolsDown()
    {
        Fixture f;
        f.ask();
        QCOMPARE(f.decide({}), core::ConsentOutcome::Denied);
        QVERIFY(f.isDeclined());
        QVERIFY(f.server->consents().pending().isEmpty());
        f.clock.advance(f.config.limits.denialCoolDown);
        QVERIFY(f.ask() > 0);
    }

    void blocksHold()
    {
        Fixture f;
        f.ask();
        core::ConsentDecision decision;
        decision.block = core::BlockKind::Client;
        f.decide(decision);
        f.clock.advance(1h);
        QVERIFY(f.isDeclined());
        QVERIFY(f.ask(other) > 0);
    }

    void wrongNumbersEndInDenial()
    {
        Fixture f;
        for (int attempt = 1; attempt <= f.config.limits.wrongNumbers; ++attempt) {
            const int number = f.ask(); // another after a wrong pick
            QVERIFY(number > 0);
            const auto outcome = f.decide(f.allowance(number == 99 ? 98 : number + 1));
            QCOMPARE(outcome, attempt < f.config.limits.wrongNumbers
                                  ? core::ConsentOutcome::WrongNumber
                                  : core::ConsentOutcome::WrongNumberDenied);
        }
        QVERIFY(f.isDeclined());
        QVERIFY(!f.bridges().principalOf(quill).scopes);
    }

    void expiredRequestIsAskedAnew()
    {
        Fixture f;
        f.ask();
        const QString before = f.pending().id;
        f.clock.advance(f.config.limits.pendingLife);
        QVERIFY(f.ask() > 0);
        QVERIFY(f.pending().id != before);
    }

    void queueIsCapped()
    {
        Fixture f;
        for (int i = 0; i < f.config.limits.pendingTotal; ++i)
            QVERIFY(f.ask({u"app"_s, u"/opt/%1"_s.arg(i)}) > 0);
        const auto question = f.bridges().ask(quill);
        const auto *failed = std::get_if<BridgeClients::Failed>(&question);
        QVERIFY(failed);
        QCOMPARE(failed->error.code, core::ErrorCode::LimitExceeded);
        QVERIFY(!f.server->grants().findClient(BridgeClients::idOf(quill)));
    }

    void unwritableStorageIsSaid()
    {
        Fixture f;
        f.makeReadOnly();
        const auto question = f.bridges().ask(quill);
        QVERIFY(std::holds_alternative<BridgeClients::Failed>(question));
        QVERIFY(f.server->consents().pending().isEmpty());
    }

    void hasNoBusinessAtTheEndpoints()
    {
        Fixture f;
        f.decide(f.allowance(f.ask()));
        const test::App app{BridgeClients::idOf(quill), {}, u"http://127.0.0.1:9/cb"_s};
        QCOMPARE(f.authorize(app).status, 400);
        QCOMPARE(f.authorize(app, {{u"redirect_uri"_s, {}}}).status, 400);
        for (const auto &type : {u"authorization_code"_s, u"refresh_token"_s, u"client_credentials"_s}) {
            const auto refused = f.postForm("/oauth/token", {{u"grant_type"_s, type},
                                                             {u"client_id"_s, app.id},
                                                             {u"code"_s, u"x"_s},
                                                             {u"refresh_token"_s, u"x"_s}});
            QCOMPARE(refused.status, 401);
            QCOMPARE(Fixture::json(refused)["error"_L1].toString(), u"invalid_client"_s);
        }
        QCOMPARE(f.postForm("/oauth/revoke", {{u"token"_s, u"x"_s}, {u"client_id"_s, app.id}}).status, 401);
    }
};

QTEST_GUILESS_MAIN(TestBridgeClients)
#include "tst_bridgeclients.moc"
