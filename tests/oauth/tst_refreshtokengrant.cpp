#include "support/oauthfixture.h"

#include <QTest>

using namespace traydo;
using namespace Qt::StringLiterals;
using test::OAuthFixture;

class TestRefreshTokenGrant : public QObject
{
    Q_OBJECT

private:
    static QString errorOf(const http::Response &response)
    {
        return OAuthFixture::json(response)[u"error"].toString();
    }
    static QString refreshTokenOf(const QJsonObject &tokens) { return tokens[u"refresh_token"].toString(); }
    static QString accessTokenOf(const QJsonObject &tokens) { return tokens[u"access_token"].toString(); }

private Q_SLOTS:
    void rotates()
    {
        OAuthFixture f;
        const auto app = f.registerApp();
        const auto first = f.obtainTokens(app);
        const auto response = f.refresh(app, refreshTokenOf(first));
        QCOMPARE(response.status, 200);
        QCOMPARE(f.header(response, "Cache-Control"), u"no-store"_s);
        const auto second = f.json(response);
        QCOMPARE(second[u"scope"].toString(), u"todos:read todos:write"_s);
        QVERIFY(refreshTokenOf(second) != refreshTokenOf(first));
        QVERIFY(accessTokenOf(second) != accessTokenOf(first));
        QCOMPARE(f.guardStatus(accessTokenOf(second)), 0);
        QCOMPARE(f.state().spentRefreshTokens, 1);
        QCOMPARE(f.state().refreshTokens, 2);
    }

    void siblingWithinTheLeeway()
    {
        OAuthFixture f;
        const auto app = f.registerApp();
        const auto first = refreshTokenOf(f.obtainTokens(app));
        const auto second = f.json(f.refresh(app, first));
        f.clock.advance(core::milliseconds(29'999));
        const auto sibling = f.refresh(app, first);
        QCOMPARE(sibling.status, 200);
        QVERIFY(refreshTokenOf(f.json(sibling)) != refreshTokenOf(second));
        QCOMPARE(f.refresh(app, refreshTokenOf(second)).status, 200);
        QCOMPARE(f.refresh(app, refreshTokenOf(f.json(sibling))).status, 200);
    }

    void TK9_reuseAfterTheLeeway()
    {
        OAuthFixture f;
        const auto app = f.registerApp();
        const auto first = refreshTokenOf(f.obtainTokens(app));
        const auto second = f.json(f.refresh(app, first));
        f.clock.advance(core::seconds(30));
        const auto response = f.refresh(app, first);
        QCOMPARE(response.status, 400);
        QCOMPARE(errorOf(response), u"invalid_grant"_s);
        QCOMPARE(errorOf(f.refresh(app, refreshTokenOf(second))), u"invalid_grant"_s);
        QCOMPARE(f.guardStatus(accessTokenOf(second)), 401);
        QCOMPARE(f.state().liveGrants, 0);
        QCOMPARE(f.state().refreshTokens, 0);
    }

    void TK9_siblingsDoNotStretchTheLeeway()
    {
        OAuthFixture f;
        const auto app = f.registerApp();
        const auto first = refreshTokenOf(f.obtainTokens(app));
        QCOMPARE(f.refresh(app, first).status, 200);
        f.clock.advance(core::seconds(20));
        QCOMPARE(f.refresh(app, first).status, 200);
        f.clock.advance(core::seconds(20));
        QCOMPARE(errorOf(f.refresh(app, first)), u"invalid_grant"_s);
        QCOMPARE(f.state().liveGrants, 0);
    }

    void TK9_withoutLeeway()
    {
        core::Config config;
        config.limits.refreshLeeway = {};
        OAuthFixture f(config);
        const auto app = f.registerApp();
        const auto first = refreshTokenOf(f.obtainTokens(app));
        QCOMPARE(f.refresh(app, first).status, 200);
        QCOMPARE(errorOf(f.refresh(app, first)), u"invalid_grant"_s);
        QCOMPARE(f.state().liveGrants, 0);
    }

    void TK10_widerScope()
    {
        OAuthFixture f;
        const auto app = f.registerApp();
        const auto token = refreshTokenOf(f.obtainTokens(app, core::Scope::TodosRead));
        for (const auto &scope : {u"todos:write"_s, u"todos:read todos:write"_s, u"mcp"_s, u"email"_s}) {
            const auto before = f.state();
            const auto response = f.refresh(app, token, {{u"scope"_s, scope}});
            QCOMPARE(response.status, 400);
            QCOMPARE(errorOf(response), u"invalid_scope"_s);
            QVERIFY(f.state() == before);
        }
        QCOMPARE(f.refresh(app, token).status, 200);
    }

    void narrowerScopeHoldsForTheAccessTokenOnly()
    {
        OAuthFixture f;
        const auto app = f.registerApp();
        const auto narrow =
            f.json(f.refresh(app, refreshTokenOf(f.obtainTokens(app)), {{u"scope"_s, u"todos:read"_s}}));
        QCOMPARE(narrow[u"scope"].toString(), u"todos:read"_s);
        QCOMPARE(f.json(f.refresh(app, refreshTokenOf(narrow)))[u"scope"].toString(),
                 u"todos:read todos:write"_s);
    }

    void TK11_otherClient()
    {
        OAuthFixture f;
        const auto a = f.registerApp();
        const auto b = f.registerApp();
        const auto token = refreshTokenOf(f.obtainTokens(a));
        const auto before = f.state();
        const auto response = f.refresh(b, token);
        QCOMPARE(response.status, 400);
        QCOMPARE(errorOf(response), u"invalid_grant"_s);
        QVERIFY(f.state() == before);
        QCOMPARE(f.refresh(a, token).status, 200);
    }

    void TK11_otherClientsReuseDoesNotHarm()
    {
        OAuthFixture f;
        const auto a = f.registerApp();
        const auto b = f.registerApp();
        const auto first = refreshTokenOf(f.obtainTokens(a));
        const auto second = refreshTokenOf(f.json(f.refresh(a, first)));
        f.clock.advance(core::seconds(60));
        QCOMPARE(errorOf(f.refresh(b, first)), u"invalid_grant"_s);
        QCOMPARE(f.refresh(a, second).status, 200);
    }

    void foreignResource()
    {
        OAuthFixture f;
        const auto app = f.registerApp();
        const auto token = refreshTokenOf(f.obtainTokens(app));
        QCOMPARE(errorOf(f.refresh(app, token, {{u"resource"_s, u"https://other.test/mcp"_s}})),
                 u"invalid_target"_s);
        QCOMPARE(f.refresh(app, token, {{u"resource"_s, u"http://localhost:7317/mcp"_s}}).status, 200);
    }

    void idleForThirtyDays()
    {
        OAuthFixture f;
        const auto app = f.registerApp();
        const auto page = f.authorize(app);
        auto decision = f.allowance(f.numberOn(page));
        decision.duration = std::chrono::hours(90 * 24);
        QVERIFY(f.server->consents().decide(f.pendingIdOf(page), decision).ok());
        auto tokens = f.json(f.redeem(app, f.locationParameter(f.get(f.waitPath(page)), u"code"_s)));
        f.clock.advance(f.config.limits.refreshIdleLife - core::milliseconds(1));
        const auto renewed = f.refresh(app, refreshTokenOf(tokens));
        QCOMPARE(renewed.status, 200);
        f.clock.advance(f.config.limits.refreshIdleLife);
        QCOMPARE(errorOf(f.refresh(app, refreshTokenOf(f.json(renewed)))), u"invalid_grant"_s);
        // Written down: a clock that is set back revives nothing.
        f.clock.advance(-f.config.limits.refreshIdleLife);
        QCOMPARE(errorOf(f.refresh(app, refreshTokenOf(f.json(renewed)))), u"invalid_grant"_s);
    }

    void endsWithTheGrant()
    {
        OAuthFixture f;
        const auto app = f.registerApp();
        const auto token = refreshTokenOf(f.obtainTokens(app)); // for 30 days
        f.clock.advance(std::chrono::hours(30 * 24));
        QCOMPARE(errorOf(f.refresh(app, token)), u"invalid_grant"_s);
    }

    void missingAndUnknown()
    {
        OAuthFixture f;
        const auto app = f.registerApp();
        QCOMPARE(errorOf(f.refresh(app, QString())), u"invalid_request"_s);
        QCOMPARE(errorOf(f.refresh(app, u"nothing"_s)), u"invalid_grant"_s);
    }

    void confidentialClientNeedsItsSecret()
    {
        OAuthFixture f;
        const auto app = f.registerConfidentialApp();
        const auto token = refreshTokenOf(f.obtainTokens(app));
        const auto response = f.refresh({app.id, {}, app.redirectUri}, token);
        QCOMPARE(response.status, 401);
        QCOMPARE(errorOf(response), u"invalid_client"_s);
        QCOMPARE(f.refresh(app, token).status, 200);
    }

    void storageFailureDoesNotConsume()
    {
        OAuthFixture f;
        const auto app = f.registerApp();
        const auto token = refreshTokenOf(f.obtainTokens(app));
        f.makeReadOnly();
        QCOMPARE(f.refresh(app, token).status, 503);
        QVERIFY(f.database->statement("PRAGMA query_only = OFF"_L1).exec().ok());
        QCOMPARE(f.state().spentRefreshTokens, 0);
        QCOMPARE(f.refresh(app, token).status, 200);
    }
};

QTEST_GUILESS_MAIN(TestRefreshTokenGrant)
#include "tst_refreshtokengrant.moc"
