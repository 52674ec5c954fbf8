#include "crypto/hash.h"

#include <QtTest>

using namespace traydo::crypto;

class TestHash : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sha256OfKnownTexts() // FIPS 180-2, appendix B
    {
        QCOMPARE(sha256("abc").toHex(),
                 QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        QCOMPARE(sha256({}).toHex(),
                 QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    }

    void sha256FitsPkce() // RFC 7636 appendix B
    {
        QCOMPARE(base64Url(sha256("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")),
                 QByteArray("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"));
    }

    void base64UrlThereAndBack()
    {
        QCOMPARE(base64Url("\xfb\xff\xfe"), QByteArray("-__-"));
        for (int size = 0; size < 9; ++size) {
            const QByteArray bytes(size, '\xe7');
            QCOMPARE(fromBase64Url(base64Url(bytes)), bytes);
        }
    }

    void refusesAnythingElse_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("padding") << QByteArray("YQ==");
        QTest::newRow("standard alphabet") << QByteArray("+//+");
        QTest::newRow("space") << QByteArray("YWJj YWJj");
        QTest::newRow("newline") << QByteArray("YWJj\n");
        QTest::newRow("stray bits") << QByteArray("YR"); // "YQ" is the canonical one
        QTest::newRow("lone character") << QByteArray("YWJjY");
        QTest::newRow("NUL") << QByteArray("YW\0j", 4);
        QTest::newRow("not ASCII") << QByteArray("YW\xc3\xa4");
    }

    void refusesAnythingElse()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!fromBase64Url(text));
    }

    void comparesWholeValues()
    {
        QVERIFY(equalConstantTime("abc", "abc"));
        QVERIFY(!equalConstantTime("abc", "abd"));
        QVERIFY(!equalConstantTime("abc", "ab"));
        QVERIFY(!equalConstantTime("abc", {}));
        QVERIFY(equalConstantTime({}, {}));
    }
};

QTEST_GUILESS_MAIN(TestHash)
#include "tst_hash.moc"
