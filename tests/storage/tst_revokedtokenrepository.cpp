#include "storage/revokedtokenrepository.h"
#include "support/testdatabase.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace traydo;

class TestRevokedTokenRepository : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsUntilTheirTime()
    {
        test::TestDatabase database;
        storage::RevokedTokenRepository tokens(*database);
        const auto at = [](qint64 ms) { return core::fromEpochMs(ms); };
        QVERIFY(tokens.insert(u"a"_s, at(5)).ok());
        QVERIFY(tokens.insert(u"a"_s, at(9)).ok()); // said twice
        QVERIFY(tokens.insert(u"b"_s, at(7)).ok());
        QCOMPARE(tokens.all()->size(), 2);
        QVERIFY(tokens.all()->value(u"a"_s) == at(5));
        QVERIFY(tokens.sweep(at(5)).ok());
        QCOMPARE(tokens.all()->keys(), QStringList(u"b"_s));
    }
};

QTEST_GUILESS_MAIN(TestRevokedTokenRepository)
#include "tst_revokedtokenrepository.moc"
