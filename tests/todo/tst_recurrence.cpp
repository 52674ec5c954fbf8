#include "todo/recurrence.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace traydo;
using core::Due;

class TestRecurrence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rfc5545Examples_data();
    void rfc5545Examples();
    void refusesWhatIsNoRule_data();
    void refusesWhatIsNoRule();
    void keepsOneForm_data();
    void keepsOneForm();
    void skipsWhatHasPassed();
    void countGoesDownAlsoForTheMissed();
    void wallTimeStaysWhenClocksChange_data();
    void wallTimeStaysWhenClocksChange();
    void untilInUtcIsAnInstant();
    void dueZoneDecidesWhatIsStillToCome();
    void firstDayOfARule();
    void aRuleThatNeverComesIsRefusedSoon();

private:
    static core::Instant at(const char *iso)
    {
        return core::fromEpochMs(
            QDateTime::fromString(QLatin1StringView(iso), Qt::ISODate).toMSecsSinceEpoch());
    }
    static QString joined(const QList<Due> &dues)
    {
        QStringList texts;
        for (const auto &due : dues)
            texts.append(due.toString());
        return texts.join(u' ');
    }
    const QTimeZone berlin{"Europe/Berlin"};
};

void TestRecurrence::rfc5545Examples_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("expected"); // from the second on
    const auto row = [](const char *name, const char *rule, const char *start, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(rule) << QString::fromLatin1(start)
                            << QString::fromLatin1(expected);
    };
    // RFC 5545 section 3.8.5.3; all start on Tuesday, 2 September 1997 there unless said otherwise.
    row("daily for 10", "FREQ=DAILY;COUNT=10", "1997-09-02",
        "1997-09-03 1997-09-04 1997-09-05 1997-09-06 1997-09-07 1997-09-08 1997-09-09 1997-09-10 1997-09-11");
    row("daily until", "FREQ=DAILY;UNTIL=19970905", "1997-09-02", "1997-09-03 1997-09-04 1997-09-05");
    row("every other day", "FREQ=DAILY;INTERVAL=2", "1997-09-02", "1997-09-04 1997-09-06 1997-09-08");
    row("every 10 days, 5 times", "FREQ=DAILY;INTERVAL=10;COUNT=5", "1997-09-02",
        "1997-09-12 1997-09-22 1997-10-02 1997-10-12");
    row("every day in January", "FREQ=YEARLY;UNTIL=20000131T140000Z;BYMONTH=1;BYDAY=SU,MO,TU,WE,TH,FR,SA",
        "1998-01-30", "1998-01-31 1999-01-01 1999-01-02");
    row("weekly", "FREQ=WEEKLY;COUNT=4", "1997-09-02", "1997-09-09 1997-09-16 1997-09-23");
    row("every other week", "FREQ=WEEKLY;INTERVAL=2;WKST=SU", "1997-09-02",
        "1997-09-16 1997-09-30 1997-10-14");
    row("Tuesday and Thursday", "FREQ=WEEKLY;COUNT=10;WKST=SU;BYDAY=TU,TH", "1997-09-02",
        "1997-09-04 1997-09-09 1997-09-11 1997-09-16");
    row("Monday, Wednesday, Friday of every other week", "FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=MO,WE,FR",
        "1997-09-01", "1997-09-03 1997-09-05 1997-09-15 1997-09-17");
    row("week start Monday", "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO", "1997-08-05",
        "1997-08-10 1997-08-19 1997-08-24");
    row("week start Sunday", "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU", "1997-08-05",
        "1997-08-17 1997-08-19 1997-08-31");
    row("first Friday", "FREQ=MONTHLY;COUNT=10;BYDAY=1FR", "1997-09-05", "1997-10-03 1997-11-07 1997-12-05");
    row("first and last Sunday of every other month", "FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU",
        "1997-09-07", "1997-09-28 1997-11-02 1997-11-30");
    row("second to last Monday", "FREQ=MONTHLY;COUNT=6;BYDAY=-2MO", "1997-09-22",
        "1997-10-20 1997-11-17 1997-12-22 1998-01-19 1998-02-16");
    row("third to the last day", "FREQ=MONTHLY;BYMONTHDAY=-3", "1997-09-28",
        "1997-10-29 1997-11-28 1997-12-29");
    row("2nd and 15th", "FREQ=MONTHLY;COUNT=10;BYMONTHDAY=2,15", "1997-09-02",
        "1997-09-15 1997-10-02 1997-10-15");
    row("first and last day", "FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1", "1997-09-30",
        "1997-10-01 1997-10-31 1997-11-01");
    row("10th to 12th every 18 months", "FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12", "1997-09-12",
        "1999-03-10 1999-03-11 1999-03-12");
    row("June and July", "FREQ=YEARLY;COUNT=10;BYMONTH=6,7", "1997-06-10",
        "1997-07-10 1998-06-10 1998-07-10");
    row("every third year on days of the year", "FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200",
        "1997-07-19", "2000-01-01 2000-04-09 2000-07-18");
    row("20th Monday of the year", "FREQ=YEARLY;BYDAY=20MO", "1997-05-19", "1998-05-18 1999-05-17");
    row("Monday of week 20", "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO", "1997-05-12", "1998-05-11 1999-05-17");
    row("Thursdays in March", "FREQ=YEARLY;BYMONTH=3;BYDAY=TH", "1997-03-27", "1998-03-05 1998-03-12");
    row("Friday the 13th", "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", "1998-02-13",
        "1998-03-13 1998-11-13 1999-08-13 2000-10-13");
    row("Saturday after the first Sunday", "FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13", "1997-09-13",
        "1997-10-11 1997-11-08");
    row("election day", "FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8", "1996-11-05",
        "2000-11-07 2004-11-02");
    row("third of Tuesday, Wednesday, Thursday", "FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3",
        "1997-09-04", "1997-10-07 1997-11-06");
    row("second to last weekday", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2", "1997-09-29",
        "1997-10-30 1997-11-27 1997-12-30");
    row("an invalid date is skipped", "FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5", "2007-01-15",
        "2007-01-30 2007-02-15 2007-03-15 2007-03-30");
    row("monthly on the 31st has seven months", "FREQ=MONTHLY", "2026-01-31",
        "2026-03-31 2026-05-31 2026-07-31 2026-08-31 2026-10-31");
    row("the last day of each month", "FREQ=MONTHLY;BYMONTHDAY=-1", "2028-01-31",
        "2028-02-29 2028-03-31 2028-04-30");
    row("a leap day comes every four years", "FREQ=YEARLY", "2096-02-29", "2104-02-29 2108-02-29");
    row("with a time of day", "FREQ=DAILY;INTERVAL=2", "2026-11-21T17:30",
        "2026-11-23T17:30 2026-11-25T17:30");
}

void TestRecurrence::rfc5545Examples()
{
    QFETCH(QString, rule);
    QFETCH(QString, start);
    QFETCH(QString, expected);
    const auto valid = todo::validRepeat(rule);
    QVERIFY2(valid.ok(), valid.ok() ? "" : qUtf8Printable(valid.error().text));
    const int wanted = int(expected.split(u' ').size()) + 1;
    const auto isWhole = rule.contains(u"COUNT=%1"_s.arg(wanted)) || rule.contains(u"UNTIL=19970905"_s);
    const auto found =
        todo::occurrences(*valid, *Due::fromString(start), isWhole ? wanted + 3 : wanted, berlin);
    QCOMPARE(joined(found), start + u' ' + expected);
}

void TestRecurrence::refusesWhatIsNoRule_data()
{
    QTest::addColumn<QString>("rule");
    for (const char *rule : {"every day",
                             "FREQ=HOURLY",
                             "FREQ=SECONDLY",
                             "FREQ=",
                             "INTERVAL=2",
                             "FREQ=DAILY;INTERVAL=0",
                             "FREQ=DAILY;INTERVAL=99999999999999",
                             "FREQ=DAILY;COUNT=-1",
                             "FREQ=DAILY;COUNT=2;UNTIL=20270101",
                             "FREQ=DAILY;FREQ=WEEKLY",
                             "FREQ=DAILY;;COUNT=2",
                             "FREQ=WEEKLY;BYDAY=XX",
                             "FREQ=WEEKLY;BYDAY=1MO",
                             "FREQ=WEEKLY;BYMONTHDAY=3",
                             "FREQ=DAILY;BYYEARDAY=3",
                             "FREQ=MONTHLY;BYWEEKNO=3",
                             "FREQ=MONTHLY;BYMONTHDAY=32",
                             "FREQ=MONTHLY;BYMONTHDAY=0",
                             "FREQ=YEARLY;BYMONTH=13",
                             "FREQ=MONTHLY;BYSETPOS=1",
                             "FREQ=DAILY;UNTIL=tomorrow",
                             "FREQ=DAILY;UNTIL=20261301",
                             "FREQ=DAILY;BYHOUR=9",
                             "FREQ=DAILY;WKST=1MO",
                             "FREQ=DAILY;X=1",
                             "RSCALE=CHINESE;FREQ=YEARLY",
                             "FREQ=DAILY\nDTSTART:20260101"})
        QTest::newRow(rule) << QString::fromLatin1(rule);
}

void TestRecurrence::refusesWhatIsNoRule()
{
    QFETCH(QString, rule);
    const auto refused = todo::validRepeat(rule);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, core::ErrorCode::InvalidArgument);
    QVERIFY(refused.error().text.startsWith(u"repeat: "_s));
}

void TestRecurrence::keepsOneForm_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("kept");
    QTest::newRow("empty") << QString() << u""_s;
    QTest::newRow("name and case") << u" rrule:freq=weekly;byday=mo "_s << u"FREQ=WEEKLY;BYDAY=MO"_s;
    QTest::newRow("order") << u"INTERVAL=2;FREQ=WEEKLY"_s << u"FREQ=WEEKLY;INTERVAL=2"_s;
}

void TestRecurrence::keepsOneForm()
{
    QFETCH(QString, rule);
    QFETCH(QString, kept);
    const auto valid = todo::validRepeat(rule);
    QVERIFY(valid.ok());
    QCOMPARE(*valid, kept);
    QCOMPARE(*todo::validRepeat(*valid), kept);
}

void TestRecurrence::skipsWhatHasPassed()
{
    const auto now = at("2026-11-21T10:00:00Z"); // 11:00 in Berlin
    const auto next = [&](const char *due) {
        return todo::nextOccurrence(u"FREQ=DAILY"_s, *Due::fromString(QString::fromLatin1(due)), now, berlin)
            ->due.toString();
    };
    QCOMPARE(next("2026-11-01"), u"2026-11-22"_s); // a day: behind today
    QCOMPARE(next("2026-11-21"), u"2026-11-22"_s);
    QCOMPARE(next("2026-11-25"), u"2026-11-26"_s);             // done early: the one after
    QCOMPARE(next("2026-11-20T12:00"), u"2026-11-21T12:00"_s); // a time: still to come today
    QCOMPARE(next("2026-11-20T10:30"), u"2026-11-22T10:30"_s);
}

void TestRecurrence::countGoesDownAlsoForTheMissed()
{
    const auto now = at("2026-11-21T10:00:00Z");
    const Due due{QDate(2026, 11, 19)};
    const auto next = todo::nextOccurrence(u"FREQ=DAILY;COUNT=5"_s, due, now, berlin);
    QVERIFY(next.has_value());
    QCOMPARE(next->due.toString(), u"2026-11-22"_s);
    QCOMPARE(next->repeat, u"FREQ=DAILY;COUNT=2"_s);
    QVERIFY(!todo::nextOccurrence(u"FREQ=DAILY;COUNT=3"_s, due, now, berlin));
    QVERIFY(!todo::nextOccurrence(u"FREQ=DAILY;COUNT=1"_s, Due{QDate(2026, 12, 1)}, now, berlin));
}

void TestRecurrence::wallTimeStaysWhenClocksChange_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("expected");
    // Berlin: 02:00 to 03:00 is missing on 29 March 2026 and comes twice on 25 October 2026.
    QTest::newRow("over the gap") << u"2026-03-28T09:00"_s << u"2026-03-29T09:00 2026-03-30T09:00"_s;
    QTest::newRow("in the gap") << u"2026-03-28T02:30"_s << u"2026-03-29T02:30 2026-03-30T02:30"_s;
    QTest::newRow("in the overlap") << u"2026-10-24T02:30"_s << u"2026-10-25T02:30 2026-10-26T02:30"_s;
    QTest::newRow("another zone")
        << u"2026-03-07T02:30[America/New_York]"_s
        << u"2026-03-08T02:30[America/New_York] 2026-03-09T02:30[America/New_York]"_s;
}

void TestRecurrence::wallTimeStaysWhenClocksChange()
{
    QFETCH(QString, start);
    QFETCH(QString, expected);
    QCOMPARE(joined(todo::occurrences(u"FREQ=DAILY"_s, *Due::fromString(start), 3, berlin)),
             start + u' ' + expected);
}

void TestRecurrence::untilInUtcIsAnInstant()
{
    // RFC 5545: "America/New_York" 09:00 until 24 December, in UTC; the rule crosses the end of summer time.
    const auto last = [&](const QString &rule, const char *start, const QTimeZone &zone) {
        return todo::occurrences(rule, *Due::fromString(QString::fromLatin1(start)), 400, zone)
            .last()
            .toString();
    };
    const QTimeZone newYork("America/New_York");
    QCOMPARE(last(u"FREQ=DAILY;UNTIL=19971224T000000Z"_s, "1997-09-02T09:00", newYork),
             u"1997-12-23T09:00"_s);
    QCOMPARE(last(u"FREQ=DAILY;UNTIL=19971224T140000Z"_s, "1997-09-02T09:00", newYork),
             u"1997-12-24T09:00"_s);
    QCOMPARE(last(u"FREQ=DAILY;UNTIL=19971224T135959Z"_s, "1997-09-02T09:00", newYork),
             u"1997-12-23T09:00"_s);
    // In Berlin 09:00 is 07:00Z before and 08:00Z after the clocks change on 25 October.
    QCOMPARE(last(u"FREQ=DAILY;UNTIL=20261026T073000Z"_s, "2026-10-20T09:00", berlin), u"2026-10-25T09:00"_s);
    QCOMPARE(last(u"FREQ=DAILY;UNTIL=20261024T073000Z"_s, "2026-10-20T09:00", berlin), u"2026-10-24T09:00"_s);
    // As wall time, and as a day that counts whole.
    QCOMPARE(last(u"FREQ=DAILY;UNTIL=20261026T085959"_s, "2026-10-20T09:00", berlin), u"2026-10-25T09:00"_s);
    QCOMPARE(last(u"FREQ=DAILY;UNTIL=20261026"_s, "2026-10-20T09:00", berlin), u"2026-10-26T09:00"_s);
    QCOMPARE(last(u"FREQ=DAILY;UNTIL=20261025T230000Z"_s, "2026-10-20", berlin), u"2026-10-26"_s);
}

void TestRecurrence::dueZoneDecidesWhatIsStillToCome()
{
    const auto now = at("2026-11-21T10:00:00Z"); // 19:00 in Tokyo
    const auto next = [&](const char *due) {
        return todo::nextOccurrence(u"FREQ=DAILY"_s, *Due::fromString(QString::fromLatin1(due)), now, berlin)
            ->due.toString();
    };
    QCOMPARE(next("2026-11-20T18:00[Asia/Tokyo]"), u"2026-11-22T18:00[Asia/Tokyo]"_s);
    QCOMPARE(next("2026-11-20T18:00"), u"2026-11-21T18:00"_s);
}

void TestRecurrence::firstDayOfARule()
{
    const QDate saturday(2026, 11, 21);
    QCOMPARE(*todo::firstDay(u"FREQ=DAILY"_s, saturday), saturday);
    QCOMPARE(*todo::firstDay(u"FREQ=WEEKLY;BYDAY=MO,WE"_s, saturday), QDate(2026, 11, 23));
    QCOMPARE(*todo::firstDay(u"FREQ=MONTHLY;BYMONTHDAY=-1"_s, saturday), QDate(2026, 11, 30));
}

void TestRecurrence::aRuleThatNeverComesIsRefusedSoon()
{
    QElapsedTimer timer;
    timer.start();
    for (const auto &rule :
         {u"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"_s, u"FREQ=MONTHLY;BYMONTH=4;BYMONTHDAY=31"_s,
          u"FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31"_s})
        QVERIFY2(!todo::validRepeat(rule).ok(), qUtf8Printable(rule));
    // A client chooses the rule, and everybody waits for it.
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestRecurrence)
#include "tst_recurrence.moc"
