#include "storage/clientrepository.h"
#include "storage/grantrepository.h"
#include "storage/refreshtokenrepository.h"
#include "support/fakeclock.h"
#include "support/testdatabase.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace traydo;

class TestRefreshTokenRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsBackEveryField();
    void isSpentOnce();
    void sweepsExpiredOnes_data();
    void sweepsExpiredOnes();

private:
    storage::RefreshTokenRecord token() const;

    std::unique_ptr<test::TestDatabase> m_database;
    test::FakeClock m_clock;
};

void TestRefreshTokenRepository::init()
{
    m_database = std::make_unique<test::TestDatabase>();
    core::Client client;
    client.id = u"c1"_s;
    QVERIFY(storage::ClientRepository(**m_database).insert(client).ok());
    core::Grant grant;
    grant.id = u"g1"_s;
    grant.clientId = u"c1"_s;
    QVERIFY(storage::GrantRepository(**m_database).insert(grant).ok());
}

storage::RefreshTokenRecord TestRefreshTokenRepository::token() const
{
    return {.hash = QByteArray::fromHex("00bbff"),
            .grantId = u"g1"_s,
            .clientId = u"c1"_s,
            .scopes = core::allScopes,
            .resource = u"http://127.0.0.1:7317/mcp"_s,
            .createdAt = m_clock.now(),
            .idleExpiresAt = m_clock.now() + core::seconds(30),
            .absoluteExpiresAt = m_clock.now() + core::seconds(90),
            .spentAt = {}};
}

void TestRefreshTokenRepository::readsBackEveryField()
{
    storage::RefreshTokenRepository tokens(**m_database);
    const auto written = token();
    QVERIFY(tokens.insert(written).ok());
    const auto found = tokens.find(written.hash);
    QVERIFY(found.ok() && found->has_value());
    const auto &read = **found;
    QCOMPARE(read.hash, written.hash);
    QCOMPARE(read.grantId, written.grantId);
    QCOMPARE(read.clientId, written.clientId);
    QVERIFY(read.scopes == written.scopes);
    QCOMPARE(read.resource, written.resource);
    QVERIFY(read.createdAt == written.createdAt);
    QVERIFY(read.idleExpiresAt == written.idleExpiresAt);
    QVERIFY(read.absoluteExpiresAt == written.absoluteExpiresAt);
    QVERIFY(!read.spentAt);
}

void TestRefreshTokenRepository::isSpentOnce()
{
    storage::RefreshTokenRepository tokens(**m_database);
    QVERIFY(tokens.insert(token()).ok());
    QCOMPARE(*tokens.spend(token().hash, m_clock.now()), true);
    QCOMPARE(*tokens.spend(token().hash, m_clock.now() + core::seconds(1)), false);
    QVERIFY((*tokens.find(token().hash))->spentAt == m_clock.now());
    QCOMPARE(*tokens.spend("unknown", m_clock.now()), false);
}

void TestRefreshTokenRepository::sweepsExpiredOnes_data()
{
    QTest::addColumn<int>("idleSeconds");
    QTest::addColumn<int>("absoluteSeconds");
    QTest::addColumn<bool>("kept");
    QTest::newRow("both ahead") << 30 << 90 << true;
    QTest::newRow("idle over") << -1 << 90 << false;
    QTest::newRow("absolute over") << 30 << -1 << false;
}

void TestRefreshTokenRepository::sweepsExpiredOnes()
{
    QFETCH(int, idleSeconds);
    QFETCH(int, absoluteSeconds);
    QFETCH(bool, kept);
    storage::RefreshTokenRepository tokens(**m_database);
    auto record = token();
    record.idleExpiresAt = m_clock.now() + core::seconds(idleSeconds);
    record.absoluteExpiresAt = m_clock.now() + core::seconds(absoluteSeconds);
    QVERIFY(tokens.insert(record).ok());
    QVERIFY(tokens.sweep(m_clock.now()).ok());
    QCOMPARE(tokens.find(record.hash)->has_value(), kept);
}

QTEST_GUILESS_MAIN(TestRefreshTokenRepository)
#include "tst_refreshtokenrepository.moc"
