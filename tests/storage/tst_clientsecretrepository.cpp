#include "storage/clientrepository.h"
#include "storage/clientsecretrepository.h"
#include "support/testdatabase.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace traydo;

class TestClientSecretRepository : public QObject
{
    Q_OBJECT
private:
    static core::Instant at(qint64 ms) { return core::fromEpochMs(ms); }
    static void addClient(test::TestDatabase &database, const QString &id)
    {
        core::Client client;
        client.id = id;
        client.origin = core::ClientOrigin::Machine;
        QVERIFY(storage::ClientRepository(*database).insert(client).ok());
    }

private Q_SLOTS:
    void readsBackEveryField()
    {
        test::TestDatabase database;
        storage::ClientSecretRepository secrets(*database);
        addClient(database, u"c1"_s);
        QVERIFY(secrets.insert({"one", u"c1"_s, at(1), {}}).ok());
        QVERIFY(secrets.insert({"two", u"c1"_s, at(2), at(9)}).ok());
        const auto all = secrets.all();
        QVERIFY(all.ok());
        QCOMPARE(all->size(), 2);
        QCOMPARE(all->at(0).hash, QByteArray("one"));
        QCOMPARE(all->at(0).clientId, u"c1"_s);
        QVERIFY(all->at(0).createdAt == at(1));
        QVERIFY(!all->at(0).goodUntil);
        QVERIFY(all->at(1).goodUntil == at(9));
    }

    void supersedingNeverLengthens()
    {
        test::TestDatabase database;
        storage::ClientSecretRepository secrets(*database);
        addClient(database, u"c1"_s);
        addClient(database, u"c2"_s);
        QVERIFY(secrets.insert({"old", u"c1"_s, at(1), at(5)}).ok());
        QVERIFY(secrets.insert({"now", u"c1"_s, at(2), {}}).ok());
        QVERIFY(secrets.insert({"other", u"c2"_s, at(3), {}}).ok());
        QVERIFY(secrets.supersede(u"c1"_s, at(7)).ok());
        const auto all = *secrets.all();
        QVERIFY(all[0].goodUntil == at(5));
        QVERIFY(all[1].goodUntil == at(7));
        QVERIFY(!all[2].goodUntil);
    }

    void sweepDropsWhatIsPast()
    {
        test::TestDatabase database;
        storage::ClientSecretRepository secrets(*database);
        addClient(database, u"c1"_s);
        QVERIFY(secrets.insert({"old", u"c1"_s, at(1), at(5)}).ok());
        QVERIFY(secrets.insert({"now", u"c1"_s, at(2), {}}).ok());
        QVERIFY(secrets.sweep(at(4)).ok());
        QCOMPARE(secrets.all()->size(), 2);
        QVERIFY(secrets.sweep(at(5)).ok());
        QCOMPARE(secrets.all()->size(), 1);
    }

    void goesWithItsClient()
    {
        test::TestDatabase database;
        storage::ClientSecretRepository secrets(*database);
        addClient(database, u"c1"_s);
        QVERIFY(secrets.insert({"now", u"c1"_s, at(2), {}}).ok());
        QVERIFY(storage::ClientRepository(*database).remove(u"c1"_s).ok());
        QVERIFY(secrets.all()->isEmpty());
        QCOMPARE(secrets.insert({"now", u"c1"_s, at(2), {}}).error().code, core::ErrorCode::Conflict);
    }
};

QTEST_GUILESS_MAIN(TestClientSecretRepository)
#include "tst_clientsecretrepository.moc"
