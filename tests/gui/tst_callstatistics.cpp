#include "gui/callstatistics.h"
#include "gui/heatmap.h"
#include "gui/sparkline.h"
#include "support/fakeclock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace traydo;

/// It is Saturday, 21 November 2026, 11:00 in Berlin.
class TestCallStatistics : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void daysAreLocalAndComplete();
    void hoursAreLocal();
    void appsComeBusiestFirst();
    void sparklineSaysItInWords();
    void heatMapSaysItInWords();

private:
    static control::CallCount count(const QString &app, core::Instant hour, int reads, int writes, int denied)
    {
        return {app, app.toUpper(), hour, reads, writes, denied};
    }

    test::FakeClock m_clock;
    gui::TimeText m_times{m_clock};
    core::Instant m_now = m_clock.now();
    /// 23:00 UTC on the 19th is midnight of the 20th in Berlin.
    QList<control::CallCount> m_counts{count(u"b"_s, m_now - 24h * 40, 9, 9, 9),
                                       count(u"a"_s, m_now - 35h, 1, 2, 3),
                                       count(u"b"_s, m_now - 1h, 10, 0, 0), count(u"a"_s, m_now, 5, 0, 0)};
};

void TestCallStatistics::daysAreLocalAndComplete()
{
    const auto days = gui::callsByDay(m_counts, m_times, 14);
    QCOMPARE(days.size(), 14);
    QCOMPARE(days.first().day, QDate(2026, 11, 8));
    QCOMPARE(days.last().day, QDate(2026, 11, 21));
    QCOMPARE(days.last().calls.total(), 15);
    QCOMPARE(days[12].day, QDate(2026, 11, 20));
    QCOMPARE(days[12].calls, (gui::CallSum{1, 2, 3}));
    QCOMPARE(days[11].calls.total(), 0);
    QCOMPARE(gui::callsByDay(m_counts, m_times, 14, u"b"_s).last().calls, (gui::CallSum{10, 0, 0}));
}

void TestCallStatistics::hoursAreLocal()
{
    const auto grid = gui::callsByHour(m_counts, m_times);
    QCOMPARE(grid[4][0], 6);   // Friday, midnight
    QCOMPARE(grid[5][10], 10); // Saturday
    QCOMPARE(grid[5][11], 5);
}

void TestCallStatistics::appsComeBusiestFirst()
{
    const auto apps = gui::callsByApp(m_counts);
    QCOMPARE(apps.size(), 2);
    QCOMPARE(apps[0].name, u"B"_s);
    QCOMPARE(apps[0].calls, (gui::CallSum{19, 9, 9}));
    QCOMPARE(apps[1].calls, (gui::CallSum{6, 2, 3}));
}

void TestCallStatistics::sparklineSaysItInWords()
{
    gui::Sparkline line;
    line.setDays(gui::callsByDay({}, m_times, 14));
    QVERIFY(line.accessibleName().startsWith(u"No calls in the last 14 day"));
    QVERIFY(line.accessibleDescription().isEmpty());
    line.setDays(gui::callsByDay(m_counts, m_times, 14, u"a"_s));
    QVERIFY2(line.accessibleName().contains(u"11 call"), qPrintable(line.accessibleName()));
    QVERIFY(line.accessibleName().contains(u"3 of them refused"));
    QCOMPARE(line.accessibleDescription(), u"20 November 2026: 6, 21 November 2026: 5"_s);
}

void TestCallStatistics::heatMapSaysItInWords()
{
    gui::HeatMap map;
    QCOMPARE(map.accessibleDescription(), u"No calls"_s);
    map.setGrid(gui::callsByHour(m_counts, m_times));
    QVERIFY2(map.accessibleDescription().contains(u"12:00 – 13:00: 27"),
             qPrintable(map.accessibleDescription()));
    QCOMPARE(gui::HeatMap::weekdays().size(), 7);
}

QTEST_MAIN(TestCallStatistics)
#include "tst_callstatistics.moc"
