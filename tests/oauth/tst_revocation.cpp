#include "support/oauthfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace traydo;
using namespace Qt::StringLiterals;
using test::App;
using test::OAuthFixture;

class TestRevocation : public QObject
{
    Q_OBJECT

private:
    static http::Response revoke(OAuthFixture &f, const App &app, const QString &token)
    {
        return f.postForm("/oauth/revoke", {{u"client_id"_s, app.id}, {u"token"_s, token}},
                          app.secret.isEmpty() ? http::Headers() : f.basic(app.id, app.secret));
    }
    static oauth::ProgramAccess access()
    {
        return {.name = u"nightly"_s,
                .scopes = core::Scope::TodosRead,
                .lists = {.all = true, .listIds = {}},
                .duration = std::chrono::hours(24)};
    }
    static App makeMachine(OAuthFixture &f)
    {
        const auto made = f.server->programs().addMachineClient(access());
        return {made->clientId, QString::fromLatin1(made->secret), {}};
    }
    static QString machineToken(OAuthFixture &f, const App &app)
    {
        return f
            .json(f.postForm("/oauth/token", {{u"grant_type"_s, u"client_credentials"_s}},
                             f.basic(app.id, app.secret)))[u"access_token"]
            .toString();
    }
    static QString errorOf(const http::Response &response)
    {
        return OAuthFixture::json(response)[u"error"].toString();
    }

private Q_SLOTS:
    void eitherTokenEndsTheGrant_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("refresh token") << u"refresh_token"_s;
        QTest::newRow("access token") << u"access_token"_s;
    }
    void eitherTokenEndsTheGrant()
    {
        QFETCH(QString, kind);
        OAuthFixture f;
        const auto app = f.registerApp();
        const auto tokens = f.obtainTokens(app);
        QSignalSpy ended(&f.server->grants(), &oauth::GrantDirectory::grantEnded);
        const auto response = revoke(f, app, tokens[kind].toString());
        QCOMPARE(response.status, 200);
        QVERIFY(response.body.isEmpty());
        QCOMPARE(f.header(response, "Cache-Control"), u"no-store"_s);
        QCOMPARE(ended.size(), 1);
        QCOMPARE(f.guardStatus(tokens[u"access_token"].toString()), 401);
        QCOMPARE(errorOf(f.refresh(app, tokens[u"refresh_token"].toString())), u"invalid_grant"_s);
        QCOMPARE(revoke(f, app, tokens[kind].toString()).status, 200);
        QCOMPARE(ended.size(), 1);
    }

    void RV1_unknownToken()
    {
        OAuthFixture f;
        const auto app = f.registerApp();
        const auto tokens = f.obtainTokens(app);
        const auto before = f.state();
        QCOMPARE(revoke(f, app, u"nothing"_s).status, 200);
        QVERIFY(f.state() == before);
        QCOMPARE(f.guardStatus(tokens[u"access_token"].toString()), 0);
    }

    void RV2_otherClients_data() { eitherTokenEndsTheGrant_data(); }
    void RV2_otherClients()
    {
        QFETCH(QString, kind);
        OAuthFixture f;
        const auto a = f.registerApp();
        const auto b = f.registerApp();
        const auto tokens = f.obtainTokens(a);
        const auto before = f.state();
        const auto response = revoke(f, b, tokens[kind].toString());
        QCOMPARE(response.status, 400);
        QCOMPARE(errorOf(response), u"invalid_grant"_s);
        QVERIFY(f.state() == before);
        QCOMPARE(f.guardStatus(tokens[u"access_token"].toString()), 0);
        QCOMPARE(f.refresh(a, tokens[u"refresh_token"].toString()).status, 200);
    }

    void RV3_readOnlyDatabase()
    {
        OAuthFixture f;
        const auto app = f.registerApp();
        const auto tokens = f.obtainTokens(app);
        f.makeReadOnly();
        const auto response = revoke(f, app, tokens[u"refresh_token"].toString());
        QCOMPARE(response.status, 503);
        QVERIFY(f.header(response, "Retry-After").toInt() > 0);
        QCOMPARE(f.guardStatus(tokens[u"access_token"].toString()), 0);
        QVERIFY(f.database->statement("PRAGMA query_only = OFF"_L1).exec().ok());
        QCOMPARE(f.state().liveGrants, 1);
    }

    void needsTheClient()
    {
        OAuthFixture f;
        const auto app = f.registerConfidentialApp();
        const auto tokens = f.obtainTokens(app);
        const auto response = revoke(f, {app.id, u"wrong"_s, {}}, tokens[u"refresh_token"].toString());
        QCOMPARE(response.status, 401);
        QCOMPARE(errorOf(response), u"invalid_client"_s);
        QVERIFY(f.header(response, "WWW-Authenticate").startsWith(u"Basic"));
        QCOMPARE(f.guardStatus(tokens[u"access_token"].toString()), 0);
    }

    void machineTokenEndsAlone() // its grant is the person's to end
    {
        OAuthFixture f;
        const auto app = makeMachine(f);
        const auto first = machineToken(f, app);
        const auto second = machineToken(f, app);
        QSignalSpy closed(&f.server->tokens(), &oauth::TokenLedger::tokenRevoked);
        QCOMPARE(revoke(f, app, first).status, 200);
        QCOMPARE(closed.size(), 1);
        QCOMPARE(f.guardStatus(first), 401);
        QCOMPARE(f.guardStatus(second), 0);
        QCOMPARE(f.state().liveGrants, 1);
        QVERIFY(!machineToken(f, app).isEmpty());
        QCOMPARE(revoke(f, app, first).status, 200); // dead is dead
        QCOMPARE(closed.size(), 1);
    }

    void RV2_machineTokenOfAnother()
    {
        OAuthFixture f;
        const auto token = machineToken(f, makeMachine(f));
        const auto other = revoke(f, makeMachine(f), token);
        QCOMPARE(other.status, 400);
        QCOMPARE(errorOf(other), u"invalid_grant"_s);
        QCOMPARE(f.guardStatus(token), 0);
    }

    void RV2_personalTokenIsNobodys()
    {
        OAuthFixture f;
        const auto token = QString::fromLatin1(f.server->programs().addToken(access())->secret);
        for (const auto &app : {f.registerApp(), f.registerConfidentialApp(), makeMachine(f)}) {
            const auto response = revoke(f, app, token);
            QCOMPARE(response.status, 400);
            QCOMPARE(errorOf(response), u"invalid_grant"_s);
        }
        QCOMPARE(f.guardStatus(token), 0);
    }

    void RV3_machineTokenOnAReadOnlyDatabase()
    {
        OAuthFixture f;
        const auto app = makeMachine(f);
        const auto token = machineToken(f, app);
        f.makeReadOnly();
        const auto response = revoke(f, app, token);
        QCOMPARE(response.status, 503);
        QVERIFY(f.header(response, "Retry-After").toInt() > 0);
        QCOMPARE(f.guardStatus(token), 0);
    }

    void hints_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("hint");
        for (const auto *kind : {"access_token", "refresh_token"}) {
            for (const auto *hint : {"access_token", "refresh_token", "passport"})
                QTest::addRow("%s as %s", kind, hint)
                    << QString::fromLatin1(kind) << QString::fromLatin1(hint);
        }
    }
    void hints() // only say where to look first (RFC 7009 §2.1)
    {
        QFETCH(QString, kind);
        QFETCH(QString, hint);
        OAuthFixture f;
        const auto app = f.registerApp();
        const auto tokens = f.obtainTokens(app);
        const auto response = f.postForm(
            "/oauth/revoke",
            {{u"client_id"_s, app.id}, {u"token"_s, tokens[kind].toString()}, {u"token_type_hint"_s, hint}});
        QCOMPARE(response.status, 200);
        QCOMPARE(f.guardStatus(tokens[u"access_token"].toString()), 401);
    }

    void RV1_expiredToken()
    {
        OAuthFixture f;
        const auto app = f.registerApp();
        const auto tokens = f.obtainTokens(app);
        f.clock.advance(f.config.limits.accessTokenLife);
        QCOMPARE(revoke(f, app, tokens[u"access_token"].toString()).status, 200);
        QCOMPARE(f.state().liveGrants, 1); // what is no token any more ends nothing
    }

    void repeatedAndMisplacedParameters()
    {
        OAuthFixture f;
        const auto app = f.registerApp();
        const auto token = f.obtainTokens(app)[u"access_token"].toString();
        http::Request request;
        request.method = http::Method::Post;
        request.path = "/oauth/revoke";
        request.headers.add("Content-Type", "application/x-www-form-urlencoded");
        request.body = "client_id=" + app.id.toLatin1() + "&token=a&token=" + token.toLatin1();
        QCOMPARE(errorOf(f.send(request)), u"invalid_request"_s);
        request.body = "client_id=" + app.id.toLatin1();
        request.query = "token=" + token.toLatin1();
        QCOMPARE(errorOf(f.send(request)), u"invalid_request"_s);
        QCOMPARE(f.get("/oauth/revoke").status, 405);
        QCOMPARE(f.guardStatus(token), 0);
    }

    void malformed()
    {
        OAuthFixture f;
        const auto app = f.registerApp();
        QCOMPARE(errorOf(revoke(f, app, QString())), u"invalid_request"_s);
        QCOMPARE(errorOf(f.postJson("/oauth/revoke", "{}")), u"invalid_request"_s);
    }
};

QTEST_GUILESS_MAIN(TestRevocation)
#include "tst_revocation.moc"
