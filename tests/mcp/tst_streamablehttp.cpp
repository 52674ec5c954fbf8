#include "support/streamablefixture.h"

#include <QTest>

using namespace traydo;
using namespace Qt::StringLiterals;
using test::bodyOf;
using test::codeOf;
using test::initialized;
using Fixture = test::StreamableFixture;

/// POST: messages in, answers out.
class TestStreamableHttp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initializeBeginsASession_data();
    void initializeBeginsASession();
    void initializeWithBadParams();
    void callsATool();
    void idsAreEchoedOnErrors();
    void notificationsAndResponsesAreAccepted_data();
    void notificationsAndResponsesAreAccepted();
    void refusesBodies_data();
    void refusesBodies();
    void mediaTypes_data();
    void mediaTypes();
    void otherMethods();
    void MP5_insufficientScope();
    void MP8_arrays_data();
    void MP8_arrays();
    void batchInItsRevision();
    void badBatches_data();
    void badBatches();
    void batchChecksRightsFirst();
    void storageFailureIs503();
};

void TestStreamableHttp::initializeBeginsASession_data()
{
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<QString>("settled");
    for (const char *revision : {"2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25"})
        QTest::newRow(revision) << QByteArray(revision) << QString::fromLatin1(revision);
    QTest::newRow("2026-07-28") << QByteArray("2026-07-28") << u"2025-11-25"_s;
}

void TestStreamableHttp::initializeBeginsASession()
{
    QFETCH(QByteArray, asked);
    Fixture f;
    const auto response = f.post({}, test::initializeText(asked), f.a);
    QCOMPARE(response.status, 200);
    QCOMPARE(response.headers.value("Content-Type"), QByteArray("application/json"));
    QCOMPARE(bodyOf(response)["id"_L1], QJsonValue(0));
    QTEST(bodyOf(response)["result"_L1]["protocolVersion"_L1].toString(), "settled");
    const QByteArray session = response.headers.value("Mcp-Session-Id").value_or(QByteArray());
    QVERIFY(!session.isEmpty());
    QCOMPARE(f.post(session, initialized, f.a).status, 202);
    QCOMPARE(f.post(session, test::requestText("1", "ping"), f.a).status, 200);
}

void TestStreamableHttp::initializeWithBadParams()
{
    Fixture f;
    const auto response = f.post({}, test::requestText("0", "initialize"), f.a);
    QCOMPARE(response.status, 200);
    QCOMPARE(codeOf(response), jsonrpc::code::invalidParams);
    QVERIFY(!response.headers.contains("Mcp-Session-Id"));
    QCOMPARE(f.sessions.count(), 0);
}

void TestStreamableHttp::callsATool()
{
    Fixture f;
    const QByteArray session = f.start(f.a);
    const auto response = f.post(session, test::toolCallText("\"x\"", "echo", R"({"text":"hi"})"), f.a);
    QCOMPARE(response.status, 200);
    QCOMPARE(bodyOf(response)["id"_L1], QJsonValue(u"x"_s));
    QCOMPARE(bodyOf(response)["result"_L1]["structuredContent"_L1]["text"_L1], QJsonValue(u"hi"_s));
    QVERIFY(!response.headers.contains("Mcp-Session-Id"));
}

void TestStreamableHttp::idsAreEchoedOnErrors()
{
    Fixture f;
    const QByteArray session = f.start(f.a);
    const auto unknown = f.post(session, test::requestText("9007199254740993", "no/such"), f.a);
    QCOMPARE(unknown.status, 200);
    QCOMPARE(codeOf(unknown), jsonrpc::code::methodNotFound);
    QCOMPARE(bodyOf(unknown)["id"_L1].toInteger(), Q_INT64_C(9007199254740993));
    const auto noTool = f.post(session, test::toolCallText("\"\"", "no_such"), f.a);
    QCOMPARE(noTool.status, 200);
    QCOMPARE(codeOf(noTool), jsonrpc::code::invalidParams);
    QCOMPARE(bodyOf(noTool)["id"_L1], QJsonValue(u""_s));
    const auto noSession = f.post({}, test::requestText("5", "ping"), f.a);
    QCOMPARE(bodyOf(noSession)["id"_L1], QJsonValue(5));
}

void TestStreamableHttp::notificationsAndResponsesAreAccepted_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("initialized") << initialized;
    QTest::newRow("unknown notification")
        << QByteArray(R"({"jsonrpc":"2.0","method":"notifications/whatever"})");
    QTest::newRow("request without id")
        << QByteArray(R"({"jsonrpc":"2.0","method":"tools/call","params":{"name":"erase"}})");
    QTest::newRow("result") << QByteArray(R"({"jsonrpc":"2.0","id":1,"result":{}})");
    QTest::newRow("error") << QByteArray(R"({"jsonrpc":"2.0","id":1,"error":{"code":1,"message":""}})");
}

void TestStreamableHttp::notificationsAndResponsesAreAccepted()
{
    QFETCH(QByteArray, body);
    Fixture f;
    const auto response = f.post(f.start(f.a), body, f.a);
    QCOMPARE(response.status, 202);
    QVERIFY(response.body.isEmpty());
    QVERIFY(!response.headers.contains("Content-Type"));
    QCOMPARE(f.erased, 0);
}

void TestStreamableHttp::refusesBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("code");
    const int invalid = jsonrpc::code::invalidRequest;
    QTest::newRow("not JSON") << QByteArray("{") << jsonrpc::code::parseError;
    QTest::newRow("empty") << QByteArray() << jsonrpc::code::parseError;
    QTest::newRow("repeated member")
        << QByteArray(
               R"({"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"echo","name":"erase"}})")
        << invalid;
    QTest::newRow("NUL") << QByteArray(R"({"jsonrpc":"2.0","id":1,"method":"ping\u0000"})") << invalid;
    QTest::newRow("id null") << QByteArray(R"({"jsonrpc":"2.0","id":null,"method":"ping"})") << invalid;
    QTest::newRow("wrong version") << QByteArray(R"({"jsonrpc":"1.0","id":1,"method":"ping"})") << invalid;
    QTest::newRow("string") << QByteArray(R"("ping")") << invalid;
}

void TestStreamableHttp::refusesBodies()
{
    QFETCH(QByteArray, body);
    Fixture f;
    const auto response = f.post(f.start(f.a), body, f.a);
    QCOMPARE(response.status, 400);
    QTEST(codeOf(response), "code");
    QCOMPARE(f.erased, 0);
}

void TestStreamableHttp::mediaTypes_data()
{
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QByteArray>("accept");
    QTest::addColumn<int>("status");
    const QByteArray both = "application/json, text/event-stream";
    QTest::newRow("good") << QByteArray("application/json") << both << 200;
    QTest::newRow("charset, anything")
        << QByteArray("application/json;charset=utf-8") << QByteArray("*/*") << 200;
    QTest::newRow("415 form") << QByteArray("application/x-www-form-urlencoded") << both << 415;
    QTest::newRow("415 text") << QByteArray("text/plain") << both << 415;
    QTest::newRow("415 none") << QByteArray() << both << 415;
    QTest::newRow("406 only JSON") << QByteArray("application/json") << QByteArray("application/json") << 406;
    QTest::newRow("406 only events") << QByteArray("application/json") << QByteArray("text/event-stream")
                                     << 406;
    QTest::newRow("406 none") << QByteArray("application/json") << QByteArray() << 406;
}

void TestStreamableHttp::mediaTypes()
{
    QFETCH(QByteArray, contentType);
    QFETCH(QByteArray, accept);
    Fixture f;
    auto request = Fixture::request(http::Method::Post, f.start(f.a), test::toolCallText("1", "erase"));
    request.headers.set("Content-Type", contentType);
    request.headers.set("Accept", accept);
    const auto response = f.send(request, f.a);
    QTEST(response.status, "status");
    QCOMPARE(f.erased, response.status == 200 ? 1 : 0);
}

void TestStreamableHttp::otherMethods()
{
    Fixture f;
    const auto response = f.send(Fixture::request(http::Method::Put, f.start(f.a)), f.a);
    QCOMPARE(response.status, 405);
    QCOMPARE(response.headers.value("Allow"), QByteArray("GET, POST, DELETE"));
}

void TestStreamableHttp::MP5_insufficientScope()
{
    Fixture f;
    const auto reader = test::clientPrincipal(u"grant-a"_s, core::Scope::TodosRead);
    const QByteArray session = f.start(reader);
    const auto response = f.post(session, test::toolCallText("1", "erase"), reader);
    QCOMPARE(response.status, 403);
    QCOMPARE(response.headers.value("WWW-Authenticate"),
             QByteArray("Bearer error=\"insufficient_scope\", scope=\"todos:read todos:write\""));
    QVERIFY(f.refusedScopes == QList<core::Scopes>{core::allScopes});
    QCOMPARE(f.erased, 0);
    QCOMPARE(f.post(session, test::toolCallText("1", "echo"), reader).status, 200);
}

void TestStreamableHttp::MP8_arrays_data()
{
    QTest::addColumn<QByteArray>("revision");
    QTest::newRow("24") << QByteArray("2024-11-05");
    QTest::newRow("0618") << QByteArray("2025-06-18");
    QTest::newRow("1125") << QByteArray("2025-11-25");
    QTest::newRow("no session") << QByteArray();
}

void TestStreamableHttp::MP8_arrays()
{
    QFETCH(QByteArray, revision);
    Fixture f;
    const QByteArray session = revision.isEmpty() ? QByteArray() : f.start(f.a, revision);
    const auto response = f.post(session, '[' + test::toolCallText("1", "erase") + ']', f.a);
    QCOMPARE(response.status, 400);
    QCOMPARE(codeOf(response), jsonrpc::code::invalidRequest);
    QCOMPARE(f.erased, 0);
}

void TestStreamableHttp::batchInItsRevision()
{
    Fixture f;
    const QByteArray session = f.start(f.a, "2025-03-26");
    const auto response = f.post(session,
                                 '[' + test::requestText("1", "ping") + ',' + initialized + ',' +
                                     test::toolCallText("\"e\"", "erase") + ",5]",
                                 f.a);
    QCOMPARE(response.status, 200);
    const QJsonArray answers = QJsonDocument::fromJson(response.body).array();
    QCOMPARE(answers.size(), 3);
    QCOMPARE(answers[0]["id"_L1], QJsonValue(1));
    QCOMPARE(answers[1]["id"_L1], QJsonValue(u"e"_s));
    QCOMPARE(answers[2]["error"_L1]["code"_L1], QJsonValue(jsonrpc::code::invalidRequest));
    QCOMPARE(f.erased, 1);
    QCOMPARE(f.post(session, '[' + initialized + ']', f.a).status, 202);
}

void TestStreamableHttp::badBatches_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray("[]");
    QTest::newRow("with initialize") << QByteArray('[' + test::toolCallText("1", "erase") + ',' +
                                                   test::initializeText("2025-03-26") + ']');
    QByteArray many = test::toolCallText("1", "erase");
    for (int i = 0; i < 50; ++i)
        many += ',' + test::toolCallText("1", "erase");
    QTest::newRow("too many") << QByteArray('[' + many + ']');
}

void TestStreamableHttp::badBatches()
{
    QFETCH(QByteArray, body);
    Fixture f;
    const auto response = f.post(f.start(f.a, "2025-03-26"), body, f.a);
    QCOMPARE(response.status, 400);
    QCOMPARE(codeOf(response), jsonrpc::code::invalidRequest);
    QCOMPARE(f.erased, 0);
    QCOMPARE(f.sessions.count(), 1);
}

void TestStreamableHttp::batchChecksRightsFirst()
{
    Fixture f;
    int runs = 0;
    f.server.add(u"test/count"_s, {.revisions = {}, .run = [&](const mcp::Call &) {
                                       ++runs;
                                       return QJsonObject();
                                   }});
    const auto reader = test::clientPrincipal(u"grant-a"_s, core::Scope::TodosRead);
    const auto response = f.post(
        f.start(reader, "2025-03-26"),
        '[' + test::requestText("1", "test/count") + ',' + test::toolCallText("2", "erase") + ']', reader);
    QCOMPARE(response.status, 403);
    QCOMPARE(runs, 0);
    QCOMPARE(f.erased, 0);
}

void TestStreamableHttp::storageFailureIs503()
{
    Fixture f;
    const auto response = f.post(f.start(f.a), test::toolCallText("7", "offline"), f.a);
    QCOMPARE(response.status, 503);
    QCOMPARE(response.headers.value("Retry-After"), QByteArray("1"));
    QCOMPARE(bodyOf(response)["id"_L1], QJsonValue(7));
    QCOMPARE(codeOf(response), jsonrpc::code::internalError);
}

QTEST_GUILESS_MAIN(TestStreamableHttp)
#include "tst_streamablehttp.moc"
