#include "core/todo.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace traydo::core;

class TestTodo : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsDue_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("again");
        QTest::newRow("day") << u"2026-11-21"_s << u"2026-11-21"_s;
        QTest::newRow("time") << u"2026-11-21T17:00"_s << u"2026-11-21T17:00"_s;
        QTest::newRow("seconds dropped") << u"2026-11-21T17:05:59"_s << u"2026-11-21T17:05"_s;
        QTest::newRow("leap day") << u"2028-02-29"_s << u"2028-02-29"_s;
        QTest::newRow("midnight") << u"2026-01-01T00:00"_s << u"2026-01-01T00:00"_s;
        QTest::newRow("first year") << u"0001-01-01"_s << u"0001-01-01"_s;
    }

    void readsDue()
    {
        QFETCH(QString, text);
        const auto due = Due::fromString(text);
        QVERIFY(due);
        QTEST(due->toString(), "again");
        QCOMPARE(Due::fromString(due->toString()), due);
    }

    void refusesDue_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"",
                                 "today",
                                 "2026-11",
                                 "2026-11-31",
                                 "2026-02-29",
                                 "2026-13-01",
                                 "0000-01-01",
                                 "2026/11/21",
                                 "26-11-21",
                                 "+026-11-21",
                                 "2026-1 -21",
                                 "2026-11-21 17:00",
                                 "2026-11-21t17:00",
                                 "2026-11-21T24:00",
                                 "2026-11-21T17:60",
                                 "2026-11-21T17:00:60",
                                 "2026-11-21T17:00Z",
                                 "2026-11-21T17:00:00Z",
                                 "2026-11-21T17",
                                 "2026-11-21T1:000",
                                 "2026-11-21T17.00",
                                 "2026-11-21T17:00:-1"})
            QTest::newRow(text) << QString::fromLatin1(text);
        QTest::newRow("other digits") << u"\u0662\u0660\u0662\u0666-11-21"_s;
    }

    void refusesDue()
    {
        QFETCH(QString, text);
        QVERIFY(!Due::fromString(text));
    }
};

QTEST_GUILESS_MAIN(TestTodo)
#include "tst_todo.moc"
