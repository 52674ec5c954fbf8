#include "core/json.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QtTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace traydo::core;

class TestJson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsEveryKind()
    {
        const auto value = parseJson(R"({"z":null,"a":[true,false,1,-2.5,"\u00e4\ud83d\ude00"],"o":{"":1}})");
        QVERIFY(value);
        const QJsonObject expected{{u"z"_s, QJsonValue::Null},
                                   {u"a"_s, QJsonArray{true, false, 1, -2.5, u"ä😀"_s}},
                                   {u"o"_s, QJsonObject{{QString(), 1}}}};
        QCOMPARE(*value, QJsonValue(expected));
    }

    void readsBareValues()
    {
        QCOMPARE(*parseJson(" 7 "), QJsonValue(7));
        QCOMPARE(*parseJson("\"x\""), QJsonValue(u"x"_s));
        QCOMPARE(*parseJson("null"), QJsonValue(QJsonValue::Null));
    }

    void keepsIntegersExact_data()
    {
        QTest::addColumn<qint64>("number");
        QTest::newRow("largest") << std::numeric_limits<qint64>::max();
        QTest::newRow("smallest") << std::numeric_limits<qint64>::min();
        QTest::newRow("beyond double") << (qint64(1) << 53) + 1;
    }

    void keepsIntegersExact()
    {
        QFETCH(qint64, number);
        const auto value = parseJson(QByteArray::number(number));
        QVERIFY(value);
        QCOMPARE(value->toInteger(), number);
        QCOMPARE(toJson({{u"n"_s, *value}}), "{\"n\":" + QByteArray::number(number) + '}');
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<ErrorCode>("code");
        const auto row = [](const char *name, const QByteArray &text, ErrorCode code) {
            QTest::newRow(name) << text << code;
        };
        row("empty", "", ErrorCode::Corrupt);
        row("nothing", {}, ErrorCode::Corrupt);
        row("blank", "  ", ErrorCode::Corrupt);
        row("cut off", "{\"a\":", ErrorCode::Corrupt);
        row("something after", "{} {}", ErrorCode::Corrupt);
        row("trailing comma", "[1,]", ErrorCode::Corrupt);
        row("comment", "[1] // one", ErrorCode::Corrupt);
        row("single quotes", "{'a':1}", ErrorCode::Corrupt);
        row("leading zero", "01", ErrorCode::Corrupt);
        row("NaN", "NaN", ErrorCode::Corrupt);
        row("raw control", "\"a\nb\"", ErrorCode::Corrupt);
        row("byte order mark", "\xEF\xBB\xBF{}", ErrorCode::Corrupt);
        row("ill-formed UTF-8", "\"\xC0\xAF\"", ErrorCode::Corrupt);
        row("surrogate in UTF-8", "\"\xED\xA0\x80\"", ErrorCode::Corrupt);
        row("lone surrogate escape", R"("\ud800")", ErrorCode::Corrupt);
        row("beyond double", "1e999", ErrorCode::Corrupt);
        row("NUL in text", R"(["a\u0000b"])", ErrorCode::InvalidArgument);
        row("NUL in name", R"({"a\u0000":1})", ErrorCode::InvalidArgument);
        row("repeated member", R"({"a":1,"b":2,"a":1})", ErrorCode::InvalidArgument);
        row("repeated by escape", R"({"a":1,"\u0061":1})", ErrorCode::InvalidArgument);
        row("repeated deep inside", R"([{"x":{"a":1,"a":2}}])", ErrorCode::InvalidArgument);
        row("beyond int64", "9223372036854775808", ErrorCode::InvalidArgument);
    }

    void refuses()
    {
        QFETCH(QByteArray, text);
        const auto value = parseJson(text);
        QVERIFY(!value);
        QTEST(value.error().code, "code");
        QVERIFY(!value.error().text.isEmpty());
    }

    void differentCaseIsADifferentMember() // CVE-2026-27896
    {
        const auto object = parseJsonObject(R"({"method":1,"Method":2})");
        QVERIFY(object);
        QCOMPARE(object->size(), 2);
        QCOMPARE(object->value("method"_L1), QJsonValue(1));
    }

    void
    keepsByteOrderMarksInStrings() // U+FEFF is a character there (RFC 8259 §8.1 speaks of the text's start)
    {
        const auto object = parseJsonObject("{\"\xEF\xBB\xBFid\":1,\"id\":\"\xEF\xBB\xBF\xEF\xBB\xBFx\"}");
        QVERIFY(object);
        QCOMPARE(object->value(u"\uFEFFid"_s), QJsonValue(1));
        QCOMPARE(object->value("id"_L1), QJsonValue(u"\uFEFF\uFEFFx"_s));
    }

    void drawsTheDepthLimitExactly()
    {
        const auto nested = [](int depth) { return QByteArray(depth, '[') + QByteArray(depth, ']'); };
        QVERIFY(parseJson(nested(64)));
        QCOMPARE(parseJson(nested(65)).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(parseJson(nested(100'000)).error().code, ErrorCode::InvalidArgument);
        QVERIFY(parseJson(nested(2), {.depth = 2}));
        QCOMPARE(parseJson(nested(3), {.depth = 2}).error().code, ErrorCode::InvalidArgument);
        QVERIFY(parseJson("1", {.depth = 0}));
    }

    void wantsAnObject()
    {
        QVERIFY(parseJsonObject("{}"));
        QCOMPARE(parseJsonObject("[]").error().code, ErrorCode::InvalidArgument);
        QCOMPARE(parseJsonObject("{").error().code, ErrorCode::Corrupt);
    }

    void hugeObjectsTakeLinearTime()
    {
        // In falling order, and with names above U+FFFF beside ones just below, every insertion would be at
        // the front.
        QByteArray text("{");
        for (int i = 60'000; i > 0; --i) {
            text += i % 2 ? "\"\xF0\x9F\x98\x80" : "\"\xEF\xBF\xAE";
            text += QByteArray::number(1'000'000 + i) + "\":0,";
        }
        text.back() = '}';
        QElapsedTimer timer;
        timer.start();
        const auto object = parseJsonObject(text);
        QVERIFY(object);
        QCOMPARE(object->size(), 60'000);
        QVERIFY2(timer.elapsed() < 5'000, "quadratic");
    }

    void writesCompactUtf8()
    {
        QCOMPARE(toJson({{u"b"_s, u"ä"_s}, {u"a"_s, QJsonArray{}}}), QByteArray("{\"a\":[],\"b\":\"ä\"}"));
    }
};

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
