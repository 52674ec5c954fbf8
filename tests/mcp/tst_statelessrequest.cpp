#include "mcp/statelessrequest.h"
#include "support/conversationfixture.h"

#include <QTest>

using namespace traydo;
using namespace Qt::StringLiterals;

class TestStatelessRequest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void decodesHeaders_data();
    void decodesHeaders();
    void takesAWellFormedRequest();
    void refusesInOrder_data();
    void refusesInOrder();
    void MP7_nameDiffers();
    void namesTheRevisionsItSpeaks();
};

namespace {

struct Parts
{
    QByteArray meta = R"({"io.modelcontextprotocol/protocolVersion":"2026-07-28",)"
                      R"("io.modelcontextprotocol/clientCapabilities":{}})";
    QByteArray method = "tools/call";
    QByteArray name = R"("echo")";
    http::Headers headers = {
        {"MCP-Protocol-Version", "2026-07-28"}, {"Mcp-Method", "tools/call"}, {"Mcp-Name", "echo"}};
};

std::variant<mcp::ClientProfile, mcp::StatelessRefusal> read(const Parts &parts)
{
    test::ConversationFixture f;
    const jsonrpc::Request request{
        jsonrpc::Id(qint64(1)), QString::fromUtf8(parts.method),
        test::jsonObject(R"({"name":)" + parts.name + R"(,"_meta":)" + parts.meta + '}')};
    return mcp::readStateless(f.server, parts.headers, request);
}

} // namespace

void TestStatelessRequest::decodesHeaders_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("good");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << QByteArray("add_todo") << true << u"add_todo"_s;
    QTest::newRow("base64") << QByteArray("=?base64?w6Q=?=") << true << u"ä"_s;
    QTest::newRow("base64 of nothing") << QByteArray("=?base64?"
                                                     "?=")
                                       << true << QString();
    QTest::newRow("byte order mark stays") << QByteArray("=?base64?77u/YQ==?=") << true << u"\uFEFFa"_s;
    QTest::newRow("upper-case marker is literal")
        << QByteArray("=?BASE64?w6Q=?=") << true << u"=?BASE64?w6Q=?="_s;
    QTest::newRow("no end is literal") << QByteArray("=?base64?w6Q=") << true << u"=?base64?w6Q="_s;
    QTest::newRow("padding missing") << QByteArray("=?base64?w6Q?=") << false << QString();
    QTest::newRow("foreign letters") << QByteArray("=?base64?w6*=?=") << false << QString();
    QTest::newRow("url alphabet") << QByteArray("=?base64?__8=?=") << false << QString();
    QTest::newRow("stray bits") << QByteArray("=?base64?w6R=?=") << false << QString();
    QTest::newRow("not UTF-8") << QByteArray("=?base64?/w==?=") << false << QString();
    QTest::newRow("markers overlapping") << QByteArray("=?base64?=") << true << u"=?base64?="_s;
}

void TestStatelessRequest::decodesHeaders()
{
    QFETCH(QByteArray, value);
    const auto text = mcp::decodedHeader(value);
    QTEST(text.has_value(), "good");
    QTEST(text.value_or(QString()), "text");
}

void TestStatelessRequest::takesAWellFormedRequest()
{
    Parts parts;
    parts.meta = R"({"io.modelcontextprotocol/protocolVersion":"2026-07-28",)"
                 R"("io.modelcontextprotocol/clientCapabilities":{"elicitation":{}},)"
                 R"("io.modelcontextprotocol/logLevel":"warning"})";
    parts.headers.set("Mcp-Name", "=?base64?ZWNobw==?=");
    const auto outcome = read(parts);
    const auto *client = std::get_if<mcp::ClientProfile>(&outcome);
    QVERIFY(client);
    QVERIFY(client->capabilities.contains("elicitation"_L1));
    QVERIFY(client->logLevel == mcp::LogLevel::Warning);
}

void TestStatelessRequest::refusesInOrder_data()
{
    QTest::addColumn<QByteArray>("meta");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QList<QByteArrayList>>("headers"); ///< set; without a value: removed
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    const Parts good;
    const QByteArray version = R"("io.modelcontextprotocol/protocolVersion":)";
    const QByteArray capabilities = R"("io.modelcontextprotocol/clientCapabilities":)";
    using Headers = QList<QByteArrayList>;
    const auto row = [](const char *name, const QByteArray &meta, const QByteArray &method,
                        const Headers &headers, int status,
                        int code) { QTest::newRow(name) << meta << method << headers << status << code; };
    row("capabilities missing", '{' + version + R"("2026-07-28"})", good.method, {}, 400, -32602);
    row("capabilities an array", '{' + version + R"("2026-07-28",)" + capabilities + "[]}", good.method, {},
        400, -32602);
    row("version a number", '{' + version + "1," + capabilities + "{}}", good.method, {}, 400, -32602);
    row("incomplete before mismatching", '{' + version + R"("2026-07-28"})", good.method,
        {{"MCP-Protocol-Version", "2025-11-25"}}, 400, -32602);
    row("version header differs", good.meta, good.method, {{"MCP-Protocol-Version", "2025-11-25"}}, 400,
        -32020);
    row("unknown version in both", '{' + version + R"("v999.0.0",)" + capabilities + "{}}", good.method,
        {{"MCP-Protocol-Version", "v999.0.0"}}, 400, -32022);
    row("unknown version before a missing method header",
        '{' + version + R"("2027-01-01",)" + capabilities + "{}}", good.method,
        {{"MCP-Protocol-Version", "2027-01-01"}, {"Mcp-Method"}}, 400, -32022);
    row("version header missing", good.meta, good.method, {{"MCP-Protocol-Version"}}, 400, -32020);
    row("method header missing", good.meta, good.method, {{"Mcp-Method"}}, 400, -32020);
    row("method header differs", good.meta, good.method, {{"Mcp-Method", "tools/list"}}, 400, -32020);
    row("method header in other case", good.meta, good.method, {{"Mcp-Method", "Tools/Call"}}, 400, -32020);
    row("name header missing", good.meta, good.method, {{"Mcp-Name"}}, 400, -32020);
    row("name header malformed", good.meta, good.method, {{"Mcp-Name", "=?base64?ZWNobw?="}}, 400, -32020);
    row("unknown method", good.meta, "unknown/method", {{"Mcp-Method", "unknown/method"}}, 404, -32601);
    row("initialize", good.meta, "initialize", {{"Mcp-Method", "initialize"}}, 404, -32601);
    row("ping", good.meta, "ping", {{"Mcp-Method", "ping"}}, 404, -32601);
    row("subscribe", good.meta, "resources/subscribe", {{"Mcp-Method", "resources/subscribe"}}, 404, -32601);
    row("setLevel", good.meta, "logging/setLevel", {{"Mcp-Method", "logging/setLevel"}}, 404, -32601);
    row("log level",
        '{' + version + R"("2026-07-28",)" + capabilities +
            R"({},"io.modelcontextprotocol/logLevel":"loud"})",
        good.method, {}, 200, -32602);
}

void TestStatelessRequest::refusesInOrder()
{
    QFETCH(QList<QByteArrayList>, headers);
    Parts parts;
    {
        QFETCH(QByteArray, meta);
        QFETCH(QByteArray, method);
        parts.meta = meta;
        parts.method = method;
    }
    for (const QByteArrayList &header : std::as_const(headers)) {
        http::Headers rest;
        for (const http::Header &field : parts.headers.fields()) {
            if (field.first != header.first())
                rest.add(field.first, field.second);
        }
        if (header.size() > 1)
            rest.add(header[0], header[1]);
        parts.headers = rest;
    }
    const auto outcome = read(parts);
    const auto *refusal = std::get_if<mcp::StatelessRefusal>(&outcome);
    QVERIFY(refusal);
    QTEST(refusal->status, "status");
    QTEST(refusal->error.code, "code");
}

void TestStatelessRequest::MP7_nameDiffers()
{
    test::ConversationFixture f;
    http::Request request = test::statelessTool("erase");
    request.headers.set("Mcp-Name", "echo");
    const auto response = f.send(request, f.a);
    QCOMPARE(response.status, 400);
    QCOMPARE(test::codeOf(response), -32020);
    QCOMPARE(test::bodyOf(response)["id"_L1].toInt(), 7);
    QCOMPARE(f.erased, 0);

    request.headers.add("Mcp-Name", "erase"); // twice, one of them right
    QCOMPARE(test::codeOf(f.send(request, f.a)), -32020);
    QCOMPARE(f.erased, 0);
}

void TestStatelessRequest::namesTheRevisionsItSpeaks()
{
    Parts parts;
    parts.meta.replace("2026-07-28", "2030-01-01");
    parts.headers.set("MCP-Protocol-Version", "2030-01-01");
    const auto outcome = read(parts);
    const auto *refusal = std::get_if<mcp::StatelessRefusal>(&outcome);
    QVERIFY(refusal);
    QCOMPARE(refusal->error.data.toObject(),
             (QJsonObject{{u"supported"_s, QJsonArray{u"2026-07-28"_s}}, {u"requested"_s, u"2030-01-01"_s}}));
}

QTEST_GUILESS_MAIN(TestStatelessRequest)
#include "tst_statelessrequest.moc"
