#include "crypto/signingsecrets.h"

#include <QtTest>

using namespace traydo;
using namespace traydo::crypto;
using std::chrono::milliseconds;

class TestSigningSecrets : public QObject
{
    Q_OBJECT
private:
    static core::Instant at(qint64 ms) { return core::fromEpochMs(ms); }
    static KeyRotation rotation(qint64 now, int retiredAtMost = 128)
    {
        return {.now = at(now),
                .tokenLife = milliseconds(100),
                .sealedLife = milliseconds(1'000),
                .retiredAtMost = retiredAtMost};
    }

    const SigningSecrets m_first{QByteArray(32, 's'), {}};

private Q_SLOTS:
    void keepsTheOldOne()
    {
        const auto next = rotated(m_first, rotation(5'000));
        QVERIFY(next);
        QCOMPARE(next->current.size(), 32);
        QVERIFY(next->current != m_first.current);
        const QList<RetiredSecret> expected{{m_first.current, at(5'000), at(5'100)}};
        QVERIFY(next->retired == expected);
        QVERIFY(rotated(m_first, rotation(5'000))->current != next->current);
    }

    void forgetsWhatNothingDependsOn()
    {
        const auto second = *rotated(m_first, rotation(5'000));
        const auto third = *rotated(second, rotation(5'999));
        QCOMPARE(third.retired.size(), 2);
        QCOMPARE(third.retired[0].secret, second.current);
        QCOMPARE(rotated(second, rotation(6'000))->retired.size(), 1);
    }

    void atOnceEndsTheTokensOfAllEarlierOnes()
    {
        const auto second = *rotated(m_first, rotation(5'000));
        auto now = rotation(5'050);
        now.tokenLife = milliseconds(0);
        const auto third = rotated(second, now);
        QVERIFY(third);
        QCOMPARE(third->retired.size(), 2); // for what is sealed
        QVERIFY(third->retired[0].tokensUntil == at(5'050));
        QVERIFY(third->retired[1].tokensUntil == at(5'050));
    }

    void wantOfRoom()
    {
        const auto second = *rotated(m_first, rotation(5'000, 2));
        const auto third = *rotated(second, rotation(5'050, 2));
        const auto tooSoon = rotated(third, rotation(5'099, 2));
        QVERIFY(!tooSoon);
        QCOMPARE(tooSoon.error().code, core::ErrorCode::LimitExceeded);
        // From 5100 on only sealed values depend on the first.
        const auto fourth = rotated(third, rotation(5'100, 2));
        QVERIFY(fourth);
        QCOMPARE(fourth->retired.size(), 2);
        QCOMPARE(fourth->retired[0].secret, third.current);
        QCOMPARE(fourth->retired[1].secret, second.current);
    }
};

QTEST_GUILESS_MAIN(TestSigningSecrets)
#include "tst_signingsecrets.moc"
