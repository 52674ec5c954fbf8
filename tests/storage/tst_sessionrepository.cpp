#include "storage/sessionrepository.h"
#include "support/fakeclock.h"
#include "support/testdatabase.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace traydo;

class TestSessionRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysEndedUntilTheirTime();
};

void TestSessionRepository::staysEndedUntilTheirTime()
{
    test::TestDatabase database;
    test::FakeClock clock;
    storage::SessionRepository sessions(*database);
    const auto hash = QByteArray::fromHex("00c0ffee");
    QVERIFY(sessions.markEnded(hash, clock.now() + core::seconds(5)).ok());
    QVERIFY(sessions.markEnded(hash, clock.now() + core::seconds(10)).ok());
    clock.advance(core::seconds(7));
    QVERIFY(sessions.sweep(clock.now()).ok());
    QCOMPARE(*sessions.ended(clock.now()), QSet<QByteArray>{hash});
    clock.advance(core::seconds(3));
    QVERIFY(sessions.ended(clock.now())->isEmpty());
    QVERIFY(sessions.sweep(clock.now()).ok());
    clock.set(core::fromEpochMs(0)); // a clock set back does not bring it back
    QVERIFY(sessions.ended(clock.now())->isEmpty());
}

QTEST_GUILESS_MAIN(TestSessionRepository)
#include "tst_sessionrepository.moc"
