#include "core/json.h"
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
