#include "bridge/standin.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace traydo;

namespace {

const QString sentence = QStringLiteral("Traydo is not running.");

QJsonObject resultOf(const QString &method, const QJsonObject &params = {})
{
    const auto response = bridge::answerInPlace({u"id"_s, method, params}, sentence);
    const auto *value = std::get_if<QJsonValue>(&response.outcome);
    return response.id == jsonrpc::Id(u"id"_s) && value ? value->toObject() : QJsonObject();
}

const QJsonObject stateless{
    {u"_meta"_s, QJsonObject{{u"io.modelcontextprotocol/protocolVersion"_s, u"2026-07-28"_s}}}};

} // namespace

class TestStandin : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void greetsInTheAskedRevision_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("settled");
        for (const auto revision : {"2024-11-05"_L1, "2025-03-26"_L1, "2025-06-18"_L1, "2025-11-25"_L1})
            QTest::newRow(revision.data()) << QString(revision) << QString(revision);
        QTest::newRow("unknown") << u"1.0"_s << u"2025-11-25"_s;
        QTest::newRow("stateless") << u"2026-07-28"_s << u"2025-11-25"_s;
    }
    void greetsInTheAskedRevision()
    {
        QFETCH(QString, asked);
        const auto result = resultOf(u"initialize"_s, {{u"protocolVersion"_s, asked}});
        QTEST(result["protocolVersion"_L1].toString(), "settled");
        QCOMPARE(result["instructions"_L1].toString(), sentence);
        QCOMPARE(result["capabilities"_L1]["tools"_L1]["listChanged"_L1], QJsonValue(true));
    }

    void greetsTheStatelessEra()
    {
        const auto result = resultOf(u"server/discover"_s, stateless);
        QCOMPARE(result["supportedVersions"_L1].toArray(), QJsonArray{u"2026-07-28"_s});
        QCOMPARE(result["resultType"_L1].toString(), u"complete"_s);
        QCOMPARE(result["ttlMs"_L1], QJsonValue(0));
        QVERIFY(result["_meta"_L1]["io.modelcontextprotocol/serverInfo"_L1]["name"_L1].isString());
        QVERIFY(resultOf(u"server/discover"_s).isEmpty()); // a session has none
    }

    void listsWhatIsThere()
    {
        QCOMPARE(resultOf(u"tools/list"_s)["tools"_L1][0]["description"_L1].toString(), sentence);
        QCOMPARE(resultOf(u"resources/list"_s), QJsonObject({{u"resources"_s, QJsonArray()}}));
        QCOMPARE(resultOf(u"prompts/list"_s), QJsonObject({{u"prompts"_s, QJsonArray()}}));
        QCOMPARE(resultOf(u"resources/templates/list"_s),
                 QJsonObject({{u"resourceTemplates"_s, QJsonArray()}}));
    }

    void saysWhatToDo()
    {
        const auto result = resultOf(u"tools/call"_s, {{u"name"_s, u"get_overview"_s}});
        QCOMPARE(result["isError"_L1], QJsonValue(true));
        QCOMPARE(result["content"_L1][0]["text"_L1].toString(), sentence);
        const auto read = bridge::answerInPlace({qint64(1), u"resources/read"_s, {}}, sentence);
        const auto *error = std::get_if<jsonrpc::Error>(&read.outcome);
        QVERIFY(error);
        QCOMPARE(error->message, sentence);
    }
};

QTEST_APPLESS_MAIN(TestStandin)
#include "tst_standin.moc"
