#include "storage/backup.h"
#include "storage/database.h"
#include "storage/settingsrepository.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace traydo;
using core::ErrorCode;

class TestBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_data = m_folder->filePath(u"data.sqlite"_s);
        m_copy = m_folder->filePath(u"copy of it.sqlite"_s);
        auto opened = storage::Database::open(m_data);
        QVERIFY(opened.ok());
        m_database = *std::move(opened);
        QVERIFY(storage::SettingsRepository(*m_database).setValue(u"name"_s, u"as of now"_s).ok());
    }

    void cleanup() { m_database.reset(); }

    void copiesWhatIsThereNow()
    {
        // Also what stands only in the log of the writer that goes on.
        const auto copied = m_database->transaction<void>([this]() -> core::Result<void> {
            if (auto set = storage::SettingsRepository(*m_database).setValue(u"name"_s, u"later"_s); !set)
                return set;
            return storage::copyDatabase(m_data, m_copy);
        });
        QVERIFY2(copied, qPrintable(copied ? QString() : copied.error().text));
        struct stat status = {};
        QCOMPARE(::stat(QFile::encodeName(m_copy).constData(), &status), 0);
        QCOMPARE(status.st_mode & 07777, mode_t(0600));
        const auto copy = storage::Database::open(m_copy);
        QVERIFY(copy.ok());
        QVERIFY((*copy)->checkIntegrity().ok());
        QCOMPARE(*storage::SettingsRepository(**copy).value(u"name"_s), std::optional(u"as of now"_s));
    }

    void overwritesNothing()
    {
        QFile file(m_copy);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("mine");
        file.close();
        QCOMPARE(storage::copyDatabase(m_data, m_copy).error().code, ErrorCode::Conflict);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "mine");
        const auto link = m_folder->filePath(u"link"_s);
        QVERIFY(QFile::link(m_folder->filePath(u"nowhere"_s), link));
        QCOMPARE(storage::copyDatabase(m_data, link).error().code, ErrorCode::Conflict);
        QVERIFY(!QFile::exists(m_folder->filePath(u"nowhere"_s)));
    }

    void leavesNothingBehindWhenItFails()
    {
        QVERIFY(!storage::copyDatabase(m_folder->filePath(u"absent.sqlite"_s), m_copy));
        QVERIFY(!QFile::exists(m_copy));
        QCOMPARE(storage::copyDatabase(m_data, m_folder->filePath(u"no/where"_s)).error().code,
                 ErrorCode::Unavailable);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_data;
    QString m_copy;
    std::unique_ptr<storage::Database> m_database;
};

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
