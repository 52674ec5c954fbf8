#include "crypto/localauthority.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace traydo::core;
using namespace traydo::crypto;

class TestLocalAuthority : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void makesWhatIsMissing()
    {
        const auto made = open();
        QVERIFY(!made.wasReplaced());
        QCOMPARE(made.chain().count("BEGIN CERTIFICATE"), 2);
        QVERIFY(!made.chain().contains("PRIVATE"));
        QVERIFY(!made.certificate().contains("PRIVATE"));
        QVERIFY(made.chain().endsWith(made.certificate()));
        for (const auto &name : {u"lan-authority.pem"_s, u"lan-certificate.pem"_s}) {
            const auto permissions = QFile::permissions(m_folder->filePath(name));
            QVERIFY(!(permissions &
                      (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
        }
    }

    void staysTheSame()
    {
        const auto first = open();
        const auto second = open(m_names, m_now + 24h);
        QCOMPARE(second.chain(), first.chain());
        QCOMPARE(second.privateKey(), first.privateKey());
        QCOMPARE(second.facts().fingerprint, first.facts().fingerprint);
    }

    void renewsTheServerInTime()
    {
        auto authority = open();
        const auto chain = authority.chain();
        QVERIFY(!*authority.renew(m_now + 59 * 24h));
        QCOMPARE(authority.chain(), chain);
        QVERIFY(*authority.renew(m_now + 61 * 24h));
        QVERIFY(authority.chain() != chain);
        QVERIFY(authority.chain().endsWith(authority.certificate()));
        QVERIFY(chain.endsWith(authority.certificate())); // devices need not trust anything new
        QVERIFY(!authority.wasReplaced());
        QVERIFY(!*authority.renew(m_now + 62 * 24h));
    }

    void renewsWhenTheClockIsSetBack()
    {
        auto authority = open();
        QVERIFY(*authority.renew(m_now - 48h));
        QVERIFY(verifyServerCertificate(authority.certificate(), {authority.chain(), authority.privateKey()},
                                        m_names, m_now - 48h));
    }

    void renewsTheAuthorityBeforeItsEnd()
    {
        auto authority = open();
        const auto fingerprint = authority.facts().fingerprint;
        const auto late = m_now + 3625 * 24h;
        QVERIFY(*authority.renew(late));
        QVERIFY(authority.facts().fingerprint != fingerprint);
        QVERIFY(authority.wasReplaced());
        QVERIFY(authority.serverNotAfter() > late + 80 * 24h);
    }

    void newPrivateAddressKeepsTheAuthority()
    {
        const auto first = open();
        const auto moved = open({u"desk.local"_s, u"192.168.7.77"_s});
        QCOMPARE(moved.certificate(), first.certificate());
        QVERIFY(moved.chain() != first.chain());
        QVERIFY(!moved.wasReplaced());
    }

    void newNameTakesANewAuthority()
    {
        const auto first = open();
        const auto renamed = open({u"bank.example"_s});
        QVERIFY(renamed.certificate() != first.certificate());
        QVERIFY(renamed.wasReplaced());
    }

    void damagedFilesAreReplaced_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        for (const auto &name : {u"lan-authority.pem"_s, u"lan-certificate.pem"_s}) {
            QTest::addRow("%s empty", qPrintable(name)) << name << QByteArray();
            QTest::addRow("%s garbage", qPrintable(name)) << name << QByteArray("garbage\n");
            QTest::addRow("%s half", qPrintable(name))
                << name << QByteArray("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");
        }
    }
    void damagedFilesAreReplaced()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        open();
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(content);
        file.close();
        const auto again = open();
        QVERIFY(verifyServerCertificate(again.certificate(), {again.chain(), again.privateKey()}, m_names,
                                        m_now));
    }

    void filesOpenToOthersAreRefused() // CF2
    {
        open();
        const auto path = m_folder->filePath(u"lan-authority.pem"_s);
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
        const auto refused = LocalAuthority::open(m_folder->path(), m_names, m_now);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Denied);
    }

    void folderThatCannotBeWritten()
    {
        const auto refused = LocalAuthority::open(m_folder->filePath(u"absent"_s), m_names, m_now);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Unavailable);
    }

private:
    LocalAuthority open(const QStringList &names, Instant now) const
    {
        auto opened = LocalAuthority::open(m_folder->path(), names, now);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().text));
        return *std::move(opened);
    }
    LocalAuthority open() const { return open(m_names, m_now); }
    LocalAuthority open(const QStringList &names) const { return open(names, m_now); }

    std::unique_ptr<QTemporaryDir> m_folder;
    const Instant m_now = fromEpochMs(1'790'000'000'000);
    const QStringList m_names{u"desk.local"_s, u"192.168.1.10"_s};
};

QTEST_GUILESS_MAIN(TestLocalAuthority)
#include "tst_localauthority.moc"
