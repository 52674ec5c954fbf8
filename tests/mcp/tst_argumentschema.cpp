#include "mcp/argumentschema.h"

#include <QJsonDocument>
#include <QTest>

using namespace traydo::mcp;
using namespace Qt::StringLiterals;

namespace {

const char *const schemaText = R"({
    "type": "object",
    "properties": {
        "title": {"type": "string", "minLength": 1, "maxLength": 5},
        "priority": {"type": "integer", "minimum": 1, "maximum": 3},
        "version": {"type": "integer", "minimum": 1},
        "ratio": {"type": "number"},
        "completed": {"type": "boolean"},
        "sort": {"type": "string", "enum": ["due", "created"]},
        "tags": {"type": "array", "items": {"type": "string", "minLength": 1}, "maxItems": 2},
        "place": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"],
                  "additionalProperties": false}
    },
    "required": ["title"],
    "additionalProperties": false
})";

QJsonObject object(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

class TestArgumentSchema : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void accepts_data();
    void accepts();
    void tells_data();
    void tells();
    void tellsAllButNotTooMany();
    void openObjectTakesOtherNames();
};

void TestArgumentSchema::accepts_data()
{
    QTest::addColumn<QByteArray>("arguments");
    QTest::newRow("required only") << QByteArray(R"({"title":"a"})");
    QTest::newRow("all") << QByteArray(
        R"({"title":"abcde","priority":3,"version":99,"ratio":0.5,"completed":false,"sort":"due","tags":["x","y"],"place":{"city":""}})");
    QTest::newRow("length in code points") << QByteArray(
        "{\"title\":\"\xf0\x9f\x8d\x8e\xf0\x9f\x8d\x8e\xf0\x9f\x8d\x8e\xf0\x9f\x8d\x8e\xf0\x9f\x8d\x8e\"}");
    QTest::newRow("integer written as 2.0") << QByteArray(R"({"title":"a","priority":2.0})");
}

void TestArgumentSchema::accepts()
{
    QFETCH(QByteArray, arguments);
    QCOMPARE(argumentFaults(object(schemaText), object(arguments)), QStringList());
}

void TestArgumentSchema::tells_data()
{
    QTest::addColumn<QByteArray>("arguments");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *name, const char *arguments, const char *fault) {
        QTest::newRow(name) << QByteArray(arguments) << QString::fromUtf8(fault);
    };
    const char *known = "completed, place, priority, ratio, sort, tags, title, version";

    row("missing", "{}", R"("title" is required.)");
    row("empty", R"({"title":""})", R"("title" must not be empty.)");
    row("too long", R"({"title":"abcdef"})", R"("title" has 6 characters; at most 5 are allowed.)");
    row("wrong type", R"({"title":7})", R"("title" must be a string, not 7.)");
    row("null", R"({"title":"a","sort":null})",
        R"("sort" must be a string, not null. Leave it out if it does not apply.)");
    row("number as text", R"({"title":"a","priority":"2"})", R"("priority" must be an integer, not "2".)");
    row("fraction", R"({"title":"a","priority":1.5})", R"("priority" must be an integer, not 1.5.)");
    row("out of range", R"({"title":"a","priority":0})", R"("priority" must be from 1 to 3, not 0.)");
    row("too small", R"({"title":"a","version":0})", R"("version" must be at least 1, not 0.)");
    row("boolean as text", R"({"title":"a","completed":"yes"})",
        R"("completed" must be a boolean, not "yes".)");
    row("not in enum", R"({"title":"a","sort":"name"})",
        R"("sort" must be one of: due, created; not "name".)");
    row("text for array", R"({"title":"a","tags":"x"})", R"("tags" must be an array, not "x".)");
    row("too many entries", R"({"title":"a","tags":["x","y","z"]})",
        R"("tags" has 3 entries; at most 2 are allowed.)");
    row("entry of wrong type", R"({"title":"a","tags":["x",1]})", R"("tags[1]" must be a string, not 1.)");
    row("nested missing", R"({"title":"a","place":{}})", R"("place.city" is required.)");

    const auto unknown = [&](const char *name, const char *arguments, const QString &start) {
        QTest::newRow(name) << QByteArray(arguments)
                            << QString(start + u" Arguments: "_s + QString::fromLatin1(known) + u'.');
    };
    unknown("typo", R"({"title":"a","priorty":1})",
            uR"("priorty" is not an argument; did you mean "priority"?)"_s);
    unknown("other case", R"({"title":"a","Tags":[]})",
            uR"("Tags" is not an argument; did you mean "tags"?)"_s);
    unknown("longer form", R"({"title":"a","sort_by":"due"})",
            uR"("sort_by" is not an argument; did you mean "sort"?)"_s);
    unknown("unknown", R"({"title":"a","whatever":1})", uR"("whatever" is not an argument.)"_s);
    unknown("control characters", "{\"title\":\"a\",\"a\\nb\":1}", uR"("a\u000ab" is not an argument.)"_s);
}

void TestArgumentSchema::tells()
{
    QFETCH(QByteArray, arguments);
    QFETCH(QString, fault);
    QCOMPARE(argumentFaults(object(schemaText), object(arguments)), QStringList{fault});
}

void TestArgumentSchema::tellsAllButNotTooMany()
{
    const auto two = argumentFaults(object(schemaText), object(R"({"priority":9})"));
    QCOMPARE(two.size(), 2);
    const auto many =
        argumentFaults(object(schemaText), object(R"({"a":1,"b":1,"c":1,"d":1,"e":1,"f":1,"g":1})"));
    QCOMPARE(many.size(), 5);
}

void TestArgumentSchema::openObjectTakesOtherNames()
{
    QCOMPARE(argumentFaults(object(R"({"type":"object"})"), object(R"({"x":1})")), QStringList());
}

QTEST_GUILESS_MAIN(TestArgumentSchema)
#include "tst_argumentschema.moc"
