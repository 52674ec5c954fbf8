#include "storage/callcountrepository.h"
#include "storage/query.h"
#include "support/fakeclock.h"
#include "support/testdatabase.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace traydo;

class TestCallCountRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsUpWithinAnHour()
    {
        test::TestDatabase database;
        storage::CallCountRepository counts(*database);
        const auto hour = test::FakeClock().now();
        QVERIFY(counts.add({u"c1"_s, u"Codex"_s, hour, 1, 2, 3}).ok());
        QVERIFY(counts.add({u"c1"_s, u"Codex 2"_s, hour, 10, 20, 30}).ok());
        QVERIFY(counts.add({u"c1"_s, u"Codex 2"_s, hour + 1h, 1, 0, 0}).ok());
        QVERIFY(counts.add({u"c0"_s, u"Cursor"_s, hour, 7, 0, 0}).ok());
        const auto all = counts.since(hour, std::nullopt);
        QVERIFY(all.ok());
        QCOMPARE(all->size(), 3);
        QCOMPARE(all->at(0).clientId, u"c0"_s);
        const auto &sum = all->at(1);
        QCOMPARE(sum.clientName, u"Codex 2"_s);
        QCOMPARE(sum.hour, hour);
        QCOMPARE(sum.reads, 11);
        QCOMPARE(sum.writes, 22);
        QCOMPARE(sum.denied, 33);
        QCOMPARE(all->at(2).hour, hour + 1h);
        QCOMPARE(counts.since(hour + 1ms, std::nullopt)->size(), 1);
        QCOMPARE(counts.since(hour, u"c0"_s)->size(), 1);
    }

    void forgetsOldHours()
    {
        test::TestDatabase database;
        storage::CallCountRepository counts(*database);
        const auto hour = test::FakeClock().now();
        QVERIFY(counts.add({u"c1"_s, u"Codex"_s, hour, 1, 0, 0}).ok());
        QVERIFY(counts.add({u"c1"_s, u"Codex"_s, hour + 1h, 1, 0, 0}).ok());
        QVERIFY(counts.sweep(hour + 1h).ok());
        const auto left = counts.since({}, std::nullopt);
        QCOMPARE(left->size(), 1);
        QCOMPARE(left->first().hour, hour + 1h);
    }

    void readsAlongAnIndex_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("index");
        QTest::newRow("all") << QByteArray(
                                    "SELECT * FROM call_counts WHERE hour >= 1 ORDER BY hour, client_id")
                             << u"call_counts_by_hour (hour>?"_s;
        QTest::newRow("sweep") << QByteArray("DELETE FROM call_counts WHERE hour < 1")
                               << u"call_counts_by_hour (hour<?"_s;
    }

    void readsAlongAnIndex()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, index);
        test::TestDatabase database;
        const QByteArray explain = "EXPLAIN QUERY PLAN " + text;
        auto query = database->prepare(QLatin1StringView(explain));
        QVERIFY(query.exec().ok());
        QStringList steps;
        while (query.next())
            steps.append(query.text(3));
        QVERIFY2(steps.join(u'\n').contains(index), qUtf8Printable(steps.join(u'\n')));
        QVERIFY(!steps.join(u'\n').contains(u"TEMP B-TREE"_s));
    }
};

QTEST_GUILESS_MAIN(TestCallCountRepository)
#include "tst_callcountrepository.moc"
