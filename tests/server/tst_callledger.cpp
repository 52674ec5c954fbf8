#include "server/callledger.h"
#include "support/fakeclock.h"
#include "support/mcpfixture.h"
#include "support/testdatabase.h"

#include <QTest>

using namespace traydo;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = server::CallLedger::Kind;

class TestCallLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsByClientAndHour()
    {
        test::TestDatabase database;
        test::FakeClock clock;
        server::CallLedger ledger(*database, clock);
        const auto who = test::clientPrincipal(u"g"_s);
        for (const auto kind : {Kind::Read, Kind::Read, Kind::Write, Kind::Denied})
            ledger.count(who, kind);
        QVERIFY2(storage::CallCountRepository(*database).since({}, std::nullopt)->isEmpty(),
                 "a call does not wait for the disk");
        QVERIFY(ledger.flush().ok());
        ledger.count(who, Kind::Read);
        clock.advance(1h);
        ledger.count(who, Kind::Write);
        const auto rows = ledger.since({}, std::nullopt);
        QVERIFY(rows.ok());
        QCOMPARE(rows->size(), 2);
        QCOMPARE(rows->at(0).clientId, who.actor.clientId);
        QCOMPARE(rows->at(0).clientName, u"Client"_s);
        QCOMPARE(rows->at(0).reads, 3);
        QCOMPARE(rows->at(0).writes, 1);
        QCOMPARE(rows->at(0).denied, 1);
        QCOMPARE(rows->at(1).hour - rows->at(0).hour, 1h);
        QCOMPARE(core::toEpochMs(rows->at(0).hour) % core::milliseconds(1h).count(), 0);
    }

    void keepsNinetyDays()
    {
        test::TestDatabase database;
        test::FakeClock clock;
        server::CallLedger ledger(*database, clock);
        ledger.count(test::clientPrincipal(u"g"_s), Kind::Read);
        QVERIFY(ledger.flush().ok());
        clock.advance(89 * 24h);
        QVERIFY(ledger.sweep().ok());
        QCOMPARE(ledger.since({}, std::nullopt)->size(), 1);
        clock.advance(25h);
        QVERIFY(ledger.sweep().ok());
        QVERIFY(ledger.since({}, std::nullopt)->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCallLedger)
#include "tst_callledger.moc"
