#include "bridge/resourcemetadata.h"
#include "bridge/scopes.h"
#include "bridge/servermetadata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace traydo::bridge;
using traydo::core::ErrorCode;

namespace {

QStringList texts(const QList<QUrl> &urls)
{
    QStringList all;
    for (const QUrl &url : urls)
        all.append(url.toString(QUrl::FullyEncoded));
    return all;
}

QByteArray bytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

QJsonObject serverDocument()
{
    return {{u"issuer"_s, u"https://as.example"_s},
            {u"authorization_endpoint"_s, u"https://as.example/authorize"_s},
            {u"token_endpoint"_s, u"https://as.example/token"_s},
            {u"registration_endpoint"_s, u"https://as.example/register"_s},
            {u"code_challenge_methods_supported"_s, QJsonArray{u"plain"_s, u"S256"_s}},
            {u"scopes_supported"_s, QJsonArray{u"a"_s, 7, u"b"_s}},
            {u"authorization_response_iss_parameter_supported"_s, true},
            {u"client_id_metadata_document_supported"_s, u"true"_s}};
}

} // namespace

class TestDiscovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksForResourceMetadata_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<QStringList>("places");
        QTest::newRow("path") << u"https://a.example:7/mcp"_s
                              << QStringList{
                                     u"https://a.example:7/.well-known/oauth-protected-resource/mcp"_s,
                                     u"https://a.example:7/.well-known/oauth-protected-resource"_s};
        QTest::newRow("deep path, query")
            << u"https://a.example/x/y%2Fz?t=1"_s
            << QStringList{u"https://a.example/.well-known/oauth-protected-resource/x/y%2Fz?t=1"_s,
                           u"https://a.example/.well-known/oauth-protected-resource"_s};
        QTest::newRow("none") << u"https://a.example"_s
                              << QStringList{u"https://a.example/.well-known/oauth-protected-resource"_s};
        QTest::newRow("slash") << u"https://a.example/"_s
                               << QStringList{u"https://a.example/.well-known/oauth-protected-resource"_s};
    }
    void looksForResourceMetadata()
    {
        QFETCH(QString, server);
        QFETCH(QStringList, places);
        QCOMPARE(texts(resourceMetadataUrls(QUrl(server))), places);
    }

    void looksForServerMetadata_data()
    {
        QTest::addColumn<QString>("issuer");
        QTest::addColumn<QStringList>("places");
        QTest::newRow("none") << u"https://a.example"_s
                              << QStringList{u"https://a.example/.well-known/oauth-authorization-server"_s,
                                             u"https://a.example/.well-known/openid-configuration"_s};
        QTest::newRow("path") << u"http://127.0.0.1:80/t/1"_s
                              << QStringList{
                                     u"http://127.0.0.1:80/.well-known/oauth-authorization-server/t/1"_s,
                                     u"http://127.0.0.1:80/.well-known/openid-configuration/t/1"_s,
                                     u"http://127.0.0.1:80/t/1/.well-known/openid-configuration"_s};
    }
    void looksForServerMetadata()
    {
        QFETCH(QString, issuer);
        QFETCH(QStringList, places);
        QCOMPARE(texts(serverMetadataUrls(QUrl(issuer))), places);
    }

    void takesOnlyResourcesThatHoldTheServer_data()
    {
        QTest::addColumn<QString>("resource");
        QTest::addColumn<bool>("taken");
        const auto row = [](const char *resource, bool taken) {
            QTest::newRow(resource) << QString::fromLatin1(resource) << taken;
        };
        row("https://a.example/mcp/x", true);
        row("https://a.example/mcp", true);
        row("https://a.example/mcp/", true);
        row("https://a.example", true);
        row("https://a.example:443/", true);
        row("https://A.example/mcp", true);
        row("https://a.example/mc", false);
        row("https://a.example/mcp/x/y", false);
        row("https://a.example/MCP", false);
        row("http://a.example/mcp", false);
        row("https://a.example:444/mcp", false);
        row("https://b.example/mcp", false);
        row("https://a.example.b.example/mcp", false);
        row("https://a.example/mcp#x", false);
        row("", false);
        row("mcp", false);
    }
    void takesOnlyResourcesThatHoldTheServer()
    {
        QFETCH(QString, resource);
        QFETCH(bool, taken);
        const QJsonObject document{{u"resource"_s, resource},
                                   {u"authorization_servers"_s, QJsonArray{u"https://as.example"_s}},
                                   {u"scopes_supported"_s, QJsonArray{u"a"_s, u"b"_s}}};
        const auto read = readResourceMetadata(bytes(document), QUrl(u"https://a.example/mcp/x"_s));
        QCOMPARE(read.ok(), taken);
        if (!taken)
            return;
        QCOMPARE(read->resource, resource); // as it stands there: servers compare letters
        QCOMPARE(read->issuer, u"https://as.example"_s);
        QCOMPARE(read->scopes, QStringList({u"a"_s, u"b"_s}));
    }

    void readsWhatTheServerSays()
    {
        const auto read = readServerMetadata(bytes(serverDocument()), u"https://as.example"_s);
        QVERIFY(read);
        QCOMPARE(read->tokenEndpoint, QUrl(u"https://as.example/token"_s));
        QCOMPARE(read->scopes, QStringList({u"a"_s, u"b"_s}));
        QVERIFY(read->answersWithIssuer);
        QVERIFY(!read->takesClientMetadataDocuments); // a text is not true
    }

    void refusesOthers_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char *name, const QString &member, const QJsonValue &value) {
            QTest::newRow(name) << member << value;
        };
        row("another issuer", u"issuer"_s, u"https://other.example"_s);
        row("issuer with a slash", u"issuer"_s, u"https://as.example/"_s);
        row("issuer in capitals", u"issuer"_s, u"https://AS.example"_s);
        row("no issuer", u"issuer"_s, QJsonValue::Undefined);
        row("no S256", u"code_challenge_methods_supported"_s, QJsonArray{u"plain"_s});
        row("no PKCE", u"code_challenge_methods_supported"_s, QJsonValue::Undefined);
        row("BR1 javascript", u"authorization_endpoint"_s, u"javascript:alert(1)"_s);
        row("BR1 file", u"authorization_endpoint"_s, u"file:///bin/sh"_s);
        row("BR1 option", u"authorization_endpoint"_s, u"-x"_s);
        row("BR1 substitution", u"authorization_endpoint"_s, u"http://a/$(id)"_s);
        row("this computer", u"authorization_endpoint"_s, u"http://127.0.0.1:631/admin"_s);
        row("this computer over TLS", u"token_endpoint"_s, u"https://localhost/token"_s);
        row("token endpoint in the clear", u"token_endpoint"_s, u"http://as.example/token"_s);
        row("no token endpoint", u"token_endpoint"_s, QJsonValue::Undefined);
        row("token endpoint is no text", u"token_endpoint"_s, 7);
        row("registration elsewhere", u"registration_endpoint"_s, u"file:///etc"_s);
    }
    void refusesOthers()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        QJsonObject document = serverDocument();
        document.insert(member, value);
        const auto read = readServerMetadata(bytes(document), u"https://as.example"_s);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::InvalidArgument);
    }

    void refusesDocumentsThatSayItTwice()
    {
        const QByteArray twice = "{\"issuer\":\"https://a\",\"issuer\":\"https://b\"}";
        QVERIFY(!readServerMetadata(twice, u"https://b"_s));
        QVERIFY(!readResourceMetadata("<!doctype html>", QUrl(u"https://a"_s)));
    }

    void assumesFixedPathsOfOldServers()
    {
        const auto assumed = assumedServerMetadata(QUrl(u"http://127.0.0.1:5"_s));
        QCOMPARE(assumed.issuer, u"http://127.0.0.1:5"_s);
        QCOMPARE(assumed.registrationEndpoint, QUrl(u"http://127.0.0.1:5/register"_s));
    }

    void choosesScopes()
    {
        const ResourceMetadata resource{{}, {}, {u"r"_s, u"s"_s}};
        ServerMetadata server;
        QCOMPARE(firstScope({}, {}, server), QString());
        QCOMPARE(firstScope({}, resource, server), u"r s"_s);
        QCOMPARE(firstScope({{}, u"c"_s, {}}, resource, server), u"c"_s);
        server.scopes = {u"r"_s, u"offline_access"_s};
        QCOMPARE(firstScope({{}, u"c"_s, {}}, resource, server), u"c offline_access"_s);
        QCOMPARE(unitedScope(u"a b"_s, u"c  b d"_s), u"a b c d"_s);
    }
};

QTEST_GUILESS_MAIN(TestDiscovery)
#include "tst_discovery.moc"
