#include "support/echoserver.h"
#include "support/rawhttp.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace traydo;
using namespace traydo::test;
using namespace std::chrono_literals;

namespace {

using Clients = std::vector<std::unique_ptr<RawHttp>>;

/// All but the last byte of a request with a body of `size` bytes, so that it stays in the server's memory.
QByteArray unfinished(const QByteArray &target, quint16 port, qsizetype size,
                      const http::Headers &fields = {})
{
    return rawRequest("POST", target, port, fields, QByteArray(size, 'x')).chopped(1);
}

/// Lets the server read what was sent before, and time go on by a millisecond, so that ages differ.
void settle()
{
    QElapsedTimer age;
    age.start();
    QVERIFY(QTest::qWaitFor([&age] { return age.hasExpired(2); }));
}

bool isRefused(const std::unique_ptr<RawHttp> &client)
{
    return client->rest().startsWith("HTTP/1.1 503 ");
}

} // namespace

class ConnectionGuardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void largeBodyNeedsProof_data();
    void largeBodyNeedsProof();
    void largeBodyWithProof();
    void smallBodyNeedsNoProof();
    void refusalAtTheGateIsReadableForPages();
    void gateComesAfterHostAndSize();
    void oldestBodyYields();
    void provenBodiesStay();
    void fullBudgetDoesNotStopWholeRequests();
    void bodyLargerThanTheBudget();
    void headIsDueFromTheBeginning();
    void keptConnectionHasTimeForItsNextHead();
    void HT9_endlessHead();
    void pipelineWithoutReading();
    void longPipelineTakesTurns();
    void slowBodiesDoNotFillTheHouse();
    void connectionsWithoutAHeadGoFirst();
    void knownClientsKeepTheirConnections();
    void refusalsTellNothing_data();
    void refusalsTellNothing();
    void forwardedFieldsAreIgnored();
    void neitherMethodNorRangeIsOverridden();
};

void ConnectionGuardTest::largeBodyNeedsProof_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("one byte too many") << QByteArray("Content-Length: 65537\r\n");
    QTest::newRow("largest") << QByteArray("Content-Length: 1048576\r\n");
    QTest::newRow("asks before") << QByteArray("Content-Length: 65537\r\nExpect: 100-continue\r\n");
    QTest::newRow("unknown length") << QByteArray("Transfer-Encoding: chunked\r\n");
    QTest::newRow("chunked, asks before")
        << QByteArray("Transfer-Encoding: chunked\r\nExpect: 100-continue\r\n");
}

void ConnectionGuardTest::largeBodyNeedsProof()
{
    QFETCH(QByteArray, head);
    EchoServer server;
    RawHttp client(server.port());
    client.send("POST /gated HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(server.port()) + "\r\n" +
                head + "\r\n");
    const auto response = client.response();
    QCOMPARE(response.status, 401);
    QCOMPARE(response.header("WWW-Authenticate"), "Bearer");
    QCOMPARE(response.header("Connection"), "close");
    QVERIFY(client.waitForClosed());
    QVERIFY(client.rest().isEmpty());
    QVERIFY(server.handled.isEmpty());
}

void ConnectionGuardTest::largeBodyWithProof()
{
    EchoServer server;
    const QByteArray body(1024 * 1024, 'x');
    const auto response =
        RawHttp::exchange(server.port(), rawRequest("POST", "/gated", server.port(), {{"Proof", "1"}}, body));
    QCOMPARE(response.status, 200);
    QCOMPARE(response.body.size(), body.size());
    QCOMPARE(RawHttp::exchange(server.port(),
                               rawRequest("POST", "/gated", server.port(), {{"Proof", "1"}}, body + 'x'))
                 .status,
             413);
    QCOMPARE(server.handled.size(), 1);
}

void ConnectionGuardTest::smallBodyNeedsNoProof()
{
    EchoServer server; // its handler would see to authentication itself
    const auto response = RawHttp::exchange(
        server.port(), rawRequest("POST", "/gated", server.port(), {}, QByteArray(64 * 1024, 'x')));
    QCOMPARE(response.status, 200);
    QCOMPARE(response.body.size(), 64 * 1024);
}

void ConnectionGuardTest::refusalAtTheGateIsReadableForPages()
{
    EchoServer server;
    const http::Headers page{{"Origin", "http://localhost:6274"}};
    const auto response = RawHttp::exchange(
        server.port(), rawRequest("POST", "/gated", server.port(), page, QByteArray(64 * 1024 + 1, 'x')));
    QCOMPARE(response.status, 401);
    QCOMPARE(response.header("Access-Control-Allow-Origin"), "http://localhost:6274");
    QVERIFY(response.header("Access-Control-Expose-Headers").contains("WWW-Authenticate"));
}

void ConnectionGuardTest::gateComesAfterHostAndSize()
{
    EchoServer server;
    const QByteArray large(64 * 1024 + 1, 'x');
    const auto status = [&](const QByteArray &target, const http::Headers &fields, const QByteArray &body) {
        return RawHttp::exchange(server.port(), rawRequest("POST", target, server.port(), fields, body))
            .status;
    };
    QCOMPARE(status("/gated", {{"Host", "evil.test"}}, large), 403);
    QCOMPARE(status("/gated", {{"Origin", "http://evil.test"}}, large), 403);
    QCOMPARE(status("/gated", {}, QByteArray(1024 * 1024 + 1, 'x')), 413);
    QCOMPARE(status("/gated", {{"Content-Encoding", "gzip"}}, large), 415);
    QCOMPARE(status("/echo", {}, large), 413); // no gate there
    QCOMPARE(status("/nowhere", {}, large), 413);
    QVERIFY(server.handled.isEmpty());
}

void ConnectionGuardTest::oldestBodyYields()
{
    core::Limits limits;
    limits.bodiesInFlightBytes = 200 * 1024;
    EchoServer server(limits);
    Clients senders;
    for (int i = 0; i < 4; ++i) {
        senders.push_back(std::make_unique<RawHttp>(server.port()));
        senders.back()->send(unfinished("/echo", server.port(), 60 * 1024));
        settle();
    }
    const auto response = senders.front()->response();
    QCOMPARE(response.status, 503);
    QCOMPARE(response.header("Retry-After"), "1");
    QCOMPARE(response.header("Connection"), "close");
    QVERIFY(senders.front()->waitForClosed());
    for (size_t i = 1; i < senders.size(); ++i) {
        senders[i]->send("x");
        QCOMPARE(senders[i]->response().body.size(), 60 * 1024);
    }
    QCOMPARE(server.handled.size(), 3);
    // What they held is free again.
    senders.clear();
    QTRY_COMPARE(server.server->connectionCount(), 0);
    senders.push_back(std::make_unique<RawHttp>(server.port()));
    senders.back()->send(unfinished("/echo", server.port(), 60 * 1024));
    senders.back()->send("x");
    QCOMPARE(senders.back()->response().status, 200);
}

void ConnectionGuardTest::provenBodiesStay()
{
    core::Limits limits;
    limits.bodiesInFlightBytes = 1200 * 1024;
    EchoServer server(limits);
    RawHttp proven(server.port());
    proven.send(unfinished("/gated", server.port(), 1000 * 1024, {{"Proof", "1"}}));
    settle();
    Clients crowd;
    for (int i = 0; i < 20; ++i) {
        crowd.push_back(std::make_unique<RawHttp>(server.port()));
        crowd.back()->send(unfinished("/echo", server.port(), 60 * 1024));
        settle();
    }
    QTRY_VERIFY(std::count_if(crowd.begin(), crowd.end(), isRefused) >= 15);
    QVERIFY(isRefused(crowd.front()));
    QVERIFY(!isRefused(crowd.back()));
    proven.send("x");
    QCOMPARE(proven.response().body.size(), 1000 * 1024);
}

void ConnectionGuardTest::fullBudgetDoesNotStopWholeRequests()
{
    core::Limits limits;
    limits.bodiesInFlightBytes = 60 * 1024;
    EchoServer server(limits);
    RawHttp slow(server.port());
    slow.send(unfinished("/echo", server.port(), 60 * 1024));
    settle();
    // Comes at once, so nothing has to be kept for it.
    QCOMPARE(RawHttp::exchange(server.port(), rawRequest("POST", "/echo", server.port(), {}, "hello")).body,
             "hello");
    QVERIFY(slow.rest().isEmpty());
    slow.send("x");
    QCOMPARE(slow.response().status, 200);
}

void ConnectionGuardTest::bodyLargerThanTheBudget()
{
    core::Limits limits;
    limits.bodiesInFlightBytes = 10 * 1024;
    EchoServer server(limits);
    RawHttp client(server.port());
    client.send(unfinished("/echo", server.port(), 40 * 1024));
    QCOMPARE(client.response().status, 503);
    QVERIFY(client.waitForClosed());
    QVERIFY(server.handled.isEmpty());
}

void ConnectionGuardTest::headIsDueFromTheBeginning()
{
    core::Limits limits;
    limits.headTimeout = 600ms;
    EchoServer server(limits);
    RawHttp client(server.port());
    QTRY_COMPARE(server.server->connectionCount(), 1);
    QElapsedTimer elapsed;
    elapsed.start();
    QTRY_VERIFY(elapsed.hasExpired(400));
    client.send("GET /doc HTTP/1.1\r\n"); // buys no further 600 ms
    QCOMPARE(client.response().status, 408);
    QVERIFY2(elapsed.elapsed() < 950, qPrintable(QString::number(elapsed.elapsed())));
    QVERIFY(client.waitForClosed());
}

void ConnectionGuardTest::keptConnectionHasTimeForItsNextHead()
{
    core::Limits limits;
    limits.headTimeout = 500ms;
    EchoServer server(limits);
    RawHttp client(server.port());
    client.send(rawRequest("GET", "/doc", server.port()));
    QCOMPARE(client.response().status, 200);
    QElapsedTimer elapsed;
    elapsed.start();
    QTRY_VERIFY(elapsed.hasExpired(600));
    const auto next = rawRequest("GET", "/doc", server.port());
    client.send(next.chopped(2));
    client.send(next.last(2));
    QCOMPARE(client.response().status, 200);
}

void ConnectionGuardTest::HT9_endlessHead()
{
    EchoServer server;
    RawHttp client(server.port());
    client.send("GET /doc HTTP/1.1\r\nX-Long: " + QByteArray(7 * 1024, 'a'));
    client.send("\r\nX-Longer: " + QByteArray(10 * 1024, 'a'));
    QCOMPARE(client.response().status, 431);
    QVERIFY(client.waitForClosed());
    QVERIFY(server.handled.isEmpty());
}

/// A client that asks on and on but never reads: we stop reading as well, and in the end it goes.
void ConnectionGuardTest::pipelineWithoutReading()
{
    core::Limits limits;
    limits.idleTimeout = 500ms;
    EchoServer server(limits);
    RawHttp client(server.port());
    client.socket().setReadBufferSize(1024);
    client.send(rawRequest("GET", "/large", server.port()).repeated(10));
    client.send(rawRequest("GET", "/doc", server.port()).repeated(100'000));
    QTRY_COMPARE(server.server->connectionCount(), 0);
    QVERIFY2(server.handled.isEmpty(), "answers that nobody reads are not made");
}

/// Many questions at once are all answered, in order, but others are not kept waiting.
void ConnectionGuardTest::longPipelineTakesTurns()
{
    EchoServer server;
    constexpr int count = 2000;
    RawHttp crowd(server.port());
    RawHttp single(server.port());
    QTRY_COMPARE(server.server->connectionCount(), 2);
    QByteArray many;
    for (int i = 0; i < count; ++i)
        many += rawRequest("POST", "/echo", server.port(), {}, QByteArray::number(i));
    crowd.send(many);
    single.send(rawRequest("GET", "/doc", server.port()));
    QCOMPARE(single.response().status, 200);
    const auto position = std::find_if(server.handled.begin(), server.handled.end(),
                                       [](const auto &r) { return r.path == "/doc"; });
    QVERIFY(position != server.handled.end());
    QVERIFY2(position - server.handled.begin() < count / 2, "the single question came early");
    for (int i = 0; i < count; ++i)
        QCOMPARE(crowd.response().body, QByteArray::number(i));
    QCOMPARE(server.handled.size(), count + 1);
}

void ConnectionGuardTest::slowBodiesDoNotFillTheHouse()
{
    core::Limits limits;
    limits.connections = 4;
    EchoServer server(limits);
    Clients senders;
    for (int i = 0; i < 4; ++i) {
        senders.push_back(std::make_unique<RawHttp>(server.port()));
        senders.back()->send(unfinished("/echo", server.port(), 1000));
        QTRY_COMPARE(server.server->connectionCount(), i + 1);
        settle();
    }
    QCOMPARE(RawHttp::exchange(server.port(), rawRequest("GET", "/doc", server.port())).status, 200);
    QVERIFY(senders.front()->waitForClosed());
    for (size_t i = 1; i < senders.size(); ++i)
        QVERIFY(senders[i]->isOpen());
}

void ConnectionGuardTest::connectionsWithoutAHeadGoFirst()
{
    core::Limits limits;
    limits.connections = 3;
    EchoServer server(limits);
    RawHttp proven(server.port());
    proven.send(unfinished("/gated", server.port(), 100 * 1024, {{"Proof", "1"}}));
    QTRY_COMPARE(server.server->connectionCount(), 1);
    settle();
    RawHttp unproven(server.port());
    unproven.send(unfinished("/echo", server.port(), 1000));
    QTRY_COMPARE(server.server->connectionCount(), 2);
    settle();
    RawHttp silent(server.port());
    QTRY_COMPARE(server.server->connectionCount(), 3);
    RawHttp stream(server.port());
    stream.send(rawRequest("GET", "/stream", server.port()));
    QCOMPARE(stream.response(RawHttp::Take::HeadOnly).status, 200);
    QVERIFY(silent.waitForClosed());
    QVERIFY(unproven.isOpen());
    RawHttp second(server.port());
    second.send(rawRequest("GET", "/stream", server.port()));
    QCOMPARE(second.response(RawHttp::Take::HeadOnly).status, 200);
    QVERIFY(unproven.waitForClosed());
    QCOMPARE(RawHttp(server.port()).response().status, 503); // a proven body and two streams are kept
    proven.send("x");
    QCOMPARE(proven.response().status, 200);
    QCOMPARE(server.handled.size(), 3);
}

/// A client that works with pauses is not pushed out by a crowd that only connects.
void ConnectionGuardTest::knownClientsKeepTheirConnections()
{
    core::Limits limits;
    limits.connections = 3;
    EchoServer server(limits);
    RawHttp known(server.port());
    known.send(rawRequest("POST", "/gated", server.port(), {}, "x"));
    QCOMPARE(known.response().status, 200);
    settle();
    RawHttp stranger(server.port());
    stranger.send(rawRequest("OPTIONS", "/gated", server.port())); // a preflight proves nothing
    QCOMPARE(stranger.response().status, 204);
    settle();
    RawHttp visitor(server.port());
    visitor.send(rawRequest("GET", "/doc", server.port())); // nor does a public document
    QCOMPARE(visitor.response().status, 200);
    settle();
    Clients crowd;
    for (int i = 0; i < 5; ++i) {
        crowd.push_back(std::make_unique<RawHttp>(server.port()));
        crowd.back()->send("G");
        QTRY_COMPARE(server.server->connectionCount(), 3);
        settle();
    }
    QVERIFY(stranger.waitForClosed());
    QVERIFY(visitor.waitForClosed());
    QVERIFY(crowd.front()->waitForClosed());
    QVERIFY(crowd.back()->isOpen());
    known.send(rawRequest("POST", "/gated", server.port(), {}, "again"));
    QCOMPARE(known.response().body, "again");
}

void ConnectionGuardTest::refusalsTellNothing_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    const QByteArray host = "Host: 127.0.0.1:PORT\r\n";
    const auto row = [](const char *name, const QByteArray &request, int status) {
        QTest::newRow(name) << request << status;
    };
    row("HT1 no Host", "GET /doc HTTP/1.1\r\n\r\n", 400);
    row("HT2 two Hosts", "GET /doc HTTP/1.1\r\n" + host + "Host: evil.test\r\n\r\n", 400);
    row("HT3 userinfo", "GET /doc HTTP/1.1\r\nHost: evil.com@127.0.0.1:PORT\r\n\r\n", 400);
    row("HT4 rebinding", "GET /doc HTTP/1.1\r\nHost: rebind.test:PORT\r\n\r\n", 403);
    row("HT5 0.0.0.0", "GET /doc HTTP/1.1\r\nHost: 0.0.0.0:PORT\r\n\r\n", 403);
    row("other port", "GET /doc HTTP/1.1\r\nHost: 127.0.0.1:1\r\n\r\n", 403);
    row("no port", "GET /doc HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n", 403);
    row("number as host", "GET /doc HTTP/1.1\r\nHost: 2130706433:PORT\r\n\r\n", 403);
    row("short address", "GET /doc HTTP/1.1\r\nHost: 127.1:PORT\r\n\r\n", 403);
    row("dot behind", "GET /doc HTTP/1.1\r\nHost: localhost.:PORT\r\n\r\n", 403);
    row("mapped address", "GET /doc HTTP/1.1\r\nHost: [::ffff:127.0.0.1]:PORT\r\n\r\n", 403);
    row("HT6 garbage line", "GET /doc HTTP/1.1\r\n" + host + "GARBAGE\r\n\r\n", 400);
    row("HT7 both lengths",
        "POST /echo HTTP/1.1\r\n" + host +
            "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
            "GET /doc HTTP/1.1\r\n" +
            host + "\r\n",
        400);
    row("HT8 two lengths",
        "POST /echo HTTP/1.1\r\n" + host + "Content-Length: 3\r\nContent-Length: 30\r\n\r\nabc", 400);
    row("equal lengths twice",
        "POST /echo HTTP/1.1\r\n" + host + "Content-Length: 3\r\nContent-Length: 3\r\n\r\nabc", 400);
    row("list of lengths", "POST /echo HTTP/1.1\r\n" + host + "Content-Length: 3, 3\r\n\r\nabc", 400);
    row("negative length", "POST /echo HTTP/1.1\r\n" + host + "Content-Length: -1\r\n\r\n", 400);
    row("signed length", "POST /echo HTTP/1.1\r\n" + host + "Content-Length: +3\r\n\r\nabc", 400);
    row("hex length", "POST /echo HTTP/1.1\r\n" + host + "Content-Length: 0x3\r\n\r\nabc", 400);
    row("2^64-1", "POST /echo HTTP/1.1\r\n" + host + "Content-Length: 18446744073709551615\r\n\r\n", 400);
    row("gzip as transfer", "POST /echo HTTP/1.1\r\n" + host + "Transfer-Encoding: gzip, chunked\r\n\r\n",
        400);
    row("chunked twice",
        "POST /echo HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n",
        400);
    row("chunked in disguise", "POST /echo HTTP/1.1\r\n" + host + "Transfer-Encoding: xchunked\r\n\r\n", 400);
    row("chunked in 1.0", "POST /echo HTTP/1.0\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        400);
    row("bad chunk size", "POST /echo HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n-1\r\n\r\n",
        400);
    row("bare LF", "GET /doc HTTP/1.1\n" + host + "\r\n", 400);
    row("bare LF in a field", "GET /doc HTTP/1.1\r\nX-A: b\nX-C: d\r\n" + host + "\r\n", 400);
    row("bare CR", "GET /doc HTTP/1.1\r\nX-A: b\rX-C: d\r\n" + host + "\r\n", 400);
    row("folded field", "GET /doc HTTP/1.1\r\n" + host + "X-A: b\r\n c\r\n\r\n", 400);
    row("blank before colon", "GET /doc HTTP/1.1\r\n" + host + "X-A : b\r\n\r\n", 400);
    row("NUL in a field", QByteArray("GET /doc HTTP/1.1\r\nX-A: b\0c\r\n", 30) + host + "\r\n", 400);
    row("absolute target", "GET http://127.0.0.1:PORT/doc HTTP/1.1\r\n" + host + "\r\n", 400);
    row("fragment", "GET /doc#x HTTP/1.1\r\n" + host + "\r\n", 400);
    row("NUL in the path", "GET /doc%00 HTTP/1.1\r\n" + host + "\r\n", 400);
    row("CONNECT", "CONNECT 127.0.0.1:80 HTTP/1.1\r\n" + host + "\r\n", 501);
    row("TRACE", "TRACE /doc HTTP/1.1\r\n" + host + "\r\n", 501);
    row("lower-case method", "get /doc HTTP/1.1\r\n" + host + "\r\n", 501);
    row("HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505);
    row("HTTP/0.9", "GET /doc\r\n\r\n", 400);
    row("HTTP/1.2", "GET /doc HTTP/1.2\r\n" + host + "\r\n", 505);
    row("target too long", "GET /" + QByteArray(8 * 1024, 'a') + " HTTP/1.1\r\n" + host + "\r\n", 414);
    row("65 fields", "GET /doc HTTP/1.1\r\n" + host + QByteArray("X-A: b\r\n").repeated(64) + "\r\n", 431);
    row("HT12 null origin", "GET /doc HTTP/1.1\r\n" + host + "Origin: null\r\n\r\n", 403);
    row("HT12 foreign origin", "GET /doc HTTP/1.1\r\n" + host + "Origin: http://localhost.evil.test\r\n\r\n",
        403);
    row("HT12 origin of another port", "GET /doc HTTP/1.1\r\n" + host + "Origin: http://localhost:1\r\n\r\n",
        403);
    row("HT12 two origins",
        "GET /doc HTTP/1.1\r\n" + host + "Origin: http://localhost:PORT\r\nOrigin: http://evil.test\r\n\r\n",
        403);
    row("encoded body",
        "POST /echo HTTP/1.1\r\n" + host + "Content-Encoding: gzip\r\nContent-Length: 1\r\n\r\nx", 415);
    row("strange expectation",
        "POST /echo HTTP/1.1\r\n" + host + "Expect: 200-maybe\r\nContent-Length: 1\r\n\r\nx", 417);
}

void ConnectionGuardTest::refusalsTellNothing()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    EchoServer server;
    RawHttp client(server.port());
    client.send(request.replace("PORT", QByteArray::number(server.port())));
    const auto response = client.response();
    QCOMPARE(response.status, status);
    QCOMPARE(response.header("Connection"), "close");
    QCOMPARE(response.header("Content-Type"), "text/plain; charset=utf-8");
    QCOMPARE(response.header("X-Content-Type-Options"), "nosniff");
    QCOMPARE(response.header("Cross-Origin-Resource-Policy"), "same-origin");
    QCOMPARE(response.header("Cache-Control"), "no-store");
    for (const char *field :
         {"Server", "X-Powered-By", "Set-Cookie", "Access-Control-Allow-Origin", "Location"})
        QVERIFY2(!response.headers.contains(field), field);
    QVERIFY(response.body.size() < 64);
    for (const char *echoed : {"evil", "127.0.0.1", "GARBAGE", "X-A", "/doc"})
        QVERIFY2(!response.body.contains(echoed), echoed);
    // One answer, and then nothing: what followed was not run.
    QVERIFY(client.waitForClosed());
    QVERIFY2(client.rest().isEmpty(), client.rest().constData());
    QVERIFY(server.handled.isEmpty());
    QTRY_COMPARE(server.server->connectionCount(), 0);
}

void ConnectionGuardTest::forwardedFieldsAreIgnored()
{
    EchoServer server;
    const http::Headers fields{
        {"X-Forwarded-For", "203.0.113.7"}, {"X-Forwarded-Host", "evil.test"},
        {"X-Forwarded-Proto", "https"},     {"Forwarded", "for=203.0.113.7;host=evil.test"},
        {"X-Real-IP", "203.0.113.7"},       {"X-Original-URL", "/large"}};
    QCOMPARE(RawHttp::exchange(server.port(), rawRequest("GET", "/doc", server.port(), fields)).status, 200);
    QCOMPARE(server.handled.size(), 1);
    QCOMPARE(server.handled[0].peer, QHostAddress(QHostAddress::LocalHost));
    QCOMPARE(server.handled[0].origin, "http://127.0.0.1:" + QByteArray::number(server.port()));
    QCOMPARE(server.handled[0].path, "/doc");
}

void ConnectionGuardTest::neitherMethodNorRangeIsOverridden()
{
    EchoServer server;
    const http::Headers fields{
        {"X-HTTP-Method-Override", "DELETE"}, {"X-Method-Override", "DELETE"}, {"Range", "bytes=0-1"}};
    const auto response = RawHttp::exchange(
        server.port(), rawRequest("POST", "/echo?_method=DELETE", server.port(), fields, "hello"));
    QCOMPARE(response.status, 200);
    QCOMPARE(response.body, "hello");
    QVERIFY(!response.headers.contains("Content-Range"));
    QCOMPARE(server.handled[0].method, http::Method::Post);
}

QTEST_GUILESS_MAIN(ConnectionGuardTest)
#include "tst_connectionguard.moc"
