#include "support/streamablefixture.h"

#include <QTest>

using namespace traydo;
using namespace Qt::StringLiterals;
using test::bodyOf;
using test::codeOf;
using test::initialized;
using Fixture = test::StreamableFixture;

/// Sessions over Streamable HTTP: whose they are, their stream, their end.
class TestStreamableSession : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void postNeedsASession();
    void versionHeader_data();
    void versionHeader();
    void MP10_foreignSession();
    void MP11_foreignDelete();
    void deleteEndsTheSession();
    void deleteThatCannotBeStored();
    void getWithoutSession();
    void getOpensOneStream();
    void getIsCapped();
    void sessionSurvivesARestart();
};

void TestStreamableSession::postNeedsASession()
{
    Fixture f;
    const auto missing = f.post({}, test::toolCallText("1", "erase"), f.a);
    QCOMPARE(missing.status, 400);
    QCOMPARE(codeOf(missing), mcp::code::sessionMissing);
    QCOMPARE(f.post({}, initialized, f.a).status, 400);

    const auto unknown = f.post("unknown", test::toolCallText("1", "erase"), f.a);
    QCOMPARE(unknown.status, 404);
    QCOMPARE(codeOf(unknown), mcp::code::sessionNotFound);

    auto twice = Fixture::request(http::Method::Post, f.start(f.a), test::toolCallText("1", "erase"));
    twice.headers.add("mcp-session-id", "other");
    QCOMPARE(f.send(twice, f.a).status, 400);
    QCOMPARE(f.erased, 0);
}

void TestStreamableSession::versionHeader_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<int>("status");
    QTest::newRow("the session's") << QByteArray("2025-06-18") << 200;
    QTest::newRow("another known") << QByteArray("2025-11-25") << 200;
    QTest::newRow("unknown") << QByteArray("2020-01-01") << 400;
    QTest::newRow("empty") << QByteArray() << 400;
}

void TestStreamableSession::versionHeader()
{
    QFETCH(QByteArray, version);
    Fixture f;
    auto request =
        Fixture::request(http::Method::Post, f.start(f.a, "2025-06-18"), test::toolCallText("1", "erase"));
    request.headers.add("mcp-protocol-version", version);
    const auto response = f.send(request, f.a);
    QTEST(response.status, "status");
    QCOMPARE(f.erased, response.status == 200 ? 1 : 0);
}

void TestStreamableSession::MP10_foreignSession()
{
    Fixture f;
    const QByteArray session = f.start(f.a);
    const auto response = f.post(session, test::toolCallText("1", "erase"), f.b);
    QCOMPARE(response.status, 404);
    QCOMPARE(codeOf(response), mcp::code::sessionNotFound);
    QCOMPARE(f.erased, 0);
    QCOMPARE(f.send(Fixture::request(http::Method::Get, session), f.b).status, 404);
    QCOMPARE(f.streams.count(), 0);
    QCOMPARE(f.post(session, test::requestText("1", "ping"), f.a).status, 200);
}

void TestStreamableSession::MP11_foreignDelete()
{
    Fixture f;
    const QByteArray session = f.start(f.a);
    const auto stream =
        test::openStream(f.transport.handle(Fixture::request(http::Method::Get, session), f.a));
    QCOMPARE(f.send(Fixture::request(http::Method::Delete, session), f.b).status, 404);
    QVERIFY(f.ledger.ended.isEmpty());
    QVERIFY(stream->isOpen());
    QCOMPARE(f.post(session, test::requestText("1", "ping"), f.a).status, 200);
}

void TestStreamableSession::deleteEndsTheSession()
{
    Fixture f;
    const QByteArray session = f.start(f.a);
    const auto stream =
        test::openStream(f.transport.handle(Fixture::request(http::Method::Get, session), f.a));
    const auto response = f.send(Fixture::request(http::Method::Delete, session), f.a);
    QCOMPARE(response.status, 204);
    QVERIFY(response.body.isEmpty());
    QVERIFY(!stream->isOpen());
    QCOMPARE(f.post(session, test::toolCallText("1", "erase"), f.a).status, 404);
    QCOMPARE(f.send(Fixture::request(http::Method::Delete, session), f.a).status, 404);
    QCOMPARE(f.erased, 0);

    const auto bare = f.send(Fixture::request(http::Method::Delete, {}), f.a);
    QCOMPARE(bare.status, 405);
    QCOMPARE(bare.headers.value("Allow"), QByteArray("POST"));
}

void TestStreamableSession::deleteThatCannotBeStored()
{
    Fixture f;
    const QByteArray session = f.start(f.a);
    f.ledger.failing = true;
    const auto response = f.send(Fixture::request(http::Method::Delete, session), f.a);
    QCOMPARE(response.status, 503);
    QVERIFY(response.headers.contains("Retry-After"));
    QCOMPARE(f.post(session, test::requestText("1", "ping"), f.a).status, 200);
}

void TestStreamableSession::getWithoutSession()
{
    Fixture f;
    const auto response = f.send(Fixture::request(http::Method::Get, {}), f.a);
    QCOMPARE(response.status, 405);
    QCOMPARE(response.headers.value("Allow"), QByteArray("POST"));
    QCOMPARE(f.send(Fixture::request(http::Method::Get, "unknown"), f.a).status, 404);
    auto html = Fixture::request(http::Method::Get, f.start(f.a));
    html.headers.set("Accept", "text/html");
    QCOMPARE(f.send(html, f.a).status, 406);
    QCOMPARE(f.streams.count(), 0);
}

void TestStreamableSession::getOpensOneStream()
{
    Fixture f;
    const QByteArray session = f.start(f.a);
    const auto get = Fixture::request(http::Method::Get, session);
    const http::Reply reply = f.transport.handle(get, f.a);
    const auto *response = std::get_if<http::StreamResponse>(&reply);
    QVERIFY(response);
    QCOMPARE(response->headers.value("Cache-Control"), QByteArray("no-cache, no-transform"));
    QCOMPARE(f.send(get, f.a).status, 409); // also while the head of the first is on its way
    const auto stream = test::openStream(reply);
    QVERIFY(stream->isOpen());
    // An id to come back with, and nothing else.
    QCOMPARE(stream->events.size(), 1);
    QVERIFY(stream->events.first().data.isEmpty());
    QVERIFY(!stream->events.first().id.isEmpty());
    QCOMPARE(f.send(get, f.a).status, 409);
    stream->close();
    QVERIFY(test::openStream(f.transport.handle(get, f.a))->isOpen());
}

void TestStreamableSession::getIsCapped()
{
    Fixture f;
    QList<std::shared_ptr<test::FakeEventStream>> open;
    for (int i = 0; i < 3; ++i)
        open.append(
            test::openStream(f.transport.handle(Fixture::request(http::Method::Get, f.start(f.a)), f.a)));
    QCOMPARE(f.send(Fixture::request(http::Method::Get, f.start(f.a)), f.a).status, 429);
    QVERIFY(test::openStream(f.transport.handle(Fixture::request(http::Method::Get, f.start(f.b)), f.b)));
}

void TestStreamableSession::sessionSurvivesARestart()
{
    Fixture f;
    const QByteArray session = f.start(f.a, "2025-03-26");
    Fixture restarted;
    QCOMPARE(restarted.post(session, test::toolCallText("1", "erase"), restarted.b).status, 404);
    const auto response = restarted.post(session, '[' + test::toolCallText("1", "erase") + ']', restarted.a);
    QCOMPARE(response.status, 200);
    QCOMPARE(restarted.erased, 1);
}

QTEST_GUILESS_MAIN(TestStreamableSession)
#include "tst_streamablesession.moc"
