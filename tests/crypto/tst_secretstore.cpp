#include "crypto/hash.h"
#include "crypto/secretstore.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/stat.h>

#include <memory>

using namespace Qt::StringLiterals;
using namespace traydo;
using namespace traydo::crypto;
using core::ErrorCode;

class TestSecretStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_config = {};
        m_config.secretStore = core::SecretStoreKind::File;
        m_config.dataDir = m_dir->path();
    }

    void fileIsMadeOnceAndReadAgain()
    {
        const auto first = load(true);
        QVERIFY(first);
        QCOMPARE(first->current.size(), 32);
        QVERIFY(first->retired.isEmpty());
        QVERIFY(*load(true) == *first);
        QVERIFY(*load(false) == *first);
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files), QStringList(u"signing-secret"_s));
    }

    void fileIsForItsOwnerAlone_data()
    {
        QTest::addColumn<int>("mask");
        QTest::newRow("CF1 umask 022") << 022;
        QTest::newRow("CF1 umask 000") << 000;
        QTest::newRow("CF1 umask 277") << 0277;
    }

    void fileIsForItsOwnerAlone()
    {
        QFETCH(int, mask);
        const auto before = ::umask(mode_t(mask));
        const auto secret = load(true);
        ::umask(before);
        QVERIFY(secret);
        struct stat status
        {
        };
        QCOMPARE(::stat(QFile::encodeName(secretPath()).constData(), &status), 0);
        QCOMPARE(status.st_mode & 07777, mode_t(0600));
    }

    void retiredSecretsAreKeptWithIt()
    {
        const auto store = makeSecretStore(m_config);
        auto secrets = *load(true);
        for (int i = 0; i < 128; ++i) {
            const auto next = rotated(secrets, {.now = core::fromEpochMs(1'795'255'200'123 + i),
                                                .tokenLife = core::milliseconds(600'000),
                                                .sealedLife = core::milliseconds(700'000),
                                                .retiredAtMost = 128});
            QVERIFY(next);
            secrets = *next;
        }
        QVERIFY(store->write(secrets));
        QVERIFY(*load(false) == secrets);
        QCOMPARE(secrets.retired.size(), 128);
        struct stat status
        {
        };
        QCOMPARE(::stat(QFile::encodeName(secretPath()).constData(), &status), 0);
        QCOMPARE(status.st_mode & 07777, mode_t(0600));
    }

    void KC1_rotationThatCannotBeStoredLosesNothing()
    {
        const auto before = load(true);
        QVERIFY(before);
        // A folder in the draft's place: as a full disk, it keeps the new record from being written.
        QVERIFY(QDir(m_dir->path()).mkpath(u"signing-secret.new/x"_s));
        QVERIFY(!makeSecretStore(m_config)->write({QByteArray(32, 'n'), {{before->current, {}, {}}}}));
        QVERIFY(*load(false) == *before);
    }

    void KC1_killedWhileTheDraftWasWritten()
    {
        const auto before = load(true);
        QVERIFY(before);
        writeSecret(base64Url(QByteArray(32, 'n')).first(20), 0600, u".new"_s);
        QVERIFY(*load(false) == *before);
    }

    void draftOfACrashIsInNobodysWay()
    {
        writeSecret("half", 0600, u".new"_s);
        QVERIFY(load(true));
        QVERIFY(!QFile::exists(secretPath() + u".new"_s));
    }

    void missingSecretIsNotMadeAgain() // KC1
    {
        const auto secret = load(false);
        QVERIFY(!secret);
        QCOMPARE(secret.error().code, ErrorCode::NotFound);
        QVERIFY(secret.error().text.contains("--secret-store"_L1));
        QCOMPARE(secret.error().reason.code, core::ReasonCode::SecretGone);
        QVERIFY(QDir(m_dir->path()).isEmpty());
    }

    void refusesFile_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("mode");
        const QByteArray good = base64Url(QByteArray(32, 's')) + '\n';
        QTest::newRow("KC1 empty") << QByteArray() << 0600;
        QTest::newRow("KC1 short") << base64Url(QByteArray(31, 's')) << 0600;
        QTest::newRow("KC1 long") << base64Url(QByteArray(33, 's')) << 0600;
        QTest::newRow("KC1 huge") << QByteArray(2'000, 'A') << 0600;
        QTest::newRow("KC1 no base64url") << QByteArray(43, '*') << 0600;
        const QByteArray one = base64Url(QByteArray(32, 's'));
        QTest::newRow("KC1 retired one cut") << one + ' ' + one.chopped(1) + ":1:2" << 0600;
        QTest::newRow("KC1 retired one without times") << one + ' ' + one << 0600;
        QTest::newRow("KC1 retired one with a time too many") << one + ' ' + one + ":1:2:3" << 0600;
        QTest::newRow("KC1 times are words") << one + ' ' + one + ":a:b" << 0600;
        QTest::newRow("KC1 two blanks") << one + "  " + one + ":1:2" << 0600;
        QTest::newRow("CF1 read by the group") << good << 0640;
        QTest::newRow("CF1 read by everybody") << good << 0604;
    }

    void refusesFile() // and leaves it as it is
    {
        QFETCH(QByteArray, content);
        QFETCH(int, mode);
        writeSecret(content, mode_t(mode));
        const auto secret = load(true);
        QVERIFY(!secret);
        QCOMPARE(secret.error().code, ErrorCode::Corrupt);
        QCOMPARE(contentOf(secretPath()), content);
    }

    void refusesASymbolicLink() // CF1
    {
        writeSecret(base64Url(QByteArray(32, 's')), 0600, u".real"_s);
        QVERIFY(QFile::link(secretPath() + u".real"_s, secretPath()));
        QCOMPARE(load(true).error().code, ErrorCode::Corrupt);
    }

    void saysWhenItCannotBeKept()
    {
        m_config.dataDir = m_dir->filePath(u"absent"_s);
        const auto secret = load(true);
        QVERIFY(!secret);
        QCOMPARE(secret.error().code, ErrorCode::Unavailable);
        QVERIFY(secret.error().text.contains(m_config.dataDir));
    }

    void readsASystemdCredential_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("raw") << QByteArray(32, '\xe7');
        QTest::newRow("base64url") << base64Url(QByteArray(32, '\xe7')) + '\n';
    }

    void readsASystemdCredential()
    {
        QFETCH(QByteArray, content);
        useSystemd();
        writeFile(m_dir->filePath(u"traydo-signing-secret"_s), content, 0440);
        QCOMPARE(load(false)->current, QByteArray(32, '\xe7'));
    }

    void systemdCredentialsAreNotMade() // KC1
    {
        useSystemd();
        const auto secret = load(true);
        QVERIFY(!secret);
        QCOMPARE(secret.error().code, ErrorCode::Unavailable);
        QVERIFY(secret.error().text.contains("LoadCredential="_L1));
        QVERIFY(QDir(m_dir->path()).isEmpty());
    }

    void systemdWithoutCredentials()
    {
        useSystemd();
        m_config.credentialsDir.clear();
        const auto secret = load(true);
        QVERIFY(!secret);
        QCOMPARE(secret.error().code, ErrorCode::Unavailable);
        QVERIFY(secret.error().text.contains("LoadCredential="_L1));
    }

    void wrongSystemdCredential() // KC1
    {
        useSystemd();
        writeFile(m_dir->filePath(u"traydo-signing-secret"_s), "secret", 0400);
        QCOMPARE(load(true).error().code, ErrorCode::Corrupt);
    }

private:
    core::Result<SigningSecrets> load(bool mayCreate) const
    {
        return loadSigningSecrets(*makeSecretStore(m_config), mayCreate);
    }

    void useSystemd()
    {
        m_config.secretStore = core::SecretStoreKind::Systemd;
        m_config.credentialsDir = m_dir->path();
    }

    QString secretPath() const { return m_dir->filePath(u"signing-secret"_s); }

    void writeSecret(const QByteArray &content, mode_t mode, const QString &suffix = {}) const
    {
        writeFile(secretPath() + suffix, content, mode);
    }

    static void writeFile(const QString &path, const QByteArray &content, mode_t mode)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
        QCOMPARE(::chmod(QFile::encodeName(path).constData(), mode), 0);
    }

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    core::Config m_config;
};

QTEST_GUILESS_MAIN(TestSecretStore)
#include "tst_secretstore.moc"
