#include "oauth/authorizationserver.h"
#include "server/storageepoch.h"
#include "storage/settingsrepository.h"
#include "support/fakeclock.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace traydo;
using namespace Qt::StringLiterals;
using server::StorageEpoch;

/// DB5. A database is used, stopped, copied and put back as a person would do it with cp.
class TestStorageEpoch : public QObject
{
    Q_OBJECT

private:
    QString data() const { return m_folder->filePath(u"data/traydo.sqlite"_s); }
    QString state() const { return m_folder->filePath(u"state"_s); }
    std::unique_ptr<storage::Database> open() const
    {
        auto database = storage::Database::open(data());
        if (!database)
            qFatal("%s", qUtf8Printable(database.error().text));
        return *std::move(database);
    }
    /// One run of the program; `inside` works with it.
    bool run(const std::function<void(storage::Database &, StorageEpoch &)> &inside = {}) const
    {
        const auto database = open();
        auto epoch = StorageEpoch::open(*database, state(), m_clock);
        if (!epoch)
            qFatal("%s", qUtf8Printable(epoch.error().text));
        if (!storage::SettingsRepository(*database).setValue(u"signing_key_id"_s, u"key"_s))
            qFatal("not noted");
        if (inside)
            inside(*database, *epoch);
        return epoch->hasBegun();
    }
    void copyTo(const QString &name) const
    {
        for (const auto *suffix : {"", "-wal", "-shm"}) {
            const auto from = data() + QLatin1StringView(suffix);
            const auto to = m_folder->filePath(name) + QLatin1StringView(suffix);
            QFile::remove(to);
            if (QFile::exists(from) && !QFile::copy(from, to))
                qFatal("not copied");
        }
    }
    void putBack(const QString &name) const
    {
        for (const auto *suffix : {"", "-wal", "-shm"}) {
            const auto from = m_folder->filePath(name) + QLatin1StringView(suffix);
            const auto to = data() + QLatin1StringView(suffix);
            QFile::remove(to);
            if (QFile::exists(from) && !QFile::copy(from, to))
                qFatal("not put back");
        }
    }
    QStringList marks() const { return QDir(state()).entryList({u"storage-epoch-*"_s}, QDir::Files); }

    std::unique_ptr<QTemporaryDir> m_folder;
    test::FakeClock m_clock;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void startsAndStopsWithoutAlarm()
    {
        for (int i = 0; i < 3; ++i)
            QVERIFY(!run());
        QVERIFY(!run([](auto &, auto &epoch) { QVERIFY(epoch.advance()); }));
        QVERIFY(!run());
        QCOMPARE(marks().size(), 1);
    }

    void CF1_fileIsForItsOwnerAlone()
    {
        run();
        struct stat status
        {
        };
        QCOMPARE(::stat(QFile::encodeName(state() + u'/' + marks().first()).constData(), &status), 0);
        QCOMPARE(status.st_mode & 07777, mode_t(0600));
        QCOMPARE(::stat(QFile::encodeName(state()).constData(), &status), 0);
        QCOMPARE(status.st_mode & 07777, mode_t(0700));
    }

    void DB5_copiedBackByHand()
    {
        run();
        copyTo(u"backup"_s);
        run();
        putBack(u"backup"_s);
        QVERIFY(run());
        QVERIFY(!run()); // said once
    }

    void DB5_copiedWhileRunning() // and something was taken back after that
    {
        run([this](auto &, auto &epoch) {
            copyTo(u"backup"_s);
            QVERIFY(epoch.advance());
        });
        putBack(u"backup"_s);
        QVERIFY(run());
    }

    void DB5_broughtToAnotherComputer()
    {
        run();
        QVERIFY(QDir(state()).removeRecursively());
        QVERIFY(run());
        QVERIFY(!run());
    }

    void DB5_fromBeforeThereWereEpochs()
    {
        QVERIFY(storage::SettingsRepository(*open()).setValue(u"signing_key_id"_s, u"key"_s));
        QVERIFY(run());
    }

    void DB5_theLaterOneComesBack() // after the older one was used: each is the other's restored copy
    {
        run();
        copyTo(u"older"_s);
        run();
        copyTo(u"later"_s);
        putBack(u"older"_s);
        QVERIFY(run());
        putBack(u"later"_s);
        QVERIFY(run()); // it has missed what was taken back meanwhile
        putBack(u"older"_s);
        QVERIFY(run());
        QVERIFY(!run());
    }

    void crashesBetweenDatabaseAndFile() // several in a row
    {
        run();
        QFile file(state() + u'/' + marks().first());
        for (int i = 0; i < 3; ++i) {
            run();
            // The file did not get as far as the database.
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto count = file.readAll().trimmed().toLongLong();
            file.close();
            QVERIFY(file.open(QIODevice::WriteOnly));
            QVERIFY(file.write(QByteArray::number(count - 1)) > 0);
            file.close();
        }
        QVERIFY(!run());
    }

    void bentFile_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("words") << QByteArray("words\n");
        QTest::newRow("behind") << QByteArray("-5\n");
        QTest::newRow("ahead") << QByteArray("99\n");
    }
    void bentFile()
    {
        QFETCH(QByteArray, content);
        run();
        run();
        QFile file(state() + u'/' + marks().first());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
        file.close();
        QVERIFY(run());
    }

    void CF2_foreignFile()
    {
        run();
        const QString path = state() + u'/' + marks().first();
        QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0666), 0);
        const auto database = open();
        const auto epoch = StorageEpoch::open(*database, state(), m_clock);
        QVERIFY(!epoch);
        QCOMPARE(epoch.error().code, core::ErrorCode::Denied);
    }

    void twoDatabasesKeepApart()
    {
        run();
        const auto other = storage::Database::open(m_folder->filePath(u"other/traydo.sqlite"_s));
        QVERIFY(other.ok());
        QVERIFY(!StorageEpoch::open(**other, state(), m_clock)->hasBegun());
        QVERIFY(!run());
        QCOMPARE(marks().size(), 2);
    }

    void DB5_nothingIsRevived()
    {
        const crypto::KeyRing keys(QByteArray(32, 'k'));
        const core::Config config;
        const QList<QByteArray> origins{"http://127.0.0.1:7317"};
        oauth::ProgramCredentials token;
        oauth::ProgramCredentials machine;
        const auto passes = [](oauth::AuthorizationServer &server, const QByteArray &bearer) {
            http::Request request;
            request.origin = "http://127.0.0.1:7317";
            request.headers.add("Authorization", "Bearer " + bearer);
            return std::holds_alternative<core::Principal>(server.bearerGuard().authenticate(request));
        };
        run([&](storage::Database &database, StorageEpoch &) {
            auto server = *oauth::AuthorizationServer::create(database, keys, m_clock, config, origins, {});
            const oauth::ProgramAccess access{
                u"x"_s, core::Scope::TodosRead, {.all = true, .listIds = {}}, std::chrono::hours(1)};
            token = *server->programs().addToken(access);
            machine = *server->programs().addMachineClient(access);
            QVERIFY(passes(*server, token.secret));
        });
        copyTo(u"backup"_s);
        run([&](storage::Database &database, StorageEpoch &) {
            auto server = *oauth::AuthorizationServer::create(database, keys, m_clock, config, origins, {});
            QVERIFY(passes(*server, token.secret)); // an ordinary restart harms nobody
            QVERIFY(server->grants().removeClient(token.clientId));
        });
        putBack(u"backup"_s);
        run([&](storage::Database &database, StorageEpoch &epoch) {
            QVERIFY(epoch.hasBegun());
            auto server = *oauth::AuthorizationServer::create(database, keys, m_clock, config, origins, {});
            QVERIFY(!passes(*server, token.secret));
            QVERIFY(server->grants().liveGrants(token.clientId).isEmpty());
            QVERIFY(server->grants().liveGrants(machine.clientId).isEmpty());
            const auto *client = server->grants().findClient(machine.clientId);
            QVERIFY(client && !server->programs().isSecretOf(*client, machine.secret));
        });
    }
};

QTEST_GUILESS_MAIN(TestStorageEpoch)
#include "tst_storageepoch.moc"
