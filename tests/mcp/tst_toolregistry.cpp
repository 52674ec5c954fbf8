#include "support/mcpfixture.h"

#include <QTest>

using namespace traydo;
using namespace Qt::StringLiterals;

namespace {

const mcp::Tool addTool{
    .name = u"add"_s,
    .title = u"Add"_s,
    .description = u"Adds up."_s,
    .inputSchema = {{u"type"_s, u"object"_s},
                    {u"properties"_s, QJsonObject{{u"left"_s, QJsonObject{{u"type"_s, u"integer"_s}}}}},
                    {u"required"_s, QJsonArray{u"left"_s}},
                    {u"additionalProperties"_s, false}},
    .outputSchema = {{u"type"_s, u"object"_s}},
    .annotations = {.readOnly = true, .destructive = false, .idempotent = true, .openWorld = false},
    .scopes = core::Scope::TodosRead,
    .handler =
        [](const mcp::ToolCall &call) {
            return mcp::ToolOutput::json(
                {{u"sum"_s, call.arguments.value("left"_L1).toInteger() + 1}, {u"tool"_s, call.tool}});
        },
};

} // namespace

/// The table of methods and the tools in it, without a transport.
class TestToolRegistry : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listsInOrderWithEverything();
    void refusesCursors();
    void givesStructuredContentAndTheSameText();
    void unknownToolIsAProtocolError();
    void badArgumentsAreAToolError_data();
    void badArgumentsAreAToolError();
    void scopesAreCheckedBeforeAnythingRuns();
    void unknownScopeNeedsNothing();
    void methodsExistInTheirRevisions();
    void initializeAnswers_data();
    void initializeAnswers();
    void initializeNeedsAVersion();
};

void TestToolRegistry::listsInOrderWithEverything()
{
    test::McpFixture f;
    f.tools.add(addTool);
    const auto who = test::clientPrincipal(u"g"_s);
    const auto outcome =
        f.server.handle(u"tools/list"_s, {who, nullptr, mcp::newestInitializeRevision, {}, {}});
    const auto *result = std::get_if<QJsonObject>(&outcome);
    QVERIFY(result);
    QCOMPARE(result->keys(), QStringList{u"tools"_s});
    const QJsonArray tools = (*result)["tools"_L1].toArray();
    QStringList names;
    for (const QJsonValue tool : tools)
        names.append(tool["name"_L1].toString());
    QCOMPARE(names, (QStringList{u"echo"_s, u"erase"_s, u"offline"_s, u"add"_s}));

    const QJsonObject add = tools.last().toObject();
    QCOMPARE(add["title"_L1], u"Add"_s);
    QCOMPARE(add["description"_L1], u"Adds up."_s);
    QCOMPARE(add["inputSchema"_L1].toObject(), addTool.inputSchema);
    QCOMPARE(add["outputSchema"_L1].toObject(), addTool.outputSchema);
    QCOMPARE(add["annotations"_L1].toObject(), (QJsonObject{{u"readOnlyHint"_s, true},
                                                            {u"destructiveHint"_s, false},
                                                            {u"idempotentHint"_s, true},
                                                            {u"openWorldHint"_s, false}}));
    QVERIFY(!tools.first().toObject().contains("outputSchema"_L1));
}

void TestToolRegistry::refusesCursors()
{
    test::McpFixture f;
    const auto who = test::clientPrincipal(u"g"_s);
    const auto list = [&](const QJsonValue &cursor) {
        return f.tools.list({who, nullptr, mcp::newestInitializeRevision, {}, {{u"cursor"_s, cursor}}});
    };
    for (const QJsonValue &cursor : {QJsonValue(u"abc"_s), QJsonValue(1), QJsonValue()}) {
        const auto outcome = list(cursor);
        const auto *error = std::get_if<jsonrpc::Error>(&outcome);
        QVERIFY(error);
        QCOMPARE(error->code, jsonrpc::code::invalidParams);
    }
    QVERIFY(std::holds_alternative<QJsonObject>(list(u""_s)));
}

void TestToolRegistry::givesStructuredContentAndTheSameText()
{
    test::McpFixture f;
    f.tools.add(addTool);
    const auto who = test::clientPrincipal(u"g"_s);
    const auto outcome =
        f.tools.call({who,
                      nullptr,
                      mcp::newestInitializeRevision,
                      {},
                      {{u"name"_s, u"add"_s}, {u"arguments"_s, QJsonObject{{u"left"_s, 2}}}}});
    const auto *result = std::get_if<QJsonObject>(&outcome);
    QVERIFY(result);
    const QJsonObject expected{{u"sum"_s, 3}, {u"tool"_s, u"add"_s}};
    QCOMPARE((*result)["structuredContent"_L1].toObject(), expected);
    const QJsonObject block = (*result)["content"_L1][0].toObject();
    QCOMPARE(block["type"_L1], u"text"_s);
    QCOMPARE(test::jsonObject(block["text"_L1].toString().toUtf8()), expected);
    QVERIFY(!result->contains("isError"_L1));
}

void TestToolRegistry::unknownToolIsAProtocolError()
{
    test::McpFixture f;
    const auto who = test::clientPrincipal(u"g"_s);
    for (const QJsonObject &params :
         {QJsonObject{{u"name"_s, u"nope"_s}}, QJsonObject(), QJsonObject{{u"name"_s, 5}}}) {
        const auto outcome = f.tools.call({who, nullptr, mcp::newestInitializeRevision, {}, params});
        const auto *error = std::get_if<jsonrpc::Error>(&outcome);
        QVERIFY(error);
        QCOMPARE(error->code, jsonrpc::code::invalidParams);
    }
}

void TestToolRegistry::badArgumentsAreAToolError_data()
{
    QTest::addColumn<QJsonValue>("arguments");
    QTest::addColumn<QString>("text");
    QTest::newRow("missing") << QJsonValue(QJsonObject()) << uR"("left" is required.)"_s;
    QTest::newRow("none at all") << QJsonValue(QJsonValue::Undefined) << uR"("left" is required.)"_s;
    QTest::newRow("array") << QJsonValue(QJsonArray()) << uR"("arguments" must be an object.)"_s;
    QTest::newRow("wrong type") << QJsonValue(QJsonObject{{u"left"_s, u"x"_s}})
                                << uR"("left" must be an integer, not "x".)"_s;
}

void TestToolRegistry::badArgumentsAreAToolError()
{
    QFETCH(QJsonValue, arguments);
    test::McpFixture f;
    f.tools.add(addTool);
    const auto who = test::clientPrincipal(u"g"_s);
    QJsonObject params{{u"name"_s, u"add"_s}};
    if (!arguments.isUndefined())
        params.insert("arguments"_L1, arguments);
    const auto outcome = f.tools.call({who, nullptr, mcp::newestInitializeRevision, {}, params});
    const auto *result = std::get_if<QJsonObject>(&outcome);
    QVERIFY(result);
    QCOMPARE((*result)["isError"_L1], QJsonValue(true));
    QTEST((*result)["content"_L1][0]["text"_L1].toString(), "text");
    QVERIFY(!result->contains("structuredContent"_L1));
}

void TestToolRegistry::scopesAreCheckedBeforeAnythingRuns()
{
    test::McpFixture f;
    const auto who = test::clientPrincipal(u"g"_s, core::Scope::TodosRead);
    const auto outcome = f.server.handle(
        u"tools/call"_s, {who, nullptr, mcp::newestInitializeRevision, {}, {{u"name"_s, u"erase"_s}}});
    const auto *needed = std::get_if<mcp::ScopeNeeded>(&outcome);
    QVERIFY(needed);
    QVERIFY(needed->scopes == core::allScopes);
    QCOMPARE(f.erased, 0);
}

void TestToolRegistry::unknownScopeNeedsNothing()
{
    test::McpFixture f;
    const auto who = test::clientPrincipal(u"g"_s, {});
    const mcp::Call ping{who, nullptr, mcp::newestInitializeRevision, {}, {}};
    QVERIFY(!f.server.missingScopes(u"ping"_s, ping));
    QVERIFY(!f.server.missingScopes(u"no/such"_s, ping));
    QVERIFY(!f.server.missingScopes(u"tools/call"_s, ping));
}

void TestToolRegistry::methodsExistInTheirRevisions()
{
    test::McpFixture f;
    f.server.add(u"test/late"_s, {.revisions = {mcp::Revision::V2025_06_18, mcp::Revision::V2025_11_25},
                                  .run = [](const mcp::Call &) {
                                      return QJsonObject{{u"ok"_s, true}};
                                  }});
    const auto who = test::clientPrincipal(u"g"_s);
    const auto run = [&](mcp::Revision revision) {
        return f.server.handle(u"test/late"_s, {who, nullptr, revision, {}, {}});
    };
    const auto early = run(mcp::Revision::V2025_03_26);
    const auto *error = std::get_if<jsonrpc::Error>(&early);
    QVERIFY(error);
    QCOMPARE(error->code, jsonrpc::code::methodNotFound);
    QVERIFY(std::holds_alternative<QJsonObject>(run(mcp::Revision::V2025_06_18)));
}

void TestToolRegistry::initializeAnswers_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("settled");
    QTest::newRow("24") << u"2024-11-05"_s << u"2024-11-05"_s;
    QTest::newRow("1125") << u"2025-11-25"_s << u"2025-11-25"_s;
    QTest::newRow("newer") << u"2026-07-28"_s << u"2025-11-25"_s;
}

void TestToolRegistry::initializeAnswers()
{
    QFETCH(QString, asked);
    test::McpFixture f;
    const auto answer = f.server.initialize({{u"protocolVersion"_s, asked}});
    const auto *introduction = std::get_if<mcp::Introduction>(&answer);
    QVERIFY(introduction);
    QTEST(QString(mcp::wireName(introduction->revision)), "settled");
    QTEST(introduction->result["protocolVersion"_L1].toString(), "settled");
    QCOMPARE(introduction->result["capabilities"_L1].toObject(), (QJsonObject{{u"tools"_s, QJsonObject()}}));
    QCOMPARE(introduction->result["serverInfo"_L1].toObject(),
             (QJsonObject{{u"name"_s, u"traydo"_s},
                          {u"title"_s, u"Traydo"_s},
                          {u"version"_s, u"1.2.3"_s},
                          {u"icons"_s, QJsonArray{QJsonObject{{u"src"_s, u"data:,"_s}}}}}));
    QCOMPARE(introduction->result["instructions"_L1], u"Be kind."_s);
}

void TestToolRegistry::initializeNeedsAVersion()
{
    test::McpFixture f;
    const auto answer = f.server.initialize({{u"protocolVersion"_s, 1}});
    const auto *error = std::get_if<jsonrpc::Error>(&answer);
    QVERIFY(error);
    QCOMPARE(error->code, jsonrpc::code::invalidParams);
}

QTEST_GUILESS_MAIN(TestToolRegistry)
#include "tst_toolregistry.moc"
