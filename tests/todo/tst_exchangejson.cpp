#include "support/exchangefixture.h"
#include "todo/exchangejson.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace traydo;
using namespace traydo::todo;

/// The lossless form.
class TestExchangeJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLost()
    {
        auto data = test::sampleData();
        data.todos[0].deletedAt = data.writtenAt;
        const auto written = writeJson(data);
        QVERIFY(written.warnings.isEmpty());
        const auto read = readJson(written.bytes);
        QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().text));
        QCOMPARE(read->lists, data.lists);
        QCOMPARE(read->todos.size(), data.todos.size());
        for (qsizetype i = 0; i < data.todos.size(); ++i)
            QVERIFY2(read->todos[i].todo == data.todos[i], qPrintable(data.todos[i].title));
        QVERIFY(read->skipped.isEmpty());
        QVERIFY(read->remarks.isEmpty());
        QCOMPARE(writeJson({read->lists, data.todos, data.writtenAt}).bytes, written.bytes);
    }

    void nothingIsAFileToo()
    {
        const auto read = readJson(writeJson({{}, {}, test::readContext().now}).bytes);
        QVERIFY(read.ok());
        QVERIFY(read->todos.isEmpty());
    }

    void faults_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        const auto good = writeJson(test::sampleData()).bytes;
        const auto with = [&](const char *before, const char *after) {
            return QByteArray(good).replace(before, after);
        };
        QTest::newRow("empty") << QByteArray() << u"line 1"_s;
        QTest::newRow("text") << QByteArray("hello") << u"line 1"_s;
        QTest::newRow("array") << QByteArray("[]") << u"object"_s;
        QTest::newRow("other object") << QByteArray("{\"todos\":[]}") << u"no export of Traydo"_s;
        QTest::newRow("later version")
            << with("\"traydo_export\":1", "\"traydo_export\":2") << u"must be 1"_s;
        QTest::newRow("cut") << good.first(good.size() / 2) << u"line "_s;
        QTest::newRow("syntax in the second todo")
            << with("\"title\":\"Pay;", "\"title\":Pay;") << u"line 8"_s;
        QTest::newRow("repeated member")
            << with("\"version\":7", "\"version\":7,\"version\":7") << u"member twice"_s;
        QTest::newRow("unknown member")
            << with("\"version\":7", "\"version\":7,\"mood\":1") << u"todo 2: has a member mood"_s;
        QTest::newRow("missing member") << with(",\"version\":7", "") << u"missing"_s;
        QTest::newRow("priority") << with("\"priority\":2", "\"priority\":4") << u"todo 4: priority"_s;
        QTest::newRow("priority text")
            << with("\"priority\":2", "\"priority\":\"2\"") << u"todo 4: priority"_s;
        QTest::newRow("due") << with("\"due\":\"2026-11-27\"", "\"due\":\"27.11.2026\"") << u"todo 3: due"_s;
        QTest::newRow("id") << with("\"id\":\"01930000-0000-7000-8000-000000000011\"", "\"id\":\"11\"")
                            << u"todo 2: id"_s;
        QTest::newRow("id twice") << with("000000000012\",\"list_id", "000000000011\",\"list_id")
                                  << u"todo 3: its id"_s;
        QTest::newRow("list id twice") << with("\"id\":\"01930000-0000-7000-8000-000000000002\"",
                                               "\"id\":\"01930000-0000-7000-8000-000000000001\"")
                                       << u"list 2"_s;
        QTest::newRow("list that is not there")
            << with("\"list_id\":\"01930000-0000-7000-8000-000000000002\"",
                    "\"list_id\":\"01930000-0000-7000-8000-000000000009\"")
            << u"todo 4: its list"_s;
        QTest::newRow("color") << with("#339933", "green") << u"list 1: color"_s;
        QTest::newRow("time") << with("\"archived_at\":\"", "\"archived_at\":\"x")
                              << u"list 2: archived_at"_s;
        QTest::newRow("title") << with("Buy milk", "") << u"todo 1: title"_s;
        QTest::newRow("repeat") << with("FREQ=WEEKLY;BYDAY=MO,FR", "FREQ=NEVER") << u"todo 5: repeat"_s;
    }

    void faults()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, says);
        const auto read = readJson(bytes);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().code, core::ErrorCode::InvalidArgument);
        QVERIFY2(read.error().text.contains(says), qPrintable(read.error().text));
        QVERIFY(read.error().reason.code != core::ReasonCode::None);
    }

    void aFaultNamesThePlace()
    {
        auto bytes = writeJson(test::sampleData()).bytes;
        bytes.replace("\"kind\":\"client\"", "\"kind\":\"robot\"");
        const auto read = readJson(bytes);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().reason.code, core::ReasonCode::TodoMalformed);
        QCOMPARE(read.error().reason.name, u"created_by"_s);
        QCOMPARE(read.error().reason.number, 2);
    }
};

QTEST_GUILESS_MAIN(TestExchangeJson)
#include "tst_exchangejson.moc"
