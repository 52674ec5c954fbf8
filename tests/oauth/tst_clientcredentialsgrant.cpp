#include "core/json.h"
#include "support/oauthfixture.h"

#include <QTest>

using namespace traydo;
using namespace Qt::StringLiterals;
using test::App;
using test::OAuthFixture;
using test::Parameters;

class TestClientCredentialsGrant : public QObject
{
    Q_OBJECT

private:
    static oauth::ProgramAccess access(core::Scopes scopes = core::allScopes)
    {
        return {.name = u"nightly"_s,
                .scopes = scopes,
                .lists = {.all = false, .listIds = {u"l1"_s}},
                .duration = std::chrono::hours(24)};
    }
    static App makeClient(OAuthFixture &f, core::Scopes scopes = core::allScopes)
    {
        const auto made = f.server->programs().addMachineClient(access(scopes));
        if (!made)
            qFatal("%s", qUtf8Printable(made.error().text));
        return {made->clientId, QString::fromLatin1(made->secret), {}};
    }
    static http::Response ask(OAuthFixture &f, const App &app, Parameters fields = {})
    {
        fields.insert(u"grant_type"_s, u"client_credentials"_s);
        return f.postForm("/oauth/token", fields, f.basic(app.id, app.secret));
    }
    static QString errorOf(const http::Response &response)
    {
        return OAuthFixture::json(response)[u"error"].toString();
    }
    static std::optional<core::Principal> principal(const OAuthFixture &f, const http::Response &tokens)
    {
        http::Request request;
        request.path = "/mcp";
        request.origin = OAuthFixture::origin;
        request.headers.add("Authorization",
                            "Bearer " + OAuthFixture::json(tokens)[u"access_token"].toString().toLatin1());
        auto result = f.server->bearerGuard().authenticate(request);
        auto *principal = std::get_if<core::Principal>(&result);
        return principal ? std::optional(*principal) : std::nullopt;
    }

private Q_SLOTS:
    void givesWhatThePersonAllowed()
    {
        OAuthFixture f;
        const auto app = makeClient(f);
        const auto response = ask(f, app);
        QCOMPARE(response.status, 200);
        QCOMPARE(f.header(response, "Cache-Control"), u"no-store"_s);
        const auto answer = f.json(response);
        QCOMPARE(answer[u"token_type"].toString(), u"Bearer"_s);
        QCOMPARE(answer[u"expires_in"].toInt(), 600);
        QCOMPARE(answer[u"scope"].toString(), u"todos:read todos:write"_s);
        QVERIFY(!answer.contains(u"refresh_token"_s)); // RFC 6749 §4.4.3
        QCOMPARE(f.state().refreshTokens, 0);
        const auto who = principal(f, response);
        QVERIFY(who);
        QCOMPARE(who->actor, core::Actor::client(app.id, u"nightly"_s));
        QCOMPARE(who->lists.listIds, QSet<QString>{u"l1"_s});
        QVERIFY(!who->lists.all);
        QCOMPARE(who->resource, u"http://127.0.0.1:7317/mcp"_s);
    }

    void secretInTheBody()
    {
        OAuthFixture f;
        const auto app = makeClient(f);
        const Parameters fields{{u"grant_type"_s, u"client_credentials"_s},
                                {u"client_id"_s, app.id},
                                {u"client_secret"_s, app.secret}};
        QCOMPARE(f.postForm("/oauth/token", fields).status, 200);
        const auto both = f.postForm("/oauth/token", fields, f.basic(app.id, app.secret));
        QCOMPARE(both.status, 400); // TK12
        QCOMPARE(errorOf(both), u"invalid_request"_s);
    }

    void TK12_wrongSecret_data()
    {
        QTest::addColumn<QString>("secret");
        QTest::newRow("wrong") << u"wrong"_s;
        QTest::newRow("none") << QString();
        QTest::newRow("another client's") << u"OTHER"_s;
        QTest::newRow("a personal access token") << u"PAT"_s;
    }
    void TK12_wrongSecret()
    {
        QFETCH(QString, secret);
        OAuthFixture f;
        auto app = makeClient(f);
        if (secret == u"OTHER"_s)
            secret = makeClient(f).secret;
        if (secret == u"PAT"_s)
            secret = QString::fromLatin1(f.server->programs().addToken(access())->secret);
        const auto before = f.state();
        app.secret = secret;
        const auto response = ask(f, app);
        QCOMPARE(response.status, 401);
        QCOMPARE(errorOf(response), u"invalid_client"_s);
        QVERIFY(f.header(response, "WWW-Authenticate").startsWith(u"Basic"));
        QVERIFY(!f.json(response).contains(u"access_token"_s));
        QVERIFY(f.state() == before);
    }

    void TK13_whoMayNot()
    {
        OAuthFixture f;
        const auto asPublic = f.redeem(f.registerApp(), {}, {{u"grant_type"_s, u"client_credentials"_s}});
        QCOMPARE(asPublic.status, 400);
        QCOMPARE(errorOf(asPublic), u"unauthorized_client"_s);
        // One with a secret that it got by registering itself is no better.
        const auto registered = ask(f, f.registerConfidentialApp());
        QCOMPARE(registered.status, 400);
        QCOMPARE(errorOf(registered), u"unauthorized_client"_s);
        QCOMPARE(f.state().grants, 0);
    }

    void personalTokensAreNoClients()
    {
        OAuthFixture f;
        const auto token = f.server->programs().addToken(access());
        const App asClient{token->clientId, QString::fromLatin1(token->secret), {}};
        QCOMPARE(ask(f, asClient).status, 401);
        const auto asPublic = f.postForm(
            "/oauth/token", {{u"grant_type"_s, u"client_credentials"_s}, {u"client_id"_s, token->clientId}});
        QCOMPARE(asPublic.status, 401);
        QCOMPARE(errorOf(asPublic), u"invalid_client"_s);
    }

    void neitherKindCanAuthorize() // no redirect URI is theirs
    {
        OAuthFixture f;
        const App machine{makeClient(f).id, {}, u"http://127.0.0.1:1/cb"_s};
        const App token{f.server->programs().addToken(access())->clientId, {}, u"http://127.0.0.1:1/cb"_s};
        for (const auto &app : {machine, token}) {
            const auto page = f.authorize(app);
            QCOMPARE(page.status, 400);
            QVERIFY(!page.headers.value("Location"));
        }
        QCOMPARE(f.state().pending, 0);
    }

    void scopeIsCapped_data()
    {
        QTest::addColumn<QString>("scope");
        QTest::addColumn<QString>("given");
        QTest::newRow("all of it") << QString() << u"todos:read"_s;
        QTest::newRow("the same") << u"todos:read"_s << u"todos:read"_s;
        QTest::newRow("with an unknown one") << u"todos:read admin"_s << u"todos:read"_s;
        QTest::newRow("more") << u"todos:write"_s << QString();
        QTest::newRow("both") << u"mcp"_s << QString();
        QTest::newRow("unknown") << u"admin"_s << QString();
    }
    void scopeIsCapped()
    {
        QFETCH(QString, scope);
        QFETCH(QString, given);
        OAuthFixture f;
        const auto response = ask(f, makeClient(f, core::Scope::TodosRead), {{u"scope"_s, scope}});
        if (given.isEmpty()) {
            QCOMPARE(response.status, 400);
            QCOMPARE(errorOf(response), u"invalid_scope"_s);
            return;
        }
        QCOMPARE(response.status, 200);
        QCOMPARE(f.json(response)[u"scope"].toString(), given);
        QVERIFY(principal(f, response)->scopes == core::Scopes(core::Scope::TodosRead));
    }

    void resource()
    {
        OAuthFixture f;
        const auto app = makeClient(f);
        const auto local = ask(f, app, {{u"resource"_s, u"http://localhost:7317/mcp"_s}});
        QCOMPARE(principal(f, local)->resource, u"http://localhost:7317/mcp"_s);
        for (const auto &foreign : {u"https://other.test/mcp"_s, u"http://127.0.0.1:7318/mcp"_s}) {
            const auto response = ask(f, app, {{u"resource"_s, foreign}});
            QCOMPARE(response.status, 400);
            QCOMPARE(errorOf(response), u"invalid_target"_s);
        }
    }

    void notFromTheNetwork()
    {
        OAuthFixture f;
        const auto app = makeClient(f);
        const auto lan = f.server->forListener({"https://desk.local:7318"}, [] { return false; });
        http::Router router;
        lan->addRoutes(router);
        http::Request request;
        request.method = http::Method::Post;
        request.path = "/oauth/token";
        request.origin = "https://desk.local:7318";
        request.peer = QHostAddress(u"192.168.1.2"_s);
        request.headers = f.basic(app.id, app.secret);
        request.headers.add("Content-Type", "application/x-www-form-urlencoded");
        request.body = "grant_type=client_credentials";
        const auto response = std::get<http::Response>(router.dispatch(request, {}));
        QCOMPARE(response.status, 400);
        QCOMPARE(errorOf(response), u"unauthorized_client"_s);
    }

    void endsWithItsGrant()
    {
        OAuthFixture f;
        const auto app = makeClient(f);
        const auto tokens = ask(f, app);
        QVERIFY(principal(f, tokens));
        f.clock.advance(std::chrono::hours(24));
        const auto late = ask(f, app);
        QCOMPARE(late.status, 400);
        QCOMPARE(errorOf(late), u"invalid_grant"_s);

        const auto other = makeClient(f);
        const auto held = ask(f, other);
        QVERIFY(f.server->grants().removeClient(other.id));
        QVERIFY(!principal(f, held));
        QCOMPARE(ask(f, other).status, 401);
    }

    void accessTokenNeverOutlivesTheGrant()
    {
        OAuthFixture f;
        const auto app = makeClient(f);
        f.clock.advance(std::chrono::hours(24) - core::seconds(90));
        QCOMPARE(f.json(ask(f, app))[u"expires_in"].toInt(), 90);
    }

    void malformed_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("grant_type twice")
            << QByteArray("grant_type=client_credentials&grant_type=client_credentials");
        QTest::newRow("scope twice") << QByteArray("grant_type=client_credentials&scope=mcp&scope=mcp");
        QTest::newRow("resource twice") << QByteArray(
            "grant_type=client_credentials&resource=http://localhost:7317&resource=http://localhost:7317");
        QTest::newRow("NUL") << QByteArray("grant_type=client_credentials%00");
        QTest::newRow("ill-formed UTF-8") << QByteArray("grant_type=client_credentials&scope=%ff");
        QTest::newRow("no grant_type") << QByteArray("scope=mcp");
    }
    void malformed()
    {
        QFETCH(QByteArray, body);
        OAuthFixture f;
        const auto app = makeClient(f);
        http::Request request;
        request.method = http::Method::Post;
        request.path = "/oauth/token";
        request.headers = f.basic(app.id, app.secret);
        request.headers.add("Content-Type", "application/x-www-form-urlencoded");
        request.body = body;
        const auto response = f.send(request);
        QCOMPARE(response.status, 400);
        QCOMPARE(errorOf(response), u"invalid_request"_s);
    }

    void TK1_TK3_otherWaysToAsk()
    {
        OAuthFixture f;
        const auto app = makeClient(f);
        QCOMPARE(errorOf(f.postJson("/oauth/token", R"({"grant_type":"client_credentials"})")),
                 u"invalid_request"_s);
        http::Request request;
        request.method = http::Method::Post;
        request.path = "/oauth/token";
        request.query = "grant_type=client_credentials";
        request.headers = f.basic(app.id, app.secret);
        request.headers.add("Content-Type", "application/x-www-form-urlencoded");
        QCOMPARE(errorOf(f.send(request)), u"invalid_request"_s);
        QCOMPARE(f.get("/oauth/token").status, 405);
    }

    void storageIsReadOnly() // nothing is stored for it, so it goes on
    {
        OAuthFixture f;
        const auto app = makeClient(f);
        f.makeReadOnly();
        QCOMPARE(ask(f, app).status, 200);
        QVERIFY(!f.server->programs().addMachineClient(access()));
    }
};

QTEST_GUILESS_MAIN(TestClientCredentialsGrant)
#include "tst_clientcredentialsgrant.moc"
