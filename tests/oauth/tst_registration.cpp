#include "core/json.h"
#include "storage/clientrepository.h"
#include "support/oauthfixture.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace traydo;
using namespace Qt::StringLiterals;
using test::OAuthFixture;

namespace {

/// The metadata of a good client with one member changed; Undefined takes it away.
QByteArray with(const QString &member, const QJsonValue &value)
{
    auto metadata = OAuthFixture::publicMetadata();
    metadata.insert(member, value);
    return core::toJson(metadata);
}

QByteArray withRedirect(const QString &uri)
{
    return with(u"redirect_uris"_s, QJsonArray{uri});
}

} // namespace

class TestRegistration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void realClients_data()
    {
        QTest::addColumn<QJsonObject>("metadata");
        QFile file(QStringLiteral(TRAYDO_SOURCE_DIR "/tests/oauth/data/registrations.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto entries = QJsonDocument::fromJson(file.readAll()).array();
        QVERIFY(entries.size() >= 6);
        for (const auto &entry : entries)
            QTest::newRow(qUtf8Printable(entry[u"client"].toString())) << entry[u"registration"].toObject();
    }
    void realClients()
    {
        QFETCH(QJsonObject, metadata);
        OAuthFixture f;
        const auto response = f.postJson("/oauth/register", core::toJson(metadata));
        QCOMPARE(response.status, 201);
        QCOMPARE(f.header(response, "Cache-Control"), u"no-store"_s);
        const auto answer = f.json(response);
        const auto *client = f.server->grants().findClient(answer[u"client_id"].toString());
        QVERIFY(client);
        QCOMPARE(client->name, metadata[u"client_name"].toString());
        QVERIFY(client->mayRefresh);
        QCOMPARE(client->authMethod, core::ClientAuthMethod::None);
        for (const auto &member :
             {u"client_name"_s, u"redirect_uris"_s, u"grant_types"_s, u"response_types"_s,
              u"token_endpoint_auth_method"_s, u"scope"_s, u"client_uri"_s}) {
            if (metadata.contains(member))
                QCOMPARE(answer[member], metadata[member]);
        }
        QCOMPARE(answer[u"client_id_issued_at"].toInteger(), core::toEpochSeconds(f.clock.now()));
        QVERIFY(!answer.contains(u"client_secret"_s));
        QCOMPARE(f.state().clients, 1);
    }

    void secretIsIssuedOnceAndStoredHashed()
    {
        OAuthFixture f;
        const auto response =
            f.postJson("/oauth/register", with(u"token_endpoint_auth_method"_s, QJsonValue::Null));
        const auto answer = f.json(response);
        QCOMPARE(answer[u"token_endpoint_auth_method"].toString(), u"client_secret_basic"_s);
        QCOMPARE(answer[u"client_secret_expires_at"].toInt(-1), 0);
        const QByteArray secret = answer[u"client_secret"].toString().toLatin1();
        QCOMPARE(secret.size(), 43);
        const auto *client = f.server->grants().findClient(answer[u"client_id"].toString());
        QCOMPARE(client->secretHash.size(), 32);
        QVERIFY(!client->secretHash.contains(secret));
    }

    void missingNameBecomesTheRedirectsHost()
    {
        OAuthFixture f;
        const auto app = f.registerApp(f.json({201, {}, with(u"client_name"_s, QJsonValue::Undefined)}));
        QCOMPARE(f.server->grants().findClient(app.id)->name, u"127.0.0.1:33418"_s);
    }

    void nameFromALongRedirectKeepsItsBounds()
    {
        OAuthFixture f;
        const auto host = u"a."_s.repeated(80) + u"evil.example"_s;
        auto metadata = OAuthFixture::publicMetadata();
        metadata.remove(u"client_name"_s);
        metadata.insert(u"redirect_uris"_s, QJsonArray{QString(u"https://"_s + host + u"/cb"_s)});
        const auto app = f.registerApp(metadata);
        QCOMPARE(f.server->grants().findClient(app.id)->name, host.right(128));
    }

    void unknownMembersAreIgnored()
    {
        OAuthFixture f;
        QCOMPARE(f.postJson("/oauth/register", with(u"x_future"_s, QJsonObject{{u"a"_s, 1}})).status, 201);
    }

    void withoutRefreshGrantNoRefresh()
    {
        OAuthFixture f;
        const auto app = f.registerApp(f.json({201, {}, with(u"grant_types"_s, QJsonValue::Undefined)}));
        QVERIFY(!f.server->grants().findClient(app.id)->mayRefresh);
    }

    void everyMemberThatAppliesIsKeptAndReturned()
    {
        OAuthFixture f;
        auto metadata = f.publicMetadata();
        const QJsonObject members{{u"client_uri"_s, u"https://example.com/"_s},
                                  {u"logo_uri"_s, u"https://example.com/logo.svg"_s},
                                  {u"tos_uri"_s, u"https://example.com/terms"_s},
                                  {u"policy_uri"_s, u"https://example.com/privacy"_s},
                                  {u"contacts"_s, QJsonArray{u"dev@example.com"_s, u"Ops"_s}},
                                  {u"software_id"_s, u"4NRB1-0XZABZI9E6-5SM3R"_s},
                                  {u"software_version"_s, u"2.1"_s},
                                  {u"application_type"_s, u"native"_s},
                                  {u"scope"_s, u"todos:read"_s}};
        for (auto member = members.begin(); member != members.end(); ++member)
            metadata.insert(member.key(), member.value());
        metadata.insert(u"jwks_uri"_s, u"https://example.com/keys"_s);
        metadata.insert(u"software_statement"_s, u"eyJ.a.b"_s);
        metadata.insert(u"client_name#de"_s, u"Beispiel"_s);
        const auto answer = f.json(f.postJson("/oauth/register", core::toJson(metadata)));
        for (auto member = members.begin(); member != members.end(); ++member)
            QCOMPARE(answer[member.key()], member.value());
        // What we do not act upon is not said to be registered.
        for (const auto &member : {u"jwks_uri"_s, u"software_statement"_s, u"client_name#de"_s})
            QVERIFY2(!answer.contains(member), qPrintable(member));
        const auto clients = *storage::ClientRepository(*f.database).all();
        QCOMPARE(clients.first().tosUri, u"https://example.com/terms"_s);
        QCOMPARE(clients.first().policyUri, u"https://example.com/privacy"_s);
        QCOMPARE(clients.first().logoUri, u"https://example.com/logo.svg"_s);
        QCOMPARE(clients.first().contacts, QStringList({u"dev@example.com"_s, u"Ops"_s}));
    }

    void nameInAnotherLanguageIsBetterThanNone()
    {
        OAuthFixture f;
        auto metadata = f.publicMetadata();
        metadata.remove(u"client_name"_s);
        metadata.insert(u"client_name#de"_s, u"Beispiel"_s);
        QCOMPARE(f.server->grants().findClient(f.registerApp(metadata).id)->name, u"Beispiel"_s);
    }

    void repeatedGrantTypesCountOnce()
    {
        OAuthFixture f;
        const auto answer = f.json(
            f.postJson("/oauth/register",
                       with(u"grant_types"_s, QJsonArray{u"authorization_code"_s, u"authorization_code"_s})));
        QCOMPARE(answer[u"grant_types"].toArray(), QJsonArray{u"authorization_code"_s});
    }

    void privateSchemesOfKnownClients_data()
    {
        QTest::addColumn<QString>("uri");
        for (const char *uri :
             {"cursor://anysphere.cursor-mcp/oauth/callback",
              "cursor://anysphere.cursor-retrieval/oauth/user-a/b", "vscode://ms-vscode.mcp/callback",
              "vscode-insiders://ms-vscode.mcp/callback", "windsurf://codeium.windsurf/callback",
              "zed://oauth/callback", "claude://callback", "com.example.app:/oauth",
              "com.raycast:/oauth?package_name=Extension"})
            QTest::newRow(uri) << QString::fromLatin1(uri);
    }
    void privateSchemesOfKnownClients()
    {
        QFETCH(QString, uri);
        OAuthFixture f;
        const auto response = f.postJson("/oauth/register", withRedirect(uri));
        QVERIFY2(response.status == 201, response.body.constData());
        QCOMPARE(f.json(response)[u"redirect_uris"].toArray(), QJsonArray{uri});
    }

    void cursorsThreeRedirectsEachAuthorize_data()
    {
        QTest::addColumn<QString>("redirect");
        QTest::addColumn<QString>("host");
        QTest::newRow("loopback, another port") << u"http://localhost:8123/callback"_s << u"localhost:8123"_s;
        QTest::newRow("web") << u"https://www.cursor.com/agents/mcp/oauth/callback"_s << u"www.cursor.com"_s;
        QTest::newRow("own scheme") << u"cursor://anysphere.cursor-mcp/oauth/callback"_s
                                    << u"cursor://anysphere.cursor-mcp"_s;
    }
    void cursorsThreeRedirectsEachAuthorize()
    {
        QFETCH(QString, redirect);
        QFETCH(QString, host);
        OAuthFixture f;
        auto metadata = f.publicMetadata();
        metadata.insert(u"redirect_uris"_s, QJsonArray{u"http://localhost:8787/callback"_s,
                                                       u"https://www.cursor.com/agents/mcp/oauth/callback"_s,
                                                       u"cursor://anysphere.cursor-mcp/oauth/callback"_s});
        const auto app = f.registerApp(metadata);
        const auto page = f.authorize(app, {{u"redirect_uri"_s, redirect}});
        QCOMPARE(page.status, 200);
        QVERIFY(page.body.contains(host.toLatin1()));
        QCOMPARE(f.server->consents().pending().first().loopbackOnly, false);
        QVERIFY(f.approve(page).ok());
        QVERIFY(f.header(f.get(f.waitPath(page)), "Location").startsWith(redirect + u"?code="_s));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("error");
        const QString redirect = u"invalid_redirect_uri"_s;
        const QString metadata = u"invalid_client_metadata"_s;
        QTest::newRow("RG1 none") << with(u"redirect_uris"_s, QJsonValue::Undefined) << redirect;
        QTest::newRow("RG1 empty") << with(u"redirect_uris"_s, QJsonArray()) << redirect;
        QTest::newRow("RG1 string") << with(u"redirect_uris"_s, u"http://127.0.0.1/cb"_s) << redirect;
        QTest::newRow("RG1 number inside") << with(u"redirect_uris"_s, QJsonArray{1}) << redirect;
        QTest::newRow("RG1 eleven") << with(u"redirect_uris"_s, QJsonArray::fromStringList(QStringList(
                                                                    11, u"http://127.0.0.1/cb"_s)))
                                    << redirect;
        QTest::newRow("RG2 javascript") << withRedirect(u"javascript:alert(1)"_s) << redirect;
        QTest::newRow("RG2 JaVaScRiPt") << withRedirect(u"JaVaScRiPt:alert(1)"_s) << redirect;
        QTest::newRow("RG2 data") << withRedirect(u"data:text/html,x"_s) << redirect;
        QTest::newRow("RG2 file") << withRedirect(u"file:///etc/passwd"_s) << redirect;
        QTest::newRow("RG2 second of two")
            << with(u"redirect_uris"_s, QJsonArray{u"http://127.0.0.1/cb"_s, u"file:///x"_s}) << redirect;
        QTest::newRow("RG3") << withRedirect(u"http://127.0.0.1/cb#"_s) << redirect;
        QTest::newRow("RG4") << withRedirect(u"http://example.com/cb"_s) << redirect;
        QTest::newRow("RG5 decimal") << withRedirect(u"http://2130706433/cb"_s) << redirect;
        QTest::newRow("RG5 short") << withRedirect(u"http://127.1/cb"_s) << redirect;
        QTest::newRow("RG5 full-width") << withRedirect(u"http://１２７.0.0.1/cb"_s) << redirect;
        QTest::newRow("RG6") << withRedirect(u"http://a@127.0.0.1/cb"_s) << redirect;
        QTest::newRow("RG7 bidi") << with(u"client_name"_s, u"a\u202Eb"_s) << metadata;
        QTest::newRow("RG7 bell") << with(u"client_name"_s, u"a\u0007b"_s) << metadata;
        QTest::newRow("RG7 129 code points") << with(u"client_name"_s, QString(129, u'a')) << metadata;
        QTest::newRow("RG7 not a string") << with(u"client_name"_s, 7) << metadata;
        QTest::newRow("RG8 60 KB name") << with(u"client_name"_s, QString(60000, u'a')) << metadata;
        QTest::newRow("RG9 data") << with(u"logo_uri"_s, u"data:image/png;base64,AA"_s) << metadata;
        QTest::newRow("RG9 loopback") << with(u"logo_uri"_s, u"http://127.0.0.1/logo.png"_s) << metadata;
        QTest::newRow("RG9 localhost") << with(u"logo_uri"_s, u"https://localhost/logo.png"_s) << metadata;
        QTest::newRow("RG9 decimal") << with(u"logo_uri"_s, u"https://2130706433/logo.png"_s) << metadata;
        QTest::newRow("RG9 ipv6") << with(u"logo_uri"_s, u"https://[::1]/logo.png"_s) << metadata;
        QTest::newRow("RG9 javascript home") << with(u"client_uri"_s, u"javascript:alert(1)"_s) << metadata;
        QTest::newRow("RG10") << with(u"grant_types"_s,
                                      QJsonArray{u"authorization_code"_s, u"client_credentials"_s})
                              << metadata;
        QTest::newRow("RG10 implicit") << with(u"response_types"_s, QJsonArray{u"token"_s}) << metadata;
        QTest::newRow("RG10 refresh alone")
            << with(u"grant_types"_s, QJsonArray{u"refresh_token"_s}) << metadata;
        QTest::newRow("RG7 translated name, bidi") << with(u"client_name#ar"_s, u"a\u202Eb"_s) << metadata;
        QTest::newRow("RG7 contact, bell") << with(u"contacts"_s, QJsonArray{u"a\u0007b"_s}) << metadata;
        QTest::newRow("RG9 terms on loopback") << with(u"tos_uri"_s, u"http://127.0.0.1/t"_s) << metadata;
        QTest::newRow("RG9 policy data") << with(u"policy_uri"_s, u"data:text/html,x"_s) << metadata;
        QTest::newRow("RG9 keys inside") << with(u"jwks_uri"_s, u"https://10.0.0.1/keys"_s) << metadata;
        QTest::newRow("RG9 translated logo") << with(u"logo_uri#de"_s, u"http://[::1]/l"_s) << metadata;
        QTest::newRow("contacts, no array") << with(u"contacts"_s, u"dev@example.com"_s) << metadata;
        QTest::newRow("contacts, too many")
            << with(u"contacts"_s, QJsonArray::fromStringList(QStringList(11, u"a"_s))) << metadata;
        QTest::newRow("jwks, no set") << with(u"jwks"_s, QJsonObject{{u"kty"_s, u"EC"_s}}) << metadata;
        QTest::newRow("software_statement, no string") << with(u"software_statement"_s, 1) << metadata;
        QTest::newRow("auth method") << with(u"token_endpoint_auth_method"_s, u"private_key_jwt"_s)
                                     << metadata;
        QTest::newRow("RG11") << QByteArray("{\"redirect_uris\":[\"http://127.0.0.1/a\"],"
                                            "\"redirect_uris\":[\"http://127.0.0.1/b\"]}")
                              << metadata;
        QTest::newRow("NUL")
            << QByteArray("{\"client_name\":\"a\\u0000\",\"redirect_uris\":[\"http://127.0.0.1/a\"]}")
            << metadata;
        QTest::newRow("array") << QByteArray("[]") << metadata;
        QTest::newRow("no JSON") << QByteArray("{") << metadata;
    }
    void refuses()
    {
        QFETCH(QByteArray, body);
        OAuthFixture f;
        const auto before = f.state();
        const auto response = f.postJson("/oauth/register", body);
        QCOMPARE(response.status, 400);
        QTEST(f.json(response)[u"error"].toString(), "error");
        QCOMPARE(f.header(response, "Content-Type"), u"application/json"_s);
        QCOMPARE(f.header(response, "Cache-Control"), u"no-store"_s);
        QVERIFY(f.state() == before);
    }

    void longestNameIsCountedInCodePoints()
    {
        OAuthFixture f;
        QCOMPARE(f.postJson("/oauth/register", with(u"client_name"_s, u"😀"_s.repeated(128))).status, 201);
    }

    void RG8_tooLarge()
    {
        OAuthFixture f;
        const auto response = f.postJson("/oauth/register", with(u"client_name"_s, QString(1'000'000, u'a')));
        QCOMPARE(response.status, 413);
        QCOMPARE(f.state().clients, 0);
    }

    void mediaTypeMustBeJson()
    {
        OAuthFixture f;
        http::Request request;
        request.method = http::Method::Post;
        request.path = "/oauth/register";
        request.body = core::toJson(f.publicMetadata());
        for (const char *type :
             {"", "text/plain", "application/x-www-form-urlencoded", "application/jsonp"}) {
            request.headers.set("Content-Type", type);
            QCOMPARE(f.send(request).status, 415);
        }
        QCOMPARE(f.state().clients, 0);
        request.headers.set("Content-Type", "Application/JSON; charset=utf-8");
        QCOMPARE(f.send(request).status, 201);
    }

    void RG12_twentyAMinute()
    {
        OAuthFixture f;
        for (int i = 0; i < 20; ++i)
            f.registerApp();
        const auto response = f.postJson("/oauth/register", core::toJson(f.publicMetadata()));
        QCOMPARE(response.status, 429);
        QVERIFY(f.header(response, "Retry-After").toInt() > 0);
        QCOMPARE(f.json(response)[u"error"].toString(), u"temporarily_unavailable"_s);
        QCOMPARE(f.state().clients, 20);
        f.clock.advance(core::seconds(60));
        f.registerApp();
        QCOMPARE(f.state().clients, 21);
    }

    void storageFailureIs503()
    {
        OAuthFixture f;
        f.makeReadOnly();
        const auto response = f.postJson("/oauth/register", core::toJson(f.publicMetadata()));
        QCOMPARE(response.status, 503);
        QVERIFY(f.header(response, "Retry-After").toInt() > 0);
        QCOMPARE(f.state().clients, 0);
        QVERIFY(f.server->grants().clients().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRegistration)
#include "tst_registration.moc"
