#include "crypto/certificate.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace traydo::core;
using namespace traydo::crypto;

class TestCertificate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const auto made = makeAuthority(u"Traydo on desk"_s, m_names, m_now);
        QVERIFY2(made, qPrintable(made ? QString() : made.error().text));
        m_authority = *made;
    }

    void servesItsNames()
    {
        const auto server = makeServerCertificate(m_authority, m_names, m_now);
        QVERIFY(server);
        QVERIFY(verified(*server, m_names, m_now));
        QVERIFY(verified(*server, {u"desk.local"_s}, m_now + 89 * 24h));
        QVERIFY(verified(*server, {u"desk.local"_s}, m_now - 23h)); // a client whose clock is behind
    }

    void clientsRefuse_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<qint64>("days");
        QTest::addColumn<QString>("reason");
        QTest::newRow("another name") << u"bank.example"_s << qint64(0) << u"not for bank.example"_s;
        QTest::newRow("a name below") << u"a.desk.local"_s << qint64(0) << u"not for"_s;
        QTest::newRow("another address") << u"192.168.1.11"_s << qint64(0) << u"not for"_s;
        QTest::newRow("after its end") << u"desk.local"_s << qint64(91) << u"expired"_s;
        QTest::newRow("long before") << u"desk.local"_s << qint64(-2) << u"not yet valid"_s;
    }
    void clientsRefuse()
    {
        QFETCH(QString, name);
        QFETCH(qint64, days);
        QFETCH(QString, reason);
        const auto server = makeServerCertificate(m_authority, m_names, m_now);
        const auto outcome =
            verifyServerCertificate(m_authority.certificate, *server, {name}, m_now + days * 24h);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::Denied);
        QVERIFY2(outcome.error().text.contains(reason), qPrintable(outcome.error().text));
    }

    void authorityVouchesForNothingElse_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("a site of the web") << u"bank.example"_s << false;
        QTest::newRow("a name that ends alike") << u"evildesk.local"_s << false;
        QTest::newRow("another in .local") << u"printer.local"_s << false;
        QTest::newRow("a public address") << u"93.184.216.34"_s << false;
        QTest::newRow("a public IPv6 address") << u"2606:2800::1"_s << false;
        QTest::newRow("its own public address") << u"203.0.113.7"_s << true;
        QTest::newRow("another public one") << u"203.0.113.8"_s << false;
        QTest::newRow("any private address") << u"10.1.2.3"_s << true;
        QTest::newRow("any private IPv6 address") << u"fd12::1"_s << true;
        QTest::newRow("loopback") << u"127.0.0.2"_s << true;
    }
    void authorityVouchesForNothingElse()
    {
        QFETCH(QString, name);
        QFETCH(bool, accepted);
        const auto server = makeServerCertificate(m_authority, {name}, m_now);
        QVERIFY(server);
        QCOMPARE(verified(*server, {name}, m_now), accepted);
    }

    void anotherAuthorityIsNotTrusted()
    {
        const auto server = makeServerCertificate(m_authority, m_names, m_now);
        const auto other = makeAuthority(u"Traydo on desk"_s, m_names, m_now);
        QVERIFY(!verifyServerCertificate(other->certificate, *server, m_names, m_now));
    }

    void aServerCertificateSignsNothing()
    {
        const auto server = makeServerCertificate(m_authority, m_names, m_now);
        const auto below = makeServerCertificate(*server, m_names, m_now);
        QVERIFY(below);
        QVERIFY(!verifyServerCertificate(server->certificate, *below, m_names, m_now));
    }

    void keyOfAnotherCertificate()
    {
        auto server = *makeServerCertificate(m_authority, m_names, m_now);
        server.privateKey = m_authority.privateKey;
        const auto outcome = verifyServerCertificate(m_authority.certificate, server, m_names, m_now);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::Corrupt);
        QVERIFY(!makeServerCertificate({m_authority.certificate, server.certificate}, m_names, m_now));
    }

    void refusesNamesThatSayMore_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("list") << u"desk,DNS:bank.example"_s;
        QTest::newRow("section") << u"@section"_s;
        QTest::newRow("newline") << u"desk\nbank"_s;
        QTest::newRow("wildcard") << u"*.local"_s;
        QTest::newRow("colon") << u"dirName:x"_s;
        QTest::newRow("empty") << QString();
        QTest::newRow("umlaut") << u"bücher.local"_s;
    }
    void refusesNamesThatSayMore()
    {
        QFETCH(QString, name);
        const auto server = makeServerCertificate(m_authority, {name}, m_now);
        QVERIFY(!server);
        QCOMPARE(server.error().code, ErrorCode::InvalidArgument);
        QVERIFY(!makeAuthority(u"x"_s, {name}, m_now));
        QVERIFY(!makeAuthority(u"x"_s, {}, m_now));
    }

    void factsAreThoseOfTheCertificate()
    {
        const auto facts = readCertificate(m_authority.certificate);
        QVERIFY(facts);
        QCOMPARE(facts->fingerprint.size(), 32 * 3 - 1);
        QCOMPARE(facts->fingerprint, facts->fingerprint.toUpper());
        QCOMPARE(facts->notBefore, std::chrono::floor<seconds>(m_now - 24h));
        QCOMPARE(facts->notAfter, std::chrono::floor<seconds>(m_now + 3650 * 24h));
        const auto other = makeAuthority(u"Traydo on desk"_s, m_names, m_now);
        QVERIFY(readCertificate(other->certificate)->fingerprint != facts->fingerprint);
        QVERIFY(!readCertificate("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"));
        QVERIFY(!readCertificate({}));
    }

    void serverEndsWithItsAuthority()
    {
        const auto late = m_now + 3650 * 24h - 10 * 24h;
        const auto server = makeServerCertificate(m_authority, m_names, late);
        QCOMPARE(readCertificate(server->certificate)->notAfter,
                 readCertificate(m_authority.certificate)->notAfter);
    }

private:
    bool verified(const CertifiedKey &server, const QStringList &names, Instant now) const
    {
        return verifyServerCertificate(m_authority.certificate, server, names, now).ok();
    }

    const Instant m_now = fromEpochMs(1'790'000'000'000);
    const QStringList m_names{u"desk.local"_s, u"desk"_s, u"192.168.1.10"_s, u"fd00::10"_s, u"203.0.113.7"_s};
    CertifiedKey m_authority;
};

QTEST_GUILESS_MAIN(TestCertificate)
#include "tst_certificate.moc"
