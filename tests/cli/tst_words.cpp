#include "cli/words.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace traydo;
using namespace traydo::cli;
using namespace std::chrono_literals;

class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void durations_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("minutes");
        QTest::newRow("minutes") << u"30m"_s << qint64(30);
        QTest::newRow("hours") << u"1h"_s << qint64(60);
        QTest::newRow("days") << u"7d"_s << qint64(7 * 24 * 60);
        QTest::newRow("longest") << u"90d"_s << qint64(90 * 24 * 60);
        QTest::newRow("today") << u"today"_s << qint64(14 * 60); // it is 10:00
        QTest::newRow("too long") << u"91d"_s << qint64(-1);
        QTest::newRow("hours too long") << u"2161h"_s << qint64(-1);
        QTest::newRow("none") << u"0d"_s << qint64(-1);
        QTest::newRow("negative") << u"-1d"_s << qint64(-1);
        QTest::newRow("no unit") << u"30"_s << qint64(-1);
        QTest::newRow("only a unit") << u"d"_s << qint64(-1);
        QTest::newRow("unknown unit") << u"3w"_s << qint64(-1);
        QTest::newRow("fraction") << u"1.5h"_s << qint64(-1);
        QTest::newRow("huge") << u"99999999999d"_s << qint64(-1);
        QTest::newRow("empty") << QString() << qint64(-1);
    }

    void durations()
    {
        QFETCH(const QString, text);
        QFETCH(const qint64, minutes);
        const auto duration = parseDuration(text, m_now);
        QCOMPARE(duration.ok(), minutes >= 0);
        if (duration)
            QCOMPARE(*duration, core::milliseconds(std::chrono::minutes(minutes)));
        else
            QCOMPARE(duration.error().code, core::ErrorCode::InvalidArgument);
    }

    void ids_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("expected");
        QTest::newRow("whole") << u"0199aaaa-1111"_s << u"0199aaaa-1111"_s;
        QTest::newRow("beginning") << u"0199aaab"_s << u"0199aaab-2222"_s;
        QTest::newRow("end") << u"2222"_s << u"0199aaab-2222"_s;
        QTest::newRow("not unique") << u"0199aaa"_s << u"several"_s;
        QTest::newRow("too short") << u"222"_s << u"none"_s;
        QTest::newRow("middle") << u"aaab-22"_s << u"none"_s;
        QTest::newRow("unknown") << u"9999"_s << u"none"_s;
        QTest::newRow("empty") << QString() << u"none"_s;
    }

    void ids()
    {
        QFETCH(const QString, given);
        QFETCH(const QString, expected);
        const auto id = resolveId(given, {u"0199aaaa-1111"_s, u"0199aaab-2222"_s});
        if (id)
            QCOMPARE(*id, expected);
        else
            QCOMPARE(id.error().code == core::ErrorCode::NotFound ? u"none"_s : u"several"_s, expected);
    }

    void pastAndFuture()
    {
        QCOMPARE(ago(m_now - 5s, m_now), u"just now"_s);
        QCOMPARE(ago(m_now - 5min, m_now), u"5 min ago"_s);
        QCOMPARE(ago(m_now - 30h, m_now), u"30 h ago"_s);
        QCOMPARE(ago(m_now - 72h, m_now), u"3 days ago"_s);
        QCOMPARE(left(m_now + 292s, m_now), u"4:52"_s);
        QCOMPARE(left(m_now + 3h, m_now), u"3 h"_s);
        QCOMPARE(left(m_now - 1s, m_now), u"0:00"_s);
    }

    void dueDates()
    {
        const QDate today(2026, 11, 21);
        QCOMPARE(dueInWords({today, {}}, m_now), u"today"_s);
        QCOMPARE(dueInWords({today.addDays(1), QTime(9, 30)}, m_now), u"tomorrow 09:30"_s);
        QCOMPARE(dueInWords({today.addDays(-1), {}}, m_now), u"yesterday"_s);
        QCOMPARE(dueInWords({today.addDays(2), {}}, m_now), u"2026-11-23"_s);
    }

    void shortIds()
    {
        QCOMPARE(shortId(u"01920000-0000-7000-8000-000012345678"_s), u"12345678"_s);
        const auto url = u"https://chatgpt.com/oauth/codex/c1/client.json"_s;
        QCOMPARE(shortId(url), url);
    }

private:
    const core::Instant m_now =
        core::fromEpochMs(QDateTime(QDate(2026, 11, 21), QTime(10, 0)).toMSecsSinceEpoch());
};

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
