#include "support/oauthfixture.h"

#include <QTest>

using namespace traydo;
using namespace Qt::StringLiterals;
using test::App;
using test::OAuthFixture;
using test::Parameters;

class TestClientAuthentication : public QObject
{
    Q_OBJECT

private:
    static QString errorOf(const http::Response &response)
    {
        return OAuthFixture::json(response)[u"error"].toString();
    }

private Q_SLOTS:
    void TK12_twoWaysAtOnce()
    {
        OAuthFixture f;
        const auto app = f.registerConfidentialApp();
        const auto code = f.obtainCode(app);
        const auto response = f.redeem(app, code, {{u"client_secret"_s, app.secret}});
        QCOMPARE(response.status, 400);
        QCOMPARE(errorOf(response), u"invalid_request"_s);
        QCOMPARE(f.redeem(app, code).status, 200);
    }

    void TK12_wrongSecret_data()
    {
        QTest::addColumn<QString>("secret");
        QTest::addColumn<bool>("inBody");
        QTest::newRow("basic") << u"wrong"_s << false;
        QTest::newRow("body") << u"wrong"_s << true;
        QTest::newRow("none") << QString() << true;
    }
    void TK12_wrongSecret()
    {
        QFETCH(QString, secret);
        QFETCH(bool, inBody);
        OAuthFixture f;
        const auto app = f.registerConfidentialApp();
        const auto code = f.obtainCode(app);
        const App liar{app.id, inBody ? QString() : secret, app.redirectUri};
        const auto response =
            f.redeem(liar, code, inBody ? Parameters{{u"client_secret"_s, secret}} : Parameters());
        QCOMPARE(response.status, 401);
        QCOMPARE(errorOf(response), u"invalid_client"_s);
        QVERIFY(f.header(response, "WWW-Authenticate").startsWith(u"Basic"));
        QCOMPARE(f.header(response, "Cache-Control"), u"no-store"_s);
        QCOMPARE(f.redeem(app, code).status, 200);
    }

    void secretInTheBody()
    {
        OAuthFixture f;
        auto metadata = f.publicMetadata();
        metadata.insert(u"token_endpoint_auth_method"_s, u"client_secret_post"_s);
        const auto app = f.registerApp(metadata);
        const App inBody{app.id, {}, app.redirectUri};
        QCOMPARE(f.redeem(inBody, f.obtainCode(app), {{u"client_secret"_s, app.secret}}).status, 200);
    }

    void invalidClients_data()
    {
        QTest::addColumn<QByteArray>("authorization");
        QTest::addColumn<QString>("clientId");
        QTest::addColumn<QString>("secret");
        QTest::newRow("unknown") << QByteArray() << u"nobody"_s << QString();
        QTest::newRow("none") << QByteArray() << QString() << QString();
        QTest::newRow("public with a secret") << QByteArray() << u"public"_s << u"secret"_s;
        QTest::newRow("bearer") << QByteArray("Bearer x") << u"public"_s << QString();
        QTest::newRow("no base64") << QByteArray("Basic ***") << u"public"_s << QString();
        QTest::newRow("no colon") << QByteArray("Basic " + QByteArray("public").toBase64()) << u"public"_s
                                  << QString();
    }
    void invalidClients()
    {
        QFETCH(QByteArray, authorization);
        QFETCH(QString, clientId);
        QFETCH(QString, secret);
        OAuthFixture f;
        const auto app = f.registerApp();
        const auto code = f.obtainCode(app);
        http::Headers headers;
        if (!authorization.isEmpty())
            headers.add("Authorization", authorization);
        const auto response = f.postForm("/oauth/token",
                                         {{u"grant_type"_s, u"authorization_code"_s},
                                          {u"code"_s, code},
                                          {u"client_id"_s, clientId == u"public"_s ? app.id : clientId},
                                          {u"client_secret"_s, secret}},
                                         headers);
        QCOMPARE(response.status, 401);
        QCOMPARE(errorOf(response), u"invalid_client"_s);
        QCOMPARE(f.redeem(app, code).status, 200);
    }
};

QTEST_GUILESS_MAIN(TestClientAuthentication)
#include "tst_clientauthentication.moc"
