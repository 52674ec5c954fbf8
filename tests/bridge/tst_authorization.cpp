#include "bridge/authorizationrequest.h"
#include "bridge/callbacklistener.h"
#include "bridge/registration.h"
#include "bridge/tokenrequest.h"
#include "crypto/hash.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace traydo;
using namespace traydo::bridge;

namespace {

ServerMetadata server(const QStringList &methods = {})
{
    ServerMetadata metadata;
    metadata.issuer = u"https://as.example"_s;
    metadata.authorizationEndpoint = QUrl(u"https://as.example/authorize?tenant=1"_s);
    metadata.tokenEndpoint = QUrl(u"https://as.example/token"_s);
    metadata.tokenAuthentication = methods;
    return metadata;
}

AuthorizationRequest someRequest()
{
    return makeAuthorizationRequest(server(), {u"c&d"_s, QUrl(u"http://127.0.0.1:5/callback"_s),
                                               u"a offline_access"_s, u"https://a.example/mcp"_s});
}

QUrlQuery answer(std::initializer_list<std::pair<QString, QString>> items)
{
    QUrlQuery query;
    query.setQueryItems(items);
    return query;
}

QByteArray header(const HttpRequest &request, QByteArrayView name)
{
    return HttpHead{200, request.headers}.header(name);
}

/// What comes back for `bytes` on a connection to `port`.
QByteArray answerTo(int port, const QByteArray &bytes)
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, quint16(port));
    if (!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::ConnectedState; }))
        return "not connected";
    socket.write(bytes);
    const bool closed = QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; });
    return closed ? socket.readAll() : "not closed";
}

} // namespace

class TestAuthorization : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksWithPkceStateAndResource()
    {
        const auto request = someRequest();
        const QUrlQuery query(request.url);
        const auto value = [&](const QString &name) {
            return query.queryItemValue(name, QUrl::FullyDecoded);
        };
        QCOMPARE(value(u"tenant"_s), u"1"_s);
        QCOMPARE(value(u"response_type"_s), u"code"_s);
        QCOMPARE(value(u"client_id"_s), u"c&d"_s);
        QCOMPARE(value(u"redirect_uri"_s), u"http://127.0.0.1:5/callback"_s);
        QCOMPARE(value(u"resource"_s), u"https://a.example/mcp"_s);
        QCOMPARE(value(u"scope"_s), u"a offline_access"_s);
        QCOMPARE(value(u"prompt"_s), u"consent"_s);
        QCOMPARE(value(u"code_challenge_method"_s), u"S256"_s);
        QCOMPARE(value(u"code_challenge"_s).toLatin1(), crypto::base64Url(crypto::sha256(request.verifier)));
        QVERIFY(request.verifier.size() >= 43);
        QCOMPARE(value(u"state"_s), request.state);
        QVERIFY(someRequest().state != request.state && someRequest().verifier != request.verifier);
        QVERIFY(!request.url.toString(QUrl::FullyEncoded).contains(QString::fromLatin1(request.verifier)));
    }

    void takesItsOwnAnswerOnly()
    {
        const auto request = someRequest();
        ServerMetadata quiet = server();
        ServerMetadata named = server();
        named.answersWithIssuer = true;
        const std::pair code{u"code"_s, u"x"_s};
        const std::pair state{u"state"_s, request.state};
        const std::pair iss{u"iss"_s, u"https://as.example"_s};
        const auto read = [&](const QUrlQuery &query, const ServerMetadata &metadata) {
            return readAuthorizationAnswer(query, request, metadata);
        };
        QCOMPARE(*read(answer({code, state}), quiet), u"x"_s);
        QCOMPARE(*read(answer({code, state, iss}), quiet), u"x"_s);
        QCOMPARE(*read(answer({code, state, iss}), named), u"x"_s);
        QVERIFY(!read(answer({code, state}), named));
        QVERIFY(!read(answer({code, state, {u"iss"_s, u"https://as.example/"_s}}), quiet));
        QVERIFY(!read(answer({code}), quiet));
        QVERIFY(!read(answer({code, {u"state"_s, u"other"_s}}), quiet));
        QVERIFY(!read(answer({state}), quiet));
        const std::pair denied{u"error"_s, u"access_denied"_s};
        QCOMPARE(read(answer({denied, state}), quiet).error().code, core::ErrorCode::Denied);
        // An error of somebody else is not the person's no.
        QCOMPARE(read(answer({denied}), quiet).error().code, core::ErrorCode::InvalidArgument);
        QCOMPARE(read(answer({denied, state}), named).error().code, core::ErrorCode::InvalidArgument);
    }

    void choosesWhoItIs()
    {
        ServerMetadata documents = server();
        documents.takesClientMetadataDocuments = true;
        const KnownClient both{u"id"_s, {}, u"https://me.example/client.json"_s};
        const KnownClient document{{}, {}, u"https://me.example/client.json"_s};
        QCOMPARE(knownIdentity(both, documents)->clientId, u"id"_s);
        QCOMPARE(knownIdentity(document, documents)->clientId, document.metadataDocument);
        QVERIFY(!knownIdentity(document, server()));
        QVERIFY(!knownIdentity({}, documents));
        const KnownClient secret{u"id"_s, u"s"_s, {}};
        QCOMPARE(knownIdentity(secret, server())->proof, ClientProof::Basic);
        QCOMPARE(knownIdentity(secret, server({u"client_secret_post"_s}))->proof, ClientProof::Post);
    }

    void registersAsAPublicProgramWhereItCan()
    {
        const QUrl redirect(u"http://127.0.0.1:5/callback"_s);
        const auto method = [&](const QStringList &methods) {
            return registrationRequest(server(methods), redirect, {})["token_endpoint_auth_method"_L1]
                .toString();
        };
        QCOMPARE(method({}), u"none"_s);
        QCOMPARE(method({u"client_secret_basic"_s, u"none"_s}), u"none"_s);
        QCOMPARE(method({u"client_secret_post"_s}), u"client_secret_post"_s);
        QCOMPARE(method({u"client_secret_post"_s, u"client_secret_basic"_s}), u"client_secret_basic"_s);
        QCOMPARE(registrationRequest(server(), redirect, u"a"_s)["redirect_uris"_L1],
                 QJsonValue(QJsonArray{redirect.toString()}));
        const auto read = readRegistration("{\"client_id\":\"c\",\"client_secret\":\"s\",\"token_endpoint_"
                                           "auth_method\":\"client_secret_post\"}",
                                           server());
        QCOMPARE(read->proof, ClientProof::Post);
        QCOMPARE(readRegistration("{\"client_id\":\"c\"}", server())->proof, ClientProof::None);
        QVERIFY(!readRegistration("{}", server()));
        QVERIFY(!readRegistration("<html>", server()));
    }

    void provesItselfAsTheServerWants()
    {
        Grant grant;
        grant.resource = u"https://a.example/mcp"_s;
        grant.client = {u"c:d"_s, u"s&t"_s, ClientProof::Basic};
        const CodeToRedeem code{u"x+y"_s, u"http://127.0.0.1:5/callback"_s, "verifier"};
        const auto basic = codeRequest(server(), grant, code);
        QCOMPARE(header(basic, "authorization"), "Basic " + QByteArray("c%3Ad:s%26t").toBase64());
        QVERIFY(!basic.body.contains("client_secret") && !basic.body.contains("client_id"));
        QVERIFY(basic.body.contains("code=x%2By&") && basic.body.contains("&code_verifier=verifier"));
        QVERIFY(basic.body.endsWith("&resource=https%3A%2F%2Fa.example%2Fmcp"));
        grant.client.proof = ClientProof::Post;
        QVERIFY(codeRequest(server(), grant, code).body.endsWith("client_id=c%3Ad&client_secret=s%26t"));
        grant.client.proof = ClientProof::None;
        grant.refreshToken = "r";
        const auto refresh = refreshRequest(server(), grant);
        QVERIFY(refresh.body.startsWith("grant_type=refresh_token&refresh_token=r&"));
        QVERIFY(!refresh.body.contains("client_secret") && header(refresh, "Authorization").isEmpty());
    }

    void readsTokens()
    {
        const core::Instant now = core::fromEpochMs(1'000'000);
        Grant before;
        before.refreshToken = "old";
        const auto read = [&](int status, const QByteArray &body) {
            HttpAnswer reply;
            reply.status = status;
            reply.body = body;
            return readTokens(reply, before, now);
        };
        const auto full = read(
            200,
            "{\"access_token\":\"a\",\"token_type\":\"bearer\",\"expires_in\":60,\"refresh_token\":\"new\"}");
        QCOMPARE(full->accessToken, "a");
        QCOMPARE(full->refreshToken, "new");
        QCOMPARE(full->expiresAt, now + core::seconds(60));
        const auto scant = read(200, "{\"access_token\":\"a\",\"token_type\":\"Bearer\"}");
        QCOMPARE(scant->refreshToken, "old");
        QCOMPARE(scant->expiresAt, core::Instant{});
        QVERIFY(!read(200, "{\"access_token\":\"a\",\"token_type\":\"mac\"}"));
        QVERIFY(!read(200, "{\"token_type\":\"Bearer\"}"));
        QVERIFY(!read(200, "{\"access_token\":\"a\\r\\nX: y\",\"token_type\":\"Bearer\"}"));
        QCOMPARE(read(400, "{\"error\":\"invalid_grant\"}").error().code, core::ErrorCode::Expired);
        QCOMPARE(read(401, "").error().code, core::ErrorCode::Expired);
        QCOMPARE(read(400, "{\"error\":\"invalid_scope\"}").error().code, core::ErrorCode::InvalidArgument);
        QCOMPARE(read(503, "down").error().code, core::ErrorCode::Unavailable);
    }

    void listensOnLoopbackForOneAddress()
    {
        CallbackListener listener;
        QVERIFY(listener.listen(0));
        QSignalSpy spy(&listener, &CallbackListener::received);
        const int port = listener.redirectUri().port();
        QCOMPARE(listener.redirectUri().toString(), u"http://127.0.0.1:%1/callback"_s.arg(port));
        for (const char *bytes :
             {"GET /other?code=x HTTP/1.1\r\n\r\n", "POST /callback?code=x HTTP/1.1\r\n\r\n",
              "GET /callback HTTP/1.1\r\n\r\n", "GET /callback?a HTTP/1.1 x\r\n\r\n", "\r\n\r\n",
              "GET //127.0.0.1/callback?code=x HTTP/1.1\r\n\r\n"})
            QVERIFY(answerTo(port, bytes).startsWith("HTTP/1.1 404 "));
        QCOMPARE(answerTo(port, QByteArray(20'000, 'x')), ""); // closed without a word
        QCOMPARE(spy.size(), 0);

        const auto page =
            answerTo(port, "GET /callback?code=a%2Bb&state=s HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
        QVERIFY(page.startsWith("HTTP/1.1 200 "));
        QVERIFY(page.contains("default-src 'none'") && page.contains("no-store"));
        QVERIFY(!page.contains("a+b") && !page.contains("a%2Bb"));
        QCOMPARE(spy.size(), 1);
        const auto query = spy.first().first().value<QUrlQuery>();
        QCOMPARE(query.queryItemValue(u"code"_s, QUrl::FullyDecoded), u"a+b"_s);
    }

    void saysWhenAPortIsTaken()
    {
        CallbackListener first;
        CallbackListener second;
        QVERIFY(first.listen(0));
        const auto taken = second.listen(quint16(first.redirectUri().port()));
        QVERIFY(!taken);
        QCOMPARE(taken.error().code, core::ErrorCode::Unavailable);
        QVERIFY(second.listen(0));
    }
};

QTEST_GUILESS_MAIN(TestAuthorization)
#include "tst_authorization.moc"
