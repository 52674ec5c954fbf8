#include "cli/table.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace traydo::cli;

class TestTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesUpColumns()
    {
        Table table({u"ID"_s, u"TODO"_s, u"DUE"_s});
        table.addRow({u"1234"_s, u"Buy milk"_s, QString()});
        table.addRow({u"5"_s, u"x"_s, u"today"_s});
        QCOMPARE(table.toText(), u"ID    TODO      DUE\n"
                                 "1234  Buy milk\n"
                                 "5     x         today\n"_s);
    }

    void countsColumnsNotCharacters()
    {
        QCOMPARE(displayWidth(u"milk"), 4);
        QCOMPARE(displayWidth(u"牛乳"), 4);
        QCOMPARE(displayWidth(u"e\u0301"), 1);
        QCOMPARE(displayWidth(u"\U0001F95B"), 2);
        Table table({u"A"_s, u"B"_s});
        table.addRow({u"牛乳"_s, u"x"_s});
        table.addRow({u"milk"_s, u"y"_s});
        QCOMPARE(table.toText(), u"A     B\n牛乳  x\nmilk  y\n"_s);
    }

    void cutsTheWidestColumn()
    {
        Table table({u"ID"_s, u"TODO"_s});
        table.addRow({u"1"_s, u"A very long title that fits nowhere"_s});
        QCOMPARE(table.toText(20), u"ID  TODO\n1   A very long tit…\n"_s);
    }

    void cutsBetweenCharacters()
    {
        QCOMPARE(cutToWidth(u"abc"_s, 3), u"abc"_s);
        QCOMPARE(cutToWidth(u"abcd"_s, 3), u"ab…"_s);
        QCOMPARE(cutToWidth(u"牛乳牛乳"_s, 4), u"牛…"_s);
    }
};

QTEST_GUILESS_MAIN(TestTable)
#include "tst_table.moc"
