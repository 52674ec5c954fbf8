#include "server/startup.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace traydo;

class TestStartup : public QObject
{
    Q_OBJECT

    static core::Config configIn(const QTemporaryDir &folder)
    {
        core::Config config;
        config.dataDir = folder.filePath(u"data"_s);
        config.stateDir = folder.filePath(u"state"_s);
        config.secretStore = core::SecretStoreKind::File;
        return config;
    }

private Q_SLOTS:
    void aStoreIsFreeToChooseUntilTheFirstSecret()
    {
        const QTemporaryDir folder;
        const auto config = configIn(folder);
        QVERIFY(server::isBeforeFirstSecret(config));
        QVERIFY(server::prepareStartup(config).ok());
        QVERIFY(!server::isBeforeFirstSecret(config));
    }

    void aSecretThatIsGoneIsNotMadeAnew()
    {
        const QTemporaryDir folder;
        const auto config = configIn(folder);
        QVERIFY(server::prepareStartup(config).ok());
        QVERIFY(QFile::remove(config.dataDir + u"/signing-secret"_s));
        QVERIFY(!server::isBeforeFirstSecret(config));
        const auto startup = server::prepareStartup(config);
        QCOMPARE(startup.error().reason.code, core::ReasonCode::SecretGone);
    }

    void unreadableDataIsNoNewData()
    {
        const QTemporaryDir folder;
        auto config = configIn(folder);
        config.dataDir = folder.filePath(u"file"_s);
        QFile file(config.dataDir);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(!server::isBeforeFirstSecret(config));
        QCOMPARE(server::prepareStartup(config).error().reason.code, core::ReasonCode::FileUnusable);
    }
};

QTEST_GUILESS_MAIN(TestStartup)
#include "tst_startup.moc"
