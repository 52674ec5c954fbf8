#include "http/portholder.h"
#include "support/echoserver.h"
#include "support/rawhttp.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <algorithm>

using namespace traydo;
using namespace traydo::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QHostAddress loopback4()
{
    return QHostAddress(QHostAddress::LocalHost);
}
QHostAddress loopback6()
{
    return QHostAddress(QHostAddress::LocalHostIPv6);
}

} // namespace

class HttpServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listensOnBothAddresses();
    void waitsUntilItServes();
    void conflictNamesTheHolder_data();
    void conflictNamesTheHolder();
    void findsNoHolderOfAFreePort();
    void corsOverTheWire();
    void HT10_slowHeadsAreClosed();
    void slowBodyIsClosed();
    void idleConnectionIsClosed();
    void fullHouseDropsTheOldestIdleOne();
    void fullHouseOfStreamsTurnsAway();
    void shutDownWithoutConnections();
    void shutDownInOrder();
    void shutDownCutsAfterGrace();
    void destroyedWithOpenConnections();
};

void HttpServerTest::listensOnBothAddresses()
{
    EchoServer server;
    QVERIFY(server.port() > 0);
    const auto port = QByteArray::number(server.port());
    RawHttp v4(server.port(), loopback4());
    v4.send("GET /doc HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\n\r\n");
    QCOMPARE(v4.response().status, 200);
    RawHttp v6(server.port(), loopback6());
    v6.send("GET /doc HTTP/1.1\r\nHost: [::1]:" + port + "\r\n\r\n");
    QCOMPARE(v6.response().status, 200);
    QCOMPARE(server.handled[1].origin, "http://[::1]:" + port);
    QCOMPARE(server.handled[1].peer, loopback6());
    QCOMPARE(server.server->connectionCount(), 2);
}

void HttpServerTest::waitsUntilItServes()
{
    auto server = http::HttpServer::listen(0, {});
    QVERIFY(server);
    const auto port = (*server)->port();
    RawHttp early(port);
    early.send(rawRequest("GET", "/", port));
    QTRY_VERIFY(early.isOpen());
    QCOMPARE((*server)->connectionCount(), 0);
    (*server)->serve(http::OriginPolicy::loopback(port, {}), {});
    QCOMPARE(early.response().status, 404);
}

void HttpServerTest::conflictNamesTheHolder_data()
{
    QTest::addColumn<QHostAddress>("address");
    QTest::addColumn<QString>("shown");
    QTest::newRow("127.0.0.1") << loopback4() << u"127.0.0.1:%1"_s;
    QTest::newRow("::1") << loopback6() << u"[::1]:%1"_s;
    QTest::newRow("all of IPv4") << QHostAddress(QHostAddress::AnyIPv4) << u"127.0.0.1:%1"_s;
}

void HttpServerTest::conflictNamesTheHolder()
{
    QFETCH(QHostAddress, address);
    QFETCH(QString, shown);
    QTcpServer squatter;
    QVERIFY(squatter.listen(address, 0));
    const auto server = http::HttpServer::listen(squatter.serverPort(), {});
    QVERIFY(!server);
    QCOMPARE(server.error().code, core::ErrorCode::Conflict);
    const auto &text = server.error().text;
    QVERIFY2(text.startsWith(shown.arg(squatter.serverPort())), qPrintable(text));
#ifdef Q_OS_LINUX
    QVERIFY2(text.contains(u"(process %1)"_s.arg(QCoreApplication::applicationPid())), qPrintable(text));
    const auto holder = http::findPortHolder(loopback4(), squatter.serverPort());
    QCOMPARE(holder.has_value(), address != loopback6());
#endif
    // Neither half is left behind.
    const auto port = squatter.serverPort();
    squatter.close();
    QVERIFY(http::HttpServer::listen(port, {}));
}

void HttpServerTest::findsNoHolderOfAFreePort()
{
    QTcpServer probe;
    QVERIFY(probe.listen(loopback4(), 0));
    const auto port = probe.serverPort();
    QCOMPARE(http::findPortHolder(loopback4(), port).has_value(), true);
    probe.close();
    QVERIFY(!http::findPortHolder(loopback4(), port));
}

void HttpServerTest::corsOverTheWire()
{
    EchoServer server;
    const http::Headers page{{"Origin", "http://localhost:6274"}};
    const auto allowed =
        RawHttp::exchange(server.port(), rawRequest("POST", "/echo", server.port(), page, "x"));
    QCOMPARE(allowed.status, 200);
    QCOMPARE(allowed.header("Access-Control-Allow-Origin"), "http://localhost:6274");
    QCOMPARE(allowed.header("Vary"), "Origin");
    auto asking = page;
    asking.add("Access-Control-Request-Method", "POST");
    const auto preflight =
        RawHttp::exchange(server.port(), rawRequest("OPTIONS", "/echo", server.port(), asking));
    QCOMPARE(preflight.status, 204);
    QVERIFY(preflight.header("Access-Control-Allow-Headers").contains("Authorization"));
    QVERIFY(!preflight.headers.contains("Content-Length"));
    const auto options = RawHttp::exchange(server.port(), rawRequest("OPTIONS", "/doc", server.port()));
    QCOMPARE(options.status, 204);
    QCOMPARE(options.header("Allow"), "GET, HEAD, OPTIONS");
    const auto wrong = RawHttp::exchange(server.port(), rawRequest("POST", "/doc", server.port(), {}, "{}"));
    QCOMPARE(wrong.status, 405);
    QCOMPARE(wrong.header("Allow"), "GET, HEAD, OPTIONS");
}

void HttpServerTest::HT10_slowHeadsAreClosed()
{
    core::Limits limits;
    limits.headTimeout = 1000ms;
    EchoServer server(limits);
    std::vector<std::unique_ptr<RawHttp>> slow;
    QElapsedTimer elapsed;
    elapsed.start();
    for (int i = 0; i < 200; ++i) {
        slow.push_back(std::make_unique<RawHttp>(server.port()));
        slow.back()->send("GET /doc HTTP/1.1\r\nX-A: ");
    }
    const auto lastSent = elapsed.elapsed();
    QElapsedTimer good;
    good.start();
    QCOMPARE(RawHttp::exchange(server.port(), rawRequest("GET", "/doc", server.port())).status, 200);
    QVERIFY2(good.elapsed() <= 250, qPrintable(QString::number(good.elapsed())));
    for (const auto &client : slow) {
        QCOMPARE(client->response().status, 408);
        QVERIFY(client->waitForClosed());
    }
    QVERIFY2(elapsed.elapsed() - lastSent < 2000, qPrintable(QString::number(elapsed.elapsed())));
    QTRY_COMPARE(server.server->connectionCount(), 0);
    QCOMPARE(server.handled.size(), 1);
}

void HttpServerTest::slowBodyIsClosed()
{
    core::Limits limits;
    limits.bodyTimeout = 200ms;
    EchoServer server(limits);
    RawHttp client(server.port());
    const auto request = rawRequest("POST", "/echo", server.port(), {}, "hello");
    client.send(request.chopped(1));
    QCOMPARE(client.response().status, 408);
    QVERIFY(client.waitForClosed());
    QVERIFY(server.handled.isEmpty());
}

void HttpServerTest::idleConnectionIsClosed()
{
    core::Limits limits;
    limits.idleTimeout = 200ms;
    EchoServer server(limits);
    RawHttp client(server.port());
    client.send(rawRequest("GET", "/doc", server.port()));
    QCOMPARE(client.response().status, 200);
    client.send("\r\n"); // buys no time
    QVERIFY(client.waitForClosed());
    QVERIFY(client.rest().isEmpty());
}

void HttpServerTest::fullHouseDropsTheOldestIdleOne()
{
    core::Limits limits;
    limits.connections = 3;
    EchoServer server(limits);
    RawHttp first(server.port());
    QTRY_COMPARE(server.server->connectionCount(), 1);
    QElapsedTimer age; // counted in whole milliseconds
    age.start();
    QTRY_VERIFY(age.hasExpired(2));
    RawHttp second(server.port());
    second.send("GET /d");
    QTRY_COMPARE(server.server->connectionCount(), 2);
    RawHttp third(server.port());
    QTRY_COMPARE(server.server->connectionCount(), 3);
    QCOMPARE(RawHttp::exchange(server.port(), rawRequest("GET", "/doc", server.port())).status, 200);
    QVERIFY(first.waitForClosed());
    QVERIFY(second.isOpen());
    QVERIFY(third.isOpen());
}

void HttpServerTest::fullHouseOfStreamsTurnsAway()
{
    core::Limits limits;
    limits.connections = 2;
    EchoServer server(limits);
    RawHttp one(server.port());
    RawHttp two(server.port());
    for (auto *client : {&one, &two}) {
        client->send(rawRequest("GET", "/stream", server.port()));
        QCOMPARE(client->response(RawHttp::Take::HeadOnly).status, 200);
    }
    RawHttp third(server.port());
    const auto response = third.response();
    QCOMPARE(response.status, 503);
    QCOMPARE(response.header("Retry-After"), "5");
    QVERIFY(third.waitForClosed());
    QVERIFY(server.streams[0]->isOpen() && server.streams[1]->isOpen());
    QCOMPARE(server.server->connectionCount(), 2);
}

void HttpServerTest::shutDownWithoutConnections()
{
    EchoServer server;
    QSignalSpy finished(server.server.get(), &http::HttpServer::finished);
    server.server->shutDown(1s);
    QTRY_COMPARE(finished.size(), 1);
}

void HttpServerTest::shutDownInOrder()
{
    EchoServer server;
    QSignalSpy finished(server.server.get(), &http::HttpServer::finished);
    RawHttp idle(server.port());
    idle.send(rawRequest("GET", "/doc", server.port()));
    QCOMPARE(idle.response().status, 200);
    RawHttp streaming(server.port());
    streaming.send(rawRequest("GET", "/stream", server.port()));
    QCOMPARE(streaming.response(RawHttp::Take::HeadOnly).status, 200);
    QSignalSpy closed(server.streams.first().get(), &http::EventStream::closed);
    RawHttp sending(server.port());
    sending.send(
        rawRequest("POST", "/echo", server.port(), {{"Expect", "100-continue"}, {"Content-Length", "5"}}));
    QCOMPARE(sending.response().status, 100); // the server waits for the body

    const auto port = server.port();
    server.server->shutDown(10s);
    QVERIFY(idle.waitForClosed());
    QVERIFY(streaming.waitForClosed());
    QVERIFY(streaming.rest().endsWith("0\r\n\r\n"));
    QTRY_COMPARE(closed.size(), 1);
    QVERIFY(finished.isEmpty());
    sending.send("hello");
    const auto response = sending.response();
    QCOMPARE(response.body, "hello");
    QCOMPARE(response.header("Connection"), "close");
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(server.server->connectionCount(), 0);
    RawHttp late(port);
    QVERIFY(late.waitForClosed());
}

void HttpServerTest::shutDownCutsAfterGrace()
{
    EchoServer server;
    QSignalSpy finished(server.server.get(), &http::HttpServer::finished);
    RawHttp sending(server.port());
    sending.send(
        rawRequest("POST", "/echo", server.port(), {{"Expect", "100-continue"}, {"Content-Length", "5"}}));
    QCOMPARE(sending.response().status, 100);
    server.server->shutDown(100ms);
    QVERIFY(sending.waitForClosed());
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(server.handled.isEmpty());
}

void HttpServerTest::destroyedWithOpenConnections()
{
    EchoServer server;
    RawHttp idle(server.port());
    RawHttp streaming(server.port());
    streaming.send(rawRequest("GET", "/stream", server.port()));
    QCOMPARE(streaming.response(RawHttp::Take::HeadOnly).status, 200);
    QSignalSpy closed(server.streams.first().get(), &http::EventStream::closed);
    server.server.reset();
    QVERIFY(!server.streams.first()->isOpen());
    QVERIFY(!server.streams.first()->send({{}, "x", {}, -1}));
    QTRY_COMPARE(closed.size(), 1);
    QVERIFY(idle.waitForClosed());
    QVERIFY(streaming.waitForClosed());
}

QTEST_GUILESS_MAIN(HttpServerTest)
#include "tst_httpserver.moc"
