#include "crypto/hash.h"
#include "support/oauthfixture.h"

#include <QTest>

using namespace traydo;
using namespace Qt::StringLiterals;
using test::OAuthFixture;
using test::Parameters;

/// The token endpoint and the authorization_code grant.
class TestToken : public QObject
{
    Q_OBJECT

private:
    static QString errorOf(const http::Response &response)
    {
        return OAuthFixture::json(response)[u"error"].toString();
    }
    static QByteArray challengeFor(const QByteArray &verifier)
    {
        return crypto::base64Url(crypto::sha256(verifier));
    }

private Q_SLOTS:
    void goodCodeBringsTokens()
    {
        OAuthFixture f;
        const auto app = f.registerApp();
        const auto response = f.redeem(app, f.obtainCode(app));
        QCOMPARE(response.status, 200);
        QCOMPARE(f.header(response, "Content-Type"), u"application/json"_s);
        QCOMPARE(f.header(response, "Cache-Control"), u"no-store"_s);
        QCOMPARE(f.header(response, "Pragma"), u"no-cache"_s);
        const auto tokens = f.json(response);
        QCOMPARE(tokens[u"token_type"].toString(), u"Bearer"_s);
        QCOMPARE(tokens[u"expires_in"].toInt(), 600);
        QCOMPARE(tokens[u"scope"].toString(), u"todos:read todos:write"_s);
        QCOMPARE(tokens[u"refresh_token"].toString().size(), 43);
        QCOMPARE(f.guardStatus(tokens[u"access_token"].toString()), 0);
        QVERIFY(f.server->grants().liveGrants(app.id).first().activatedAt);
    }

    void secretsAreStoredHashed()
    {
        OAuthFixture f;
        const auto app = f.registerApp();
        const QString code = f.obtainCode(app);
        const auto refreshToken = f.json(f.redeem(app, code))[u"refresh_token"].toString();
        for (const auto sql : {"SELECT hash FROM codes"_L1, "SELECT hash FROM refresh_tokens"_L1}) {
            auto &query = f.database->statement(sql);
            QVERIFY(query.exec().ok() && query.next());
            const QByteArray hash = query.bytes(0);
            query.finish();
            QVERIFY(hash == crypto::sha256(code.toLatin1()) ||
                    hash == crypto::sha256(refreshToken.toLatin1()));
        }
    }

    void narrowedScopeIsTold()
    {
        OAuthFixture f;
        const auto app = f.registerApp();
        QCOMPARE(f.obtainTokens(app, core::Scope::TodosRead)[u"scope"].toString(), u"todos:read"_s);
    }

    void withoutRefreshGrantNoRefreshToken()
    {
        OAuthFixture f;
        auto metadata = f.publicMetadata();
        metadata.remove(u"grant_types"_s);
        QVERIFY(!f.obtainTokens(f.registerApp(metadata)).contains(u"refresh_token"_s));
        QCOMPARE(f.state().refreshTokens, 0);
    }

    void accessTokenEndsWithTheGrant()
    {
        OAuthFixture f;
        const auto app = f.registerApp();
        const auto page = f.authorize(app);
        auto decision = f.allowance(f.numberOn(page));
        decision.duration = std::chrono::minutes(5);
        QVERIFY(f.server->consents().decide(f.pendingIdOf(page), decision).ok());
        const auto code = f.locationParameter(f.get(f.waitPath(page)), u"code"_s);
        QCOMPARE(f.json(f.redeem(app, code))[u"expires_in"].toInt(), 300);
    }

    void redirectLeftOutBothTimes()
    {
        OAuthFixture f;
        const auto app = f.registerApp();
        const auto code = f.obtainCode(app, core::allScopes, {{u"redirect_uri"_s, QString()}});
        QCOMPARE(f.redeem(app, code, {{u"redirect_uri"_s, QString()}}).status, 200);
    }

    void TK1_otherMediaType()
    {
        OAuthFixture f;
        const auto response = f.postJson("/oauth/token", "{\"grant_type\":\"authorization_code\"}");
        QCOMPARE(response.status, 400);
        QCOMPARE(errorOf(response), u"invalid_request"_s);
        QCOMPARE(f.header(response, "Cache-Control"), u"no-store"_s);
        QCOMPARE(f.header(response, "Pragma"), u"no-cache"_s);
    }

    void TK2_parameterTwice()
    {
        OAuthFixture f;
        const auto app = f.registerApp();
        const auto code = f.obtainCode(app);
        http::Request request;
        request.method = http::Method::Post;
        request.path = "/oauth/token";
        request.headers.add("Content-Type", "application/x-www-form-urlencoded");
        request.body = "grant_type=authorization_code&grant_type=refresh_token&code=" + code.toLatin1();
        const auto response = f.send(request);
        QCOMPARE(response.status, 400);
        QCOMPARE(errorOf(response), u"invalid_request"_s);
        QCOMPARE(f.redeem(app, code).status, 200);
    }

    void TK3_parametersInTheQuery()
    {
        OAuthFixture f;
        const auto app = f.registerApp();
        const auto code = f.obtainCode(app);
        http::Request request;
        request.method = http::Method::Post;
        request.path = "/oauth/token";
        request.query = "grant_type=authorization_code&code=" + code.toLatin1();
        request.headers.add("Content-Type", "application/x-www-form-urlencoded");
        request.body = "client_id=" + app.id.toLatin1();
        const auto response = f.send(request);
        QCOMPARE(response.status, 400);
        QCOMPARE(errorOf(response), u"invalid_request"_s);
        QCOMPARE(f.redeem(app, code).status, 200);
    }

    void TK4_codeAgain()
    {
        OAuthFixture f;
        const auto app = f.registerApp();
        const auto code = f.obtainCode(app);
        const auto tokens = f.json(f.redeem(app, code));
        const auto response = f.redeem(app, code);
        QCOMPARE(response.status, 400);
        QCOMPARE(errorOf(response), u"invalid_grant"_s);
        QCOMPARE(f.guardStatus(tokens[u"access_token"].toString()), 401);
        QCOMPARE(errorOf(f.refresh(app, tokens[u"refresh_token"].toString())), u"invalid_grant"_s);
        QCOMPARE(f.state().liveGrants, 0);
        QCOMPARE(f.state().refreshTokens, 0);
    }

    void TK5_otherClient()
    {
        OAuthFixture f;
        const auto a = f.registerApp();
        const auto b = f.registerApp();
        const auto code = f.obtainCode(a);
        const auto response = f.redeem(b, code);
        QCOMPARE(response.status, 400);
        QCOMPARE(errorOf(response), u"invalid_grant"_s);
        QCOMPARE(f.redeem(a, code).status, 200);
    }

    void TK6_verifier_data()
    {
        QTest::addColumn<QByteArray>("verifier");
        QTest::addColumn<int>("status");
        QTest::newRow("43") << QByteArray(43, 'v') << 200;
        QTest::newRow("128") << QByteArray(128, 'v') << 200;
        QTest::newRow("42") << QByteArray(42, 'v') << 400;
        QTest::newRow("129") << QByteArray(129, 'v') << 400;
        QTest::newRow("missing") << QByteArray() << 400;
        QTest::newRow("forbidden character") << QByteArray(43, '+') << 400;
    }
    void TK6_verifier()
    {
        QFETCH(QByteArray, verifier);
        QFETCH(int, status);
        OAuthFixture f;
        const auto app = f.registerApp();
        const auto code = f.obtainCode(app, core::allScopes,
                                       {{u"code_challenge"_s, QString::fromLatin1(challengeFor(verifier))}});
        const auto response = f.redeem(app, code, {{u"code_verifier"_s, QString::fromLatin1(verifier)}});
        QCOMPARE(response.status, status);
        if (status != 200) {
            QCOMPARE(errorOf(response), u"invalid_grant"_s);
            QCOMPARE(f.state().spentCodes, 0);
            QCOMPARE(f.state().refreshTokens, 0);
        }
    }

    void TK6_wrongVerifierDoesNotConsume()
    {
        OAuthFixture f;
        const auto app = f.registerApp();
        const auto code = f.obtainCode(app);
        for (int i = 0; i < 4; ++i)
            QCOMPARE(errorOf(f.redeem(app, code, {{u"code_verifier"_s, QString(43, u'x')}})),
                     u"invalid_grant"_s);
        QCOMPARE(f.redeem(app, code).status, 200);
    }

    void fifthFailureBurnsTheCode()
    {
        OAuthFixture f;
        const auto app = f.registerApp();
        const auto code = f.obtainCode(app);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(errorOf(f.redeem(app, code, {{u"code_verifier"_s, QString(43, u'x')}})),
                     u"invalid_grant"_s);
        QCOMPARE(errorOf(f.redeem(app, code)), u"invalid_grant"_s);
        QCOMPARE(f.state().refreshTokens, 0);
    }

    void TK7_otherRedirect_data()
    {
        QTest::addColumn<QString>("redirectUri");
        QTest::newRow("other port") << u"http://127.0.0.1:1/callback"_s;
        QTest::newRow("other path") << u"http://127.0.0.1:33418/x"_s;
        QTest::newRow("missing") << QString();
    }
    void TK7_otherRedirect()
    {
        QFETCH(QString, redirectUri);
        OAuthFixture f;
        const auto app = f.registerApp();
        const auto code = f.obtainCode(app);
        const auto response = f.redeem(app, code, {{u"redirect_uri"_s, redirectUri}});
        QCOMPARE(response.status, 400);
        QCOMPARE(errorOf(response), u"invalid_grant"_s);
        QCOMPARE(f.redeem(app, code).status, 200);
    }

    void TK8_eightRedemptions()
    {
        OAuthFixture f;
        const auto app = f.registerApp();
        const auto code = f.obtainCode(app);
        QStringList accessTokens;
        QStringList refreshTokens;
        for (int i = 0; i < 8; ++i) {
            const auto response = f.redeem(app, code);
            if (response.status != 200)
                continue;
            accessTokens.append(f.json(response)[u"access_token"].toString());
            refreshTokens.append(f.json(response)[u"refresh_token"].toString());
        }
        QCOMPARE(accessTokens.size(), 1);
        QCOMPARE(f.guardStatus(accessTokens.first()), 401);
        QCOMPARE(f.refresh(app, refreshTokens.first()).status, 400);
        QCOMPARE(f.state().liveGrants, 0);
    }

    void expiredCode()
    {
        OAuthFixture f;
        const auto app = f.registerApp();
        const auto code = f.obtainCode(app);
        f.clock.advance(f.config.limits.codeLife);
        QCOMPARE(errorOf(f.redeem(app, code)), u"invalid_grant"_s);
        // Written down: a clock that is set back revives nothing.
        f.clock.advance(-f.config.limits.codeLife);
        QCOMPARE(errorOf(f.redeem(app, code)), u"invalid_grant"_s);
        QCOMPARE(f.state().refreshTokens, 0);
    }

    void foreignResource()
    {
        OAuthFixture f;
        const auto app = f.registerApp();
        const auto code = f.obtainCode(app);
        const auto response = f.redeem(app, code, {{u"resource"_s, u"https://other.test/mcp"_s}});
        QCOMPARE(response.status, 400);
        QCOMPARE(errorOf(response), u"invalid_target"_s);
        QCOMPARE(f.redeem(app, code, {{u"resource"_s, u"http://127.0.0.1:7317/mcp"_s}}).status, 200);
    }

    void TK11_unknownCode()
    {
        OAuthFixture f;
        QCOMPARE(errorOf(f.redeem(f.registerApp(), u"nothing"_s)), u"invalid_grant"_s);
    }

    void unsupportedGrants_data()
    {
        QTest::addColumn<QString>("grantType");
        QTest::addColumn<QString>("error");
        QTest::newRow("password") << u"password"_s << u"unsupported_grant_type"_s;
        QTest::newRow("capitals") << u"Authorization_Code"_s << u"unsupported_grant_type"_s;
        QTest::newRow("missing") << QString() << u"invalid_request"_s;
    }
    void unsupportedGrants()
    {
        QFETCH(QString, grantType);
        OAuthFixture f;
        const auto response = f.redeem(f.registerApp(), u"code"_s, {{u"grant_type"_s, grantType}});
        QCOMPARE(response.status, 400);
        QTEST(errorOf(response), "error");
    }

    void storageFailureKeepsTheCode()
    {
        OAuthFixture f;
        const auto app = f.registerApp();
        const auto code = f.obtainCode(app);
        f.makeReadOnly();
        const auto response = f.redeem(app, code);
        QCOMPARE(response.status, 503);
        QVERIFY(f.header(response, "Retry-After").toInt() > 0);
        QCOMPARE(errorOf(response), u"temporarily_unavailable"_s);
        QVERIFY(f.database->statement("PRAGMA query_only = OFF"_L1).exec().ok());
        QCOMPARE(f.state().spentCodes, 0);
        QCOMPARE(f.redeem(app, code).status, 200);
    }
};

QTEST_GUILESS_MAIN(TestToken)
#include "tst_token.moc"
