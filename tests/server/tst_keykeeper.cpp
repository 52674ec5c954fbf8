#include "server/keykeeper.h"
#include "support/fakeclock.h"
#include "support/testdatabase.h"

#include <QTest>

using namespace traydo;
using namespace Qt::StringLiterals;
using core::ErrorCode;
using crypto::SigningSecrets;
using server::KeyKeeper;
using Rotated = core::Result<server::RotatedKeys>;

class TestKeyKeeper : public QObject
{
    Q_OBJECT

private:
    using Done = std::function<void(core::Result<void>)>;

    struct Fixture
    {
        Fixture()
            : keys(first),
              keeper(keys, first, *database, clock, limits,
                     [this](const SigningSecrets &secrets, const Done &done) {
                         offered = secrets;
                         pending = done;
                     })
        {
        }

        const SigningSecrets first{QByteArray(32, 's'), {}};
        core::Limits limits;
        test::FakeClock clock;
        test::TestDatabase database;
        crypto::KeyRing keys;
        SigningSecrets offered;
        Done pending; ///< the store's answer, when the test gives it
        KeyKeeper keeper;
        std::optional<Rotated> outcome;

        void rotate(bool atOnce = false)
        {
            keeper.rotate(atOnce, [this](const Rotated &result) { outcome = result; });
        }
    };

private Q_SLOTS:
    void storesBeforeItUses()
    {
        Fixture f;
        const auto before = f.keys.keyId();
        f.rotate();
        QVERIFY(!f.outcome);
        QCOMPARE(f.keys.keyId(), before); // killed now, the store has both
        QCOMPARE(f.offered.retired.size(), 1);
        QCOMPARE(f.offered.retired[0].secret, f.first.current);
        f.pending({});
        QVERIFY(f.outcome && *f.outcome);
        QVERIFY(f.keys.keyId() != before);
        QCOMPARE((*f.outcome)->keyId, QString::fromLatin1(f.keys.keyId()));
        QVERIFY((*f.outcome)->tokensUntil ==
                f.clock.now() + f.limits.accessTokenLife + server::storePatience);
        QVERIFY(f.keys.knows(before));
        const auto noted = storage::SettingsRepository(*f.database).value(server::keyIdSetting);
        QCOMPARE(noted->value_or(QString()), (*f.outcome)->keyId);
    }

    void tokensSignedWhileTheStoreIsSlow() // are good as long as any other
    {
        Fixture f;
        const auto before = f.keys.keyId();
        f.rotate();
        f.clock.advance(core::seconds(60)); // as long as the keychain is waited for
        const auto lastExpiry = f.clock.now() + f.limits.accessTokenLife;
        f.pending({});
        QVERIFY(f.keys.tokensUntil(before) >= lastExpiry);
    }

    void KC1_lockedStoreChangesNothing()
    {
        Fixture f;
        const auto before = f.keys.keyId();
        f.rotate();
        f.pending(core::Error{ErrorCode::Locked, u"locked"_s});
        QVERIFY(f.outcome && !*f.outcome);
        QCOMPARE(f.outcome->error().code, ErrorCode::Locked);
        QCOMPARE(f.keys.keyId(), before);
        f.rotate(); // and can be tried again
        f.pending({});
        QVERIFY(*f.outcome);
        QCOMPARE(f.offered.retired.size(), 1);
    }

    void oneAtATime()
    {
        Fixture f;
        f.rotate();
        const auto first = f.pending;
        f.rotate();
        QVERIFY(f.outcome && !*f.outcome);
        QCOMPARE(f.outcome->error().code, ErrorCode::Conflict);
        first({});
        QVERIFY(*f.outcome);
    }

    void oneHundredInARow()
    {
        Fixture f;
        const auto before = f.keys.keyId();
        for (int i = 0; i < 100; ++i) {
            f.rotate();
            f.pending({});
            QVERIFY(*f.outcome);
        }
        QVERIFY(f.keys.knows(before));
        QCOMPARE((*f.outcome)->retired, 100);
    }

    void tooOften()
    {
        Fixture f;
        f.limits.retiredKeys = 2;
        for (int i = 0; i < 2; ++i) {
            f.rotate();
            f.pending({});
        }
        const auto keyId = f.keys.keyId();
        f.rotate();
        QVERIFY(!*f.outcome);
        QCOMPARE(f.outcome->error().code, ErrorCode::LimitExceeded);
        QCOMPARE(f.keys.keyId(), keyId);
        f.clock.advance(f.limits.accessTokenLife + server::storePatience);
        f.rotate();
        f.pending({});
        QVERIFY(*f.outcome);
    }

    void atOnce()
    {
        Fixture f;
        const auto before = f.keys.keyId();
        f.rotate(true);
        f.pending({});
        QVERIFY(f.keys.tokensUntil(before) == f.clock.now());
    }
};

QTEST_GUILESS_MAIN(TestKeyKeeper)
#include "tst_keykeeper.moc"
