#include "support/oauthfixture.h"

#include <QJsonArray>
#include <QTest>

using namespace traydo;
using namespace Qt::StringLiterals;
using test::OAuthFixture;

class TestMetadata : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNameHasItsOwnDocuments_data()
    {
        QTest::addColumn<QByteArray>("origin");
        QTest::newRow("127.0.0.1") << QByteArray("http://127.0.0.1:7317");
        QTest::newRow("MD1 localhost") << QByteArray("http://localhost:7317");
        QTest::newRow("ipv6") << QByteArray("http://[::1]:7317");
    }
    void everyNameHasItsOwnDocuments()
    {
        QFETCH(QByteArray, origin);
        const QString o = QString::fromLatin1(origin);
        OAuthFixture f;
        http::Request request;
        request.origin = origin;
        for (const char *path :
             {"/.well-known/oauth-protected-resource", "/.well-known/oauth-protected-resource/mcp",
              "/.well-known/oauth-protected-resource/mcp/sse"}) {
            request.path = path;
            const auto response = f.send(request);
            QCOMPARE(response.status, 200);
            QCOMPARE(f.header(response, "Content-Type"), u"application/json"_s);
            QCOMPARE(f.header(response, "Access-Control-Allow-Origin"), u"*"_s);
            const auto document = f.json(response);
            QCOMPARE(document[u"resource"].toString(), o + u"/mcp"_s);
            QCOMPARE(document[u"authorization_servers"].toArray(), QJsonArray{o});
            QCOMPARE(document[u"scopes_supported"].toArray(),
                     (QJsonArray{u"todos:read"_s, u"todos:write"_s}));
            QCOMPARE(document[u"bearer_methods_supported"].toArray(), QJsonArray{u"header"_s});
        }
        request.path = "/.well-known/oauth-authorization-server";
        const auto document = f.json(f.send(request));
        QCOMPARE(document[u"issuer"].toString(), o);
        QCOMPARE(document[u"authorization_endpoint"].toString(), o + u"/oauth/authorize"_s);
        QCOMPARE(document[u"token_endpoint"].toString(), o + u"/oauth/token"_s);
        QCOMPARE(document[u"registration_endpoint"].toString(), o + u"/oauth/register"_s);
        QCOMPARE(document[u"revocation_endpoint"].toString(), o + u"/oauth/revoke"_s);
    }

    void MD2_post()
    {
        OAuthFixture f;
        const auto response = f.postForm("/.well-known/oauth-authorization-server", {});
        QCOMPARE(response.status, 405);
        QVERIFY(f.header(response, "Allow").contains(u"GET"_s));
    }

    void MD3_otherResource_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("other") << QByteArray("/.well-known/oauth-protected-resource/other");
        QTest::newRow("issuer with path") << QByteArray("/.well-known/oauth-authorization-server/mcp");
        QTest::newRow("openid") << QByteArray("/.well-known/openid-configuration");
    }
    void MD3_otherResource()
    {
        QFETCH(QByteArray, path);
        QCOMPARE(OAuthFixture().get(path).status, 404);
    }

    void MD4_offersOnlyWhatIsSafe()
    {
        OAuthFixture f;
        const auto document = f.json(f.get("/.well-known/oauth-authorization-server"));
        QCOMPARE(document[u"code_challenge_methods_supported"].toArray(), QJsonArray{u"S256"_s});
        QCOMPARE(document[u"response_types_supported"].toArray(), QJsonArray{u"code"_s});
        QCOMPARE(document[u"response_modes_supported"].toArray(), QJsonArray{u"query"_s});
        QCOMPARE(document[u"grant_types_supported"].toArray(),
                 (QJsonArray{u"authorization_code"_s, u"refresh_token"_s, u"client_credentials"_s}));
        QCOMPARE(document[u"introspection_endpoint"].toString(), u"http://127.0.0.1:7317/oauth/introspect"_s);
        QCOMPARE(document[u"introspection_endpoint_auth_methods_supported"].toArray(),
                 (QJsonArray{u"client_secret_basic"_s, u"client_secret_post"_s}));
        QCOMPARE(document[u"authorization_response_iss_parameter_supported"].toBool(), true);
        QCOMPARE(document[u"scopes_supported"].toArray(),
                 (QJsonArray{u"todos:read"_s, u"todos:write"_s, u"offline_access"_s}));
    }

    void clientDocumentsAreOfferedUnlessSwitchedOff()
    {
        const auto member = u"client_id_metadata_document_supported"_s;
        OAuthFixture f;
        QCOMPARE(f.json(f.get("/.well-known/oauth-authorization-server"))[member].toBool(), true);
        core::Config config;
        config.clientMetadataDocuments = false;
        OAuthFixture without(config);
        QVERIFY(!without.json(without.get("/.well-known/oauth-authorization-server")).contains(member));
    }
};

QTEST_GUILESS_MAIN(TestMetadata)
#include "tst_metadata.moc"
