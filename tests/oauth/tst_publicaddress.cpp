#include "oauth/publicaddress.h"

#include <QTest>

using namespace traydo;
using namespace Qt::StringLiterals;

class TestPublicAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void AZ12_inside_data()
    {
        QTest::addColumn<QString>("address");
        for (const char *address :
             {"0.0.0.0", "0.1.2.3", "10.0.0.0", "10.255.255.255", "100.64.0.0", "100.127.255.255",
              "127.0.0.1", "127.255.255.255", "169.254.0.0", "169.254.169.254", "172.16.0.0",
              "172.31.255.255", "192.0.0.1", "192.0.0.170", "192.0.2.1", "192.31.196.1", "192.52.193.1",
              "192.88.99.1", "192.168.0.1", "192.168.255.255", "192.175.48.1", "198.18.0.0", "198.19.255.255",
              "198.51.100.7", "203.0.113.7", "224.0.0.1", "239.255.255.255", "240.0.0.1", "255.255.255.255",
              // IPv6
              "::", "::1", "::127.0.0.1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:1.1.1.1",
              "::ffff:169.254.169.254", "::ffff:0:1.1.1.1", "64:ff9b::7f00:1", "64:ff9b::101:101",
              "64:ff9b:1::1", "100::1", "2001::1", "2001:0:4136:e378::1", "2001:2::1", "2001:10::1",
              "2001:20::1", "2001:1ff:ffff::1", "2001:db8::1", "2002:7f00:1::1", "2002:101:101::1",
              "2620:4f:8000::1", "3fff::1", "3fff:fff::1", "5f00::1", "fc00::1", "fd12:3456:789a::1",
              "fe80::1", "fe80::1%1", "fec0::1", "ff02::1", "4000::1"})
            QTest::newRow(address) << QString::fromLatin1(address);
    }
    void AZ12_inside()
    {
        QFETCH(const QString, address);
        const QHostAddress parsed(address);
        QVERIFY2(!parsed.isNull(), "the test means an address");
        QVERIFY(!oauth::isPublicAddress(parsed));
    }

    void outside_data()
    {
        QTest::addColumn<QString>("address");
        // Also the neighbours of the blocks above.
        for (const char *address : {"1.0.0.0",         "1.1.1.1",         "8.8.8.8",
                                    "9.255.255.255",   "11.0.0.0",        "100.63.255.255",
                                    "100.128.0.0",     "126.255.255.255", "128.0.0.1",
                                    "169.253.255.255", "169.255.0.0",     "172.15.255.255",
                                    "172.32.0.0",      "192.0.1.1",       "192.0.3.1",
                                    "192.167.255.255", "192.169.0.0",     "198.17.255.255",
                                    "198.20.0.0",      "203.0.112.1",     "203.0.114.1",
                                    "223.255.255.255", "2001:200::1",     "2001:4860:4860::8888",
                                    "2001:db9::1",     "2003::1",         "2606:4700:4700::1111",
                                    "2a00:1450::1",    "3ffe::1"})
            QTest::newRow(address) << QString::fromLatin1(address);
    }
    void outside()
    {
        QFETCH(const QString, address);
        QVERIFY(oauth::isPublicAddress(QHostAddress(address)));
    }

    void noAddressIsNotPublic() { QVERIFY(!oauth::isPublicAddress(QHostAddress())); }
};

QTEST_GUILESS_MAIN(TestPublicAddress)
#include "tst_publicaddress.moc"
