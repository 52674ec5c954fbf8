#include "support/conversationfixture.h"

#include <QTest>

using namespace traydo;
using namespace Qt::StringLiterals;

class TestPromptRegistry : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lists();
    void gets();
    void refuses_data();
    void refuses();
    void completes();
    void completesNothing_data();
    void completesNothing();
    void completionsAreCut();
    void completionCameWith2025_03_26();
};

namespace {

mcp::Outcome ask(test::ConversationFixture &f, const QString &method, const QByteArray &params,
                 mcp::Revision revision = mcp::newestInitializeRevision)
{
    return f.server.handle(method, {f.a, nullptr, revision, {}, test::jsonObject(params)});
}

QJsonObject resultOf(const mcp::Outcome &outcome)
{
    const auto *result = std::get_if<QJsonObject>(&outcome);
    return result ? *result : QJsonObject();
}

int codeOf(const mcp::Outcome &outcome)
{
    const auto *error = std::get_if<jsonrpc::Error>(&outcome);
    return error ? error->code : 0;
}

} // namespace

void TestPromptRegistry::lists()
{
    test::ConversationFixture f;
    const QJsonArray prompts = resultOf(ask(f, u"prompts/list"_s, "{}"))["prompts"_L1].toArray();
    QCOMPARE(prompts.size(), 1);
    QCOMPARE(prompts[0]["arguments"_L1].toArray(),
             (QJsonArray{QJsonObject{{u"name"_s, u"name"_s},
                                     {u"title"_s, u"Name"_s},
                                     {u"description"_s, u"Whom"_s},
                                     {u"required"_s, true}},
                         QJsonObject{{u"name"_s, u"tone"_s}, {u"description"_s, u"How"_s}}}));
}

void TestPromptRegistry::gets()
{
    test::ConversationFixture f;
    const QJsonObject result =
        resultOf(ask(f, u"prompts/get"_s, R"({"name":"greet","arguments":{"name":"Ada"}})"));
    QCOMPARE(result["description"_L1].toString(), u"A greeting"_s);
    QCOMPARE(result["messages"_L1][0]["role"_L1].toString(), u"user"_s);
    QCOMPARE(result["messages"_L1][0]["content"_L1]["text"_L1].toString(), u"Hi Ada"_s);
}

void TestPromptRegistry::refuses_data()
{
    QTest::addColumn<QByteArray>("params");
    QTest::newRow("unknown") << QByteArray(R"({"name":"nope"})");
    QTest::newRow("no name") << QByteArray("{}");
    QTest::newRow("argument missing") << QByteArray(R"({"name":"greet"})");
    QTest::newRow("argument a number") << QByteArray(R"({"name":"greet","arguments":{"name":5}})");
    QTest::newRow("arguments an array") << QByteArray(R"({"name":"greet","arguments":[]})");
}

void TestPromptRegistry::refuses()
{
    QFETCH(QByteArray, params);
    test::ConversationFixture f;
    QCOMPARE(codeOf(ask(f, u"prompts/get"_s, params)), -32602);
}

void TestPromptRegistry::completes()
{
    test::ConversationFixture f;
    const QJsonObject result = resultOf(
        ask(f, u"completion/complete"_s,
            R"({"ref":{"type":"ref/prompt","name":"greet"},"argument":{"name":"name","value":"x"}})"));
    QCOMPARE(
        result["completion"_L1].toObject(),
        (QJsonObject{{u"values"_s, QJsonArray{u"xa"_s, u"xb"_s}}, {u"total"_s, 2}, {u"hasMore"_s, false}}));
}

void TestPromptRegistry::completesNothing_data()
{
    QTest::addColumn<QByteArray>("params");
    QTest::addColumn<int>("code");
    const QByteArray argument = R"(,"argument":{"name":"name","value":"x"}})";
    QTest::newRow("unknown prompt") << R"({"ref":{"type":"ref/prompt","name":"nope"})" + argument << 0;
    QTest::newRow("unknown template") << R"({"ref":{"type":"ref/resource","uri":"x://{y}"})" + argument << 0;
    QTest::newRow("argument without values")
        << QByteArray(R"({"ref":{"type":"ref/prompt","name":"greet"},"argument":{"name":"tone","value":""}})")
        << 0;
    QTest::newRow("no argument") << QByteArray(R"({"ref":{"type":"ref/prompt","name":"greet"}})") << -32602;
    QTest::newRow("no ref") << QByteArray(R"({"argument":{"name":"name","value":"x"}})") << -32602;
    QTest::newRow("value a number")
        << QByteArray(R"({"ref":{"type":"ref/prompt","name":"greet"},"argument":{"name":"name","value":1}})")
        << -32602;
}

void TestPromptRegistry::completesNothing()
{
    QFETCH(QByteArray, params);
    QFETCH(int, code);
    test::ConversationFixture f;
    const auto outcome = ask(f, u"completion/complete"_s, params);
    QCOMPARE(codeOf(outcome), code);
    if (code == 0)
        QVERIFY(resultOf(outcome)["completion"_L1]["values"_L1].toArray().isEmpty());
}

void TestPromptRegistry::completionsAreCut()
{
    test::ConversationFixture f;
    f.completion.add(u"test://items/{id}"_s, u"id"_s, [](const core::Principal &, const QString &) {
        QStringList many;
        for (int i = 0; i < 150; ++i)
            many.append(QString::number(i));
        return many;
    });
    const QJsonObject completion = resultOf(ask(
        f, u"completion/complete"_s,
        R"({"ref":{"type":"ref/resource","uri":"test://items/{id}"},"argument":{"name":"id","value":""}})"))
                                       ["completion"_L1]
                                           .toObject();
    QCOMPARE(completion["values"_L1].toArray().size(), 100);
    QCOMPARE(completion["total"_L1].toInt(), 150);
    QVERIFY(completion["hasMore"_L1].toBool());
}

void TestPromptRegistry::completionCameWith2025_03_26()
{
    test::ConversationFixture f;
    QCOMPARE(codeOf(ask(f, u"completion/complete"_s, "{}", mcp::Revision::V2024_11_05)), -32601);
    const auto answer = f.server.initialize({{u"protocolVersion"_s, u"2024-11-05"_s}});
    const QJsonValue capabilities = std::get<mcp::Introduction>(answer).result["capabilities"_L1];
    QVERIFY(!capabilities.toObject().contains("completions"_L1));
    QVERIFY(capabilities.toObject().contains("prompts"_L1));
}

QTEST_GUILESS_MAIN(TestPromptRegistry)
#include "tst_promptregistry.moc"
