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
