#include "storage/database.h"
#include "storage/inspection.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace traydo;
using core::ErrorCode;

class TestInspection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"data/traydo.sqlite"_s);
    }

    void sees()
    {
        QCOMPARE(storage::inspect(m_path, false).error().code, ErrorCode::NotFound);
        {
            auto database = storage::Database::open(m_path);
            QVERIFY(database.ok());
            addChange(**database, 1'795'255'200'000);
            const auto whileUsed = storage::inspect(m_path, true);
            QVERIFY2(whileUsed.ok(), whileUsed ? "" : qPrintable(whileUsed.error().text));
            QCOMPARE(core::toEpochMs(*whileUsed->newest), 1'795'255'200'000);
        }
        const auto before = picture();
        const auto after = storage::inspect(m_path, false);
        QVERIFY(after.ok());
        QVERIFY(!after->wasCut);
        QCOMPARE(core::toEpochMs(*after->newest), 1'795'255'200'000);
        QCOMPARE(picture(), before);
    }

    void leavesWhatACrashLeft()
    {
        QVERIFY(storage::Database::open(m_path).ok());
        QFile left(m_path + u"-wal"_s);
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.write("what was not put into its place");
        left.close();
        const auto before = picture();
        QVERIFY(storage::inspect(m_path, false)->wasCut);
        QCOMPARE(picture(), before);
    }

    void tellsDamage_data()
    {
        QTest::addColumn<QByteArray>("damage");
        QTest::addColumn<qint64>("at");
        QTest::newRow("no database") << QByteArray("something else altogether") << qint64(0);
        QTest::newRow("pages") << QByteArray(60'000, '\x5a') << qint64(4096);
    }

    void tellsDamage()
    {
        QFETCH(const QByteArray, damage);
        QFETCH(const qint64, at);
        QVERIFY(storage::Database::open(m_path).ok());
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(at));
        file.write(damage);
        file.close();
        QCOMPARE(storage::inspect(m_path, false).error().code, ErrorCode::Corrupt);
    }

private:
    static void addChange(storage::Database &database, qint64 at)
    {
        auto &statement = database.statement(
            "INSERT INTO changes (id, sequence, list_id, kind, actor_name, via, title, version, old_values, "
            "new_values, changed_at) VALUES ('c', 1, 'l', 0, 'a', 'cli', 't', 1, '{}', '{}', ?)"_L1);
        statement.bind(at);
        QVERIFY(statement.exec().ok());
    }

    /// Names and content of all there is.
    QStringList picture() const
    {
        QStringList all;
        const QDir folder(QFileInfo(m_path).path());
        for (const QString &name : folder.entryList(QDir::Files)) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                all.append(name +
                           QString::fromLatin1(
                               QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex()));
        }
        return all;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestInspection)
#include "tst_inspection.moc"
