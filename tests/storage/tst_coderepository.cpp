#include "storage/clientrepository.h"
#include "storage/coderepository.h"
#include "storage/grantrepository.h"
#include "support/fakeclock.h"
#include "support/testdatabase.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace traydo;
using core::ErrorCode;

class TestCodeRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsBackEveryField();
    void isSpentOnce();
    void countsFailures();
    void needsItsGrant();
    void sweepsExpiredOnes();

private:
    storage::CodeRecord code() const;

    std::unique_ptr<test::TestDatabase> m_database;
    test::FakeClock m_clock;
};

void TestCodeRepository::init()
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

storage::CodeRecord TestCodeRepository::code() const
{
    return {.hash = QByteArray::fromHex("00aaff"),
            .grantId = u"g1"_s,
            .clientId = u"c1"_s,
            .redirectUri = u"http://127.0.0.1:1455/cb"_s,
            .redirectUriGiven = false,
            .codeChallenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
            .scopes = core::Scope::TodosRead,
            .resource = u"http://127.0.0.1:7317/mcp"_s,
            .issuer = u"http://127.0.0.1:7317"_s,
            .createdAt = m_clock.now(),
            .expiresAt = m_clock.now() + core::seconds(60),
            .failures = 0,
            .spentAt = {}};
}

void TestCodeRepository::readsBackEveryField()
{
    storage::CodeRepository codes(**m_database);
    const auto written = code();
    QVERIFY(codes.insert(written).ok());
    const auto found = codes.find(written.hash);
    QVERIFY(found.ok() && found->has_value());
    const auto &read = **found;
    QCOMPARE(read.hash, written.hash);
    QCOMPARE(read.grantId, written.grantId);
    QCOMPARE(read.clientId, written.clientId);
    QCOMPARE(read.redirectUri, written.redirectUri);
    QCOMPARE(read.redirectUriGiven, written.redirectUriGiven);
    QCOMPARE(read.codeChallenge, written.codeChallenge);
    QVERIFY(read.scopes == written.scopes);
    QCOMPARE(read.resource, written.resource);
    QCOMPARE(read.issuer, written.issuer);
    QVERIFY(read.createdAt == written.createdAt && read.expiresAt == written.expiresAt);
    QCOMPARE(read.failures, 0);
    QVERIFY(!read.spentAt);
}

void TestCodeRepository::isSpentOnce()
{
    storage::CodeRepository codes(**m_database);
    QVERIFY(codes.insert(code()).ok());
    QCOMPARE(*codes.spend(code().hash, m_clock.now()), true);
    QCOMPARE(*codes.spend(code().hash, m_clock.now() + core::seconds(1)), false);
    QVERIFY((*codes.find(code().hash))->spentAt == m_clock.now());
    QCOMPARE(*codes.spend("unknown", m_clock.now()), false);
}

void TestCodeRepository::countsFailures()
{
    storage::CodeRepository codes(**m_database);
    QVERIFY(codes.insert(code()).ok());
    QCOMPARE(*codes.countFailure(code().hash), 1);
    QCOMPARE(*codes.countFailure(code().hash), 2);
    QCOMPARE((*codes.find(code().hash))->failures, 2);
    QCOMPARE(codes.countFailure("unknown").error().code, ErrorCode::NotFound);
}

void TestCodeRepository::needsItsGrant()
{
    auto stray = code();
    stray.grantId = u"nothing"_s;
    QCOMPARE(storage::CodeRepository(**m_database).insert(stray).error().code, ErrorCode::Conflict);
}

void TestCodeRepository::sweepsExpiredOnes()
{
    storage::CodeRepository codes(**m_database);
    QVERIFY(codes.insert(code()).ok());
    QVERIFY(codes.sweep(code().expiresAt).ok());
    QVERIFY(codes.find(code().hash)->has_value());
    QVERIFY(codes.sweep(code().expiresAt + core::milliseconds(1)).ok());
    QVERIFY(!codes.find(code().hash)->has_value());
}

QTEST_GUILESS_MAIN(TestCodeRepository)
#include "tst_coderepository.moc"
