#include "support/echoserver.h"
#include "support/rawhttp.h"

#include <QElapsedTimer>
#include <QTest>

using namespace traydo;
using namespace traydo::test;
using namespace std::chrono_literals;

/// The guard seen from a socket: framing, limits, deadlines, reuse. Every case names the bytes it sends.
class ConnectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_server = std::make_unique<EchoServer>(); }

    void answers();
    void reusesTheConnection();
    void pipelined();
    void pipelinedBehindABody();
    void byteByByte_data();
    void byteByByte();
    void bodiesOfAllSizes_data();
    void bodiesOfAllSizes();
    void headSendsNoBody();
    void refusesAndCloses_data();
    void refusesAndCloses();
    void HT7_smuggledRequestIsNotRun();
    void upgradeIsIgnored();
    void bodyTooLargeIsRefusedBeforeItIsSent();
    void chunkedBodyTooLarge();
    void expectContinue();
    void closesWhenAsked();
    void answersHttp10();
    void largeAnswer();
    void neverReadsAnswers();

private:
    QByteArray head(const QByteArray &line, const QByteArray &fields = {}) const
    {
        return line + "\r\nHost: 127.0.0.1:" + QByteArray::number(m_server->port()) + "\r\n" + fields +
               "\r\n";
    }

    std::unique_ptr<EchoServer> m_server;
};

void ConnectionTest::answers()
{
    RawHttp client(m_server->port());
    client.send(head("GET /echo?a=%20b HTTP/1.1", "X-Twice: 1\r\nx-twice: 2\r\n"));
    const auto response = client.response();
    QCOMPARE(response.status, 200);
    QCOMPARE(response.header("X-Content-Type-Options"), "nosniff");
    QVERIFY(response.header("Date").endsWith(" GMT"));
    QVERIFY(!response.headers.contains("Server"));
    QVERIFY(!response.headers.contains("Connection"));
    QCOMPARE(m_server->handled.size(), 1);
    const auto &request = m_server->handled.first();
    QCOMPARE(request.path, "/echo");
    QCOMPARE(request.query, "a=%20b");
    QCOMPARE(request.origin, "http://127.0.0.1:" + QByteArray::number(m_server->port()));
    QCOMPARE(request.headers.values("X-Twice"), (QList<QByteArray>{"1", "2"}));
    QCOMPARE(request.peer.toString(), QStringLiteral("127.0.0.1"));
}

void ConnectionTest::reusesTheConnection()
{
    RawHttp client(m_server->port());
    for (int i = 0; i < 5; ++i) {
        const auto body = QByteArray::number(i);
        client.send(rawRequest("POST", "/echo", m_server->port(), {}, body));
        QCOMPARE(client.response().body, body);
    }
    QVERIFY(client.isOpen());
    QCOMPARE(m_server->server->connectionCount(), 1);
}

void ConnectionTest::pipelined()
{
    RawHttp client(m_server->port());
    QByteArray bytes;
    for (int i = 0; i < 20; ++i)
        bytes += rawRequest("POST", "/echo", m_server->port(), {}, QByteArray::number(i)) + "\r\n";
    client.send(bytes);
    for (int i = 0; i < 20; ++i)
        QCOMPARE(client.response().body, QByteArray::number(i));
    QVERIFY(client.rest().isEmpty());
    QVERIFY(client.isOpen());
}

void ConnectionTest::pipelinedBehindABody()
{
    RawHttp client(m_server->port());
    client.send(head("POST /echo HTTP/1.1", "Transfer-Encoding: chunked\r\n") + "5\r\nhello\r\n0\r");
    client.send("\n\r\n" + head("GET /doc HTTP/1.1"));
    QCOMPARE(client.response().body, "hello");
    QCOMPARE(client.response().body, "{\"doc\":true}");
}

void ConnectionTest::byteByByte_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("length") << QByteArray("Content-Length: 11\r\n") << QByteArray("hello world");
    QTest::newRow("chunks") << QByteArray("Transfer-Encoding: chunked\r\n")
                            << QByteArray("5\r\nhello\r\n6;a=b\r\n world\r\n0\r\n\r\n");
}

void ConnectionTest::byteByByte()
{
    QFETCH(QByteArray, fields);
    QFETCH(QByteArray, body);
    RawHttp client(m_server->port());
    const auto request = head("POST /echo HTTP/1.1", fields) + body;
    for (const QByteArray &bytes : {request, request + request}) {
        for (const char c : bytes) {
            client.send(QByteArray(1, c));
            QCoreApplication::processEvents();
        }
    }
    for (int i = 0; i < 3; ++i)
        QCOMPARE(client.response().body, "hello world");
    QCOMPARE(m_server->handled.size(), 3);
}

void ConnectionTest::bodiesOfAllSizes_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 2, 300, 4096, 16'384, 65'535, 65'536})
        QTest::addRow("%d", size) << size;
}

void ConnectionTest::bodiesOfAllSizes()
{
    QFETCH(int, size);
    QByteArray body(size, '\0');
    for (int i = 0; i < size; ++i)
        body[i] = char(i * 31); // every byte value, line ends included
    RawHttp client(m_server->port());
    client.send(rawRequest("POST", "/echo", m_server->port(), {}, body));
    QCOMPARE(client.response().body, body);

    QByteArray chunked = head("POST /echo HTTP/1.1", "Transfer-Encoding: chunked\r\n");
    for (int at = 0; at < size; at += 1000) {
        const auto piece = body.mid(at, 1000);
        chunked += QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n";
    }
    client.send(chunked + "0\r\n\r\n");
    QCOMPARE(client.response().body, body);
}

void ConnectionTest::headSendsNoBody() // HT11
{
    RawHttp client(m_server->port());
    client.send(head("HEAD /doc HTTP/1.1"));
    const auto response = client.response(RawHttp::Take::HeadOnly);
    QCOMPARE(response.status, 200);
    QCOMPARE(response.header("Content-Length"), "12");
    client.send(head("GET /doc HTTP/1.1"));
    QCOMPARE(client.response().body.size(), 12);
    QVERIFY(client.rest().isEmpty());
}

void ConnectionTest::refusesAndCloses_data()
{
    QTest::addColumn<QByteArray>("request"); // %P stands for the port
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &request, int status) {
        QTest::newRow(name) << request << status;
    };
    const QByteArray host = "Host: 127.0.0.1:%P\r\n";
    row("HT1 no Host", "GET /doc HTTP/1.1\r\n\r\n", 400);
    row("HT1 no Host in HTTP/1.0", "GET /doc HTTP/1.0\r\n\r\n", 400);
    row("HT2 two Hosts", "GET /doc HTTP/1.1\r\n" + host + "Host: evil.test\r\n\r\n", 400);
    row("HT3 userinfo in Host", "GET /doc HTTP/1.1\r\nHost: evil.com@127.0.0.1:%P\r\n\r\n", 400);
    row("HT4 rebound name", "GET /doc HTTP/1.1\r\nHost: rebind.test:%P\r\n\r\n", 403);
    row("HT4 unknown path", "GET /nowhere HTTP/1.1\r\nHost: rebind.test:%P\r\n\r\n", 403);
    row("HT4 before the body", "POST /echo HTTP/1.1\r\nHost: rebind.test:%P\r\nContent-Length: 9\r\n\r\n",
        403);
    row("HT5 0.0.0.0", "GET /doc HTTP/1.1\r\nHost: 0.0.0.0:%P\r\n\r\n", 403);
    row("HT6 colon-less line", "GET /doc HTTP/1.1\r\n" + host + "GARBAGE\r\n\r\n", 400);
    row("HT8 two lengths",
        "POST /echo HTTP/1.1\r\n" + host + "Content-Length: 3\r\nContent-Length: 30\r\n\r\nabc", 400);
    row("HT9 endless header line", "GET /doc HTTP/1.1\r\nX-A: " + QByteArray(17 * 1024, 'a'), 431);
    row("long target", "GET /" + QByteArray(9 * 1024, 'a') + " HTTP/1.1\r\n" + host + "\r\n", 414);
    row("HT12 foreign origin",
        "POST /echo HTTP/1.1\r\n" + host + "Origin: http://localhost.evil.test\r\n\r\n", 403);
    row("HT12 null origin", "POST /echo HTTP/1.1\r\n" + host + "Origin: null\r\n\r\n", 403);
    row("HT12 on a public document", "GET /doc HTTP/1.1\r\n" + host + "Origin: http://evil.test\r\n\r\n",
        403);
    row("HT12 preflight",
        "OPTIONS /echo HTTP/1.1\r\n" + host +
            "Origin: http://evil.test\r\nAccess-Control-Request-Method: POST\r\n\r\n",
        403);
    row("encoded body",
        "POST /echo HTTP/1.1\r\n" + host + "Content-Encoding: gzip\r\nContent-Length: 9\r\n\r\n", 415);
    row("expectation", "POST /echo HTTP/1.1\r\n" + host + "Expect: a miracle\r\n\r\n", 417);
    row("method", "BREW /doc HTTP/1.1\r\n" + host + "\r\n", 501);
    row("version", "GET /doc HTTP/2.0\r\n" + host + "\r\n", 505);
    row("HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505);
    row("bare LF", "GET /doc HTTP/1.1\nHost: 127.0.0.1:%P\n\n", 400);
    row("TLS", "\x16\x03\x01\x02\x01\x01\r\n\r\n", 400);
    row("chunk size",
        "POST /echo HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n-5\r\nhello\r\n0\r\n\r\n", 400);
}

void ConnectionTest::refusesAndCloses()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    request.replace("%P", QByteArray::number(m_server->port()));
    RawHttp client(m_server->port());
    client.send(request);
    const auto response = client.response();
    QCOMPARE(response.status, status);
    QCOMPARE(response.header("Connection"), "close");
    QCOMPARE(response.header("X-Content-Type-Options"), "nosniff");
    QVERIFY(!response.headers.contains("Access-Control-Allow-Origin"));
    QVERIFY(client.waitForClosed());
    QVERIFY(client.rest().isEmpty()); // one answer, no second
    QVERIFY(m_server->handled.isEmpty());
}

void ConnectionTest::HT7_smuggledRequestIsNotRun()
{
    RawHttp client(m_server->port());
    client.send(head("POST /echo HTTP/1.1", "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n") +
                "0\r\n\r\n" + head("GET /doc HTTP/1.1"));
    QCOMPARE(client.response().status, 400);
    QVERIFY(client.waitForClosed());
    QVERIFY(client.rest().isEmpty());
    QVERIFY(m_server->handled.isEmpty());
}

void ConnectionTest::upgradeIsIgnored()
{
    RawHttp client(m_server->port());
    const auto request = head("GET /doc HTTP/1.1", "Connection: Upgrade\r\nUpgrade: websocket\r\n"
                                                   "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                                                   "Sec-WebSocket-Version: 13\r\n");
    for (int i = 0; i < 2; ++i) {
        client.send(request);
        const auto response = client.response();
        QCOMPARE(response.status, 200);
        QCOMPARE(response.body.size(), 12);
    }
    QVERIFY(client.rest().isEmpty());
    QCOMPARE(m_server->handled.size(), 2);
}

void ConnectionTest::bodyTooLargeIsRefusedBeforeItIsSent()
{
    RawHttp client(m_server->port());
    client.send(head("POST /echo HTTP/1.1", "Expect: 100-continue\r\nContent-Length: 65537\r\n"));
    QCOMPARE(client.response().status, 413);
    QVERIFY(client.waitForClosed());
    QVERIFY(m_server->handled.isEmpty());

    // A client that sends it nevertheless gets to read the answer.
    RawHttp stubborn(m_server->port());
    stubborn.send(rawRequest("POST", "/nowhere", m_server->port(), {}, QByteArray(500'000, 'x')));
    QCOMPARE(stubborn.response().status, 413);
    QVERIFY(stubborn.waitForClosed());
}

void ConnectionTest::chunkedBodyTooLarge()
{
    RawHttp client(m_server->port());
    client.send(head("POST /echo HTTP/1.1", "Transfer-Encoding: chunked\r\n"));
    const QByteArray chunk = "4000\r\n" + QByteArray(0x4000, 'x') + "\r\n";
    for (int i = 0; i < 5; ++i)
        client.send(chunk);
    QCOMPARE(client.response().status, 413);
    QVERIFY(client.waitForClosed());
    QVERIFY(m_server->handled.isEmpty());
}

void ConnectionTest::expectContinue()
{
    RawHttp client(m_server->port());
    client.send(head("POST /echo HTTP/1.1", "Expect: 100-continue\r\nContent-Length: 5\r\n"));
    QCOMPARE(client.response().status, 100);
    QVERIFY(m_server->handled.isEmpty());
    client.send("hello");
    QCOMPARE(client.response().body, "hello");
    // A body that is already there needs no invitation.
    client.send(head("POST /echo HTTP/1.1", "Expect: 100-continue\r\nContent-Length: 5\r\n") + "again");
    QCOMPARE(client.response().body, "again");
}

void ConnectionTest::closesWhenAsked()
{
    RawHttp client(m_server->port());
    client.send(head("GET /doc HTTP/1.1", "Connection: close\r\n") + head("GET /doc HTTP/1.1"));
    const auto response = client.response();
    QCOMPARE(response.status, 200);
    QCOMPARE(response.header("Connection"), "close");
    QVERIFY(client.waitForClosed());
    QVERIFY(client.rest().isEmpty());
    QTRY_COMPARE(m_server->server->connectionCount(), 0);
}

void ConnectionTest::answersHttp10()
{
    RawHttp client(m_server->port());
    client.send(head("GET /doc HTTP/1.0"));
    QCOMPARE(client.response().status, 200);
    QVERIFY(client.waitForClosed());
}

void ConnectionTest::largeAnswer()
{
    RawHttp client(m_server->port());
    client.send(head("GET /large HTTP/1.1", "Connection: close\r\n"));
    QCOMPARE(client.response().body.size(), 1024 * 1024);
    QVERIFY(client.waitForClosed());
}

void ConnectionTest::neverReadsAnswers()
{
    core::Limits limits;
    limits.idleTimeout = core::milliseconds(500);
    m_server = std::make_unique<EchoServer>(limits);
    RawHttp client(m_server->port());
    client.socket().setReadBufferSize(1);
    client.socket().setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, 4096);
    QByteArray many;
    for (int i = 0; i < 20'000; ++i)
        many += head("GET /large HTTP/1.1");
    client.send(many);
    // 20 GiB of answers are asked for; the server holds at most a few, stops reading and in the end hangs up.
    QTRY_COMPARE(m_server->server->connectionCount(), 0);
    QCOMPARE(RawHttp::exchange(m_server->port(), head("GET /doc HTTP/1.1")).status, 200);
}

QTEST_GUILESS_MAIN(ConnectionTest)
#include "tst_connection.moc"
