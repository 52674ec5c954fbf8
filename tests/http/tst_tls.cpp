#include "crypto/certificate.h"
#include "support/echoserver.h"
#include "support/rawhttp.h"

#include <QElapsedTimer>
#include <QSslCipher>
#include <QSslConfiguration>
#include <QTest>

#include <algorithm>

using namespace traydo;
using namespace traydo::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QStringList names{u"desk.local"_s, u"127.0.0.1"_s};

crypto::CertifiedKey madeAuthority()
{
    const auto made = crypto::makeAuthority(u"Test"_s, names, core::SystemClock().now());
    if (!made)
        qFatal("%s", qPrintable(made.error().text));
    return *made;
}

http::TlsIdentity signedBy(const crypto::CertifiedKey &authority)
{
    const auto made = crypto::makeServerCertificate(authority, names, core::SystemClock().now());
    if (!made)
        qFatal("%s", qPrintable(made.error().text));
    return {made->certificate + authority.certificate, made->privateKey};
}

} // namespace

class TlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_identity = signedBy(m_authority); }

    void answersWhoTrustsTheAuthority();
    void manyRequestsOnOneConnection();
    void largeBodiesBothWays();
    void clientsRefuseWhoIsNotTheServer_data();
    void clientsRefuseWhoIsNotTheServer();
    void HT13_plainBytesGetNoReply_data();
    void HT13_plainBytesGetNoReply();
    void HT13_plainBytesAfterAWhile();
    void brokenHandshakeIsClosed();
    void oldProtocolsAreRefused();
    void onlyStrongCiphers();
    void silentClientsAreClosed_data();
    void silentClientsAreClosed();
    void headIsDueAfterTheHandshake();
    void policyHoldsOverTls_data();
    void policyHoldsOverTls();
    void oneAddressHoldsSoMany();
    void fullHouseHangsUpWithoutAWord();
    void lastAnswerEndsInOrder();
    void refusedUploadSeesItsAnswer();
    void streams();
    void slowConsumerIsCut();
    void newCertificateForNewConnections();
    void identityMustFit();
    void shutDownInOrder();
    void occupiedPort();

private:
    RawHttp client(const EchoServer &server, const QString &name = u"desk.local"_s) const
    {
        return {server.port(), m_authority.certificate, name};
    }
    static QByteArray request(const EchoServer &server, const QByteArray &method, const QByteArray &target,
                              const QByteArray &body = {}, http::Headers fields = {})
    {
        if (!fields.contains("Host"))
            fields.add("Host", "desk.local:" + QByteArray::number(server.port()));
        return rawRequest(method, target, server.port(), fields, body);
    }

    crypto::CertifiedKey m_authority = madeAuthority();
    http::TlsIdentity m_identity;
};

void TlsTest::answersWhoTrustsTheAuthority()
{
    EchoServer server({}, m_identity);
    for (const auto &name : names) {
        auto browser = client(server, name);
        browser.send(request(server, "GET", "/doc", {},
                             {{"Host", name.toLatin1() + ':' + QByteArray::number(server.port())}}));
        QCOMPARE(browser.response().status, 200);
        QVERIFY(browser.tls().sessionProtocol() >= QSsl::TlsV1_2);
    }
    QCOMPARE(server.handled[0].origin, "https://desk.local:" + QByteArray::number(server.port()));
    QCOMPARE(server.handled[1].origin, "https://127.0.0.1:" + QByteArray::number(server.port()));
    QCOMPARE(server.handled[0].peer, QHostAddress(QHostAddress::LocalHost));
}

void TlsTest::manyRequestsOnOneConnection()
{
    EchoServer server({}, m_identity);
    auto app = client(server);
    for (int i = 0; i < 20; ++i) {
        app.send(request(server, "POST", "/echo", QByteArray::number(i)));
        QCOMPARE(app.response().body, QByteArray::number(i));
    }
    app.send(request(server, "POST", "/echo", "a") + request(server, "POST", "/echo", "b"));
    QCOMPARE(app.response().body, "a");
    QCOMPARE(app.response().body, "b");
    QCOMPARE(server.server->connectionCount(), 1);
}

void TlsTest::largeBodiesBothWays()
{
    EchoServer server({}, m_identity);
    auto app = client(server);
    app.send(request(server, "POST", "/gated", QByteArray(1024 * 1024, 'y'), {{"Proof", "1"}}));
    QCOMPARE(app.response().body.size(), 1024 * 1024);
    app.send(request(server, "GET", "/large"));
    QCOMPARE(app.response().body.size(), 1024 * 1024);
}

void TlsTest::clientsRefuseWhoIsNotTheServer_data()
{
    QTest::addColumn<bool>("otherAuthority");
    QTest::addColumn<QString>("name");
    QTest::newRow("unknown authority") << true << u"desk.local"_s;
    QTest::newRow("other name") << false << u"bank.example"_s;
}

void TlsTest::clientsRefuseWhoIsNotTheServer()
{
    QFETCH(bool, otherAuthority);
    QFETCH(QString, name);
    EchoServer server({}, m_identity);
    const auto trusted = otherAuthority ? madeAuthority().certificate : m_authority.certificate;
    RawHttp app(server.port(), trusted, name);
    QVERIFY(!app.waitForEncrypted());
    QTRY_COMPARE(server.server->connectionCount(), 0);
    QVERIFY(server.handled.isEmpty());
}

void TlsTest::HT13_plainBytesGetNoReply_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("request") << QByteArray("GET /doc HTTP/1.1\r\nHost: desk.local\r\n\r\n");
    QTest::newRow("post") << QByteArray(
        "POST /echo HTTP/1.1\r\nHost: desk.local\r\nContent-Length: 1\r\n\r\nx");
    QTest::newRow("one byte") << QByteArray("G");
    QTest::newRow("line") << QByteArray("\r\n");
    QTest::newRow("NUL") << QByteArray(1, '\0');
    QTest::newRow("SSLv2 hello") << QByteArray::fromHex("802e010002001500000010");
    QTest::newRow("HTTP/2 preface") << QByteArray("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
    QTest::newRow("SSH") << QByteArray("SSH-2.0-OpenSSH_9\r\n");
    QTest::newRow("record of another kind") << QByteArray::fromHex("1703030001ff");
    QTest::newRow("version 2.x") << QByteArray::fromHex("160200002f");
}

void TlsTest::HT13_plainBytesGetNoReply()
{
    QFETCH(QByteArray, bytes);
    EchoServer server({}, m_identity);
    RawHttp intruder(server.port());
    intruder.send(bytes);
    QVERIFY(intruder.waitForClosed());
    QVERIFY2(intruder.rest().isEmpty(), intruder.rest().toHex().constData());
    QVERIFY(server.handled.isEmpty());
    QTRY_COMPARE(server.server->connectionCount(), 0);
    auto good = client(server);
    good.send(request(server, "GET", "/doc"));
    QCOMPARE(good.response().status, 200);
}

void TlsTest::HT13_plainBytesAfterAWhile()
{
    EchoServer server({}, m_identity);
    RawHttp intruder(server.port());
    intruder.send("\x16"); // the first byte of a handshake, and then none
    QTest::qWait(50);
    QVERIFY(intruder.isOpen());
    intruder.send("GET / HTTP/1.1\r\n");
    QVERIFY(intruder.waitForClosed());
    QVERIFY(intruder.rest().isEmpty());
}

void TlsTest::brokenHandshakeIsClosed()
{
    EchoServer server({}, m_identity);
    RawHttp intruder(server.port());
    intruder.send(QByteArray::fromHex("16030100050100000100") + "GET /doc HTTP/1.1\r\n\r\n");
    QVERIFY(intruder.waitForClosed());
    QVERIFY(!intruder.rest().contains("HTTP"));
    QVERIFY(server.handled.isEmpty());
    QTRY_COMPARE(server.server->connectionCount(), 0);
}

void TlsTest::oldProtocolsAreRefused()
{
    EchoServer server({}, m_identity);
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    for (const auto protocol : {QSsl::TlsV1_0, QSsl::TlsV1_1}) {
        RawHttp old(server.port(), m_authority.certificate, u"desk.local"_s, protocol);
        QVERIFY(!old.waitForEncrypted());
    }
    QT_WARNING_POP
    RawHttp still(server.port(), m_authority.certificate, u"desk.local"_s, QSsl::TlsV1_2);
    QVERIFY(still.waitForEncrypted());
    QCOMPARE(still.tls().sessionProtocol(), QSsl::TlsV1_2);
    QTRY_COMPARE(server.server->connectionCount(), 1);
    QVERIFY(server.handled.isEmpty());
}

void TlsTest::onlyStrongCiphers()
{
    EchoServer server({}, m_identity);
    QList<QSslCipher> weak;
    for (const auto &cipher : QSslConfiguration::supportedCiphers()) {
        if (cipher.name().contains(u"ECDHE-ECDSA-AES"_s) && !cipher.name().contains(u"GCM"_s))
            weak.append(cipher);
    }
    QVERIFY(!weak.isEmpty());
    QSslSocket old;
    QSslConfiguration configuration;
    configuration.setProtocol(QSsl::TlsV1_2);
    configuration.setCiphers(weak);
    configuration.setCaCertificates(QSslCertificate::fromData(m_authority.certificate));
    old.setSslConfiguration(configuration);
    old.connectToHostEncrypted(u"127.0.0.1"_s, server.port());
    QTRY_COMPARE(old.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(!old.isEncrypted());
    QVERIFY(server.handled.isEmpty());
}

void TlsTest::silentClientsAreClosed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("one byte") << QByteArray("\x16");
    QTest::newRow("half a hello") << QByteArray::fromHex("1603010200010001fc0303");
}

void TlsTest::silentClientsAreClosed()
{
    QFETCH(QByteArray, bytes);
    core::Limits limits;
    limits.handshakeTimeout = 300ms;
    EchoServer server(limits, m_identity);
    QElapsedTimer elapsed;
    elapsed.start();
    RawHttp silent(server.port());
    if (!bytes.isEmpty())
        silent.send(bytes);
    auto good = client(server); // is not kept waiting
    good.send(request(server, "GET", "/doc"));
    QCOMPARE(good.response().status, 200);
    QVERIFY(silent.waitForClosed());
    QVERIFY(silent.rest().isEmpty());
    QVERIFY2(elapsed.elapsed() >= 290 && elapsed.elapsed() < 2000,
             qPrintable(QString::number(elapsed.elapsed())));
    QVERIFY(good.isOpen());
    QCOMPARE(server.server->connectionCount(), 1);
}

void TlsTest::headIsDueAfterTheHandshake()
{
    core::Limits limits;
    limits.headTimeout = 200ms;
    EchoServer server(limits, m_identity);
    auto slow = client(server);
    slow.send("GET /doc HTTP/1.1\r\n");
    QCOMPARE(slow.response().status, 408);
    QVERIFY(slow.waitForClosed());
    auto silent = client(server);
    QVERIFY(silent.waitForEncrypted());
    QVERIFY(silent.waitForClosed());
    QVERIFY(server.handled.isEmpty());
}

void TlsTest::policyHoldsOverTls_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<int>("status");
    QTest::newRow("configured name") << QByteArray("desk.local:PORT") << QByteArray() << 200;
    QTest::newRow("upper case") << QByteArray("DESK.local:PORT") << QByteArray() << 200;
    QTest::newRow("own origin") << QByteArray("desk.local:PORT") << QByteArray("https://desk.local:PORT")
                                << 200;
    QTest::newRow("own origin without TLS")
        << QByteArray("desk.local:PORT") << QByteArray("http://desk.local:PORT") << 403;
    QTest::newRow("localhost") << QByteArray("localhost:PORT") << QByteArray() << 403;
    QTest::newRow("rebinding") << QByteArray("rebind.test:PORT") << QByteArray() << 403;
    QTest::newRow("0.0.0.0") << QByteArray("0.0.0.0:PORT") << QByteArray() << 403;
    QTest::newRow("other port") << QByteArray("desk.local:443") << QByteArray() << 403;
    QTest::newRow("no port") << QByteArray("desk.local") << QByteArray() << 403;
    QTest::newRow("foreign origin") << QByteArray("desk.local:PORT") << QByteArray("https://evil.test")
                                    << 403;
    QTest::newRow("null origin") << QByteArray("desk.local:PORT") << QByteArray("null") << 403;
    QTest::newRow("malformed") << QByteArray("desk.local:PORT:1") << QByteArray() << 400;
}

void TlsTest::policyHoldsOverTls()
{
    QFETCH(QByteArray, host);
    QFETCH(QByteArray, origin);
    QFETCH(int, status);
    EchoServer server({}, m_identity);
    const auto port = QByteArray::number(server.port());
    http::Headers fields{{"Host", host.replace("PORT", port)}};
    if (!origin.isEmpty())
        fields.add("Origin", origin.replace("PORT", port));
    auto app = client(server);
    app.send(request(server, "POST", "/echo", "x", fields));
    const auto response = app.response();
    QCOMPARE(response.status, status);
    QCOMPARE(server.handled.size(), status == 200 ? 1 : 0);
    if (status != 200) {
        QVERIFY(!response.headers.contains("Access-Control-Allow-Origin"));
        QVERIFY(app.waitForClosed());
    }
}

void TlsTest::oneAddressHoldsSoMany()
{
    core::Limits limits;
    limits.connectionsPerAddress = 3;
    EchoServer server(limits, m_identity);
    std::vector<RawHttp> streams;
    for (int i = 0; i < 2; ++i) {
        streams.push_back(client(server));
        streams.back().send(request(server, "GET", "/stream"));
        QCOMPARE(streams.back().response(RawHttp::Take::HeadOnly).status, 200);
    }
    RawHttp silent(server.port());
    QTRY_COMPARE(server.server->connectionCount(), 3);
    auto third = client(server); // the silent one makes room
    third.send(request(server, "GET", "/stream"));
    QCOMPARE(third.response(RawHttp::Take::HeadOnly).status, 200);
    QVERIFY(silent.waitForClosed());
    auto fourth = client(server); // streams do not
    QVERIFY(!fourth.waitForEncrypted());
    QVERIFY(fourth.waitForClosed());
    QCOMPARE(server.server->connectionCount(), 3);
    QVERIFY(server.streams[0]->isOpen() && server.streams[1]->isOpen() && server.streams[2]->isOpen());
#ifdef Q_OS_LINUX // where all of 127/8 is this machine
    QTcpSocket neighbour;
    QVERIFY(neighbour.bind(QHostAddress(u"127.0.0.2"_s)));
    neighbour.connectToHost(QHostAddress(QHostAddress::LocalHost), server.port());
    QTRY_COMPARE(server.server->connectionCount(), 4);
    neighbour.abort();
    QTRY_COMPARE(server.server->connectionCount(), 3);
#endif
    third.reset();
    QTRY_COMPARE(server.server->connectionCount(), 2);
    auto next = client(server);
    next.send(request(server, "GET", "/doc"));
    QCOMPARE(next.response().status, 200);
}

void TlsTest::fullHouseHangsUpWithoutAWord()
{
    core::Limits limits;
    limits.connections = 1;
    EchoServer server(limits, m_identity);
    auto stream = client(server);
    stream.send(request(server, "GET", "/stream"));
    QCOMPARE(stream.response(RawHttp::Take::HeadOnly).status, 200);
    RawHttp late(server.port());
    QVERIFY(late.waitForClosed());
    QVERIFY(late.rest().isEmpty()); // a plain 503 would be a word outside TLS
    QVERIFY(server.streams.first()->isOpen());
}

void TlsTest::lastAnswerEndsInOrder()
{
    EchoServer server({}, m_identity);
    auto app = client(server);
    QAbstractSocket::SocketError error = QAbstractSocket::UnknownSocketError;
    connect(&app.tls(), &QSslSocket::errorOccurred, &app.tls(), [&error](auto e) { error = e; });
    app.send(request(server, "GET", "/large", {}, {{"Connection", "close"}}));
    QCOMPARE(app.response().body.size(), 1024 * 1024);
    QVERIFY(app.waitForClosed());
    QCOMPARE(error, QAbstractSocket::RemoteHostClosedError); // and no TLS error
    QTRY_COMPARE(server.server->connectionCount(), 0);
}

void TlsTest::refusedUploadSeesItsAnswer()
{
    EchoServer server({}, m_identity);
    auto app = client(server);
    app.send("POST /echo HTTP/1.1\r\nHost: desk.local:" + QByteArray::number(server.port()) +
             "\r\nContent-Length: 900000\r\n\r\n" + QByteArray(900'000, 'x'));
    QCOMPARE(app.response().status, 413);
    QVERIFY(app.waitForClosed());
    QVERIFY(server.handled.isEmpty());
}

void TlsTest::streams()
{
    EchoServer server({}, m_identity);
    auto app = client(server);
    app.send(request(server, "GET", "/stream"));
    QCOMPARE(app.response(RawHttp::Take::HeadOnly).header("Content-Type"), "text/event-stream");
    QVERIFY(server.streams.first()->send({{}, "hello", {}, -1}));
    QVERIFY(app.waitForStreamed("data: hello\n\n"));
    server.streams.first()->close();
    QTRY_VERIFY(app.rest().endsWith("0\r\n\r\n"));
    app.reset();
    QTRY_COMPARE(server.server->connectionCount(), 0);
}

void TlsTest::slowConsumerIsCut()
{
    core::Limits limits;
    limits.streamBacklogBytes = 64 * 1024;
    EchoServer server(limits, m_identity);
    auto app = client(server);
    app.tls().setReadBufferSize(1024);
    app.send(request(server, "GET", "/stream"));
    QTRY_COMPARE(server.streams.size(), 1);
    const QByteArray text(16 * 1024, 'x');
    int sent = 0;
    while (server.streams.first()->send({{}, text, {}, -1}) && sent < 2000)
        ++sent;
    QVERIFY2(sent < 2000, "what is encrypted but not sent counts as well");
    QVERIFY(!server.streams.first()->isOpen());
    QTRY_COMPARE(server.server->connectionCount(), 0);
}

void TlsTest::newCertificateForNewConnections()
{
    EchoServer server({}, m_identity);
    auto before = client(server);
    QVERIFY(before.waitForEncrypted());
    const auto renewed = signedBy(m_authority);
    QVERIFY(server.server->setIdentity(renewed));
    auto after = client(server);
    QVERIFY(after.waitForEncrypted());
    QVERIFY(after.tls().peerCertificate() != before.tls().peerCertificate());
    for (auto *app : {&before, &after}) {
        app->send(request(server, "GET", "/doc"));
        QCOMPARE(app->response().status, 200);
    }
}

void TlsTest::identityMustFit()
{
    EchoServer server({}, m_identity);
    for (const auto &wrong :
         {http::TlsIdentity{}, http::TlsIdentity{"garbage", "garbage"},
          http::TlsIdentity{m_identity.certificates, {}}, http::TlsIdentity{{}, m_identity.privateKey}}) {
        const auto refused = server.server->setIdentity(wrong);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, core::ErrorCode::InvalidArgument);
        QVERIFY(!http::HttpServer::listenSecurely(QHostAddress(QHostAddress::LocalHost), 0, {}, wrong));
    }
    auto app = client(server); // the good one stays
    QVERIFY(app.waitForEncrypted());
}

void TlsTest::shutDownInOrder()
{
    EchoServer server({}, m_identity);
    auto idle = client(server);
    idle.send(request(server, "GET", "/doc"));
    QCOMPARE(idle.response().status, 200);
    auto streaming = client(server);
    streaming.send(request(server, "GET", "/stream"));
    QCOMPARE(streaming.response(RawHttp::Take::HeadOnly).status, 200);
    RawHttp silent(server.port());
    QTRY_COMPARE(server.server->connectionCount(), 3);
    bool finished = false;
    connect(server.server.get(), &http::HttpServer::finished, this, [&finished] { finished = true; });
    server.server->shutDown(1s);
    QVERIFY(idle.waitForClosed());
    QVERIFY(silent.waitForClosed());
    QVERIFY(streaming.waitForClosed());
    QVERIFY(streaming.rest().endsWith("0\r\n\r\n"));
    QTRY_VERIFY(finished);
}

void TlsTest::occupiedPort()
{
    EchoServer server({}, m_identity);
    const auto second = http::HttpServer::listenSecurely(QHostAddress(QHostAddress::LocalHost), server.port(),
                                                         {}, m_identity);
    QVERIFY(!second);
    QCOMPARE(second.error().code, core::ErrorCode::Conflict);
}

QTEST_GUILESS_MAIN(TlsTest)
#include "tst_tls.moc"
