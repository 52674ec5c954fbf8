#include "core/ratelimit.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace traydo::core;

class TestRateLimit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneTooManyWithinAMinute()
    {
        RateLimit limit(3);
        QVERIFY(!limit.take(m_start));
        QVERIFY(!limit.take(m_start + 10s));
        QVERIFY(!limit.take(m_start + 59s));
        QCOMPARE(limit.take(m_start + 59s), std::optional(milliseconds(1s)));
        QCOMPARE(limit.take(m_start + 59'999ms), std::optional(1ms));
        QVERIFY(!limit.take(m_start +
                            60s)); // the first one has left the window, the refused ones never were in it
        QCOMPARE(limit.take(m_start + 60s), std::optional(milliseconds(10s)));
    }

    void survivesAClockThatIsSetBack()
    {
        RateLimit limit(1);
        QVERIFY(!limit.take(m_start));
        QVERIFY(limit.take(m_start + 1s));
        QVERIFY(!limit.take(m_start - 24h));
        QVERIFY(limit.take(m_start - 24h + 1s));
    }

    void keysDoNotDisturbEachOther()
    {
        RateLimits limits(2);
        for (const auto &key : {u"a"_s, u"b"_s}) {
            QVERIFY(!limits.take(key, m_start));
            QVERIFY(!limits.take(key, m_start));
            QVERIFY(limits.take(key, m_start));
        }
        QVERIFY(!limits.take(u"c"_s, m_start));
    }

    void keysBeyondTheirNumberShareOneLimit()
    {
        RateLimits limits(1);
        for (int i = 0; i < RateLimits::maxKeys; ++i)
            QVERIFY(!limits.take(QString::number(i), m_start));
        QVERIFY(limits.take(u"0"_s, m_start));
        QVERIFY(!limits.take(u"new"_s, m_start));
        QVERIFY(limits.take(u"newer"_s, m_start));
        // Once the others fell silent there is room again.
        QVERIFY(!limits.take(u"new"_s, m_start + 61s));
        QVERIFY(!limits.take(u"newer"_s, m_start + 61s));
    }

    void retryAfterRoundsUp()
    {
        QCOMPARE(retryAfter(1ms), QByteArray("1"));
        QCOMPARE(retryAfter(1000ms), QByteArray("1"));
        QCOMPARE(retryAfter(1001ms), QByteArray("2"));
    }

private:
    const Instant m_start = fromEpochMs(1'700'000'000'000);
};

QTEST_GUILESS_MAIN(TestRateLimit)
#include "tst_ratelimit.moc"
