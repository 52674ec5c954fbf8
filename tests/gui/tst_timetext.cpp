#include "gui/timetext.h"
#include "support/fakeclock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace traydo;

/// It is Saturday, 21 November 2026, 11:00 in Berlin.
class TestTimeText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void due_data();
    void due();
    void overdue();
    void ago_data();
    void ago();
    void until();
    void left();

private:
    test::FakeClock m_clock;
    gui::TimeText m_text{m_clock, QLocale(QLocale::English, QLocale::UnitedKingdom)};
};

void TestTimeText::due_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("expected");
    QTest::newRow("today") << u"2026-11-21"_s << u"Today"_s;
    QTest::newRow("today, time") << u"2026-11-21T17:00"_s << u"Today 17:00"_s;
    QTest::newRow("tomorrow") << u"2026-11-22"_s << u"Tomorrow"_s;
    QTest::newRow("yesterday") << u"2026-11-20"_s << u"Yesterday"_s;
    QTest::newRow("this week") << u"2026-11-27"_s << u"Fri"_s;
    QTest::newRow("a week from now") << u"2026-11-28"_s << u"28 November 2026"_s;
    QTest::newRow("last week") << u"2026-11-14"_s << u"14 November 2026"_s;
}

void TestTimeText::due()
{
    QFETCH(const QString, date);
    QFETCH(const QString, expected);
    QCOMPARE(m_text.due(core::Due::fromString(date).value()), expected);
}

void TestTimeText::overdue()
{
    const QDate today(2026, 11, 21);
    QVERIFY(m_text.isOverdue({today.addDays(-1), {}}));
    QVERIFY(m_text.isOverdue({today, QTime(10, 59)}));
    QVERIFY(!m_text.isOverdue({today, QTime(11, 1)}));
    QVERIFY(!m_text.isOverdue({today, {}}));
    QVERIFY(!m_text.isOverdue({today.addDays(1), QTime(1, 0)}));
}

void TestTimeText::ago_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("expected");
    QTest::newRow("now") << 59LL << u"just now"_s;
    QTest::newRow("ahead of us") << -30LL << u"just now"_s;
    QTest::newRow("minutes") << 150LL << u"2 min ago"_s;
    QTest::newRow("hours") << 3 * 3600LL << u"3 h ago"_s;
    QTest::newRow("yesterday") << 20 * 3600LL << u"yesterday"_s;
    QTest::newRow("weekday") << 4 * 86400LL << u"Tue"_s;
    QTest::newRow("date") << 40 * 86400LL << u"12 October 2026"_s;
}

void TestTimeText::ago()
{
    QFETCH(const qint64, seconds);
    QFETCH(const QString, expected);
    QCOMPARE(m_text.ago(m_clock.now() - std::chrono::seconds(seconds)), expected);
}

void TestTimeText::until()
{
    QCOMPARE(m_text.until(m_clock.now() + 1h), u"today 12:00"_s);
    QCOMPARE(m_text.until(m_clock.now() + 24h), u"tomorrow 11:00"_s);
    QCOMPARE(m_text.until(m_clock.now() + 30 * 24h), u"21 December 2026"_s);
    const gui::TimeText german(m_clock, QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(german.until(m_clock.now() + 30 * 24h), u"21. Dezember 2026"_s);
}

void TestTimeText::left()
{
    QCOMPARE(m_text.left(m_clock.now() + 292s), u"4:52 left"_s);
    QCOMPARE(m_text.left(m_clock.now() + 900ms), u"0:01 left"_s);
    QCOMPARE(m_text.left(m_clock.now() - 5s), u"0:00 left"_s);
}

QTEST_MAIN(TestTimeText)
#include "tst_timetext.moc"
