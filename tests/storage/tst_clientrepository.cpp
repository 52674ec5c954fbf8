#include "storage/clientrepository.h"
#include "storage/coderepository.h"
#include "storage/grantrepository.h"
#include "storage/refreshtokenrepository.h"
#include "storage/todorepository.h"
#include "support/testdatabase.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace traydo;
using core::ErrorCode;

class TestClientRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBackEveryField();
    void updatesWhatAClientSays();
    void findsNothingForAnUnknownId();
    void refusesTheSameIdTwice();
    void removalTakesGrantsCodesTokensAndKeysAlong();
    void removalOfAnUnknownIdIsNotFound();
};

static core::Client fullClient()
{
    core::Client client;
    client.id = u"c1"_s;
    client.name = u"Codex \"x\" <b>"_s;
    client.redirectUris = {u"http://127.0.0.1/cb?a=1&b=\"2\""_s, u"http://localhost:1455/callback"_s};
    client.authMethod = core::ClientAuthMethod::ClientSecretPost;
    client.secretHash = QByteArray::fromHex("00ff10");
    client.mayRefresh = true;
    client.clientUri = u"https://example.com/"_s;
    client.softwareId = u"id"_s;
    client.softwareVersion = u"1.0"_s;
    client.logoUri = u"https://example.com/logo.svg"_s;
    client.tosUri = u"https://example.com/terms"_s;
    client.policyUri = u"https://example.com/privacy"_s;
    client.contacts = {u"dev@example.com"_s, u"\"ops\" <ops@example.com>"_s};
    client.createdAt = core::fromEpochMs(1'795'255'200'123);
    client.freshUntil = client.createdAt + std::chrono::hours(1);
    return client;
}

void TestClientRepository::readsBackEveryField()
{
    test::TestDatabase database;
    storage::ClientRepository clients(*database);
    const auto written = fullClient();
    QVERIFY(clients.insert(written).ok());
    const auto found = clients.find(u"c1"_s);
    QVERIFY(found.ok() && found->has_value());
    const auto &read = **found;
    QCOMPARE(read.id, written.id);
    QCOMPARE(read.name, written.name);
    QCOMPARE(read.redirectUris, written.redirectUris);
    QCOMPARE(read.authMethod, written.authMethod);
    QCOMPARE(read.secretHash, written.secretHash);
    QCOMPARE(read.mayRefresh, written.mayRefresh);
    QCOMPARE(read.clientUri, written.clientUri);
    QCOMPARE(read.softwareId, written.softwareId);
    QCOMPARE(read.softwareVersion, written.softwareVersion);
    QCOMPARE(read.logoUri, written.logoUri);
    QCOMPARE(read.tosUri, written.tosUri);
    QCOMPARE(read.policyUri, written.policyUri);
    QCOMPARE(read.contacts, written.contacts);
    QCOMPARE(read.freshUntil, written.freshUntil);
    QCOMPARE(read.origin, written.origin);
    QVERIFY(read.createdAt == written.createdAt);
    QCOMPARE(clients.all()->size(), 1);
}

void TestClientRepository::updatesWhatAClientSays()
{
    test::TestDatabase database;
    storage::ClientRepository clients(*database);
    auto client = fullClient();
    QCOMPARE(clients.update(client).error().code, ErrorCode::NotFound);
    QVERIFY(clients.insert(client).ok());
    client.name = u"Renamed"_s;
    client.redirectUris = {u"https://example.com/cb"_s};
    client.freshUntil.reset();
    QVERIFY(clients.update(client).ok());
    const auto read = **clients.find(u"c1"_s);
    QCOMPARE(read.name, u"Renamed"_s);
    QCOMPARE(read.redirectUris, client.redirectUris);
    QVERIFY(!read.freshUntil);
    QCOMPARE(read.secretHash, client.secretHash);
    QCOMPARE(read.createdAt, client.createdAt);
}

void TestClientRepository::findsNothingForAnUnknownId()
{
    test::TestDatabase database;
    const auto found = storage::ClientRepository(*database).find(u"nobody"_s);
    QVERIFY(found.ok());
    QVERIFY(!found->has_value());
}

void TestClientRepository::refusesTheSameIdTwice()
{
    test::TestDatabase database;
    storage::ClientRepository clients(*database);
    QVERIFY(clients.insert(fullClient()).ok());
    QCOMPARE(clients.insert(fullClient()).error().code, ErrorCode::Conflict);
    QCOMPARE(clients.all()->size(), 1);
}

void TestClientRepository::removalTakesGrantsCodesTokensAndKeysAlong()
{
    test::TestDatabase database;
    storage::ClientRepository clients(*database);
    storage::GrantRepository grants(*database);
    storage::CodeRepository codes(*database);
    storage::RefreshTokenRepository tokens(*database);
    storage::TodoRepository todos(*database);
    QVERIFY(clients.insert(fullClient()).ok());
    core::Grant grant;
    grant.id = u"g1"_s;
    grant.clientId = u"c1"_s;
    grant.lists.listIds = {u"l1"_s};
    QVERIFY(grants.insert(grant).ok());
    storage::CodeRecord code;
    code.hash = "code";
    code.grantId = u"g1"_s;
    QVERIFY(codes.insert(code).ok());
    storage::RefreshTokenRecord token;
    token.hash = "token";
    token.grantId = u"g1"_s;
    QVERIFY(tokens.insert(token).ok());
    core::Todo todo;
    todo.id = u"t1"_s;
    todo.listId = test::TestDatabase::inboxId();
    todo.createdBy = core::Actor::client(u"c1"_s, u"Codex"_s);
    QVERIFY(todos.insert(todo).ok());
    QVERIFY(todos.rememberIdempotent(u"c1"_s, u"k"_s, u"t1"_s, {}).ok());

    QVERIFY(clients.remove(u"c1"_s).ok());
    QVERIFY(clients.all()->isEmpty());
    QVERIFY(grants.all()->isEmpty());
    QVERIFY(!codes.find("code")->has_value());
    QVERIFY(!tokens.find("token")->has_value());
    QVERIFY(!todos.findIdempotent(u"c1"_s, u"k"_s)->has_value());
    // The todo stays, and still knows who made it.
    QCOMPARE((*todos.find(u"t1"_s))->createdBy, core::Actor::client(u"c1"_s, u"Codex"_s));
    QVERIFY(database->checkIntegrity().ok());
}

void TestClientRepository::removalOfAnUnknownIdIsNotFound()
{
    test::TestDatabase database;
    QCOMPARE(storage::ClientRepository(*database).remove(u"nobody"_s).error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestClientRepository)
#include "tst_clientrepository.moc"
