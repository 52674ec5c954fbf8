#include "support/oauthfixture.h"

#include <QTest>

using namespace traydo;
using namespace Qt::StringLiterals;
using test::App;
using test::OAuthFixture;
using test::Parameters;

class TestIntrospection : public QObject
{
    Q_OBJECT

private:
    static http::Response introspect(OAuthFixture &f, const App &app, const QString &token,
                                     const Parameters &more = {})
    {
        Parameters fields{{u"token"_s, token}};
        fields.insert(more);
        return f.postForm("/oauth/introspect", fields, f.basic(app.id, app.secret));
    }
    static QString errorOf(const http::Response &response)
    {
        return OAuthFixture::json(response)[u"error"].toString();
    }
    static void compareInactive(const http::Response &response)
    {
        QCOMPARE(response.status, 200);
        QCOMPARE(response.body, QByteArray(R"({"active":false})"));
        QCOMPARE(OAuthFixture::header(response, "Cache-Control"), u"no-store"_s);
        QCOMPARE(OAuthFixture::header(response, "Content-Type"), u"application/json"_s);
    }
    static App makeMachine(OAuthFixture &f)
    {
        const auto made = f.server->programs().addMachineClient({.name = u"nightly"_s,
                                                                 .scopes = core::Scope::TodosRead,
                                                                 .lists = {.all = true, .listIds = {}},
                                                                 .duration = std::chrono::hours(24)});
        return {made->clientId, QString::fromLatin1(made->secret), {}};
    }
    static QString machineToken(OAuthFixture &f, const App &app)
    {
        return f
            .json(f.postForm("/oauth/token", {{u"grant_type"_s, u"client_credentials"_s}},
                             f.basic(app.id, app.secret)))[u"access_token"]
            .toString();
    }

private Q_SLOTS:
    void saysWhatAnAccessTokenIs()
    {
        OAuthFixture f;
        const auto app = f.registerConfidentialApp();
        const auto tokens = f.obtainTokens(app);
        const auto response = introspect(f, app, tokens[u"access_token"].toString());
        QCOMPARE(response.status, 200);
        const auto answer = f.json(response);
        QCOMPARE(answer[u"active"], QJsonValue(true));
        QCOMPARE(answer[u"token_type"].toString(), u"Bearer"_s);
        QCOMPARE(answer[u"client_id"].toString(), app.id);
        QCOMPARE(answer[u"scope"].toString(), u"todos:read todos:write"_s);
        QCOMPARE(answer[u"iss"].toString(), u"http://127.0.0.1:7317"_s);
        QCOMPARE(answer[u"aud"].toString(), u"http://127.0.0.1:7317/mcp"_s);
        QCOMPARE(answer[u"sub"].toString(), u"owner"_s);
        QCOMPARE(answer[u"iat"].toInteger(), core::toEpochSeconds(f.clock.now()));
        QCOMPARE(answer[u"exp"].toInteger(), core::toEpochSeconds(f.clock.now()) + 600);
        QVERIFY(!answer[u"jti"].toString().isEmpty());
    }

    void saysWhatARefreshTokenIs()
    {
        OAuthFixture f;
        const auto app = f.registerConfidentialApp();
        const auto tokens = f.obtainTokens(app);
        const auto answer = f.json(introspect(f, app, tokens[u"refresh_token"].toString(),
                                              {{u"token_type_hint"_s, u"refresh_token"_s}}));
        QCOMPARE(answer[u"active"], QJsonValue(true));
        QVERIFY(!answer.contains(u"token_type"_s));
        QCOMPARE(answer[u"client_id"].toString(), app.id);
        QCOMPARE(answer[u"exp"].toInteger(), core::toEpochSeconds(f.clock.now() + std::chrono::days(30)));
        QCOMPARE(f.refresh(app, tokens[u"refresh_token"].toString()).status, 200); // not used up by it
    }

    void machineClientAndHints_data()
    {
        QTest::addColumn<QString>("hint");
        QTest::newRow("none") << QString();
        QTest::newRow("right") << u"access_token"_s;
        QTest::newRow("wrong") << u"refresh_token"_s;
        QTest::newRow("unknown") << u"passport"_s;
    }
    void machineClientAndHints()
    {
        QFETCH(QString, hint);
        OAuthFixture f;
        const auto app = makeMachine(f);
        const auto response = introspect(f, app, machineToken(f, app), {{u"token_type_hint"_s, hint}});
        QCOMPARE(f.json(response)[u"active"], QJsonValue(true));
        QCOMPARE(f.json(response)[u"scope"].toString(), u"todos:read"_s);
    }

    void IN1_noCredentials_data()
    {
        QTest::addColumn<QString>("way");
        for (const auto *way : {"nothing", "unknown client", "wrong secret", "public client",
                                "public in basic", "bearer", "personal token as client"})
            QTest::newRow(way) << QString::fromLatin1(way);
    }
    void IN1_noCredentials()
    {
        QFETCH(QString, way);
        OAuthFixture f;
        const auto app = f.registerConfidentialApp();
        const auto open = f.registerApp();
        const auto token = f.obtainTokens(app)[u"access_token"].toString();
        const auto before = f.state();
        Parameters fields{{u"token"_s, token}};
        http::Headers headers;
        if (way == u"unknown client")
            headers = f.basic(u"nobody"_s, u"x"_s);
        else if (way == u"wrong secret")
            headers = f.basic(app.id, u"wrong"_s);
        else if (way == u"public client")
            fields.insert(u"client_id"_s, open.id);
        else if (way == u"public in basic")
            headers = f.basic(open.id, QString());
        else if (way == u"bearer")
            headers.add("Authorization", "Bearer " + token.toLatin1());
        else if (way == u"personal token as client") {
            const auto made = f.server->programs().addToken({.name = u"x"_s,
                                                             .scopes = core::Scope::TodosRead,
                                                             .lists = {.all = true, .listIds = {}},
                                                             .duration = std::chrono::hours(1)});
            headers = f.basic(made->clientId, QString::fromLatin1(made->secret));
        }
        const auto response = f.postForm("/oauth/introspect", fields, headers);
        QCOMPARE(response.status, 401);
        QCOMPARE(errorOf(response), u"invalid_client"_s);
        QVERIFY(f.header(response, "WWW-Authenticate").startsWith(u"Basic"));
        QVERIFY(!f.json(response).contains(u"active"_s));
        QCOMPARE(f.state().liveGrants >= before.liveGrants, true);
        QCOMPARE(f.guardStatus(token), 0);
    }

    void IN2_expired()
    {
        OAuthFixture f;
        const auto app = f.registerConfidentialApp();
        const auto tokens = f.obtainTokens(app);
        f.clock.advance(f.config.limits.accessTokenLife);
        compareInactive(introspect(f, app, tokens[u"access_token"].toString()));
        f.clock.advance(f.config.limits.refreshIdleLife);
        compareInactive(introspect(f, app, tokens[u"refresh_token"].toString()));
    }

    void notLive_data()
    {
        QTest::addColumn<QString>("what");
        for (const auto *what : {"garbage", "spent refresh", "revoked access", "revoked refresh", "bent",
                                 "personal token", "code", "its own secret"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void notLive()
    {
        QFETCH(QString, what);
        OAuthFixture f;
        const auto app = f.registerConfidentialApp();
        const auto tokens = f.obtainTokens(app);
        QString token = tokens[u"access_token"].toString();
        if (what == u"garbage") {
            token = u"garbage"_s;
        } else if (what == u"spent refresh") {
            token = tokens[u"refresh_token"].toString();
            QCOMPARE(f.refresh(app, token).status, 200);
        } else if (what.startsWith(u"revoked")) {
            token = tokens[what.endsWith(u"access") ? u"access_token"_s : u"refresh_token"_s].toString();
            QVERIFY(f.server->grants().revokeGrant(f.server->grants().liveGrants(app.id).first().id));
        } else if (what == u"bent") {
            token.chop(4);
        } else if (what == u"personal token") {
            token = QString::fromLatin1(f.server->programs()
                                            .addToken({.name = u"x"_s,
                                                       .scopes = core::Scope::TodosRead,
                                                       .lists = {.all = true, .listIds = {}},
                                                       .duration = std::chrono::hours(1)})
                                            ->secret);
        } else if (what == u"code") {
            token = f.obtainCode(app);
        } else {
            token = app.secret;
        }
        compareInactive(introspect(f, app, token));
    }

    void othersTokens_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("access token") << u"access_token"_s;
        QTest::newRow("refresh token") << u"refresh_token"_s;
    }
    void othersTokens()
    {
        QFETCH(QString, kind);
        OAuthFixture f;
        const auto owner = f.registerConfidentialApp();
        const auto tokens = f.obtainTokens(owner);
        const auto curious = f.registerConfidentialApp();
        compareInactive(introspect(f, curious, tokens[kind].toString()));
        compareInactive(introspect(f, makeMachine(f), tokens[kind].toString()));
        QCOMPARE(f.json(introspect(f, owner, tokens[kind].toString()))[u"active"], QJsonValue(true));
    }

    void malformed_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("query");
        QTest::newRow("no token") << QByteArray("token_type_hint=access_token") << QByteArray();
        QTest::newRow("token twice") << QByteArray("token=a&token=b") << QByteArray();
        QTest::newRow("hint twice") << QByteArray("token=a&token_type_hint=b&token_type_hint=b")
                                    << QByteArray();
        QTest::newRow("in the query") << QByteArray() << QByteArray("token=a");
        QTest::newRow("NUL") << QByteArray("token=a%00") << QByteArray();
    }
    void malformed()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, query);
        OAuthFixture f;
        const auto app = f.registerConfidentialApp();
        http::Request request;
        request.method = http::Method::Post;
        request.path = "/oauth/introspect";
        request.query = query;
        request.headers = f.basic(app.id, app.secret);
        request.headers.add("Content-Type", "application/x-www-form-urlencoded");
        request.body = body;
        const auto response = f.send(request);
        QCOMPARE(response.status, 400);
        QCOMPARE(errorOf(response), u"invalid_request"_s);
    }

    void otherWaysToAsk()
    {
        OAuthFixture f;
        const auto json = f.postJson("/oauth/introspect", R"({"token":"a"})");
        QCOMPARE(json.status, 400);
        QCOMPARE(errorOf(json), u"invalid_request"_s);
        const auto get = f.get("/oauth/introspect", {{u"token"_s, u"a"_s}});
        QCOMPARE(get.status, 405);
        QVERIFY(f.header(get, "Allow").contains(u"POST"));
    }

    void noKeysAreOffered() // HS256: there is nothing that could be published
    {
        OAuthFixture f;
        for (const auto *path : {"/.well-known/jwks.json", "/oauth/jwks", "/oauth/jwks.json", "/jwks.json"})
            QCOMPARE(f.get(path).status, 404);
        QVERIFY(!f.json(f.get("/.well-known/oauth-authorization-server")).contains(u"jwks_uri"_s));
    }
};

QTEST_GUILESS_MAIN(TestIntrospection)
#include "tst_introspection.moc"
