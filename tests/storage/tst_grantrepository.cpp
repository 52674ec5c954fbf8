#include "storage/clientrepository.h"
#include "storage/coderepository.h"
#include "storage/grantrepository.h"
#include "storage/refreshtokenrepository.h"
#include "support/fakeclock.h"
#include "support/testdatabase.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace traydo;
using core::ErrorCode;

class TestGrantRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsBackEveryField();
    void needsItsClient();
    void activatesOnce();
    void revokesOnceWithCodesAndTokens();
    void revokingAnUnknownGrantIsNoError();
    void remembersLastUse();
    void sweepsWhatIsOver();

private:
    core::Grant add(const QString &id);
    core::Grant read(const QString &id);

    std::unique_ptr<test::TestDatabase> m_database;
    std::unique_ptr<storage::GrantRepository> m_grants;
    test::FakeClock m_clock;
};

void TestGrantRepository::init()
{
    m_database = std::make_unique<test::TestDatabase>();
    m_grants = std::make_unique<storage::GrantRepository>(**m_database);
    core::Client client;
    client.id = u"c1"_s;
    QVERIFY(storage::ClientRepository(**m_database).insert(client).ok());
}

core::Grant TestGrantRepository::add(const QString &id)
{
    core::Grant grant;
    grant.id = id;
    grant.clientId = u"c1"_s;
    grant.scopes = core::allScopes;
    grant.lists.listIds = {u"l1"_s, u"l2"_s};
    grant.resource = u"http://127.0.0.1:7317/mcp"_s;
    grant.issuer = u"http://127.0.0.1:7317"_s;
    grant.createdAt = m_clock.now();
    grant.endsAt = m_clock.now() + std::chrono::hours(24);
    if (!m_grants->insert(grant))
        qFatal("grant not inserted");
    return grant;
}

core::Grant TestGrantRepository::read(const QString &id)
{
    const auto grants = m_grants->all();
    for (const auto &grant : *grants) {
        if (grant.id == id)
            return grant;
    }
    return {};
}

void TestGrantRepository::readsBackEveryField()
{
    const auto written = add(u"g1"_s);
    auto everything = written;
    everything.id = u"g2"_s;
    everything.lists = {.all = true, .listIds = {}};
    everything.scopes = core::Scope::TodosRead;
    everything.activatedAt = m_clock.now();
    everything.revokedAt = m_clock.now();
    everything.lastUsedAt = m_clock.now();
    QVERIFY(m_grants->insert(everything).ok());
    for (const auto &expected : {written, everything}) {
        const auto grant = read(expected.id);
        QCOMPARE(grant.clientId, expected.clientId);
        QVERIFY(grant.scopes == expected.scopes);
        QVERIFY(grant.lists == expected.lists);
        QCOMPARE(grant.resource, expected.resource);
        QCOMPARE(grant.issuer, expected.issuer);
        QVERIFY(grant.createdAt == expected.createdAt);
        QVERIFY(grant.activatedAt == expected.activatedAt);
        QVERIFY(grant.endsAt == expected.endsAt);
        QVERIFY(grant.revokedAt == expected.revokedAt);
        QVERIFY(grant.lastUsedAt == expected.lastUsedAt);
    }
}

void TestGrantRepository::needsItsClient()
{
    core::Grant grant;
    grant.id = u"g1"_s;
    grant.clientId = u"nobody"_s;
    grant.lists.listIds = {u"l1"_s};
    QCOMPARE(m_grants->insert(grant).error().code, ErrorCode::Conflict);
    QVERIFY(m_grants->all()->isEmpty());
}

void TestGrantRepository::activatesOnce()
{
    add(u"g1"_s);
    const auto first = m_clock.now();
    QVERIFY(m_grants->activate(u"g1"_s, first).ok());
    QVERIFY(m_grants->activate(u"g1"_s, first + core::seconds(5)).ok());
    QVERIFY(read(u"g1"_s).activatedAt == first);
}

void TestGrantRepository::revokesOnceWithCodesAndTokens()
{
    add(u"g1"_s);
    add(u"g2"_s);
    storage::CodeRepository codes(**m_database);
    storage::RefreshTokenRepository tokens(**m_database);
    for (const auto &grantId : {u"g1"_s, u"g2"_s}) {
        storage::CodeRecord code;
        code.hash = grantId.toLatin1();
        code.grantId = grantId;
        QVERIFY(codes.insert(code).ok());
        storage::RefreshTokenRecord token;
        token.hash = grantId.toLatin1();
        token.grantId = grantId;
        QVERIFY(tokens.insert(token).ok());
    }
    const auto at = m_clock.now();
    QVERIFY(m_grants->revoke(u"g1"_s, at).ok());
    QVERIFY(m_grants->revoke(u"g1"_s, at + core::seconds(5)).ok());
    QVERIFY(read(u"g1"_s).revokedAt == at);
    QVERIFY(!codes.find("g1")->has_value());
    QVERIFY(!tokens.find("g1")->has_value());
    QVERIFY(!read(u"g2"_s).revokedAt);
    QVERIFY(codes.find("g2")->has_value());
    QVERIFY(tokens.find("g2")->has_value());
}

void TestGrantRepository::revokingAnUnknownGrantIsNoError()
{
    QVERIFY(m_grants->revoke(u"nothing"_s, m_clock.now()).ok());
}

void TestGrantRepository::remembersLastUse()
{
    add(u"g1"_s);
    QVERIFY(m_grants->setLastUsed(u"g1"_s, m_clock.now()).ok());
    QVERIFY(read(u"g1"_s).lastUsedAt == m_clock.now());
}

void TestGrantRepository::sweepsWhatIsOver()
{
    const auto start = m_clock.now();
    add(u"unredeemed"_s);
    add(u"live"_s);
    add(u"revoked"_s);
    for (const auto &id : {u"live"_s, u"revoked"_s})
        QVERIFY(m_grants->activate(id, start).ok());
    QVERIFY(m_grants->revoke(u"revoked"_s, start).ok());

    QVERIFY(m_grants->sweep(start, start)->isEmpty());
    QCOMPARE(*m_grants->sweep(start + core::seconds(1), start), QStringList{u"unredeemed"_s});
    QCOMPARE(*m_grants->sweep(start, start + core::seconds(1)), QStringList{u"revoked"_s});
    QCOMPARE(*m_grants->sweep(start, start + std::chrono::hours(25)), QStringList{u"live"_s});
    QVERIFY(m_grants->all()->isEmpty());
    QVERIFY((*m_database)->checkIntegrity().ok());
}

QTEST_GUILESS_MAIN(TestGrantRepository)
#include "tst_grantrepository.moc"
