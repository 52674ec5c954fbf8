#include "support/conversationfixture.h"

#include <QTest>

using namespace traydo;
using namespace Qt::StringLiterals;

namespace {

using Fixture = test::ConversationFixture;
using test::bodyOf;
using test::codeOf;
using test::statelessRequest;
using test::statelessTool;

constexpr auto serverInfoKey = "io.modelcontextprotocol/serverInfo"_L1;
constexpr auto subscriptionKey = "io.modelcontextprotocol/subscriptionId"_L1;

QJsonObject resultOf(const http::Response &response)
{
    return bodyOf(response)["result"_L1].toObject();
}

} // namespace

class TestStatelessHttp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void discovers();
    void resultsHaveTheirEnvelope();
    void onlyListsAndReadsAreCacheable();
    void ignoresSessionsAndLastEvents();
    void headerAloneIsAnIncompleteRequest();
    void notificationsAreAccepted();
    void initializeUnderAStatelessHeader();
    void arraysAreRefused();
    void responsesNeedASession();
    void missingResourceIsInvalidParams();
    void scopeIsChecked();
    void storageAway();
    void undeclaredCapability();
    void asksAndIsAnswered();
    void stateIsBound();
    void stateExpires();
    void undeclaredElicitation();
    void otherMethodsIgnoreAnswers();
    void progressThenResult();
    void disconnectCancels();
    void logsOnlyWhereAskedFor();
    void streamsAreCapped();
    void listensToWhatIsGranted();
    void listenEndsInOrder();
    void listenRefusesWrongForms_data();
    void listenRefusesWrongForms();
};

void TestStatelessHttp::discovers()
{
    Fixture f;
    const auto response = f.send(statelessRequest("server/discover"), f.a);
    QCOMPARE(response.status, 200);
    QVERIFY(!response.headers.contains("Mcp-Session-Id"));
    const QJsonObject result = resultOf(response);
    QCOMPARE(result["supportedVersions"_L1].toArray(), QJsonArray{u"2026-07-28"_s});
    QCOMPARE(result["instructions"_L1].toString(), u"Be kind."_s);
    QVERIFY(!result.contains("serverInfo"_L1));
    QCOMPARE(result["_meta"_L1][serverInfoKey]["name"_L1].toString(), u"traydo"_s);
    QVERIFY(result["_meta"_L1][serverInfoKey].toObject().contains("icons"_L1));
    const QJsonObject capabilities = result["capabilities"_L1].toObject();
    for (const auto &name : {"tools"_L1, "resources"_L1, "prompts"_L1, "completions"_L1, "logging"_L1})
        QVERIFY2(capabilities.contains(name), name.data());
    QCOMPARE(capabilities["resources"_L1].toObject(),
             (QJsonObject{{u"subscribe"_s, true}, {u"listChanged"_s, true}}));
}

void TestStatelessHttp::resultsHaveTheirEnvelope()
{
    Fixture f;
    const QJsonObject result = resultOf(f.send(statelessTool("echo"), f.a));
    QCOMPARE(result["resultType"_L1].toString(), u"complete"_s);
    QCOMPARE(result["_meta"_L1][serverInfoKey]["version"_L1].toString(), u"1.2.3"_s);
    // The icons once are enough: with the discovery.
    QVERIFY(!result["_meta"_L1][serverInfoKey].toObject().contains("icons"_L1));
}

void TestStatelessHttp::onlyListsAndReadsAreCacheable()
{
    Fixture f;
    for (const auto &method :
         {"server/discover", "tools/list", "prompts/list", "resources/list", "resources/templates/list"}) {
        const QJsonObject result = resultOf(f.send(statelessRequest(method), f.a));
        QVERIFY2(result["ttlMs"_L1].isDouble(), method);
        QCOMPARE(result["cacheScope"_L1].toString(), u"private"_s);
    }
    const QJsonObject read = resultOf(
        f.send(statelessRequest("resources/read", R"({"uri":"test://fixed"})", "test://fixed"), f.a));
    QCOMPARE(read["cacheScope"_L1].toString(), u"private"_s);
    QVERIFY(!resultOf(f.send(statelessTool("echo"), f.a)).contains("ttlMs"_L1));
}

void TestStatelessHttp::ignoresSessionsAndLastEvents()
{
    Fixture f;
    http::Request request = statelessTool("echo");
    request.headers.add("Mcp-Session-Id", "made-up");
    request.headers.add("Last-Event-ID", "1");
    const auto response = f.send(request, f.a);
    QCOMPARE(response.status, 200);
    QVERIFY(!response.headers.contains("Mcp-Session-Id"));
}

void TestStatelessHttp::headerAloneIsAnIncompleteRequest()
{
    Fixture f;
    http::Request request = Fixture::request(http::Method::Post, {}, test::requestText("5", "tools/list"));
    request.headers.add("MCP-Protocol-Version", "2026-07-28");
    const auto response = f.send(request, f.a);
    QCOMPARE(response.status, 400);
    QCOMPARE(codeOf(response), -32602);
    QCOMPARE(bodyOf(response)["id"_L1].toInt(), 5);
}

void TestStatelessHttp::notificationsAreAccepted()
{
    Fixture f;
    http::Request request =
        Fixture::request(http::Method::Post, {},
                         R"({"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":7}})");
    request.headers.add("MCP-Protocol-Version", "2026-07-28");
    const auto response = f.send(request, f.a);
    QCOMPARE(response.status, 202);
    QVERIFY(response.body.isEmpty());
    QVERIFY(!response.headers.contains("Content-Type"));
}

void TestStatelessHttp::initializeUnderAStatelessHeader()
{
    Fixture f;
    http::Request request = Fixture::request(http::Method::Post, {}, test::initializeText("2025-11-25"));
    request.headers.add("MCP-Protocol-Version", "2026-07-28");
    const auto response = f.send(request, f.a);
    QCOMPARE(response.status, 400);
    QCOMPARE(codeOf(response), -32020);
    QCOMPARE(f.sessions.count(), 0);

    const auto modern = f.send(statelessRequest("initialize"), f.a);
    QCOMPARE(modern.status, 404);
    QCOMPARE(codeOf(modern), -32601);
    QCOMPARE(f.sessions.count(), 0);
}

void TestStatelessHttp::arraysAreRefused()
{
    Fixture f;
    const QByteArray session = f.start(f.a, "2025-03-26");
    http::Request request = statelessTool("erase");
    request.body = '[' + request.body + ']';
    request.headers.add("Mcp-Session-Id", session); // even where arrays are taken
    const auto response = f.send(request, f.a);
    QCOMPARE(response.status, 400);
    QCOMPARE(codeOf(response), -32600);
    QCOMPARE(f.erased, 0);
}

void TestStatelessHttp::responsesNeedASession()
{
    Fixture f;
    http::Request request =
        Fixture::request(http::Method::Post, {}, R"({"jsonrpc":"2.0","id":"x","result":{}})");
    request.headers.add("MCP-Protocol-Version", "2026-07-28");
    QCOMPARE(f.send(request, f.a).status, 400);
}

void TestStatelessHttp::missingResourceIsInvalidParams()
{
    Fixture f;
    for (const QByteArray uri : {"test://items/none", "test://nothing", "file:///etc/passwd"}) {
        const auto response =
            f.send(statelessRequest("resources/read", R"({"uri":")" + uri + R"("})", uri), f.a);
        QCOMPARE(response.status, 200);
        QCOMPARE(codeOf(response), -32602);
        QCOMPARE(bodyOf(response)["error"_L1]["data"_L1]["uri"_L1].toString(), QString::fromLatin1(uri));
    }
}

void TestStatelessHttp::scopeIsChecked()
{
    Fixture f;
    const auto reader = test::clientPrincipal(u"r"_s, core::Scope::TodosRead);
    const auto response = f.send(statelessTool("erase"), reader);
    QCOMPARE(response.status, 403);
    QVERIFY(response.headers.value("WWW-Authenticate")->contains("insufficient_scope"));
    QCOMPARE(f.erased, 0);
}

void TestStatelessHttp::storageAway()
{
    Fixture f;
    const auto response = f.send(statelessTool("offline"), f.a);
    QCOMPARE(response.status, 503);
    QVERIFY(response.headers.contains("Retry-After"));
}

void TestStatelessHttp::undeclaredCapability()
{
    Fixture f;
    const auto response = f.send(statelessTool("sampler"), f.a);
    QCOMPARE(response.status, 400);
    QCOMPARE(codeOf(response), -32021);
    QCOMPARE(bodyOf(response)["error"_L1]["data"_L1]["requiredCapabilities"_L1].toObject(),
             (QJsonObject{{u"sampling"_s, QJsonObject()}}));
    const QByteArray sampling = "{\"sampling\":{}}";
    QCOMPARE(f.send(statelessTool("sampler", {}, sampling), f.a).status, 200);
}

void TestStatelessHttp::asksAndIsAnswered()
{
    Fixture f;
    const QJsonObject asked = resultOf(f.send(statelessTool("ask", {}, R"({"elicitation":{}})"), f.a));
    QCOMPARE(asked["resultType"_L1].toString(), u"input_required"_s);
    QVERIFY(!asked.contains("ttlMs"_L1));
    QCOMPARE(asked["inputRequests"_L1]["name"_L1]["method"_L1].toString(), u"elicitation/create"_s);
    const QByteArray state = asked["requestState"_L1].toString().toLatin1();
    const QByteArray answers =
        R"(,"inputResponses":{"name":{"action":"accept","content":{"name":"Ada"}},"extra":{}},"requestState":")" +
        state + '"';
    const QJsonObject done = resultOf(f.send(statelessTool("ask", answers, R"({"elicitation":{}})"), f.a));
    QCOMPARE(done["resultType"_L1].toString(), u"complete"_s);
    QCOMPARE(done["content"_L1][0]["text"_L1].toString(), u"s1 Ada"_s);

    // Answers under wrong keys are no answers: it asks again.
    const QByteArray wrong =
        R"(,"inputResponses":{"nome":{"action":"accept"}},"requestState":")" + state + '"';
    const QJsonObject again = resultOf(f.send(statelessTool("ask", wrong, R"({"elicitation":{}})"), f.a));
    QCOMPARE(again["resultType"_L1].toString(), u"input_required"_s);
}

void TestStatelessHttp::stateIsBound()
{
    Fixture f;
    const QByteArray capabilities = R"({"elicitation":{}})";
    const QByteArray state = resultOf(f.send(statelessTool("ask", {}, capabilities), f.a))["requestState"_L1]
                                 .toString()
                                 .toLatin1();
    const auto with = [](const QByteArray &text) { return R"(,"requestState":")" + text + '"'; };
    const auto tampered = f.send(statelessTool("ask", with(state + "-TAMPERED"), capabilities), f.a);
    QCOMPARE(tampered.status, 200);
    QCOMPARE(codeOf(tampered), -32602);
    QCOMPARE(codeOf(f.send(statelessTool("ask", with(state), capabilities), f.b)), -32602);  // another grant
    QCOMPARE(codeOf(f.send(statelessTool("echo", with(state), capabilities), f.a)), -32602); // another tool
    const auto otherArguments = statelessRequest(
        "tools/call", R"({"name":"ask","arguments":{"x":1},"requestState":")" + state + R"("})", "ask",
        capabilities);
    QCOMPARE(codeOf(f.send(otherArguments, f.a)), -32602);
    const QByteArray number = ",\"requestState\":5";
    QCOMPARE(codeOf(f.send(statelessTool("ask", number, capabilities), f.a)), -32602);
    const QByteArray array = ",\"inputResponses\":[]";
    QCOMPARE(codeOf(f.send(statelessTool("ask", array, capabilities), f.a)), -32602);
}

void TestStatelessHttp::stateExpires()
{
    Fixture f;
    const QByteArray capabilities = R"({"elicitation":{}})";
    const QByteArray state = resultOf(f.send(statelessTool("ask", {}, capabilities), f.a))["requestState"_L1]
                                 .toString()
                                 .toLatin1();
    f.clock.advance(core::milliseconds(3'600'001));
    const QByteArray late = ",\"requestState\":\"" + state + '"';
    QCOMPARE(codeOf(f.send(statelessTool("ask", late, capabilities), f.a)), -32602);
}

void TestStatelessHttp::undeclaredElicitation()
{
    Fixture f;
    for (const QByteArray capabilities : {"{}", R"({"elicitation":{"url":{}}})", R"({"sampling":{}})"}) {
        const auto response = f.send(statelessTool("ask", {}, capabilities), f.a);
        QCOMPARE(response.status, 400);
        QCOMPARE(codeOf(response), -32021);
        QVERIFY(bodyOf(response)["error"_L1]["data"_L1]["requiredCapabilities"_L1].toObject().contains(
            "elicitation"_L1));
    }
}

void TestStatelessHttp::otherMethodsIgnoreAnswers()
{
    Fixture f;
    const auto response = f.send(statelessRequest("tools/list", R"({"requestState":"x"})"), f.a);
    QCOMPARE(response.status, 200);
    QVERIFY(!bodyOf(response).contains("error"_L1));
}

void TestStatelessHttp::progressThenResult()
{
    Fixture f;
    http::Request request = statelessTool("slow");
    request.body.replace(R"("_meta":{)", R"("_meta":{"progressToken":"p1",)");
    const auto stream = test::openStream(f.transport.handle(request, f.a));
    QVERIFY(stream);
    QCOMPARE(f.conversations.size(), 1);
    const auto conversation = f.conversations.first();
    conversation->progress(1, 2, u"half"_s);
    conversation->progress(1, 2); // does not grow
    conversation->progress(2, 2);
    conversation->finish(mcp::toolResult(mcp::ToolOutput::text(u"done"_s)));
    QVERIFY(conversation->isOver());
    conversation->progress(3);
    QVERIFY(!stream->isOpen());

    const auto messages = test::messagesOf(*stream);
    QCOMPARE(messages.size(), 3);
    QCOMPARE(messages[0]["method"_L1].toString(), u"notifications/progress"_s);
    QCOMPARE(
        messages[0]["params"_L1].toObject(),
        (QJsonObject{
            {u"progressToken"_s, u"p1"_s}, {u"progress"_s, 1}, {u"total"_s, 2}, {u"message"_s, u"half"_s}}));
    QCOMPARE(messages[2]["id"_L1].toInt(), 7);
    QCOMPARE(messages[2]["result"_L1]["resultType"_L1].toString(), u"complete"_s);
    for (const http::Event &event : stream->events)
        QVERIFY(event.id.isEmpty());
}

void TestStatelessHttp::disconnectCancels()
{
    Fixture f;
    const auto stream = test::openStream(f.transport.handle(statelessTool("slow"), f.a));
    const auto conversation = f.conversations.first();
    bool cancelled = false;
    connect(conversation.get(), &mcp::Conversation::cancelled, this, [&] { cancelled = true; });
    stream->close();
    QVERIFY(cancelled);
    QVERIFY(conversation->isOver());
    conversation->finish(QJsonObject());
    QVERIFY(test::messagesOf(*stream).isEmpty());
}

void TestStatelessHttp::logsOnlyWhereAskedFor()
{
    Fixture f;
    const auto silent = test::openStream(f.transport.handle(statelessTool("slow"), f.a));
    f.conversations.first()->log(mcp::LogLevel::Emergency, u"t"_s, u"x"_s);
    QVERIFY(test::messagesOf(*silent).isEmpty());

    http::Request request = statelessTool("slow");
    request.body.replace(R"("_meta":{)", R"("_meta":{"io.modelcontextprotocol/logLevel":"warning",)");
    const auto stream = test::openStream(f.transport.handle(request, f.a));
    f.conversations.last()->log(mcp::LogLevel::Notice, u"t"_s, u"quiet"_s);
    f.conversations.last()->log(mcp::LogLevel::Warning, u"t"_s, u"loud"_s);
    const auto messages = test::messagesOf(*stream);
    QCOMPARE(messages.size(), 1);
    QCOMPARE(messages[0]["params"_L1].toObject(),
             (QJsonObject{{u"level"_s, u"warning"_s}, {u"logger"_s, u"t"_s}, {u"data"_s, u"loud"_s}}));
}

void TestStatelessHttp::streamsAreCapped()
{
    Fixture f;
    QList<std::shared_ptr<test::FakeEventStream>> open;
    for (int i = 0; i < 3; ++i)
        open.append(test::openStream(f.transport.handle(statelessTool("slow"), f.a)));
    const auto response = f.send(statelessTool("slow"), f.a);
    QCOMPARE(response.status, 429);
    QCOMPARE(f.conversations.size(), 3);
    open.first()->close();
    QVERIFY(test::openStream(f.transport.handle(statelessTool("slow"), f.a)));
}

void TestStatelessHttp::listensToWhatIsGranted()
{
    Fixture f;
    const auto stream = test::openStream(f.transport.handle(
        statelessRequest("subscriptions/listen",
                         R"({"notifications":{"toolsListChanged":true,"resourcesListChanged":true,)"
                         R"("resourceSubscriptions":["test://fixed","test://items/1","other://x"]}})"),
        f.a));
    QVERIFY(stream);
    auto messages = test::messagesOf(*stream);
    QCOMPARE(messages.size(), 1);
    QCOMPARE(messages[0]["method"_L1].toString(), u"notifications/subscriptions/acknowledged"_s);
    QCOMPARE(messages[0]["params"_L1]["_meta"_L1][subscriptionKey].toInt(), 7);
    QCOMPARE(messages[0]["params"_L1]["notifications"_L1].toObject(),
             (QJsonObject{{u"resourcesListChanged"_s, true},
                          {u"resourceSubscriptions"_s, QJsonArray{u"test://fixed"_s, u"test://items/1"_s}}}));

    const auto everybody = [](const core::Principal &) { return true; };
    f.subscriptions.resourceUpdated(u"test://fixed"_s, everybody);
    f.subscriptions.resourceUpdated(u"test://fixed"_s, everybody); // once per turn
    f.subscriptions.resourceUpdated(u"test://items/2"_s, everybody);
    f.subscriptions.resourceUpdated(u"test://items/1"_s,
                                    [](const core::Principal &who) { return who.grantId == u"grant-b"_s; });
    f.subscriptions.listChanged(mcp::ListKind::Tools, everybody);
    f.subscriptions.listChanged(mcp::ListKind::Resources, everybody);
    QCoreApplication::processEvents();
    messages = test::messagesOf(*stream);
    QCOMPARE(messages.size(), 3);
    QCOMPARE(messages[1]["method"_L1].toString(), u"notifications/resources/list_changed"_s);
    QCOMPARE(messages[2]["method"_L1].toString(), u"notifications/resources/updated"_s);
    QCOMPARE(messages[2]["params"_L1]["uri"_L1].toString(), u"test://fixed"_s);
    QCOMPARE(messages[2]["params"_L1]["_meta"_L1][subscriptionKey].toInt(), 7);
}

void TestStatelessHttp::listenEndsInOrder()
{
    Fixture f;
    const auto stream = test::openStream(
        f.transport.handle(statelessRequest("subscriptions/listen", R"({"notifications":{}})"), f.a));
    const auto gone = test::openStream(
        f.transport.handle(statelessRequest("subscriptions/listen", R"({"notifications":{}})"), f.a));
    gone->close();
    f.subscriptions.closeAll();
    QVERIFY(!stream->isOpen());
    const QJsonObject last = test::messagesOf(*stream).last();
    QCOMPARE(last["id"_L1].toInt(), 7);
    QCOMPARE(last["result"_L1]["resultType"_L1].toString(), u"complete"_s);
    QCOMPARE(last["result"_L1]["_meta"_L1][subscriptionKey].toInt(), 7);
    QCOMPARE(test::messagesOf(*gone).size(), 1);
}

void TestStatelessHttp::listenRefusesWrongForms_data()
{
    QTest::addColumn<QByteArray>("params");
    QTest::newRow("nothing") << QByteArray("{}");
    QTest::newRow("an array") << QByteArray(R"({"notifications":[]})");
    QTest::newRow("a word for a switch") << QByteArray(R"({"notifications":{"toolsListChanged":"yes"}})");
    QTest::newRow("a word for uris") << QByteArray(R"({"notifications":{"resourceSubscriptions":"x"}})");
    QTest::newRow("numbers for uris") << QByteArray(R"({"notifications":{"resourceSubscriptions":[1]}})");
}

void TestStatelessHttp::listenRefusesWrongForms()
{
    QFETCH(QByteArray, params);
    Fixture f;
    const auto response = f.send(statelessRequest("subscriptions/listen", params), f.a);
    QCOMPARE(response.status, 200);
    QCOMPARE(codeOf(response), -32602);
    QCOMPARE(f.streams.count(), 0);
}

QTEST_GUILESS_MAIN(TestStatelessHttp)
#include "tst_statelesshttp.moc"
