#include "crypto/hash.h"
#include "crypto/hmackey.h"
#include "crypto/keyring.h"

#include <QtTest>

using namespace traydo;
using namespace traydo::crypto;
using Purpose = KeyRing::Purpose;

class TestKeyRing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void derivesAsRfc5869() // appendix A.3, without salt and info; our keys are its first 32 bytes
    {
        QCOMPARE(deriveKey(QByteArray(22, '\x0b'), {}).toHex(),
                 QByteArray("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d"));
    }

    void macsAreHmacSha256OfTheDerivedKey()
    {
        // RFC 2104 by hand, so that the kept context is checked against the definition.
        const auto key = deriveKey(m_secret, "traydo access token v1");
        QByteArray inner(64, '\x36');
        QByteArray outer(64, '\x5c');
        for (int i = 0; i < key.size(); ++i) {
            inner[i] = char(inner[i] ^ key[i]);
            outer[i] = char(outer[i] ^ key[i]);
        }
        const KeyRing ring(m_secret);
        QCOMPARE(ring.mac(Purpose::AccessToken, "message"), sha256(outer + sha256(inner + "message")));
        QCOMPARE(ring.mac(Purpose::AccessToken, "message"), sha256(outer + sha256(inner + "message")));
        QCOMPARE(ring.mac(Purpose::AccessToken, {}), sha256(outer + sha256(inner)));
    }

    void purposesHaveKeysOfTheirOwn()
    {
        const KeyRing ring(m_secret);
        const auto token = ring.mac(Purpose::AccessToken, "x");
        QVERIFY(token != ring.mac(Purpose::SessionId, "x"));
        QVERIFY(token != ring.mac(Purpose::Cursor, "x"));
        QVERIFY(!ring.verify(Purpose::SessionId, ring.keyId(), "x", token));
        const std::array sealers{Purpose::SessionId, Purpose::Cursor, Purpose::RequestState};
        for (const auto sealing : sealers) {
            for (const auto opening : sealers) {
                const auto opened = ring.sealer(opening).open(ring.sealer(sealing).seal("x"));
                QCOMPARE(opened.has_value(), opening == sealing);
            }
        }
    }

    void verifiesOnlyItsOwn()
    {
        const KeyRing ring(m_secret);
        const auto mac = ring.mac(Purpose::AccessToken, "x");
        QVERIFY(ring.verify(Purpose::AccessToken, ring.keyId(), "x", mac));
        QVERIFY(!ring.verify(Purpose::AccessToken, ring.keyId(), "y", mac));
        QVERIFY(!ring.verify(Purpose::AccessToken, ring.keyId(), "x", mac.chopped(1)));
        QVERIFY(!ring.verify(Purpose::AccessToken, ring.keyId(), "x", {}));
        QVERIFY(!ring.verify(Purpose::AccessToken, "another", "x", mac));
        QVERIFY(!ring.verify(Purpose::AccessToken, {}, "x", mac));
    }

    void keyIdNamesTheSecret() // KC2: how a swapped key is noticed
    {
        const auto id = KeyRing(m_secret).keyId();
        QCOMPARE(id.size(), 12);
        QCOMPARE(KeyRing(m_secret).keyId(), id);
        QVERIFY(KeyRing(QByteArray(32, 'o')).keyId() != id);
    }

    void retiredSecretsStillVerify()
    {
        const KeyRing before(m_secret);
        const auto mac = before.mac(Purpose::AccessToken, "x");
        const auto sealed = before.sealer(Purpose::SessionId).seal("x");

        KeyRing ring(m_secret);
        const auto &sealer = ring.sealer(Purpose::SessionId);
        const auto until = core::fromEpochMs(2'000);
        ring.replace({QByteArray(32, 'n'), {{m_secret, core::fromEpochMs(1'000), until}}});
        QVERIFY(ring.keyId() != before.keyId());
        QVERIFY(ring.knows(before.keyId()));
        QVERIFY(ring.verify(Purpose::AccessToken, before.keyId(), "x", mac));
        QVERIFY(!ring.verify(Purpose::AccessToken, ring.keyId(), "x", mac)); // not under another's name
        QVERIFY(ring.mac(Purpose::AccessToken, "x") != mac);
        QVERIFY(ring.tokensUntil(before.keyId()) == until);
        QVERIFY(ring.tokensUntil(ring.keyId()) == core::Instant::max());
        QVERIFY(ring.tokensUntil("unknown") == core::Instant::min());
        QCOMPARE(sealer.open(sealed), QByteArray("x"));
        QVERIFY(sealer.seal("x") != sealed);
        QCOMPARE(sealer.open(sealer.seal("x")), QByteArray("x"));
        QVERIFY(!ring.sealer(Purpose::Cursor).open(sealed));

        ring.replace({QByteArray(32, 'n'), {}}); // forgotten
        QVERIFY(!ring.knows(before.keyId()));
        QVERIFY(!ring.verify(Purpose::AccessToken, before.keyId(), "x", mac));
        QVERIFY(!sealer.open(sealed));
    }

    void sealsThereAndBack_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("session 1");
        QTest::newRow("binary") << QByteArray("\0\xff\n", 3);
    }

    void sealsThereAndBack()
    {
        QFETCH(QByteArray, payload);
        const KeyRing ring(m_secret);
        const auto sealed = ring.sealer(Purpose::SessionId).seal(payload);
        for (const char c : sealed)
            QVERIFY(c > 0x20 && c < 0x7f);
        QCOMPARE(ring.sealer(Purpose::SessionId).open(sealed), payload);
        QCOMPARE(KeyRing(m_secret).sealer(Purpose::SessionId).open(sealed), payload); // after a restart
        QVERIFY(!KeyRing(QByteArray(32, 'o')).sealer(Purpose::SessionId).open(sealed));
    }

    void noticesEveryChangedCharacter()
    {
        const KeyRing ring(m_secret);
        const auto &sealer = ring.sealer(Purpose::Cursor);
        const auto sealed = sealer.seal("page 2");
        for (qsizetype i = 0; i < sealed.size(); ++i) {
            auto changed = sealed;
            changed[i] = changed[i] == 'A' ? 'B' : 'A';
            QVERIFY(!sealer.open(changed));
            QVERIFY(!sealer.open(sealed.first(i)));
        }
        QVERIFY(!sealer.open(sealed + 'A'));
        QVERIFY(!sealer.open(sealed + '='));
    }

private:
    const QByteArray m_secret = QByteArray(32, 's');
};

QTEST_GUILESS_MAIN(TestKeyRing)
#include "tst_keyring.moc"
