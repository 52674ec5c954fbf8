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
