#include "support/exchangefixture.h"
#include "todo/exchangecsv.h"

using namespace Qt::StringLiterals;
using namespace traydo;
using namespace traydo::todo;

/// CSV.
class TestExchangeCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatItHoldsComesBack()
    {
        const auto data = test::sampleData();
        const auto written = writeCsv(data);
        QVERIFY(written.bytes.startsWith(
            "id,list,title,notes,due,priority,tags,repeat,parent,completed,completed_at,"
            "created_at,made_by\r\n"));
        QVERIFY(!written.bytes.contains(",=1+1"));
        const auto read = test::readBack(ExchangeFormat::Csv, written.bytes);
        QCOMPARE(read.size(), data.todos.size());
        for (qsizetype i = 0; i < read.size(); ++i) {
            auto was = data.todos[i];
            auto is = read[i].todo;
            QCOMPARE(read[i].list, data.lists[was.listId == data.lists[0].id ? 0 : 1].name);
            // What the form does not hold.
            was.listId.clear();
            was.position = is.position;
            was.version = is.version;
            was.updatedAt = is.updatedAt;
            was.createdBy = was.updatedBy = is.createdBy;
            QVERIFY2(is == was, qPrintable(was.title));
        }
    }

    void todoistTemplate()
    {
        const auto content = readCsv(test::testFile(u"todoist.csv"_s), test::readContext());
        QVERIFY2(content.ok(), content ? "" : qPrintable(content.error().text));
        QCOMPARE(content->todos.size(), 5);
        const auto &milk = content->todos[0].todo;
        QCOMPARE(milk.title, u"Buy milk"_s);
        QCOMPARE(milk.tags, QStringList({u"food"_s, u"shop"_s}));
        QCOMPARE(milk.notes, u"Two litres"_s);
        QCOMPARE(milk.priority, core::Priority::High);
        QCOMPARE(milk.due->toString(), u"2026-11-22T17:00"_s);
        QCOMPARE(content->todos[1].parent, 0);
        QCOMPARE(content->todos[1].todo.notes, u"See the list on the fridge"_s);
        QCOMPARE(content->todos[1].todo.priority, core::Priority::None);
        const auto &water = content->todos[2];
        QCOMPARE(water.parent, -1);
        QCOMPARE(water.todo.repeat, u"FREQ=WEEKLY;BYDAY=MO"_s);
        QCOMPARE(water.todo.due->toString(), u"2026-11-23"_s);
        QCOMPARE(content->todos[3].todo.title, u"Say \"hi\", twice"_s);
        QCOMPARE(content->todos[3].todo.due->toString(), u"2026-11-27"_s);
        QVERIFY(!content->todos[4].todo.due);
        QCOMPARE(content->skipped,
                 QList<FileRemark>({{5,
                                     u"is a section, not a task"_s,
                                     {.code = core::ReasonCode::NotATodo, .name = u"section"_s}}}));
        QCOMPARE(content->remarks.size(), 1);
        QCOMPARE(content->remarks[0].line, 8);
        QVERIFY(content->remarks[0].text.contains("when I feel like it"_L1));
        QCOMPARE(content->remarks[0].reason.code, core::ReasonCode::DueLeftOut);
        QCOMPARE(content->remarks[0].reason.name, u"when I feel like it"_s);
    }

    void germanExcel()
    {
        const auto content = readCsv(test::testFile(u"excel.csv"_s), test::readContext());
        QVERIFY2(content.ok(), content ? "" : qPrintable(content.error().text));
        QCOMPARE(content->todos.size(), 4);
        QCOMPARE(content->todos[0].list, u"Zuhause"_s);
        QCOMPARE(content->todos[0].todo.notes, u"Zwei Liter\nVollmilch"_s);
        QCOMPARE(content->todos[0].todo.due->toString(), u"2026-11-27"_s);
        QCOMPARE(content->todos[0].todo.priority, core::Priority::High);
        QVERIFY(!content->todos[0].todo.isCompleted());
        QCOMPARE(content->todos[1].line, 4);
        QVERIFY(content->todos[1].todo.isCompleted());
        QCOMPARE(content->todos[1].todo.due->toString(), u"2026-11-28T17:00"_s);
        QCOMPARE(content->todos[2].todo.title, u"=HYPERLINK(\"x\")"_s);
        QCOMPARE(content->todos[3].todo.title, u"=1+1"_s);
        QCOMPARE(content->skipped.size(), 1);
        QCOMPARE(content->skipped[0].line, 7);
    }

    void excelSaysItsSeparator()
    {
        const auto content = readCsv("sep=|\nTitle|Due\nOne, two; three|2026-11-27\n", test::readContext());
        QVERIFY2(content.ok(), content ? "" : qPrintable(content.error().text));
        QCOMPARE(content->todos.size(), 1);
        QCOMPARE(content->todos[0].todo.title, u"One, two; three"_s);
        QCOMPARE(content->todos[0].todo.due->toString(), u"2026-11-27"_s);
        QCOMPARE(content->todos[0].line, 3);
    }

    void times_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QString>("due");
        QTest::newRow("day") << QByteArray("2026-11-27") << u"2026-11-27"_s;
        QTest::newRow("minute") << QByteArray("2026-11-27T17:00") << u"2026-11-27T17:00"_s;
        QTest::newRow("space") << QByteArray("2026-11-27 17:00") << u"2026-11-27T17:00"_s;
        QTest::newRow("UTC") << QByteArray("2026-11-27T16:00:00Z") << u"2026-11-27T17:00"_s;
        QTest::newRow("offset") << QByteArray("2026-11-27T16:00:00+00:00") << u"2026-11-27T17:00"_s;
        QTest::newRow("zone") << QByteArray("2026-11-27T17:00[Asia/Tokyo]")
                              << u"2026-11-27T17:00[Asia/Tokyo]"_s;
        QTest::newRow("words") << QByteArray("next friday") << u"2026-11-27"_s;
    }

    void times()
    {
        QFETCH(const QByteArray, cell);
        const auto content = readCsv("title,due\nx," + cell + '\n', test::readContext());
        QVERIFY(content.ok());
        QVERIFY(content->todos[0].todo.due.has_value());
        QTEST(content->todos[0].todo.due->toString(), "due");
    }

    void foreignIdsBecomeOurs()
    {
        const QByteArray file("id,title,parent\nT-1,One,\nT-2,Two,T-1\n");
        const auto content = readCsv(file, test::readContext());
        QVERIFY(content.ok());
        QCOMPARE(content->todos[1].todo.parentId, content->todos[0].todo.id);
        QCOMPARE(readCsv(file, test::readContext())->todos[0].todo.id, content->todos[0].todo.id);
    }

    void faults_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::newRow("no headings") << QByteArray("Buy milk,2026-11-27\n") << u"line 1:"_s;
        QTest::newRow("open quote") << QByteArray("title\nOne\n\"Two\n") << u"line 3:"_s;
        QTest::newRow("text after a quote") << QByteArray("title\n\"One\"two\n") << u"line 2:"_s;
        QTest::newRow("not UTF-8") << QByteArray("title\nM\xfcll\n") << u"line 2:"_s;
    }

    void faults()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, says);
        const auto read = readCsv(bytes, test::readContext());
        QVERIFY(!read.ok());
        QCOMPARE(read.error().code, core::ErrorCode::InvalidArgument);
        QVERIFY2(read.error().text.startsWith(says), qPrintable(read.error().text));
    }
};

QTEST_GUILESS_MAIN(TestExchangeCsv)
#include "tst_exchangecsv.moc"
