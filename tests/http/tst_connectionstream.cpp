#include "support/echoserver.h"
#include "support/rawhttp.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace traydo;
using namespace traydo::test;
using namespace std::chrono_literals;

class ConnectionStreamTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_server = std::make_unique<EchoServer>(); }

    void headOfAStream();
    void eventsArriveInOrder();
    void closeEndsTheResponse();
    void droppingTheLastReferenceEndsIt();
    void http10EndsByClosing();
    void peerLeaves_data();
    void peerLeaves();
    void slowConsumerIsCut();
    void keepAliveOnIdleStreams();
    void requestsDuringAStreamAreNotRun();
    void headOpensNone();
    void streamsAreExemptFromTimeouts();

private:
    QByteArray request(const QByteArray &method = "GET", const QByteArray &version = "HTTP/1.1") const
    {
        return method + " /stream " + version +
               "\r\nHost: localhost:" + QByteArray::number(m_server->port()) + "\r\n\r\n";
    }
    http::EventStream *open(RawHttp &client)
    {
        client.send(request());
        if (client.response(RawHttp::Take::HeadOnly).status != 200)
            qFatal("no stream");
        return m_server->streams.last().get();
    }

    std::unique_ptr<EchoServer> m_server;
};

void ConnectionStreamTest::headOfAStream()
{
    RawHttp client(m_server->port());
    client.send(request());
    const auto head = client.response(RawHttp::Take::HeadOnly);
    QCOMPARE(head.status, 200);
    QCOMPARE(head.header("Content-Type"), "text/event-stream");
    QVERIFY(head.header("Cache-Control").contains("no-store"));
    QCOMPARE(head.header("X-Accel-Buffering"), "no");
    QCOMPARE(head.header("Transfer-Encoding"), "chunked");
    QCOMPARE(head.header("Mcp-Session-Id"), "s");
    QCOMPARE(head.header("X-Content-Type-Options"), "nosniff");
    QVERIFY(!head.headers.contains("Content-Length"));
    QCOMPARE(m_server->server->streamCount(), 1);
    QVERIFY(m_server->streams.first()->isOpen());
}

void ConnectionStreamTest::eventsArriveInOrder()
{
    RawHttp client(m_server->port());
    auto *stream = open(client);
    QByteArray expected;
    for (int i = 0; i < 100; ++i) {
        const http::Event event{"message", "line " + QByteArray::number(i) + "\nnext", QByteArray::number(i),
                                -1};
        QVERIFY(stream->send(event));
        expected += event.serialised();
    }
    QTRY_COMPARE(client.streamed(), expected);
}

void ConnectionStreamTest::closeEndsTheResponse()
{
    RawHttp client(m_server->port());
    auto *stream = open(client);
    QSignalSpy closed(stream, &http::EventStream::closed);
    stream->send({{}, "last", {}, -1});
    stream->close();
    QVERIFY(!stream->isOpen());
    QVERIFY(!stream->send({{}, "too late", {}, -1}));
    QVERIFY(closed.isEmpty()); // told from the event loop, not from within close()
    QTRY_COMPARE(closed.size(), 1);
    QTRY_VERIFY(client.rest().endsWith("0\r\n\r\n"));
    QCOMPARE(client.streamed(), "data: last\n\n");
    stream->close();
    QVERIFY(client.isOpen());
    QCOMPARE(m_server->server->streamCount(), 0);

    // The connection is good for the next request.
    client.reset();
    QTRY_COMPARE(m_server->server->connectionCount(), 0);
    QCOMPARE(closed.size(), 1);
    RawHttp again(m_server->port());
    open(again)->close();
    QTRY_VERIFY(again.rest().endsWith("0\r\n\r\n"));
    again.send("GET /doc HTTP/1.1\r\nHost: localhost:" + QByteArray::number(m_server->port()) + "\r\n\r\n");
    QTRY_VERIFY(again.rest().endsWith("{\"doc\":true}"));
}

void ConnectionStreamTest::droppingTheLastReferenceEndsIt()
{
    RawHttp client(m_server->port());
    open(client);
    m_server->streams.clear();
    QTRY_VERIFY(client.rest().endsWith("0\r\n\r\n"));
    QCOMPARE(m_server->server->streamCount(), 0);
}

void ConnectionStreamTest::http10EndsByClosing()
{
    RawHttp client(m_server->port());
    client.send(request("GET", "HTTP/1.0"));
    const auto head = client.response(RawHttp::Take::HeadOnly);
    QVERIFY(!head.headers.contains("Transfer-Encoding"));
    QCOMPARE(head.header("Connection"), "close");
    m_server->streams.first()->send({{}, "x", {}, -1});
    m_server->streams.first()->close();
    QVERIFY(client.waitForClosed());
    QCOMPARE(client.rest(), "data: x\n\n");
}

void ConnectionStreamTest::peerLeaves_data()
{
    QTest::addColumn<bool>("reset");
    QTest::newRow("FIN") << false;
    QTest::newRow("RST") << true;
}

void ConnectionStreamTest::peerLeaves()
{
    QFETCH(bool, reset);
    RawHttp client(m_server->port());
    auto *stream = open(client);
    QSignalSpy closed(stream, &http::EventStream::closed);
    if (reset)
        client.reset();
    else
        client.socket().disconnectFromHost();
    QTRY_COMPARE(closed.size(), 1);
    QVERIFY(!stream->isOpen());
    QVERIFY(!stream->send({{}, "x", {}, -1}));
    stream->close();
    QCOMPARE(m_server->server->connectionCount(), 0);
    m_server->streams.clear();
    QCOMPARE(closed.size(), 1);
}

void ConnectionStreamTest::slowConsumerIsCut()
{
    core::Limits limits;
    limits.streamBacklogBytes = 256 * 1024;
    m_server = std::make_unique<EchoServer>(limits);
    RawHttp client(m_server->port());
    auto *stream = open(client);
    client.socket().setReadBufferSize(1); // Qt stops reading, the kernel's buffers fill up
    QSignalSpy closed(stream, &http::EventStream::closed);
    const http::Event event{{}, QByteArray(64 * 1024, 'x'), {}, -1};
    int sent = 0;
    while (stream->send(event) && sent < 10'000) {
        ++sent;
        QCoreApplication::processEvents();
    }
    QVERIFY(sent > 3 && sent < 1'000);
    QVERIFY(!stream->isOpen());
    QTRY_COMPARE(closed.size(), 1);
    QTRY_COMPARE(m_server->server->connectionCount(), 0);
}

void ConnectionStreamTest::keepAliveOnIdleStreams()
{
    core::Limits limits;
    limits.keepAlive = 300ms;
    m_server = std::make_unique<EchoServer>(limits);
    RawHttp idle(m_server->port());
    RawHttp busy(m_server->port());
    open(idle);
    auto *stream = open(busy);
    QTimer sending;
    connect(&sending, &QTimer::timeout, this, [stream] { stream->send({{}, "x", {}, -1}); });
    sending.start(50ms);
    QTRY_VERIFY(idle.streamed().startsWith(": ping\n\n: ping\n\n"));
    QVERIFY(busy.streamed().contains("data: x"));
    QVERIFY(!busy.streamed().contains("ping"));
}

void ConnectionStreamTest::requestsDuringAStreamAreNotRun()
{
    RawHttp client(m_server->port());
    auto *stream = open(client);
    client.send(request());
    QTRY_COMPARE(client.socket().bytesToWrite(), 0);
    QVERIFY(stream->send({{}, "x", {}, -1}));
    QVERIFY(client.waitForStreamed("data: x"));
    QCOMPARE(m_server->handled.size(), 1);
    stream->close();
    QVERIFY(client.waitForClosed());
    QCOMPARE(m_server->handled.size(), 1);
}

void ConnectionStreamTest::headOpensNone()
{
    RawHttp client(m_server->port());
    client.send(request("HEAD"));
    const auto head = client.response(RawHttp::Take::HeadOnly);
    QCOMPARE(head.status, 200);
    QCOMPARE(head.header("Content-Type"), "text/event-stream");
    QVERIFY(m_server->streams.isEmpty());
    QVERIFY(client.isOpen());
}

void ConnectionStreamTest::streamsAreExemptFromTimeouts()
{
    core::Limits limits;
    limits.headTimeout = limits.bodyTimeout = limits.idleTimeout = 100ms;
    m_server = std::make_unique<EchoServer>(limits);
    RawHttp client(m_server->port());
    auto *stream = open(client);
    RawHttp idle(m_server->port());
    QVERIFY(idle.waitForClosed()); // so the time-out is over
    QVERIFY(stream->isOpen());
    QVERIFY(stream->send({{}, "x", {}, -1}));
    QVERIFY(client.waitForStreamed("data: x"));
}

QTEST_GUILESS_MAIN(ConnectionStreamTest)
#include "tst_connectionstream.moc"
