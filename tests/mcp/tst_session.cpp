#include "mcp/session.h"
#include "support/mcpfixture.h"

#include <QTest>

#include <algorithm>

using namespace traydo;
using namespace Qt::StringLiterals;

namespace {

constexpr core::milliseconds idleLife{3'600'000};

struct Fixture
{
    test::FakeClock clock;
    test::FakeSealer sealer;
    test::FakeSessionLedger ledger;
    core::Principal who = test::clientPrincipal(u"grant-a"_s);
    core::Principal other = test::clientPrincipal(u"grant-b"_s);
    mcp::SessionStore store{sealer, ledger, clock, idleLife};
    mcp::SessionStore restarted{sealer, ledger, clock, idleLife};
};

} // namespace

class TestSession : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void idIsVisibleAsciiAndNew();
    void foundByItsGrantOnly();
    void adoptedAfterRestart();
    void foreignGrantAdoptsNothing();
    void otherKeyAdoptsNothing();
    void tamperedIdsAreUnknown_data();
    void tamperedIdsAreUnknown();
    void endedStaysEnded();
    void endedStaysEndedAfterRestart();
    void endThatCannotBeNotedEndsNothing();
    void idleSessionsEnd();
    void useKeepsASessionAlive();
    void sweepEndsIdleSessions();
    void oldSessionsEndHoweverBusy();
    void boundedPerGrantWithoutLosingAny();
};

void TestSession::idIsVisibleAsciiAndNew()
{
    Fixture f;
    const auto a = f.store.start(f.who, mcp::Revision::V2025_06_18);
    const auto b = f.store.start(f.who, mcp::Revision::V2025_06_18);
    QVERIFY(a->id != b->id);
    QVERIFY(a->id.size() > 40);
    QVERIFY(std::all_of(a->id.cbegin(), a->id.cend(), [](char c) { return c >= 0x21 && c <= 0x7e; }));
    QCOMPARE(a->grantId, u"grant-a"_s);
    QCOMPARE(f.store.count(), 2);
}

void TestSession::foundByItsGrantOnly()
{
    Fixture f;
    const auto session = f.store.start(f.who, mcp::Revision::V2025_06_18);
    QCOMPARE(f.store.find(session->id, f.who), session);
    QVERIFY(!f.store.find(session->id, f.other));
    QCOMPARE(f.store.find(session->id, f.who), session);
}

void TestSession::adoptedAfterRestart()
{
    Fixture f;
    const auto session = f.store.start(f.who, mcp::Revision::V2025_03_26);
    f.clock.advance(core::milliseconds(1000));
    const auto adopted = f.restarted.find(session->id, f.who);
    QVERIFY(adopted);
    QCOMPARE(adopted->id, session->id);
    QVERIFY(adopted->revision == mcp::Revision::V2025_03_26);
    QCOMPARE(adopted->grantId, u"grant-a"_s);
    QVERIFY(adopted->startedAt == session->startedAt);
    QCOMPARE(f.restarted.find(session->id, f.who), adopted);
    QCOMPARE(f.restarted.count(), 1);
}

void TestSession::foreignGrantAdoptsNothing()
{
    Fixture f;
    const auto session = f.store.start(f.who, mcp::Revision::V2025_03_26);
    QVERIFY(!f.restarted.find(session->id, f.other));
    QCOMPARE(f.restarted.count(), 0);
    QVERIFY(f.restarted.find(session->id, f.who));
}

void TestSession::otherKeyAdoptsNothing()
{
    Fixture f;
    const test::FakeSealer otherKey("other");
    mcp::SessionStore store(otherKey, f.ledger, f.clock, idleLife);
    QVERIFY(!store.find(f.store.start(f.who, mcp::Revision::V2025_03_26)->id, f.who));
}

void TestSession::tamperedIdsAreUnknown_data()
{
    QTest::addColumn<QByteArray>("id");
    const test::FakeSealer sealer;
    const QByteArray start = QByteArray::number(core::toEpochMs(test::FakeClock().now()));
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("session");
    QTest::newRow("other form") << sealer.seal("2 2025-06-18 " + start + " 00 grant-a");
    QTest::newRow("unknown revision") << sealer.seal("1 2030-01-01 " + start + " 00 grant-a");
    QTest::newRow("no start") << sealer.seal("1 2025-06-18 x 00 grant-a");
    QTest::newRow("part missing") << sealer.seal("1 2025-06-18 " + start + " grant-a");
    QTest::newRow("part too many") << sealer.seal("1 2025-06-18 " + start + " 00 grant-a b");
    QTest::newRow("unsealed") << QByteArray("1 2025-06-18 " + start + " 00 grant-a").toBase64();
}

void TestSession::tamperedIdsAreUnknown()
{
    QFETCH(QByteArray, id);
    Fixture f;
    QVERIFY(!f.store.find(id, f.who));
    QCOMPARE(f.store.count(), 0);
}

void TestSession::endedStaysEnded()
{
    Fixture f;
    const auto session = f.store.start(f.who, mcp::Revision::V2025_06_18);
    QVERIFY(f.store.end(*session).ok());
    QVERIFY(!f.store.find(session->id, f.who));
    QCOMPARE(f.store.count(), 0);
}

void TestSession::endedStaysEndedAfterRestart()
{
    Fixture f;
    const auto session = f.store.start(f.who, mcp::Revision::V2025_06_18);
    QVERIFY(f.store.end(*session).ok());
    QVERIFY(!f.restarted.find(session->id, f.who));

    // The ledger may forget when it said it would: the id is too old to be adopted by then.
    const core::Instant until = f.ledger.ended.value(session->id);
    f.ledger.ended.clear();
    f.clock.set(until + core::milliseconds(1));
    QVERIFY(!f.restarted.find(session->id, f.who));
}

void TestSession::endThatCannotBeNotedEndsNothing()
{
    Fixture f;
    const auto session = f.store.start(f.who, mcp::Revision::V2025_06_18);
    f.ledger.failing = true;
    const auto ended = f.store.end(*session);
    QVERIFY(!ended.ok());
    QVERIFY(ended.error().code == core::ErrorCode::Unavailable);
    QCOMPARE(f.store.find(session->id, f.who), session);
}

void TestSession::idleSessionsEnd()
{
    Fixture f;
    const auto session = f.store.start(f.who, mcp::Revision::V2025_06_18);
    f.clock.advance(idleLife + core::milliseconds(1));
    QVERIFY(!f.store.find(session->id, f.who));
    QVERIFY(f.ledger.isEnded(session->id));
    QVERIFY(!f.restarted.find(session->id, f.who));
}

void TestSession::useKeepsASessionAlive()
{
    Fixture f;
    const auto session = f.store.start(f.who, mcp::Revision::V2025_06_18);
    for (int i = 0; i < 4; ++i) {
        f.clock.advance(idleLife);
        QCOMPARE(f.store.find(session->id, f.who), session);
    }
}

void TestSession::sweepEndsIdleSessions()
{
    Fixture f;
    const auto idle = f.store.start(f.who, mcp::Revision::V2025_06_18);
    f.clock.advance(idleLife);
    const auto fresh = f.store.start(f.other, mcp::Revision::V2025_06_18);
    f.clock.advance(core::milliseconds(1));
    f.store.sweep();
    QCOMPARE(f.store.count(), 1);
    QVERIFY(f.ledger.isEnded(idle->id));
    QVERIFY(!f.ledger.isEnded(fresh->id));
}

void TestSession::oldSessionsEndHoweverBusy()
{
    Fixture f;
    const auto session = f.store.start(f.who, mcp::Revision::V2025_06_18);
    session->lastUsedAt = session->startedAt + mcp::sessionAbsoluteLife;
    f.clock.set(session->startedAt + mcp::sessionAbsoluteLife + core::milliseconds(1));
    QVERIFY(!f.store.find(session->id, f.who));
    QVERIFY(!f.restarted.find(session->id, f.who));
}

void TestSession::boundedPerGrantWithoutLosingAny()
{
    Fixture f;
    const auto first = f.store.start(f.who, mcp::Revision::V2025_06_18);
    for (int i = 0; i < mcp::sessionsPerGrant; ++i) {
        f.clock.advance(core::milliseconds(1));
        f.store.start(f.who, mcp::Revision::V2025_06_18);
    }
    QCOMPARE(f.store.count(), mcp::sessionsPerGrant);
    QVERIFY(f.store.find(first->id, f.who)); // adopted again
    QCOMPARE(f.store.count(), mcp::sessionsPerGrant);
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
