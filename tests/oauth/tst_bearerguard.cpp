#include "core/ids.h"
#include "crypto/hash.h"
#include "crypto/jwt.h"
#include "support/oauthfixture.h"

#include <QTest>

using namespace traydo;
using namespace Qt::StringLiterals;
using test::OAuthFixture;

namespace {

const QByteArray metadataPart =
    "resource_metadata=\"http://127.0.0.1:7317/.well-known/oauth-protected-resource/mcp\", "
    "scope=\"todos:read todos:write\"";

http::Request bearer(const QByteArray &token)
{
    http::Request request;
    request.path = "/mcp";
    request.origin = OAuthFixture::origin;
    request.headers.add("Authorization", "Bearer " + token);
    return request;
}

/// A token as `f` would sign it for a live grant of a new client; a test bends one claim.
crypto::AccessTokenClaims claimsOf(OAuthFixture &f)
{
    const auto app = f.registerApp();
    f.obtainTokens(app);
    const auto grant = f.server->grants().liveGrants(app.id).first();
    return {.issuer = grant.issuer,
            .subject = u"owner"_s,
            .audience = grant.resource,
            .clientId = grant.clientId,
            .grantId = grant.id,
            .scopes = grant.scopes,
            .issuedAt = f.clock.now(),
            .expiresAt = f.clock.now() + f.config.limits.accessTokenLife,
            .id = core::newId(f.clock.now()),
            .epoch = f.server->tokens().epoch()};
}

} // namespace

class TestBearerGuard : public QObject
{
    Q_OBJECT

private:
    static void compareRefused(const OAuthFixture &f, const http::Request &request)
    {
        const auto result = f.server->bearerGuard().authenticate(request);
        const auto *response = std::get_if<http::Response>(&result);
        QVERIFY(response);
        QCOMPARE(response->status, 401);
        const auto challenge = OAuthFixture::header(*response, "WWW-Authenticate");
        QVERIFY(challenge.startsWith(u"Bearer error=\"invalid_token\", error_description=\""));
        QVERIFY(challenge.endsWith(QLatin1StringView(metadataPart)));
    }

private Q_SLOTS:
    void passesAsThePrincipal()
    {
        OAuthFixture f;
        const auto app = f.registerApp();
        const auto tokens = f.obtainTokens(app);
        f.clock.advance(core::seconds(1));
        const auto result =
            f.server->bearerGuard().authenticate(bearer(tokens[u"access_token"].toString().toLatin1()));
        const auto *principal = std::get_if<core::Principal>(&result);
        QVERIFY(principal);
        QCOMPARE(principal->actor, core::Actor::client(app.id, u"Example App"_s));
        QVERIFY(principal->scopes == core::allScopes);
        QVERIFY(principal->lists.all);
        QCOMPARE(principal->resource, u"http://127.0.0.1:7317/mcp"_s);
        QCOMPARE(principal->expiresAt, f.clock.now() - core::seconds(1) + f.config.limits.accessTokenLife);
        const auto grant = f.server->grants().liveGrants(app.id).first();
        QCOMPARE(principal->grantId, grant.id);
        QCOMPARE(grant.lastUsedAt, std::optional(f.clock.now()));
    }

    void tokenIsGoodUnderEveryNameOfTheListener()
    {
        OAuthFixture f;
        auto request = bearer(f.obtainTokens(f.registerApp())[u"access_token"].toString().toLatin1());
        request.origin = "http://localhost:7317";
        QVERIFY(std::holds_alternative<core::Principal>(f.server->bearerGuard().authenticate(request)));
    }

    void MP1_noToken()
    {
        OAuthFixture f;
        auto request = bearer("x");
        for (const http::Headers &headers :
             {http::Headers(), http::Headers{{"Authorization", "Basic eDp5"}}}) {
            request.headers = headers;
            const auto result = f.server->bearerGuard().authenticate(request);
            const auto *response = std::get_if<http::Response>(&result);
            QVERIFY(response);
            QCOMPARE(response->status, 401);
            QCOMPARE(response->headers.value("WWW-Authenticate"),
                     std::optional<QByteArray>("Bearer " + metadataPart));
        }
    }

    void MP1_challengeNamesTheOriginThatWasUsed()
    {
        OAuthFixture f;
        http::Request request;
        request.origin = "http://[::1]:7317";
        const auto result = f.server->bearerGuard().authenticate(request);
        QVERIFY(OAuthFixture::header(std::get<http::Response>(result), "WWW-Authenticate")
                    .contains(
                        u"resource_metadata=\"http://[::1]:7317/.well-known/oauth-protected-resource/mcp\""));
    }

    void MP2_forged_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<bool>("signedByUs");
        QTest::newRow("alg none") << QByteArray("{\"alg\":\"none\",\"typ\":\"at+jwt\",\"kid\":\"KID\"}")
                                  << false;
        QTest::newRow("alg None") << QByteArray("{\"alg\":\"None\",\"typ\":\"at+jwt\",\"kid\":\"KID\"}")
                                  << true;
        QTest::newRow("RS256") << QByteArray("{\"alg\":\"RS256\",\"typ\":\"at+jwt\",\"kid\":\"KID\"}")
                               << true;
        QTest::newRow("kid is a path")
            << QByteArray("{\"alg\":\"HS256\",\"typ\":\"at+jwt\",\"kid\":\"../../dev/null\"}") << true;
        QTest::newRow("no kid") << QByteArray("{\"alg\":\"HS256\",\"typ\":\"at+jwt\"}") << true;
        QTest::newRow("other typ") << QByteArray("{\"alg\":\"HS256\",\"typ\":\"JWT\",\"kid\":\"KID\"}")
                                   << true;
        QTest::newRow("unsigned") << QByteArray("{\"alg\":\"HS256\",\"typ\":\"at+jwt\",\"kid\":\"KID\"}")
                                  << false;
    }
    void MP2_forged()
    {
        QFETCH(QByteArray, header);
        QFETCH(bool, signedByUs);
        OAuthFixture f;
        const auto good = crypto::encodeAccessToken(f.keys, claimsOf(f)).split('.');
        header.replace("KID", f.keys.keyId());
        const QByteArray content = crypto::base64Url(header) + '.' + good.at(1);
        const QByteArray mac =
            signedByUs ? crypto::base64Url(f.keys.mac(crypto::KeyRing::Purpose::AccessToken, content))
                       : QByteArray();
        compareRefused(f, bearer(content + '.' + mac));
    }

    void MP2_embeddedKey()
    {
        OAuthFixture f;
        const crypto::KeyRing stranger(QByteArray(32, 's'));
        const auto good = crypto::encodeAccessToken(f.keys, claimsOf(f)).split('.');
        const QByteArray header = "{\"alg\":\"HS256\",\"typ\":\"at+jwt\",\"kid\":\"" + f.keys.keyId() +
                                  "\",\"jwk\":{\"kty\":\"oct\",\"k\":\"" +
                                  crypto::base64Url(QByteArray(32, 's')) + "\"}}";
        const QByteArray content = crypto::base64Url(header) + '.' + good.at(1);
        compareRefused(
            f, bearer(content + '.' +
                      crypto::base64Url(stranger.mac(crypto::KeyRing::Purpose::AccessToken, content))));
    }

    void MP2_otherPurpose()
    {
        OAuthFixture f;
        const auto good = crypto::encodeAccessToken(f.keys, claimsOf(f)).split('.');
        const QByteArray content = good.at(0) + '.' + good.at(1);
        compareRefused(f,
                       bearer(content + '.' +
                              crypto::base64Url(f.keys.mac(crypto::KeyRing::Purpose::SessionId, content))));
    }

    void garbage_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("word") << QByteArray("word");
        QTest::newRow("dots") << QByteArray("..");
        QTest::newRow("long") << QByteArray(9000, '.');
    }
    void garbage()
    {
        QFETCH(QByteArray, token);
        OAuthFixture f;
        compareRefused(f, bearer(token));
    }

    void MP3_foreignAudience()
    {
        OAuthFixture f;
        auto claims = claimsOf(f);
        claims.audience = u"https://lan.test:7443/mcp"_s;
        compareRefused(f, bearer(crypto::encodeAccessToken(f.keys, claims)));
        claims = claimsOf(f);
        claims.issuer = u"https://lan.test:7443"_s;
        compareRefused(f, bearer(crypto::encodeAccessToken(f.keys, claims)));
    }

    void MP4_expiredOneSecond()
    {
        OAuthFixture f;
        const auto token = crypto::encodeAccessToken(f.keys, claimsOf(f));
        f.clock.advance(f.config.limits.accessTokenLife + core::seconds(1));
        compareRefused(f, bearer(token));
    }

    void MP4_issuedInTheFuture()
    {
        OAuthFixture f;
        auto claims = claimsOf(f);
        claims.issuedAt += core::seconds(120);
        claims.expiresAt += core::seconds(120);
        compareRefused(f, bearer(crypto::encodeAccessToken(f.keys, claims)));
    }

    void MP5_insufficientScope()
    {
        OAuthFixture f;
        const auto response = f.server->bearerGuard().insufficientScope(bearer("x"), core::Scope::TodosWrite);
        QCOMPARE(response.status, 403);
        QCOMPARE(response.headers.value("WWW-Authenticate"),
                 std::optional<QByteArray>("Bearer error=\"insufficient_scope\", " + metadataPart));
    }

    void MP6_tokenInTheQuery()
    {
        OAuthFixture f;
        http::Request request;
        request.origin = OAuthFixture::origin;
        request.query =
            "access_token=" + f.obtainTokens(f.registerApp())[u"access_token"].toString().toLatin1();
        const auto result = f.server->bearerGuard().authenticate(request);
        QCOMPARE(std::get<http::Response>(result).status, 401);
    }

    void twoAuthorizationHeaders()
    {
        OAuthFixture f;
        auto request = bearer(crypto::encodeAccessToken(f.keys, claimsOf(f)));
        request.headers.add("Authorization", "Bearer x");
        compareRefused(f, request);
    }

    void revokedGrantRemovedClientForeignClient()
    {
        OAuthFixture f;
        auto claims = claimsOf(f);
        const auto token = crypto::encodeAccessToken(f.keys, claims);
        claims.clientId = f.registerApp().id;
        compareRefused(f, bearer(crypto::encodeAccessToken(f.keys, claims)));
        QVERIFY(f.server->grants().revokeGrant(claims.grantId).ok());
        compareRefused(f, bearer(token));

        const auto others = claimsOf(f);
        QVERIFY(f.server->grants().removeClient(others.clientId).ok());
        compareRefused(f, bearer(crypto::encodeAccessToken(f.keys, others)));
    }

    void tokenNeverReachesFurtherThanTheGrant()
    {
        OAuthFixture f;
        const auto app = f.registerApp();
        f.obtainTokens(app, core::Scope::TodosRead);
        auto claims = claimsOf(f);
        const auto grant = f.server->grants().liveGrants(app.id).first();
        claims.clientId = app.id;
        claims.grantId = grant.id;
        const auto result =
            f.server->bearerGuard().authenticate(bearer(crypto::encodeAccessToken(f.keys, claims)));
        QVERIFY(std::get<core::Principal>(result).scopes == core::Scope::TodosRead);
    }
};

QTEST_GUILESS_MAIN(TestBearerGuard)
#include "tst_bearerguard.moc"
