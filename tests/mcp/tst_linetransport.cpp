#include "mcp/linetransport.h"
#include "support/conversationfixture.h"

#include <QTest>

using namespace traydo;
using namespace Qt::StringLiterals;

namespace {

/// Its rights are what the test says at the moment.
class FakeCaller final : public mcp::LineCaller
{
public:
    core::Principal principal() const override { return who; }
    std::optional<QString> admit() override { return tooMany ? std::optional(u"Too many."_s) : std::nullopt; }
    QString explainMissing(core::Scopes needed) override
    {
        asked.append(needed);
        return u"Ask your owner."_s;
    }

    core::Principal who = test::clientPrincipal(u"grant-a"_s);
    bool tooMany = false;
    QList<core::Scopes> asked;
};

struct Fixture : test::ConversationFixture
{
    FakeCaller caller;
    QList<QJsonObject> lines;
    std::unique_ptr<mcp::LineTransport> line = std::make_unique<mcp::LineTransport>(
        server, streams, subscriptions, caller,
        [this](const QByteArray &text) { lines.append(test::jsonObject(text)); });

    /// What is said to `text` before the event loop turns.
    QList<QJsonObject> say(const QByteArray &text)
    {
        lines.clear();
        line->receive(text);
        return lines;
    }
    void begin(const QByteArray &revision = "2025-11-25") { say(test::initializeText(revision)); }
    void become(const core::Principal &principal)
    {
        caller.who = principal;
        lines.clear();
        line->rightsChanged();
    }
    QStringList methods() const
    {
        QStringList methods;
        for (const auto &message : lines)
            methods.append(message["method"_L1].toString());
        return methods;
    }
};

core::Principal nobody()
{
    core::Principal principal;
    principal.actor = core::Actor::client(u"bridge-1"_s, u"App"_s);
    return principal;
}

QByteArray stateless(const QByteArray &id, const QByteArray &method, const QByteArray &params = {})
{
    return test::requestText(id, method,
                             R"({"_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28",)"
                             R"("io.modelcontextprotocol/clientCapabilities":{}})" +
                                 params + '}');
}

const QByteArray fixedUri = "{\"uri\":\"test://fixed\"}";
const QByteArray listen =
    stateless(R"("l1")", "subscriptions/listen",
              R"(,"notifications":{"resourcesListChanged":true,"resourceSubscriptions":["test://fixed"]})");

QString textOf(const QJsonObject &message)
{
    return message["result"_L1]["content"_L1][0]["text"_L1].toString();
}

const auto everybody = [](const core::Principal &who) { return who.may(core::Scope::TodosRead); };

} // namespace

class TestLineTransport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void speaksEveryRevision_data()
    {
        QTest::addColumn<QByteArray>("asked");
        QTest::addColumn<QString>("settled");
        for (const char *revision : {"2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25"})
            QTest::newRow(revision) << QByteArray(revision) << QString::fromLatin1(revision);
        QTest::newRow("newer") << QByteArray("2026-07-28") << u"2025-11-25"_s;
    }
    void speaksEveryRevision()
    {
        QFETCH(QByteArray, asked);
        Fixture f;
        const auto said = f.say(test::initializeText(asked));
        QCOMPARE(said.size(), 1);
        QTEST(said[0]["result"_L1]["protocolVersion"_L1].toString(), "settled");
        QCOMPARE(textOf(f.say(test::toolCallText("1", "echo", R"({"text":"hi"})")).value(0)),
                 u"{\"text\":\"hi\"}"_s);
        QVERIFY(f.say(test::initialized).isEmpty());
    }

    void wantsInitializeFirst()
    {
        Fixture f;
        QCOMPARE(f.say(test::requestText("1", "ping")).value(0)["result"_L1], QJsonValue(QJsonObject()));
        QCOMPARE(f.say(test::requestText("2", "tools/list")).value(0)["error"_L1]["code"_L1].toInt(),
                 mcp::code::sessionMissing);
    }

    void speaksTheStatelessEraBesides()
    {
        Fixture f;
        const auto discovered = f.say(stateless("1", "server/discover")).value(0)["result"_L1].toObject();
        QCOMPARE(discovered["supportedVersions"_L1][0].toString(), u"2026-07-28"_s);
        const auto called =
            f.say(stateless("2", "tools/call", R"(,"name":"echo","arguments":{"text":"hi"})")).value(0);
        QCOMPARE(textOf(called), u"{\"text\":\"hi\"}"_s);
        QCOMPARE(called["result"_L1]["resultType"_L1].toString(), u"complete"_s);
        QCOMPARE(f.say(stateless("3", "initialize")).value(0)["error"_L1]["code"_L1].toInt(),
                 jsonrpc::code::methodNotFound);
        const auto asked = f.say(stateless("4", "tools/call", R"(,"name":"ask")")).value(0);
        QCOMPARE(asked["error"_L1]["code"_L1].toInt(), mcp::code::missingClientCapability);
    }

    void refusesWhatIsNoMessage_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("code");
        QTest::newRow("not JSON") << QByteArray("{") << jsonrpc::code::parseError;
        QTest::newRow("no object") << QByteArray("7") << jsonrpc::code::invalidRequest;
        QTest::newRow("array in another revision") << QByteArray("[]") << jsonrpc::code::invalidRequest;
    }
    void refusesWhatIsNoMessage()
    {
        QFETCH(QByteArray, line);
        Fixture f;
        f.begin();
        const auto said = f.say(line);
        QCOMPARE(said.size(), 1);
        QTEST(said[0]["error"_L1]["code"_L1].toInt(), "code");
    }

    void takesBatchesInTheirRevision()
    {
        Fixture f;
        f.begin("2025-03-26");
        const auto said = f.say('[' + test::requestText("1", "ping") + ",7," + test::initialized + ',' +
                                test::toolCallText("2", "echo", R"({"text":"x"})") + ']');
        QCOMPARE(said.size(), 3);
        QCOMPARE(said[0]["id"_L1].toInt(), 1);
        QCOMPARE(said[1]["error"_L1]["code"_L1].toInt(), jsonrpc::code::invalidRequest);
        QCOMPARE(textOf(said[2]), u"{\"text\":\"x\"}"_s);
        QCOMPARE(f.say("[]").value(0)["error"_L1]["code"_L1].toInt(), jsonrpc::code::invalidRequest);
    }

    void saysWhatIsMissingInWords()
    {
        Fixture f;
        f.caller.who = nobody();
        f.begin();
        QVERIFY(f.say(test::requestText("1", "tools/list")).value(0)["result"_L1].isObject());
        const auto call = f.say(test::toolCallText("2", "erase")).value(0);
        QCOMPARE(call["result"_L1]["isError"_L1], QJsonValue(true));
        QCOMPARE(textOf(call), u"Ask your owner."_s);
        const auto modern = f.say(stateless("3", "tools/call", R"(,"name":"erase")")).value(0);
        QCOMPARE(textOf(modern), u"Ask your owner."_s);
        QCOMPARE(modern["result"_L1]["resultType"_L1].toString(), u"complete"_s);
        const auto read = f.say(test::requestText("4", "resources/read", fixedUri)).value(0);
        QCOMPARE(read["error"_L1]["code"_L1].toInt(), mcp::code::notAllowedNow);
        QCOMPARE(read["error"_L1]["message"_L1].toString(), u"Ask your owner."_s);
        QCOMPARE(f.erased, 0);
        QCOMPARE(f.caller.asked.size(), 3);
    }

    void countsRequests()
    {
        Fixture f;
        f.begin();
        f.caller.tooMany = true;
        QCOMPARE(textOf(f.say(test::toolCallText("1", "erase")).value(0)), u"Too many."_s);
        QCOMPARE(f.say(test::requestText("2", "tools/list")).value(0)["error"_L1]["code"_L1].toInt(),
                 mcp::code::notAllowedNow);
        QCOMPARE(f.erased, 0);
    }

    void asksTheClient()
    {
        Fixture f;
        f.say(test::requestText("0", "initialize",
                                R"({"protocolVersion":"2025-11-25","capabilities":{"elicitation":{}}})"));
        const auto question = f.say(test::toolCallText("1", "ask")).value(0);
        QCOMPARE(question["method"_L1].toString(), u"elicitation/create"_s);
        const QByteArray id = question["id"_L1].toString().toLatin1();
        const auto said = f.say(R"({"jsonrpc":"2.0","id":")" + id +
                                R"(","result":{"action":"accept","content":{"name":"Ada"}}})");
        QCOMPARE(textOf(said.value(0)), u"s1 Ada"_s);
    }

    void tellsOfProgressAndCanBeStopped_data()
    {
        QTest::addColumn<bool>("modern");
        QTest::newRow("session") << false;
        QTest::newRow("stateless") << true;
    }
    void tellsOfProgressAndCanBeStopped()
    {
        QFETCH(bool, modern);
        Fixture f;
        f.begin();
        const QByteArray slow =
            modern ? stateless("1", "tools/call", R"(,"name":"slow")")
                   : test::requestText("1", "tools/call", R"({"name":"slow","_meta":{"progressToken":"p"}})");
        QVERIFY(f.say(slow).isEmpty());
        QCOMPARE(f.conversations.size(), 1);
        f.conversations[0]->progress(1);
        QCOMPARE(f.lines.size(), modern ? 0 : 1);
        const QByteArray stop =
            R"({"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":1}})";
        QVERIFY(f.say(stop).isEmpty());
        QVERIFY(f.conversations[0]->isOver());
        f.conversations[0]->finish(QJsonObject());
        QVERIFY(f.lines.isEmpty());
        QTRY_COMPARE(f.streams.count(), 0);
    }

    void endOfTheGrantAnswersWhatRan()
    {
        Fixture f;
        f.begin();
        f.say(test::toolCallText("1", "slow"));
        f.streams.closeForGrant(u"grant-a"_s);
        QTRY_COMPARE(f.lines.size(), 1);
        QCOMPARE(f.lines[0]["result"_L1]["isError"_L1], QJsonValue(true));
        QVERIFY(f.conversations[0]->isOver());
    }

    void capsOpenCallsPerGrant()
    {
        Fixture f;
        f.begin();
        for (const char *id : {"1", "2", "3"})
            QVERIFY(f.say(test::toolCallText(id, "slow")).isEmpty());
        QVERIFY(textOf(f.say(test::toolCallText("4", "slow")).value(0)).startsWith(u"Too many calls"_s));
    }

    void tellsASessionOfChanges()
    {
        Fixture f;
        f.begin();
        f.say(test::requestText("1", "resources/subscribe", fixedUri));
        f.lines.clear();
        f.subscriptions.resourceUpdated(u"test://fixed"_s, everybody);
        QTRY_COMPARE(f.methods(), QStringList{u"notifications/resources/updated"_s});
        // Rights are those of the moment.
        f.caller.who = nobody();
        f.lines.clear();
        f.subscriptions.resourceUpdated(u"test://fixed"_s, everybody);
        f.subscriptions.listChanged(mcp::ListKind::Resources, everybody);
        QCoreApplication::processEvents();
        QVERIFY(f.lines.isEmpty());
    }

    void newRightsReachWhatListens()
    {
        Fixture f;
        f.caller.who = nobody();
        f.begin();
        f.say(test::requestText("1", "resources/subscribe", fixedUri));
        QCOMPARE(f.say(listen).value(0)["method"_L1].toString(),
                 u"notifications/subscriptions/acknowledged"_s);
        f.become(test::clientPrincipal(u"grant-a"_s));
        // The listen stream first: it goes on, and looks again; then the session.
        const QString changed = u"notifications/resources/list_changed"_s;
        const QString updated = u"notifications/resources/updated"_s;
        QCOMPARE(f.methods(), QStringList({u"notifications/subscriptions/acknowledged"_s, changed, updated,
                                           changed, updated}));
        f.lines.clear();
        f.subscriptions.resourceUpdated(u"test://fixed"_s, everybody);
        QTRY_COMPARE(f.methods(), QStringList({updated, updated}));
        QVERIFY(f.streams.count() == 1);
    }

    void SS5_endedGrantSilencesAListenStream()
    {
        Fixture f;
        f.say(listen);
        f.caller.who = nobody();
        f.lines.clear();
        f.streams.closeForGrant(u"grant-a"_s);
        QTRY_COMPARE(f.methods(), QStringList{u"notifications/subscriptions/acknowledged"_s});
        f.lines.clear();
        f.subscriptions.resourceUpdated(u"test://fixed"_s, everybody);
        QCoreApplication::processEvents();
        QVERIFY(f.lines.isEmpty());
    }

    void leavesNothingBehind()
    {
        Fixture f;
        f.begin();
        f.say(test::toolCallText("1", "slow"));
        f.say(listen);
        f.line.reset();
        QVERIFY(f.conversations[0]->isOver());
        QTRY_COMPARE(f.streams.count(), 0);
        f.subscriptions.resourceUpdated(u"test://fixed"_s, everybody);
        f.lines.clear();
        QCoreApplication::processEvents();
        QVERIFY(f.lines.isEmpty());
    }

    void storageFailureIsAnError()
    {
        Fixture f;
        f.begin();
        const auto said = f.say(test::toolCallText("1", "offline")).value(0);
        QCOMPARE(said["error"_L1]["code"_L1].toInt(), jsonrpc::code::internalError);
        QCOMPARE(said["error"_L1]["message"_L1].toString(), u"No storage."_s);
    }
};

QTEST_GUILESS_MAIN(TestLineTransport)
#include "tst_linetransport.moc"
