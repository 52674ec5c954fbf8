#include "support/conversationfixture.h"

#include <QTest>

using namespace traydo;
using namespace Qt::StringLiterals;

namespace {

using Fixture = test::ConversationFixture;

QByteArray answerText(const QString &id, const QByteArray &result)
{
    return R"({"jsonrpc":"2.0","id":")" + id.toLatin1() + R"(","result":)" + result + '}';
}

const QByteArray accepted = R"({"action":"accept","content":{"name":"Ada"}})";

} // namespace

/// Calls of sessions whose answers take more than one message.
class TestRunningCall : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksOnTheCallsStream();
    void formKnowsItsRevision();
    void clientThatCannotBeAsked();
    void clientThatAnswersWithAnError();
    void answersOfOthersAreDropped();
    void capabilitiesSurviveARestart();
    void lostStreamIsResumed();
    void primesOnlyWhereAllowed();
    void disconnectIsNoCancellation();
    void cancelledGetsNoAnswer();
    void cancelKnowsItsSession();
    void releasedConnectionComesBack();
    void endOfSessionEndsItsCalls();
    void batchWithACallThatTakesTime();
    void levelsOfLogs();
    void changesReachTheSessionsStream();
    void changesWaitForTheClientToComeBack();
    void adoptedSessionHearsOfEverything();
    void subscribeToWhatThereIs();
};

void TestRunningCall::asksOnTheCallsStream()
{
    Fixture f;
    const QByteArray session = f.startWith(R"({"elicitation":{}})");
    const auto stream = f.stream(session, test::toolCallText("1", "ask"));
    QVERIFY(stream);
    auto messages = test::messagesOf(*stream);
    QCOMPARE(messages.size(), 1);
    QCOMPARE(messages[0]["method"_L1].toString(), u"elicitation/create"_s);
    QCOMPARE(messages[0]["params"_L1]["mode"_L1].toString(), u"form"_s);
    const auto response = f.post(session, answerText(messages[0]["id"_L1].toString(), accepted), f.a);
    QCOMPARE(response.status, 202);
    QVERIFY(response.body.isEmpty());
    messages = test::messagesOf(*stream);
    QCOMPARE(messages.size(), 2);
    QCOMPARE(messages[1]["id"_L1].toInt(), 1);
    QCOMPARE(messages[1]["result"_L1]["content"_L1][0]["text"_L1].toString(), u"s1 Ada"_s);
    QVERIFY(!messages[1]["result"_L1].toObject().contains("resultType"_L1));
    QVERIFY(!stream->isOpen());
}

void TestRunningCall::formKnowsItsRevision()
{
    Fixture f;
    const QByteArray session = f.startWith(R"({"elicitation":{}})", "2025-06-18");
    const auto stream = f.stream(session, test::toolCallText("1", "ask"));
    QVERIFY(!test::messagesOf(*stream)[0]["params"_L1].toObject().contains("mode"_L1));
}

void TestRunningCall::clientThatCannotBeAsked()
{
    Fixture f;
    for (const auto &[capabilities, revision] :
         {std::pair<QByteArray, QByteArray>{"{}", "2025-11-25"}, {R"({"elicitation":{}})", "2025-03-26"}}) {
        const auto response =
            f.post(f.startWith(capabilities, revision), test::toolCallText("1", "ask"), f.a);
        QCOMPARE(response.status, 200);
        const QJsonValue result = test::bodyOf(response)["result"_L1];
        QVERIFY(result["isError"_L1].toBool());
        QVERIFY(result["content"_L1][0]["text"_L1].toString().contains(u"elicitation"_s));
    }
}

void TestRunningCall::clientThatAnswersWithAnError()
{
    Fixture f;
    const QByteArray session = f.startWith(R"({"elicitation":{}})");
    const auto stream = f.stream(session, test::toolCallText("1", "ask"));
    const QByteArray id = test::messagesOf(*stream)[0]["id"_L1].toString().toLatin1();
    f.post(session, R"({"jsonrpc":"2.0","id":")" + id + R"(","error":{"code":-1,"message":"no"}})", f.a);
    QCOMPARE(test::messagesOf(*stream)[1]["error"_L1]["code"_L1].toInt(), -32603);
    QVERIFY(!stream->isOpen());
}

void TestRunningCall::answersOfOthersAreDropped()
{
    Fixture f;
    const QByteArray session = f.startWith(R"({"elicitation":{}})");
    const auto stream = f.stream(session, test::toolCallText("1", "ask"));
    const QString id = test::messagesOf(*stream)[0]["id"_L1].toString();
    // B knows the id, in a session of its own.
    QCOMPARE(f.post(f.start(f.b), answerText(id, accepted), f.b).status, 202);
    QCOMPARE(f.post(session, answerText(id, accepted), f.b).status, 404);
    QCOMPARE(f.post(session, answerText(u"made up"_s, accepted), f.a).status, 202);
    QCOMPARE(test::messagesOf(*stream).size(), 1);
    QVERIFY(stream->isOpen());
    QCOMPARE(f.post(session, answerText(id, accepted), f.a).status, 202);
    QCOMPARE(test::messagesOf(*stream).size(), 2);
    QCOMPARE(f.post(session, answerText(id, accepted), f.a).status, 202); // again: nobody waits
    QCOMPARE(test::messagesOf(*stream).size(), 2);
}

void TestRunningCall::capabilitiesSurviveARestart()
{
    Fixture before;
    const QByteArray session = before.startWith(R"({"elicitation":{},"experimental":{"x":{}}})");
    Fixture after;
    const auto stream = after.stream(session, test::toolCallText("1", "ask"));
    QVERIFY(stream);
    QCOMPARE(test::messagesOf(*stream)[0]["method"_L1].toString(), u"elicitation/create"_s);
}

void TestRunningCall::lostStreamIsResumed()
{
    Fixture f;
    const QByteArray session = f.startWith("{}");
    const auto lost = f.stream(session, test::toolCallText("1", "slow"));
    const QByteArray seen = lost->events.last().id;
    lost->close();
    f.conversations.first()->finish(mcp::toolResult(mcp::ToolOutput::text(u"done"_s)));
    // Not on the session's own stream, and not for anybody else.
    const auto standalone = f.resume(session, {}, f.a);
    QVERIFY(test::messagesOf(*standalone).isEmpty());
    QVERIFY(!f.resume(session, seen, f.b));
    const auto foreign = f.resume(f.start(f.b), seen, f.b);
    QVERIFY(foreign);
    QVERIFY(test::messagesOf(*foreign).isEmpty());

    const auto back = f.resume(session, seen, f.a);
    QVERIFY(back);
    QCOMPARE(test::messagesOf(*back).size(), 1);
    QCOMPARE(test::messagesOf(*back)[0]["id"_L1].toInt(), 1);
    QVERIFY(!back->isOpen());
}

void TestRunningCall::primesOnlyWhereAllowed()
{
    Fixture f;
    const auto newer = f.stream(f.startWith("{}"), test::toolCallText("1", "slow"));
    QCOMPARE(newer->events.size(), 1);
    QVERIFY(newer->events[0].data.isEmpty());
    QVERIFY(newer->events[0].retryMs > 0);
    const auto older = f.stream(f.startWith("{}", "2025-06-18"), test::toolCallText("1", "slow"));
    QVERIFY(older->events.isEmpty());
}

void TestRunningCall::disconnectIsNoCancellation()
{
    Fixture f;
    const auto stream = f.stream(f.startWith("{}"), test::toolCallText("1", "slow"));
    stream->close();
    QVERIFY(!f.conversations.first()->isOver());
}

void TestRunningCall::cancelledGetsNoAnswer()
{
    Fixture f;
    const QByteArray session = f.startWith("{}");
    const auto stream = f.stream(session, test::toolCallText("\"c\"", "slow"));
    bool cancelled = false;
    connect(f.conversations.first().get(), &mcp::Conversation::cancelled, this, [&] { cancelled = true; });
    const auto response = f.post(
        session, R"({"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":"c"}})", f.a);
    QCOMPARE(response.status, 202);
    QVERIFY(cancelled);
    f.conversations.first()->finish(QJsonObject());
    QVERIFY(test::messagesOf(*stream).isEmpty());
    QVERIFY(!stream->isOpen());
    for (const QByteArray &odd :
         {QByteArray("{\"requestId\":99}"), QByteArray("{}"), QByteArray("{\"requestId\":{}}")}) {
        const QByteArray body =
            R"({"jsonrpc":"2.0","method":"notifications/cancelled","params":)" + odd + '}';
        QCOMPARE(f.post(session, body, f.a).status, 202);
    }
}

void TestRunningCall::cancelKnowsItsSession()
{
    Fixture f;
    const auto stream = f.stream(f.startWith("{}"), test::toolCallText("1", "slow"));
    const QByteArray other = f.startWith("{}");
    f.post(other, R"({"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":1}})", f.a);
    QVERIFY(!f.conversations.first()->isOver());
}

void TestRunningCall::releasedConnectionComesBack()
{
    Fixture f;
    const QByteArray session = f.startWith("{}");
    const auto stream = f.stream(session, test::toolCallText("1", "slow"));
    f.conversations.first()->releaseConnection();
    QVERIFY(!stream->isOpen());
    const auto back = f.resume(session, stream->events.last().id, f.a);
    QVERIFY(back->isOpen());
    f.conversations.first()->finish(QJsonObject());
    QCOMPARE(test::messagesOf(*back).size(), 1);

    // Older clients would take the closed stream for a lost answer.
    const auto older = f.stream(f.startWith("{}", "2025-06-18"), test::toolCallText("1", "slow"));
    f.conversations.last()->releaseConnection();
    QVERIFY(older->isOpen());
}

void TestRunningCall::endOfSessionEndsItsCalls()
{
    Fixture f;
    const QByteArray session = f.startWith("{}");
    const auto stream = f.stream(session, test::toolCallText("1", "slow"));
    QCOMPARE(f.send(Fixture::request(http::Method::Delete, session), f.a).status, 204);
    QVERIFY(f.conversations.first()->isOver());
    QVERIFY(!stream->isOpen());
}

void TestRunningCall::batchWithACallThatTakesTime()
{
    Fixture f;
    const QByteArray session = f.startWith("{}", "2025-03-26");
    const auto stream =
        f.stream(session, '[' + test::toolCallText("1", "slow") + ',' + test::toolCallText("2", "echo") +
                              ',' + test::toolCallText("3", "slow") + ']');
    QVERIFY(stream);
    QCOMPARE(test::messagesOf(*stream).size(), 1);
    QCOMPARE(test::messagesOf(*stream)[0]["id"_L1].toInt(), 2);
    f.conversations[1]->finish(QJsonObject());
    QVERIFY(stream->isOpen());
    f.conversations[0]->finish(QJsonObject());
    QCOMPARE(test::messagesOf(*stream).size(), 3);
    QVERIFY(!stream->isOpen());
}

void TestRunningCall::levelsOfLogs()
{
    Fixture f;
    const QByteArray session = f.startWith("{}");
    const auto stream = f.stream(session, test::toolCallText("1", "slow"));
    f.conversations.first()->log(mcp::LogLevel::Debug, u"t"_s, u"d"_s);
    f.conversations.first()->log(mcp::LogLevel::Info, u"t"_s, u"i"_s);
    QCOMPARE(test::messagesOf(*stream).size(), 1);
    const auto setLevel = [&](const QByteArray &level) {
        return f.post(session, test::requestText("2", "logging/setLevel", "{\"level\":\"" + level + "\"}"),
                      f.a);
    };
    QCOMPARE(setLevel("error").status, 200);
    f.conversations.first()->log(mcp::LogLevel::Warning, u"t"_s, u"w"_s);
    f.conversations.first()->log(mcp::LogLevel::Error, u"t"_s, u"e"_s);
    QCOMPARE(test::messagesOf(*stream).size(), 2);
    QCOMPARE(test::codeOf(setLevel("loud")), -32602);
}

void TestRunningCall::changesReachTheSessionsStream()
{
    Fixture f;
    const QByteArray session = f.startWith("{}");
    const auto stream = f.resume(session, {}, f.a);
    const auto call = f.stream(session, test::toolCallText("1", "slow"));
    f.post(session, test::requestText("2", "resources/subscribe", R"({"uri":"test://fixed"})"), f.a);
    const auto everybody = [](const core::Principal &) { return true; };
    f.subscriptions.resourceUpdated(u"test://fixed"_s, everybody);
    f.subscriptions.resourceUpdated(u"test://items/1"_s, everybody);
    f.subscriptions.listChanged(mcp::ListKind::Resources, [](const core::Principal &) { return false; });
    QCoreApplication::processEvents();
    QCOMPARE(test::messagesOf(*stream).size(), 1);
    QCOMPARE(test::messagesOf(*stream)[0]["params"_L1].toObject(),
             (QJsonObject{{u"uri"_s, u"test://fixed"_s}}));
    QVERIFY(test::messagesOf(*call).isEmpty());

    f.post(session, test::requestText("3", "resources/unsubscribe", R"({"uri":"test://fixed"})"), f.a);
    f.subscriptions.resourceUpdated(u"test://fixed"_s, everybody);
    QCoreApplication::processEvents();
    QCOMPARE(test::messagesOf(*stream).size(), 1);
}

void TestRunningCall::changesWaitForTheClientToComeBack()
{
    Fixture f;
    const QByteArray session = f.startWith("{}");
    const auto stream = f.resume(session, {}, f.a);
    const QByteArray seen = stream->events.last().id;
    stream->close();
    f.subscriptions.listChanged(mcp::ListKind::Resources, [](const core::Principal &) { return true; });
    QCoreApplication::processEvents();
    const auto back = f.resume(session, seen, f.a);
    QCOMPARE(test::messagesOf(*back).size(), 1);
    f.subscriptions.listChanged(mcp::ListKind::Resources, [](const core::Principal &) { return true; });
    QCoreApplication::processEvents();
    QCOMPARE(test::messagesOf(*back).size(), 2); // once, although it subscribed twice
}

void TestRunningCall::adoptedSessionHearsOfEverything()
{
    Fixture before;
    const QByteArray session = before.startWith("{}");
    const QByteArray seen = before.resume(session, {}, before.a)->events.last().id;
    Fixture after;
    const auto stream = after.resume(session, seen, after.a);
    QVERIFY(stream);
    QCOMPARE(test::messagesOf(*stream).size(), 1); // something may have been missed
    QCOMPARE(test::messagesOf(*stream)[0]["method"_L1].toString(), u"notifications/resources/list_changed"_s);
    after.subscriptions.resourceUpdated(u"test://fixed"_s, [](const core::Principal &) { return true; });
    QCoreApplication::processEvents();
    QCOMPARE(test::messagesOf(*stream).size(), 2);
}

void TestRunningCall::subscribeToWhatThereIs()
{
    Fixture f;
    const QByteArray session = f.startWith("{}");
    const auto subscribe = [&](const QByteArray &params) {
        return test::codeOf(f.post(session, test::requestText("1", "resources/subscribe", params), f.a));
    };
    QCOMPARE(subscribe("{\"uri\":\"test://fixed\"}"), 0);
    QCOMPARE(subscribe("{\"uri\":\"test://items/none\"}"), 0); // whether it exists is not told
    QCOMPARE(subscribe("{\"uri\":\"file:///x\"}"), -32002);
    QCOMPARE(subscribe("{\"uri\":5}"), -32602);
    QCOMPARE(subscribe("{}"), -32602);
}

QTEST_GUILESS_MAIN(TestRunningCall)
#include "tst_runningcall.moc"
