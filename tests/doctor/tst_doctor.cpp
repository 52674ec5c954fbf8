#include "doctor/checks.h"
#include "doctor/doctor.h"
#include "storage/database.h"
#include "support/fakeclock.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace traydo;
using namespace traydo::doctor;

class TestDoctor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        QProcessEnvironment environment;
        environment.insert(u"HOME"_s, m_home->path());
        m_subject = {};
        m_subject.surroundings = core::readSurroundings(environment);
        m_subject.config.dataDir = m_home->filePath(u"data"_s);
        m_subject.config.secretStore = core::SecretStoreKind::File;
        m_subject.offer.url = QUrl(u"http://127.0.0.1:7317/mcp"_s);
        m_subject.now = test::FakeClock().now();
    }

    void findsWhoHoldsThePort()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        m_subject.config.port = other.serverPort();
        const auto finding = checkPort(m_subject);
        QCOMPARE(finding.health, Health::Bad);
        QVERIFY2(finding.text.contains(u"tst_doctor"_s), qPrintable(finding.text));
        QVERIFY(finding.text.contains(QString::number(QCoreApplication::applicationPid())));
        QVERIFY(!finding.fix.isEmpty());
        other.close();
        QCOMPARE(checkPort(m_subject).health, Health::Good);
    }

    void noticesAServerThatDoesNotAnswer()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        m_subject.isRunning = true;
        m_subject.offer.url.setPort(silent.serverPort());
        silent.close();
        const auto finding = checkServer(m_subject);
        QCOMPARE(finding.health, Health::Bad);
        QVERIFY(!finding.fix.isEmpty());
    }

    void looksAtTheData()
    {
        QCOMPARE(checkDatabase(m_subject).health, Health::Note);
        QVERIFY(storage::Database::open(m_subject.config.databasePath()).ok());
        QCOMPARE(checkDatabase(m_subject).health, Health::Good);
        QCOMPARE(checkClock(m_subject).health, Health::Good);

        const auto path = m_subject.config.databasePath();
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        auto finding = checkDatabase(m_subject);
        QCOMPARE(finding.health, Health::Bad);
        QVERIFY(finding.fix.contains(u"chmod go= '"_s + path));

        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no database at all");
        file.close();
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        finding = checkDatabase(m_subject);
        QCOMPARE(finding.health, Health::Bad);
        QVERIFY(finding.fix.contains(u"backup"_s));
    }

    void noticesAClockThatWasSetBack()
    {
        {
            auto database = storage::Database::open(m_subject.config.databasePath());
            auto &statement = (*database)->statement(
                "INSERT INTO changes (id, sequence, list_id, kind, actor_name, via, title, version, "
                "old_values, new_values, changed_at) VALUES ('c', 1, 'l', 0, 'a', 'cli', 't', 1, '{}', '{}', ?)"_L1);
            statement.bind(core::toEpochMs(m_subject.now + std::chrono::hours(1)));
            QVERIFY(statement.exec().ok());
        }
        QCOMPARE(checkClock(m_subject).health, Health::Bad);
        m_subject.now += std::chrono::minutes(58);
        QCOMPARE(checkClock(m_subject).health, Health::Good);
    }

    void looksAfterTheSecret()
    {
        QCOMPARE(checkSecretStore(m_subject).health, Health::Note);
        write(u"data/signing-secret"_s, "x");
        const auto path = m_home->filePath(u"data/signing-secret"_s);
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
        QCOMPARE(checkSecretStore(m_subject).health, Health::Bad);
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        QCOMPARE(checkSecretStore(m_subject).health, Health::Good);
        m_subject.config.secretStore = core::SecretStoreKind::Keychain; // no bus in this environment
        QCOMPARE(checkSecretStore(m_subject).health, Health::Bad);
        m_subject.isRunning = true; // and was told on its command line to use the file
        QCOMPARE(checkSecretStore(m_subject).health, Health::Note);
        QVERIFY(checkSecretStore(m_subject).fix.contains(u"secret_store"));
    }

    void knowsWhatADesktopLacks()
    {
        QCOMPARE(checkTray(m_subject).health, Health::Note);
        QCOMPARE(checkNotifications(m_subject).health, Health::Note);
        m_subject.config.hasDisplay = true; // claimed, but there is neither bus nor X server
        m_subject.surroundings.environment.insert(u"DISPLAY"_s, u":4711"_s);
        for (const auto &finding : {checkTray(m_subject), checkNotifications(m_subject)}) {
            QCOMPARE(finding.health, Health::Bad);
            QVERIFY(!finding.fix.isEmpty());
        }
    }

    void readsTheAutostartFile_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<Health>("health");
        QTest::newRow("there") << QByteArray("[Desktop Entry]\nExec=/bin/sh --hidden\n") << Health::Good;
        QTest::newRow("gone") << QByteArray("[Desktop Entry]\nExec=\"/opt/old/traydo\" --hidden\n")
                              << Health::Bad;
        QTest::newRow("off") << QByteArray("[Desktop Entry]\nHidden=true\nExec=/opt/old/traydo\n")
                             << Health::Good;
    }

    void readsTheAutostartFile()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const Health, health);
        QCOMPARE(checkAutostart(m_subject).health, Health::Good);
        write(u".config/autostart/org.traydo.Traydo.desktop"_s, content);
        const auto finding = checkAutostart(m_subject);
        QCOMPARE(finding.health, health);
        QCOMPARE(finding.fix.isEmpty(), health == Health::Good);
    }

    void looksIntoTheAppsFiles()
    {
        QVERIFY(checkApps(m_subject).isEmpty());
        write(u".config/zed/settings.json"_s,
              "{\"context_servers\": {\"traydo\": {\"url\": \"http://127.0.0.1:1/mcp\"}}}");
        write(u".config/Code/User/mcp.json"_s, "{\"mcpServers\": {\"traydo\": {\"url\": \"x\"}}}");
        write(u".copilot/mcp-config.json"_s, "{");
        write(u".cursor/mcp.json"_s,
              "{\"mcpServers\": {\"traydo\": {\"url\": \"http://127.0.0.1:7317/mcp\"}}}");
        QHash<QString, Finding> found;
        for (const auto &finding : checkApps(m_subject))
            found.insert(finding.check, finding);
        QCOMPARE(found.size(), 4);
        QCOMPARE(found[u"app:zed"_s].fix, u"Tell it again with: traydoctl connect zed --apply"_s);
        QVERIFY(found[u"app:vscode"_s].text.contains(u"mcpServers"_s));
        QCOMPARE(found[u"app:copilot-cli"_s].health, Health::Bad);
        QCOMPARE(found[u"app:cursor"_s].health, Health::Good);
    }

    void changesNothing()
    {
        QVERIFY(storage::Database::open(m_subject.config.databasePath()).ok());
        write(u".config/zed/settings.json"_s, "{ broken");
        const auto before = picture();
        QVERIFY(!examine(m_subject).isEmpty());
        QCOMPARE(picture(), before);
    }

private:
    void write(const QString &path, const QByteArray &content)
    {
        const auto whole = m_home->filePath(path);
        QVERIFY(QDir().mkpath(QFileInfo(whole).path()));
        QFile file(whole);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    /// Every file below the home folder, with its size and the time it was changed.
    QStringList picture() const
    {
        QStringList all;
        QDirIterator files(m_home->path(), QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QFileInfo info(files.next());
            all.append(u"%1 %2 %3"_s.arg(info.filePath())
                           .arg(info.size())
                           .arg(info.lastModified().toMSecsSinceEpoch()));
        }
        all.sort();
        return all;
    }

    std::unique_ptr<QTemporaryDir> m_home;
    Subject m_subject;
};

QTEST_GUILESS_MAIN(TestDoctor)
#include "tst_doctor.moc"
