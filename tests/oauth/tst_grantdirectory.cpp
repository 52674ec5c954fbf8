#include "core/json.h"
#include "oauth/grantdirectory.h"
#include "support/oauthfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace traydo;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using oauth::GrantDirectory;
using test::OAuthFixture;

class TestGrantDirectory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesARestart()
    {
        OAuthFixture f;
        const auto app = f.registerApp();
        f.obtainTokens(app);
        const auto grant = f.server->grants().liveGrants(app.id).first();
        f.server->grants().touch(grant.id);
        QVERIFY(f.server->grants().flush().ok());
        const auto loaded = GrantDirectory::load(*f.database, f.clock, f.config.limits);
        QVERIFY(loaded.ok());
        QCOMPARE((*loaded)->findClient(app.id)->name, u"Example App"_s);
        const auto *again = (*loaded)->findLiveGrant(grant.id);
        QVERIFY(again);
        QVERIFY(again->scopes == grant.scopes);
        QCOMPARE(again->lists, grant.lists);
        QCOMPARE(again->endsAt, grant.endsAt);
        QCOMPARE(again->activatedAt, grant.activatedAt);
        QCOMPARE(again->lastUsedAt, std::optional(f.clock.now()));
    }

    void removeClientEndsItsGrants()
    {
        OAuthFixture f;
        const auto app = f.registerApp();
        const auto other = f.registerApp();
        const auto tokens = f.obtainTokens(app);
        f.obtainTokens(other);
        QSignalSpy ended(&f.server->grants(), &GrantDirectory::grantEnded);
        QVERIFY(f.server->grants().removeClient(app.id).ok());
        QCOMPARE(ended.size(), 1);
        QVERIFY(!f.server->grants().findClient(app.id));
        QCOMPARE(f.guardStatus(tokens[u"access_token"].toString()), 401);
        QCOMPARE(f.state().clients, 1);
        QCOMPARE(f.state().grants, 1);
        QCOMPARE(f.state().refreshTokens, 1);
        QCOMPARE(f.server->grants().removeClient(app.id).error().code, core::ErrorCode::NotFound);
    }

    void aNarrowerGrantCountsFromTheNextCall()
    {
        OAuthFixture f;
        const auto app = f.registerApp();
        const auto tokens = f.obtainTokens(app);
        auto &grants = f.server->grants();
        const auto before = grants.liveGrants(app.id).first();
        QSignalSpy edited(&grants, &GrantDirectory::grantEdited);
        const core::GrantReach reach{
            core::Scope::TodosRead, {false, {f.database.inboxId()}}, f.clock.now() + 5min};
        QVERIFY(grants.updateGrants(app.id, reach).ok());
        QCOMPARE(edited.size(), 1);
        QCOMPARE(edited.first().first().toString(), before.id);
        http::Request request;
        request.headers.add("Authorization", "Bearer " + tokens[u"access_token"].toString().toLatin1());
        request.origin = OAuthFixture::origin;
        const auto verdict = f.server->bearerGuard().authenticate(request);
        const auto *who = std::get_if<core::Principal>(&verdict);
        QVERIFY(who);
        QVERIFY(who->scopes == core::Scopes(core::Scope::TodosRead));
        QCOMPARE(who->lists, reach.lists);
        QCOMPARE(who->expiresAt, reach.endsAt);
        const auto loaded = GrantDirectory::load(*f.database, f.clock, f.config.limits);
        const auto *again = (*loaded)->findLiveGrant(before.id);
        QVERIFY(again);
        QVERIFY(again->scopes == reach.scopes);
        QCOMPARE(again->lists, reach.lists);
        QCOMPARE(again->endsAt, reach.endsAt);
        f.clock.advance(5min);
        QCOMPARE(f.guardStatus(tokens[u"access_token"].toString()), 401);
    }

    void aWiderGrantComesWithTheNextRefresh()
    {
        OAuthFixture f;
        const auto app = f.registerApp();
        const auto tokens = f.obtainTokens(app, core::Scope::TodosRead);
        QCOMPARE(tokens[u"scope"].toString(), u"todos:read"_s);
        auto &grants = f.server->grants();
        const core::ListAccess everything{.all = true, .listIds = {}};
        QVERIFY(grants.updateGrants(app.id, {core::Scope::TodosWrite, everything, f.clock.now() + 24h}).ok());
        const auto refreshed = f.json(f.refresh(app, tokens[u"refresh_token"].toString()));
        QCOMPARE(refreshed[u"scope"].toString(), u"todos:read todos:write"_s);
    }

    void onlyAnotherEndDisturbsNobody()
    {
        OAuthFixture f;
        const auto app = f.registerApp();
        f.obtainTokens(app);
        auto &grants = f.server->grants();
        const auto before = grants.liveGrants(app.id).first();
        QSignalSpy edited(&grants, &GrantDirectory::grantEdited);
        QVERIFY(grants.updateGrants(app.id, {before.scopes, before.lists, f.clock.now() + 24h}).ok());
        QVERIFY(edited.isEmpty());
        QCOMPARE(grants.liveGrants(app.id).first().endsAt, f.clock.now() + 24h);
    }

    void refusesGrantsThatMakeNoSense_data()
    {
        QTest::addColumn<core::GrantReach>("reach");
        const core::ListAccess all{.all = true, .listIds = {}};
        const auto soon = test::FakeClock().now() + 24h;
        QTest::newRow("no scope") << core::GrantReach{{}, all, soon};
        QTest::newRow("no list") << core::GrantReach{core::allScopes, {}, soon};
        QTest::newRow("ended") << core::GrantReach{core::allScopes, all, soon - 24h};
        QTest::newRow("too long") << core::GrantReach{core::allScopes, all, soon + 90 * 24h};
    }

    void refusesGrantsThatMakeNoSense()
    {
        QFETCH(core::GrantReach, reach);
        OAuthFixture f;
        const auto app = f.registerApp();
        f.obtainTokens(app);
        auto &grants = f.server->grants();
        const auto before = grants.liveGrants(app.id).first();
        QCOMPARE(grants.updateGrants(app.id, reach).error().code, core::ErrorCode::InvalidArgument);
        QVERIFY(grants.liveGrants(app.id).first().scopes == before.scopes);
        QCOMPARE(grants.liveGrants(app.id).first().endsAt, before.endsAt);
        const core::GrantReach good{core::allScopes, {.all = true, .listIds = {}}, f.clock.now() + 24h};
        QCOMPARE(grants.updateGrants(f.registerApp().id, good).error().code, core::ErrorCode::NotFound);
    }

    void sweepWritesDownWhatEnded()
    {
        OAuthFixture f;
        const auto app = f.registerApp();
        const auto tokens = f.obtainTokens(app);
        const auto grant = f.server->grants().liveGrants(app.id).first();
        QSignalSpy ended(&f.server->grants(), &GrantDirectory::grantEnded);
        f.clock.set(grant.endsAt);
        QVERIFY(f.server->sweep().ok());
        QCOMPARE(ended.size(), 1);
        QCOMPARE(f.state().liveGrants, 0);
        QCOMPARE(f.state().refreshTokens, 0);
        // A clock that is set back revives nothing.
        f.clock.set(grant.createdAt);
        QVERIFY(!f.server->grants().findLiveGrant(grant.id));
        QCOMPARE(f.guardStatus(tokens[u"access_token"].toString()), 401);
    }

    void sweepDropsWhatWasNeverRedeemed()
    {
        OAuthFixture f;
        const auto app = f.registerApp();
        f.obtainCode(app);
        f.clock.advance(16min);
        QVERIFY(f.server->sweep().ok());
        QCOMPARE(f.state().grants, 0);
        QCOMPARE(f.state().codes, 0);
        QVERIFY(f.server->grants().liveGrants(app.id).isEmpty());
    }

    void sweepDropsUnusedClientsAfterADay()
    {
        OAuthFixture f;
        const auto unused = f.registerApp();
        const auto used = f.registerApp();
        f.obtainTokens(used);
        f.clock.advance(24h);
        QVERIFY(f.server->sweep().ok());
        QCOMPARE(f.state().clients, 2);
        f.clock.advance(1ms);
        QVERIFY(f.server->sweep().ok());
        QCOMPARE(f.state().clients, 1);
        QVERIFY(!f.server->grants().findClient(unused.id));
        // Its grant over, it is still remembered as one that was used.
        f.clock.advance(24h * 60);
        QVERIFY(f.server->sweep().ok());
        QVERIFY(f.server->grants().findClient(used.id));
    }

    void askingKeepsAnUnusedClient()
    {
        OAuthFixture f;
        const auto app = f.registerApp();
        f.clock.advance(24h);
        const auto page = f.authorize(app);
        QCOMPARE(page.status, 200);
        f.clock.advance(4min);
        QVERIFY(f.server->sweep().ok());
        QVERIFY(f.server->grants().findClient(app.id));
        QCOMPARE(*f.approve(page), core::ConsentOutcome::Allowed);
    }

    void unusedClientsAreCapped()
    {
        core::Config config;
        config.limits.unusedClients = 3;
        OAuthFixture f(config);
        const auto used = f.registerApp();
        f.obtainTokens(used);
        const auto oldest = f.registerApp();
        f.clock.advance(11min);
        const auto second = f.registerApp();
        f.registerApp();
        QCOMPARE(f.state().clients, 4);
        // The oldest of the unused gives way; one that got a grant never does.
        f.registerApp();
        QCOMPARE(f.state().clients, 4);
        QVERIFY(!f.server->grants().findClient(oldest.id));
        QVERIFY(f.server->grants().findClient(used.id));
        // The others are too young: their person may be answering.
        const auto before = f.state();
        const auto refused = f.postJson("/oauth/register", core::toJson(f.publicMetadata()));
        QCOMPARE(refused.status, 429);
        QVERIFY(f.header(refused, "Retry-After").toInt() > 0);
        QVERIFY(f.state() == before);
        f.clock.advance(9min);
        QCOMPARE(f.authorize(second).status, 200); // asks now, so it counts as young
        f.clock.advance(1min);
        f.registerApp();
        QVERIFY(f.server->grants().findClient(second.id));
    }

    void updateKeepsSecretAndFirstDay()
    {
        OAuthFixture f;
        const auto app = f.registerConfidentialApp();
        const auto before = *f.server->grants().findClient(app.id);
        auto client = before;
        client.name = u"Renamed"_s;
        client.redirectUris = {u"https://example.com/new"_s};
        client.secretHash = "other";
        client.createdAt += 1h;
        client.freshUntil = f.clock.now() + 2h;
        f.clock.advance(1min);
        QVERIFY(f.server->grants().updateClient(client).ok());
        for (const auto &now :
             {*f.server->grants().findClient(app.id),
              *(*GrantDirectory::load(*f.database, f.clock, f.config.limits))->findClient(app.id)}) {
            QCOMPARE(now.name, u"Renamed"_s);
            QCOMPARE(now.redirectUris, client.redirectUris);
            QCOMPARE(now.secretHash, before.secretHash);
            QCOMPARE(now.createdAt, before.createdAt);
            QCOMPARE(now.freshUntil, client.freshUntil);
        }
        client.id = u"nobody"_s;
        QCOMPARE(f.server->grants().updateClient(client).error().code, core::ErrorCode::NotFound);
    }

    void failedWriteChangesNothing()
    {
        OAuthFixture f;
        const auto app = f.registerApp();
        f.obtainTokens(app);
        const auto grant = f.server->grants().liveGrants(app.id).first();
        f.makeReadOnly();
        QSignalSpy ended(&f.server->grants(), &GrantDirectory::grantEnded);
        QCOMPARE(f.server->grants().revokeGrant(grant.id).error().code, core::ErrorCode::Unavailable);
        QCOMPARE(f.server->grants().removeClient(app.id).error().code, core::ErrorCode::Unavailable);
        QVERIFY(f.server->grants().findLiveGrant(grant.id));
        QVERIFY(f.server->grants().findClient(app.id));
        QCOMPARE(ended.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestGrantDirectory)
#include "tst_grantdirectory.moc"
