#include "mcp/legacysse.h"
#include "support/fakeeventstream.h"
#include "support/mcpfixture.h"

#include <QTest>

using namespace traydo;
using namespace Qt::StringLiterals;

namespace {

struct Fixture : test::McpFixture
{
    mcp::StreamRegistry streams{clock, 3};
    mcp::LegacySse transport{server, streams, subscriptions, "/mcp/message", refuseScope};
    core::Principal a = test::clientPrincipal(u"grant-a"_s);
    core::Principal b = test::clientPrincipal(u"grant-b"_s);

    std::shared_ptr<test::FakeEventStream> open(const core::Principal &who)
    {
        http::Request request;
        request.path = "/mcp/sse";
        request.headers = {{"Accept", "text/event-stream"}};
        return test::openStream(transport.open(request, who));
    }
    /// POSTs to the address that the stream's first event named.
    http::Response post(const std::shared_ptr<test::FakeEventStream> &stream, const QByteArray &body,
                        const core::Principal &who, const http::Headers &further = {})
    {
        const QByteArray address = stream->events.value(0).data;
        return postTo(address.mid(address.indexOf('?') + 1), body, who, further);
    }
    http::Response postTo(const QByteArray &query, const QByteArray &body, const core::Principal &who,
                          const http::Headers &further = {})
    {
        http::Request request;
        request.method = http::Method::Post;
        request.path = "/mcp/message";
        request.query = query;
        request.headers = {{"Content-Type", "application/json"}};
        for (const auto &[name, value] : further.fields())
            request.headers.set(name, value);
        request.body = body;
        return transport.message(request, who);
    }
};

QJsonObject lastMessage(const std::shared_ptr<test::FakeEventStream> &stream)
{
    const http::Event event = stream->events.last();
    return event.event == "message" ? test::jsonObject(event.data) : QJsonObject();
}

} // namespace

class TestLegacySse : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesItsAddressFirst();
    void openNeedsAcceptAndRoom();
    void speaksEveryRevision_data();
    void speaksEveryRevision();
    void answersOnTheStream();
    void notificationsGetNoAnswer();
    void SS2_foreignAddress();
    void addressMustBeNamed_data();
    void addressMustBeNamed();
    void refusesBodies_data();
    void refusesBodies();
    void MP5_insufficientScope();
    void MP8_arrays();
    void SS3_textStaysOneEvent();
    void SS5_revokedStreamTakesNoMessage();
    void closedStreamTakesNoMessage();
    void streamFromBeforeARestartHearsOfEverything();
    void servesBeforeInitialize_data();
    void servesBeforeInitialize();
    void storageFailureIs503();
};

void TestLegacySse::namesItsAddressFirst()
{
    Fixture f;
    const auto one = f.open(f.a);
    const auto two = f.open(f.a);
    QCOMPARE(one->events.size(), 1);
    QCOMPARE(one->events[0].event, QByteArray("endpoint"));
    QVERIFY(one->events[0].data.startsWith("/mcp/message?sessionId="));
    QCOMPARE(one->events[0].data.size(), qsizetype(sizeof("/mcp/message?sessionId=") - 1 + 32));
    QVERIFY(one->events[0].data != two->events[0].data);
}

void TestLegacySse::openNeedsAcceptAndRoom()
{
    Fixture f;
    http::Request request;
    request.headers = {{"Accept", "application/json"}};
    const http::Reply refused = f.transport.open(request, f.a);
    QVERIFY(std::holds_alternative<http::Response>(refused));
    QCOMPARE(std::get<http::Response>(refused).status, 406);

    const QList streams{f.open(f.a), f.open(f.a), f.open(f.a)};
    request.headers = {{"Accept", "text/event-stream"}};
    const http::Reply full = f.transport.open(request, f.a);
    QVERIFY(std::holds_alternative<http::Response>(full));
    QCOMPARE(std::get<http::Response>(full).status, 429);
    streams.first()->close();
    QVERIFY(f.open(f.a));
}

void TestLegacySse::speaksEveryRevision_data()
{
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<QString>("settled");
    for (const char *revision : {"2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25"})
        QTest::newRow(revision) << QByteArray(revision) << QString::fromLatin1(revision);
    QTest::newRow("newer") << QByteArray("2026-07-28") << u"2025-11-25"_s;
}

void TestLegacySse::speaksEveryRevision()
{
    QFETCH(QByteArray, asked);
    Fixture f;
    const auto stream = f.open(f.a);
    const auto response = f.post(stream, test::initializeText(asked), f.a);
    QCOMPARE(response.status, 202);
    QVERIFY(response.body.isEmpty());
    QVERIFY(!response.headers.contains("Mcp-Session-Id"));
    QCOMPARE(lastMessage(stream)["id"_L1], QJsonValue(0));
    QTEST(lastMessage(stream)["result"_L1]["protocolVersion"_L1].toString(), "settled");
}

void TestLegacySse::answersOnTheStream()
{
    Fixture f;
    const auto stream = f.open(f.a);
    const auto other = f.open(f.a);
    f.post(stream, test::initializeText("2025-11-25"), f.a);
    QCOMPARE(f.post(stream, test::toolCallText("1", "echo", R"({"text":"hi"})"), f.a).status, 202);
    QCOMPARE(lastMessage(stream)["result"_L1]["structuredContent"_L1]["text"_L1], QJsonValue(u"hi"_s));
    QCOMPARE(f.post(stream, test::requestText("2", "no/such"), f.a).status, 202);
    QCOMPARE(lastMessage(stream)["error"_L1]["code"_L1], QJsonValue(jsonrpc::code::methodNotFound));
    QCOMPARE(stream->events.size(), 4);
    QCOMPARE(other->events.size(), 1);
}

void TestLegacySse::notificationsGetNoAnswer()
{
    Fixture f;
    const auto stream = f.open(f.a);
    QCOMPARE(f.post(stream, R"({"jsonrpc":"2.0","method":"notifications/initialized"})", f.a).status, 202);
    QCOMPARE(f.post(stream, R"({"jsonrpc":"2.0","id":1,"result":{}})", f.a).status, 202);
    QCOMPARE(stream->events.size(), 1);
}

void TestLegacySse::SS2_foreignAddress()
{
    Fixture f;
    const auto stream = f.open(f.a);
    const auto response = f.post(stream, test::toolCallText("1", "erase"), f.b);
    QCOMPARE(response.status, 404);
    QCOMPARE(f.erased, 0);
    QCOMPARE(stream->events.size(), 1);
    QCOMPARE(f.post(stream, test::toolCallText("1", "erase"), f.a).status, 202);
    QCOMPARE(f.erased, 1);
}

void TestLegacySse::addressMustBeNamed_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("status");
    QTest::newRow("none") << QByteArray() << 400;
    QTest::newRow("empty") << QByteArray("sessionId=") << 400;
    QTest::newRow("other name") << QByteArray("sessionid=abc") << 400;
    QTest::newRow("twice") << QByteArray("sessionId=a&sessionId=b") << 400;
    QTest::newRow("unknown") << QByteArray("sessionId=abc") << 404;
}

void TestLegacySse::addressMustBeNamed()
{
    QFETCH(QByteArray, query);
    Fixture f;
    const auto stream = f.open(f.a);
    QTEST(f.postTo(query, test::toolCallText("1", "erase"), f.a).status, "status");
    QCOMPARE(f.erased, 0);
}

void TestLegacySse::refusesBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<int>("status");
    const QByteArray json = "application/json";
    QTest::newRow("not JSON") << QByteArray("{") << json << 400;
    QTest::newRow("not a message") << QByteArray("{}") << json << 400;
    QTest::newRow("repeated member") << QByteArray(R"({"jsonrpc":"2.0","id":1,"id":2,"method":"ping"})")
                                     << json << 400;
    QTest::newRow("form") << QByteArray("a=b") << QByteArray("application/x-www-form-urlencoded") << 415;
}

void TestLegacySse::refusesBodies()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, contentType);
    Fixture f;
    const auto stream = f.open(f.a);
    QTEST(f.post(stream, body, f.a, {{"Content-Type", contentType}}).status, "status");
    QCOMPARE(stream->events.size(), 1);
}

void TestLegacySse::MP5_insufficientScope()
{
    Fixture f;
    const auto reader = test::clientPrincipal(u"grant-a"_s, core::Scope::TodosRead);
    const auto stream = f.open(reader);
    const auto response = f.post(stream, test::toolCallText("1", "erase"), reader);
    QCOMPARE(response.status, 403);
    QVERIFY(response.headers.contains("WWW-Authenticate"));
    QCOMPARE(f.erased, 0);
    QCOMPARE(stream->events.size(), 1);
}

void TestLegacySse::MP8_arrays()
{
    Fixture f;
    const auto stream = f.open(f.a);
    f.post(stream, test::initializeText("2025-11-25"), f.a);
    QCOMPARE(f.post(stream, '[' + test::toolCallText("1", "erase") + ']', f.a).status, 400);
    QCOMPARE(f.erased, 0);

    const auto older = f.open(f.a);
    f.post(older, test::initializeText("2025-03-26"), f.a);
    QCOMPARE(f.post(older, '[' + test::toolCallText("1", "erase") + ']', f.a).status, 202);
    QCOMPARE(QJsonDocument::fromJson(older->events.last().data).array().size(), 1);
    QCOMPARE(f.erased, 1);
}

void TestLegacySse::SS3_textStaysOneEvent()
{
    Fixture f;
    const auto stream = f.open(f.a);
    f.post(stream,
           test::toolCallText("1", "echo", R"({"text":"Milk\n\nevent: endpoint\ndata: /evil\r\n\r\n"})"),
           f.a);
    QCOMPARE(stream->events.size(), 2);
    const QByteArray sent = stream->events.last().serialised();
    QCOMPARE(sent.count('\n'), 3); // event, data, end
    QCOMPARE(sent.count('\r'), 0);
    QVERIFY(sent.startsWith("event: message\ndata: {"));
    QVERIFY(sent.endsWith("}\n\n"));
}

void TestLegacySse::SS5_revokedStreamTakesNoMessage()
{
    Fixture f;
    const auto stream = f.open(f.a);
    f.streams.closeForGrant(u"grant-a"_s);
    QVERIFY(!stream->isOpen());
    QCOMPARE(f.post(stream, test::toolCallText("1", "erase"), f.a).status, 404);
    QCOMPARE(f.erased, 0);
}

void TestLegacySse::closedStreamTakesNoMessage()
{
    Fixture f;
    const auto stream = f.open(f.a);
    stream->deferred = true; // closed() still in the event queue
    stream->close();
    QCOMPARE(f.post(stream, test::toolCallText("1", "erase"), f.a).status, 404);
    stream->finish();
    QCOMPARE(f.post(stream, test::toolCallText("1", "erase"), f.a).status, 404);
    QCOMPARE(f.erased, 0);
}

void TestLegacySse::servesBeforeInitialize_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("seen");
    QTest::newRow("with header") << QByteArray("2025-06-18") << 202 << u"2025-06-18"_s;
    QTest::newRow("without") << QByteArray() << 202 << u"2024-11-05"_s;
    QTest::newRow("unknown") << QByteArray("2020-01-01") << 400 << QString();
}

void TestLegacySse::servesBeforeInitialize()
{
    QFETCH(QByteArray, version);
    Fixture f;
    f.server.add(u"test/revision"_s, {.revisions = {}, .run = [](const mcp::Call &call) {
                                          return QJsonObject{{u"revision"_s, mcp::wireName(call.revision)}};
                                      }});
    const auto stream = f.open(f.a);
    const auto headers =
        version.isEmpty() ? http::Headers() : http::Headers{{"mcp-protocol-version", version}};
    QTEST(f.post(stream, test::requestText("1", "test/revision"), f.a, headers).status, "status");
    QTEST(lastMessage(stream)["result"_L1]["revision"_L1].toString(), "seen");
}

void TestLegacySse::storageFailureIs503()
{
    Fixture f;
    const auto stream = f.open(f.a);
    QCOMPARE(f.post(stream, test::toolCallText("7", "offline"), f.a).status, 503);
    QCOMPARE(stream->events.size(), 1);
}

void TestLegacySse::streamFromBeforeARestartHearsOfEverything()
{
    Fixture f;
    const auto edit = [&] {
        f.subscriptions.resourceUpdated(u"test://x"_s, [](const core::Principal &) { return true; });
        QCoreApplication::processEvents();
    };
    const auto fresh = f.open(f.a);
    f.post(fresh, test::initializeText("2025-11-25"), f.a);
    const auto heard = fresh->events.size();
    edit();
    QCOMPARE(fresh->events.size(), heard); // it never asked to hear of that

    const auto back = f.open(f.a); // its client goes on without a new initialize
    f.post(back, test::requestText("5", "ping"), f.a, {{"MCP-Protocol-Version", "2025-11-25"}});
    edit();
    QCOMPARE(lastMessage(back)["params"_L1]["uri"_L1].toString(), u"test://x"_s);
}

QTEST_GUILESS_MAIN(TestLegacySse)
#include "tst_legacysse.moc"
