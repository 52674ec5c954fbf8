#include "jsonrpc/message.h"

#include <QTest>

using namespace traydo;
using namespace Qt::StringLiterals;

class TestMessage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void echoesIds_data();
    void echoesIds();
    void refuses_data();
    void refuses();
    void refusalKnowsTheId();
    void readsNotification();
    void readsResponses();
    void ignoresUnknownMembers();
    void serialisesWhatItReads_data();
    void serialisesWhatItReads();
    void errorWithoutIdHasNoIdMember();
    void arrayIsLeftToTheCaller();
};

void TestMessage::echoesIds_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::newRow("zero") << QByteArray("0");
    QTest::newRow("one") << QByteArray("1");
    QTest::newRow("negative") << QByteArray("-7");
    QTest::newRow("2^53+1") << QByteArray("9007199254740993");
    QTest::newRow("largest") << QByteArray("9223372036854775807");
    QTest::newRow("smallest") << QByteArray("-9223372036854775808");
    QTest::newRow("empty string") << QByteArray(R"("")");
    QTest::newRow("digits as string") << QByteArray(R"("1")");
    QTest::newRow("string") << QByteArray(R"("server-discover-probe-1")");
    QTest::newRow("unicode") << QByteArray("\"\xc3\xa4\xe2\x82\xac\"");
}

void TestMessage::echoesIds()
{
    QFETCH(QByteArray, id);
    const auto read = jsonrpc::parseMessage(R"({"jsonrpc":"2.0","id":)" + id + R"(,"method":"ping"})");
    const auto *message = std::get_if<jsonrpc::Message>(&read);
    QVERIFY(message);
    const auto *request = std::get_if<jsonrpc::Request>(message);
    QVERIFY(request);
    const QByteArray answer = jsonrpc::serialise(jsonrpc::Response::result(request->id, QJsonObject()));
    QCOMPARE(answer, QByteArray(R"({"id":)" + id + R"(,"jsonrpc":"2.0","result":{}})"));
}

void TestMessage::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("code");
    const int notJson = jsonrpc::code::parseError;
    const int invalid = jsonrpc::code::invalidRequest;
    const auto row = [](const char *name, const QByteArray &text, int code) {
        QTest::newRow(name) << text << code;
    };

    row("empty", "", notJson);
    row("cut short", R"({"jsonrpc":"2.0","id":1,"method":"ping")", notJson);
    row("two values", R"({"jsonrpc":"2.0","id":1,"method":"ping"}{})", notJson);
    row("single quotes", "{'jsonrpc':'2.0'}", notJson);
    row("invalid UTF-8", "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"\xff\"}", notJson);
    row("repeated member", R"({"jsonrpc":"2.0","id":1,"method":"a","method":"b"})", invalid);
    row("repeated member deep", R"({"jsonrpc":"2.0","id":1,"method":"a","params":{"x":{"y":1,"y":2}}})",
        invalid);
    row("NUL", R"({"jsonrpc":"2.0","id":1,"method":"a\u0000b"})", invalid);
    row("too deep",
        R"({"jsonrpc":"2.0","id":1,"method":"a","params":)" + QByteArray("{\"a\":").repeated(70) + '1' +
            QByteArray("}").repeated(71),
        invalid);
    row("array", "[]", invalid);
    row("array of one", R"([{"jsonrpc":"2.0","id":1,"method":"ping"}])", invalid);
    row("string", R"("ping")", invalid);
    row("number", "1", invalid);
    row("null", "null", invalid);
    row("id null", R"({"jsonrpc":"2.0","id":null,"method":"ping"})", invalid);
    row("id true", R"({"jsonrpc":"2.0","id":true,"method":"ping"})", invalid);
    row("id fraction", R"({"jsonrpc":"2.0","id":1.5,"method":"ping"})", invalid);
    row("id huge", R"({"jsonrpc":"2.0","id":1e300,"method":"ping"})", invalid);
    row("id beyond 64 bits", R"({"jsonrpc":"2.0","id":18446744073709551616,"method":"ping"})",
        notJson); // the parser holds none such
    row("id object", R"({"jsonrpc":"2.0","id":{},"method":"ping"})", invalid);
    row("id array", R"({"jsonrpc":"2.0","id":[1],"method":"ping"})", invalid);
    row("no version", R"({"id":1,"method":"ping"})", invalid);
    row("version 1.0", R"({"jsonrpc":"1.0","id":1,"method":"ping"})", invalid);
    row("version as number", R"({"jsonrpc":2.0,"id":1,"method":"ping"})", invalid);
    row("member in other case", R"({"JSONRPC":"2.0","id":1,"method":"ping"})", invalid);
    row("no method", R"({"jsonrpc":"2.0","id":1})", invalid);
    row("method number", R"({"jsonrpc":"2.0","id":1,"method":5})", invalid);
    row("method null", R"({"jsonrpc":"2.0","id":1,"method":null})", invalid);
    row("params array", R"({"jsonrpc":"2.0","id":1,"method":"ping","params":[]})", invalid);
    row("params null", R"({"jsonrpc":"2.0","id":1,"method":"ping","params":null})", invalid);
    row("method and result", R"({"jsonrpc":"2.0","id":1,"method":"ping","result":{}})", invalid);
    row("result and error", R"({"jsonrpc":"2.0","id":1,"result":{},"error":{"code":1,"message":""}})",
        invalid);
    row("result without id", R"({"jsonrpc":"2.0","result":{}})", invalid);
    row("error not an object", R"({"jsonrpc":"2.0","id":1,"error":"no"})", invalid);
    row("error without code", R"({"jsonrpc":"2.0","id":1,"error":{"message":"no"}})", invalid);
    row("error code fraction", R"({"jsonrpc":"2.0","id":1,"error":{"code":1.5,"message":"no"}})", invalid);
    row("error code huge", R"({"jsonrpc":"2.0","id":1,"error":{"code":99999999999,"message":"no"}})",
        invalid);
    row("error without message", R"({"jsonrpc":"2.0","id":1,"error":{"code":1}})", invalid);
}

void TestMessage::refuses()
{
    QFETCH(QByteArray, text);
    const auto read = jsonrpc::parseMessage(text);
    const auto *refusal = std::get_if<jsonrpc::Refusal>(&read);
    QVERIFY(refusal);
    QTEST(refusal->error.code, "code");
    QVERIFY(!refusal->error.message.isEmpty());
}

void TestMessage::refusalKnowsTheId()
{
    const auto read = jsonrpc::parseMessage(R"({"jsonrpc":"2.0","id":"x","method":"ping","params":[]})");
    const auto *refusal = std::get_if<jsonrpc::Refusal>(&read);
    QVERIFY(refusal);
    QVERIFY(refusal->id == jsonrpc::Id(u"x"_s));
}

void TestMessage::readsNotification()
{
    const auto read =
        jsonrpc::parseMessage(R"({"jsonrpc":"2.0","method":"notifications/initialized","params":{"a":1}})");
    const auto *message = std::get_if<jsonrpc::Message>(&read);
    QVERIFY(message);
    const auto *notification = std::get_if<jsonrpc::Notification>(message);
    QVERIFY(notification);
    QCOMPARE(notification->method, u"notifications/initialized"_s);
    QCOMPARE(notification->params, (QJsonObject{{u"a"_s, 1}}));
}

void TestMessage::readsResponses()
{
    const auto result = jsonrpc::parseMessage(R"({"jsonrpc":"2.0","id":3,"result":null})");
    QVERIFY(std::get_if<jsonrpc::Message>(&result));
    const auto *answered = std::get_if<jsonrpc::Response>(&std::get<jsonrpc::Message>(result));
    QVERIFY(answered);
    QVERIFY(answered->id == jsonrpc::Id(qint64(3)));
    QVERIFY(std::get<QJsonValue>(answered->outcome).isNull());

    const auto error =
        jsonrpc::parseMessage(R"({"jsonrpc":"2.0","error":{"code":-32700,"message":"bad","data":[1]}})");
    QVERIFY(std::get_if<jsonrpc::Message>(&error));
    const auto *failed = std::get_if<jsonrpc::Response>(&std::get<jsonrpc::Message>(error));
    QVERIFY(failed);
    QVERIFY(!failed->id);
    QCOMPARE(std::get<jsonrpc::Error>(failed->outcome).code, -32700);
    QVERIFY(std::get<jsonrpc::Error>(failed->outcome).data.isArray());
}

void TestMessage::ignoresUnknownMembers()
{
    const auto read =
        jsonrpc::parseMessage(R"({"jsonrpc":"2.0","id":1,"method":"ping","extra":[],"Method":"x"})");
    QVERIFY(std::get_if<jsonrpc::Message>(&read));
}

void TestMessage::serialisesWhatItReads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("request") << QByteArray(R"({"id":1,"jsonrpc":"2.0","method":"a","params":{"b":[1,2]}})");
    QTest::newRow("without params") << QByteArray(R"({"id":1,"jsonrpc":"2.0","method":"a"})");
    QTest::newRow("notification") << QByteArray(R"({"jsonrpc":"2.0","method":"a","params":{"b":"\n"}})");
    QTest::newRow("result") << QByteArray(R"({"id":"i","jsonrpc":"2.0","result":{"c":true}})");
    QTest::newRow("error") << QByteArray(
        R"({"error":{"code":-1,"data":{"d":1},"message":"m"},"id":2,"jsonrpc":"2.0"})");
}

void TestMessage::serialisesWhatItReads()
{
    QFETCH(QByteArray, text);
    const auto read = jsonrpc::parseMessage(text);
    const auto *message = std::get_if<jsonrpc::Message>(&read);
    QVERIFY(message);
    QCOMPARE(jsonrpc::serialise(*message), text);
}

void TestMessage::errorWithoutIdHasNoIdMember()
{
    const QByteArray text =
        jsonrpc::serialise(jsonrpc::Response::failure({}, {jsonrpc::code::parseError, u"bad"_s}));
    QCOMPARE(text, QByteArray(R"({"error":{"code":-32700,"message":"bad"},"jsonrpc":"2.0"})"));
}

void TestMessage::arrayIsLeftToTheCaller()
{
    const auto value = jsonrpc::parseJson(R"([{"jsonrpc":"2.0","id":1,"method":"ping"}])");
    QVERIFY(std::get_if<QJsonValue>(&value));
    QVERIFY(std::get<QJsonValue>(value).isArray());
}

QTEST_GUILESS_MAIN(TestMessage)
#include "tst_message.moc"
