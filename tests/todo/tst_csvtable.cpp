#include "todo/csvtable.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace traydo::todo;

/// RFC 4180.
class TestCsvTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // cells by |, rows by their line and a slash
        QTest::newRow("empty") << u""_s << u""_s;
        QTest::newRow("one") << u"a"_s << u"1:a"_s;
        QTest::newRow("rows") << u"a,b\nc,d\n"_s << u"1:a|b/2:c|d"_s;
        QTest::newRow("no last line end") << u"a,b\nc,d"_s << u"1:a|b/2:c|d"_s;
        QTest::newRow("quoted") << u"\"a\",\"b\"\n"_s << u"1:a|b"_s;
        QTest::newRow("separator inside") << u"\"a,b\",c"_s << u"1:a,b|c"_s;
        QTest::newRow("quotes inside") << u"\"a\"\"b\"\"\",c"_s << u"1:a\"b\"|c"_s;
        QTest::newRow("line break inside") << u"\"a\nb\",c\nd,e"_s << u"1:a\nb|c/3:d|e"_s;
        QTest::newRow("empty cells") << u",\n,,"_s << u"1:|/2:||"_s;
        QTest::newRow("blank lines") << u"a\n\n  \nb"_s << u"1:a/4:b"_s;
        QTest::newRow("quote in the middle") << u"5\" nail,b"_s << u"1:5\" nail|b"_s;
        QTest::newRow("empty quoted") << u"\"\",b"_s << u"1:|b"_s;
        QTest::newRow("separator last") << u"a,"_s << u"1:a|"_s;
    }

    void rows()
    {
        QFETCH(const QString, text);
        const auto rows = parseCsv(text, u',');
        QVERIFY2(rows.ok(), rows ? "" : qPrintable(rows.error().text));
        QStringList found;
        for (const auto &row : *rows)
            found.append(QString::number(row.line) + u':' + row.cells.join(u'|'));
        QTEST(found.join(u'/'), "expected");
    }

    void faultsSayTheirLine()
    {
        const auto open = parseCsv(u"a,b\nc,\"d\ne"_s, u',');
        QVERIFY(!open.ok());
        QVERIFY2(open.error().text.startsWith("line 2:"_L1), qPrintable(open.error().text));
        const auto further = parseCsv(u"a\n\"b\nc\"d,e"_s, u',');
        QVERIFY(!further.ok());
        QVERIFY2(further.error().text.startsWith("line 3:"_L1), qPrintable(further.error().text));
    }

    void theSeparatorIsTheOneOfTheHeadings()
    {
        QCOMPARE(separatorOf(u"a,b,c"), u',');
        QCOMPARE(separatorOf(u"a;b;c"), u';');
        QCOMPARE(separatorOf(u"a\tb\tc"), u'\t');
        QCOMPARE(separatorOf(u"\"a,b,c\";d"), u';');
        QCOMPARE(separatorOf(u"a"), u',');
    }

    void cellsComeBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cell");
        QTest::newRow("plain") << u"a b"_s << u"a b"_s;
        QTest::newRow("empty") << u""_s << u""_s;
        QTest::newRow("comma") << u"a,b"_s << u"\"a,b\""_s;
        QTest::newRow("semicolon") << u"a;b"_s << u"\"a;b\""_s;
        QTest::newRow("quote") << u"a\"b"_s << u"\"a\"\"b\""_s;
        QTest::newRow("line break") << u"a\nb"_s << u"\"a\nb\""_s;
        QTest::newRow("spaces around") << u" a "_s << u"\" a \""_s;
        QTest::newRow("equals") << u"=1+1"_s << u"'=1+1"_s;
        QTest::newRow("plus") << u"+1"_s << u"'+1"_s;
        QTest::newRow("minus") << u"-1"_s << u"'-1"_s;
        QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
        QTest::newRow("link") << u"=HYPERLINK(\"x\")"_s << u"\"'=HYPERLINK(\"\"x\"\")\""_s;
        QTest::newRow("apostrophe and equals") << u"'=1"_s << u"''=1"_s;
        QTest::newRow("two apostrophes and equals") << u"''=1"_s << u"'''=1"_s;
        QTest::newRow("apostrophe") << u"'quoted'"_s << u"'quoted'"_s;
    }

    void cellsComeBack()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, cell);
        QCOMPARE(csvCell(text), cell);
        const auto rows = parseCsv(cell + u",x"_s, u',');
        QVERIFY(rows.ok());
        QCOMPARE(csvText(rows->first().cells.first()), text);
    }
};

QTEST_GUILESS_MAIN(TestCsvTable)
#include "tst_csvtable.moc"
