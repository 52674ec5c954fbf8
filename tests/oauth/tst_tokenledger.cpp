#include "support/oauthfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace traydo;
using namespace Qt::StringLiterals;
using test::App;
using test::OAuthFixture;

class TestTokenLedger : public QObject
{
    Q_OBJECT

private:
    static constexpr core::milliseconds minute{60'000};

    static QString errorOf(const http::Response &response)
    {
        return OAuthFixture::json(response)[u"error"].toString();
    }
    static void restart(OAuthFixture &f)
    {
        f.server.reset();
        auto again = oauth::AuthorizationServer::create(*f.database, f.keys, f.clock, f.config,
                                                        {QByteArray(OAuthFixture::origin)}, {});
        QVERIFY(again.ok());
        f.server = *std::move(again);
        f.router = {};
        f.server->addRoutes(f.router);
    }

private Q_SLOTS:
    void clockSetBackRevivesNoAccessToken()
    {
        OAuthFixture f;
        const auto app = f.registerApp();
        const auto tokens = f.obtainTokens(app);
        f.clock.advance(f.config.limits.accessTokenLife + minute);
        QCOMPARE(f.guardStatus(tokens[u"access_token"].toString()), 401);
        f.clock.advance(-2 * minute);
        QCOMPARE(f.guardStatus(tokens[u"access_token"].toString()), 401);
        // The way on is the usual one.
        const auto renewed = f.json(f.refresh(app, tokens[u"refresh_token"].toString()));
        QCOMPARE(f.guardStatus(renewed[u"access_token"].toString()), 0);
        QCOMPARE(f.guardStatus(tokens[u"access_token"].toString()), 401);
    }

    void unnoticedExpiryToo() // nobody asked between the expiry and the jump
    {
        OAuthFixture f;
        const auto tokens = f.obtainTokens(f.registerApp());
        f.clock.advance(2 * f.config.limits.accessTokenLife);
        QVERIFY(f.server->sweep());
        f.clock.advance(-f.config.limits.accessTokenLife - minute - minute);
        QCOMPARE(f.guardStatus(tokens[u"access_token"].toString()), 401);
    }

    void withinTheSkewNothingHappens()
    {
        OAuthFixture f;
        const auto tokens = f.obtainTokens(f.registerApp());
        const auto epoch = f.server->tokens().epoch();
        f.clock.advance(-minute);
        QCOMPARE(f.guardStatus(tokens[u"access_token"].toString()), 0);
        QCOMPARE(f.server->tokens().epoch(), epoch);
        f.clock.advance(-core::milliseconds(1));
        QVERIFY(f.server->tokens().epoch() != epoch);
        QCOMPARE(f.guardStatus(tokens[u"access_token"].toString()), 401);
    }

    void clockSetBackRevivesNoGrantCodeOrRefreshToken()
    {
        OAuthFixture f;
        const auto app = f.registerApp();
        const auto tokens = f.obtainTokens(app);
        const auto code = f.obtainCode(app);
        const auto personal = f.server->programs().addToken({.name = u"x"_s,
                                                             .scopes = core::Scope::TodosRead,
                                                             .lists = {.all = true, .listIds = {}},
                                                             .duration = std::chrono::hours(1)});
        f.clock.advance(f.config.limits.refreshIdleLife + minute); // the grant of 30 days has ended, too
        (void)f.server->tokens().epoch();                          // seen, not swept
        f.clock.advance(-f.config.limits.refreshIdleLife);
        QCOMPARE(f.guardStatus(tokens[u"access_token"].toString()), 401);
        QCOMPARE(f.guardStatus(QString::fromLatin1(personal->secret)), 401);
        QCOMPARE(errorOf(f.refresh(app, tokens[u"refresh_token"].toString())), u"invalid_grant"_s);
        QCOMPARE(errorOf(f.redeem(app, code)), u"invalid_grant"_s);
        QCOMPARE(f.state().liveGrants, 0);
        QCOMPARE(f.state().refreshTokens, 0);
        QCOMPARE(f.state().codes, 0);
    }

    void setBackWhileTraydoDidNotRun()
    {
        OAuthFixture f;
        const auto tokens = f.obtainTokens(f.registerApp());
        f.clock.advance(f.config.limits.accessTokenLife);
        QVERIFY(f.server->sweep());
        f.clock.advance(-2 * minute);
        restart(f);
        QCOMPARE(f.guardStatus(tokens[u"access_token"].toString()), 401);
    }

    void epochOutlivesARestart()
    {
        OAuthFixture f;
        const auto tokens = f.obtainTokens(f.registerApp());
        const auto epoch = f.server->tokens().epoch();
        restart(f);
        QCOMPARE(f.server->tokens().epoch(), epoch);
        QCOMPARE(f.guardStatus(tokens[u"access_token"].toString()), 0);
    }

    void storageFailsMeanwhile() // the tokens die all the same, and what has to be stored is caught up
    {
        OAuthFixture f;
        const auto app = f.registerApp();
        const auto tokens = f.obtainTokens(app);
        f.clock.advance(f.config.limits.refreshIdleLife);
        (void)f.server->tokens().epoch();
        f.makeReadOnly();
        f.clock.advance(-f.config.limits.refreshIdleLife);
        QCOMPARE(f.guardStatus(tokens[u"access_token"].toString()), 401);
        QVERIFY(!f.server->sweep());
        QVERIFY(f.database->statement("PRAGMA query_only = OFF"_L1).exec().ok());
        QVERIFY(f.server->sweep());
        QCOMPARE(f.state().liveGrants, 0);
        QCOMPARE(errorOf(f.refresh(app, tokens[u"refresh_token"].toString())), u"invalid_grant"_s);
    }

    void revokedTokenIsRemembered()
    {
        OAuthFixture f;
        QSignalSpy revoked(&f.server->tokens(), &oauth::TokenLedger::tokenRevoked);
        const auto until = f.clock.now() + minute;
        QVERIFY(f.server->tokens().revoke(u"jti"_s, u"grant"_s, until));
        QCOMPARE(revoked.size(), 1);
        QCOMPARE(revoked[0][0].toString(), u"grant"_s);
        QVERIFY(f.server->tokens().isRevoked(u"jti"_s));
        QVERIFY(!f.server->tokens().isRevoked(u"other"_s));
        restart(f);
        QVERIFY(f.server->tokens().isRevoked(u"jti"_s));
        f.clock.advance(minute);
        QVERIFY(f.server->sweep());
        QVERIFY(!f.server->tokens().isRevoked(u"jti"_s));
    }

    void revocationThatCannotBeStored()
    {
        OAuthFixture f;
        f.makeReadOnly();
        QSignalSpy revoked(&f.server->tokens(), &oauth::TokenLedger::tokenRevoked);
        QVERIFY(!f.server->tokens().revoke(u"jti"_s, u"grant"_s, f.clock.now() + minute));
        QVERIFY(!f.server->tokens().isRevoked(u"jti"_s));
        QVERIFY(revoked.isEmpty());
    }

    void saysWhenTokensWereUsed()
    {
        OAuthFixture f;
        const auto tokens = f.obtainTokens(f.registerApp());
        QVERIFY(f.server->sweep());
        QSignalSpy used(&f.server->tokens(), &oauth::TokenLedger::wasUsed);
        QVERIFY(f.server->sweep());
        QCOMPARE(used.size(), 0);
        QCOMPARE(f.guardStatus(tokens[u"access_token"].toString()), 0);
        QVERIFY(f.server->sweep());
        QCOMPARE(used.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestTokenLedger)
#include "tst_tokenledger.moc"
