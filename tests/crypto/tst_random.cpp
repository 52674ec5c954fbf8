#include "crypto/hash.h"
#include "crypto/random.h"

#include <QSet>
#include <QtTest>

#include <array>
#include <limits>

using namespace traydo::crypto;

class TestRandom : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void givesAsManyBytesAsAsked()
    {
        QCOMPARE(randomBytes(0).size(), 0);
        QCOMPARE(randomBytes(32).size(), 32);
        QVERIFY(randomBytes(32) != randomBytes(32));
    }

    void tokensAreUrlSafeAndDiffer()
    {
        QSet<QByteArray> seen;
        for (int i = 0; i < 1'000; ++i) {
            const auto token = randomToken();
            QCOMPARE(fromBase64Url(token).value_or(QByteArray()).size(), 32);
            seen.insert(token);
        }
        QCOMPARE(seen.size(), 1'000);
        QCOMPARE(fromBase64Url(randomToken(16)).value_or(QByteArray()).size(), 16);
    }

    void numbersReachBothEnds()
    {
        // 90 values, 20,000 draws: the chance that one never comes is below 10^-95.
        std::array<int, 100> counts{};
        for (int i = 0; i < 20'000; ++i) {
            const int number = randomInt(10, 99);
            QVERIFY(number >= 10 && number <= 99);
            ++counts[size_t(number)];
        }
        for (size_t number = 10; number < counts.size(); ++number)
            QVERIFY(counts[number] > 0);
    }

    void oneValueAndAllValues()
    {
        QCOMPARE(randomInt(7, 7), 7);
        const int number = randomInt(0, std::numeric_limits<int>::max());
        QVERIFY(number >= 0);
    }
};

QTEST_GUILESS_MAIN(TestRandom)
#include "tst_random.moc"
