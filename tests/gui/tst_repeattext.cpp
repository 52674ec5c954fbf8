#include "gui/repeattext.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace traydo;

class TestRepeatText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void says_data();
    void says();
};

void TestRepeatText::says_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("text");
    QTest::newRow("once") << QString() << QString();
    QTest::newRow("daily") << u"FREQ=DAILY"_s << u"Every day"_s;
    QTest::newRow("interval") << u"FREQ=WEEKLY;INTERVAL=2"_s << u"Every 2 week(s)"_s;
    QTest::newRow("weekdays") << u"FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"_s << u"Every weekday"_s;
    QTest::newRow("days") << u"FREQ=WEEKLY;BYDAY=MO,TH"_s << u"Every week on Mon, Thu"_s;
    QTest::newRow("count") << u"FREQ=YEARLY;COUNT=3"_s << u"Every year, 3 time(s)"_s;
    QTest::newRow("last friday") << u"FREQ=MONTHLY;BYDAY=-1FR"_s << u"Repeats by its own rule"_s;
    QTest::newRow("until") << u"FREQ=DAILY;UNTIL=20270101"_s << u"Repeats by its own rule"_s;
    QTest::newRow("unknown") << u"FREQ=SECONDLY"_s << u"Repeats by its own rule"_s;
}

void TestRepeatText::says()
{
    QFETCH(QString, rule);
    QTEST(gui::repeatText(rule), "text");
}

QTEST_APPLESS_MAIN(TestRepeatText)
#include "tst_repeattext.moc"
