#include "storage/migrator.h"
#include "storage/sqlitedialect.h"

#include <QFile>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace traydo;
using core::ErrorCode;
using storage::Migrator;

class TestMigrator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void runsEachOnce();
    void undoesAFailedMigrationWhole();
    void refusesAGap();
    void refusesAnEmptyFolder();
    void splitsAtEmptyLines();
    void leavesTriggersWhole();
    void makesTheInbox();

private:
    void write(const QString &name, const QByteArray &sql);
    bool hasTable(const QString &name) { return QSqlDatabase::database(u"test"_s).tables().contains(name); }
    Migrator migrator() { return {QSqlDatabase::database(u"test"_s), m_dialect, m_folder->path()}; }

    storage::SqliteDialect m_dialect;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestMigrator::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
    connection.setDatabaseName(u":memory:"_s);
    QVERIFY(connection.open());
    QVERIFY(m_dialect.setUp(connection).ok());
}

void TestMigrator::cleanup()
{
    QSqlDatabase::removeDatabase(u"test"_s);
}

void TestMigrator::write(const QString &name, const QByteArray &sql)
{
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(sql);
}

void TestMigrator::runsEachOnce()
{
    write(u"0001_one.sql"_s, "CREATE TABLE one (id TEXT);\n");
    QCOMPARE(*migrator().run(), 1);
    QCOMPARE(*migrator().run(), 0);
    write(u"0002_two.sql"_s, "ALTER TABLE one ADD COLUMN more TEXT;\n\nCREATE TABLE two (id TEXT);\n");
    QCOMPARE(*migrator().run(), 1);
    QVERIFY(hasTable(u"two"_s));
}

void TestMigrator::undoesAFailedMigrationWhole()
{
    write(u"0001_one.sql"_s, "CREATE TABLE one (id TEXT);\n");
    write(u"0002_two.sql"_s, "CREATE TABLE two (id TEXT);\n\nCREATE TABLE one (id TEXT);\n");
    const auto failed = migrator().run();
    QVERIFY(!failed.ok());
    QVERIFY2(failed.error().text.contains(u"0002_two.sql"_s), qUtf8Printable(failed.error().text));
    QVERIFY(hasTable(u"one"_s));
    QVERIFY(!hasTable(u"two"_s));
    // The first one counts as done, and the corrected second one goes on from there.
    write(u"0002_two.sql"_s, "CREATE TABLE two (id TEXT);\n");
    QCOMPARE(*migrator().run(), 1);
    QVERIFY(hasTable(u"two"_s));
}

void TestMigrator::refusesAGap()
{
    write(u"0001_one.sql"_s, "CREATE TABLE one (id TEXT);\n");
    write(u"0003_three.sql"_s, "CREATE TABLE three (id TEXT);\n");
    QCOMPARE(migrator().run().error().code, ErrorCode::Internal);
    QVERIFY(!hasTable(u"one"_s));
}

void TestMigrator::refusesAnEmptyFolder()
{
    QCOMPARE(migrator().run().error().code, ErrorCode::Internal);
}

void TestMigrator::splitsAtEmptyLines()
{
    const auto statements = storage::splitStatements(
        u"-- why\nCREATE TABLE a (\n    id TEXT\n);\n\n\n  -- only words\n\nSELECT 1;"_s);
    QCOMPARE(statements, QStringList({u"CREATE TABLE a (\n    id TEXT\n);\n"_s, u"SELECT 1;\n"_s}));
}

void TestMigrator::leavesTriggersWhole()
{
    write(u"0001_one.sql"_s, "CREATE TABLE one (id TEXT);\n\n"
                             "CREATE TRIGGER copy AFTER INSERT ON one WHEN new.id = 'a' BEGIN\n"
                             "    INSERT INTO one VALUES ('b');\n    INSERT INTO one VALUES ('c');\nEND;\n\n"
                             "INSERT INTO one VALUES ('a');\n");
    QVERIFY(migrator().run().ok());
    QSqlQuery query(QSqlDatabase::database(u"test"_s));
    QVERIFY(query.exec(u"SELECT COUNT(*) FROM one"_s) && query.next());
    QCOMPARE(query.value(0).toInt(), 3);
}

void TestMigrator::makesTheInbox()
{
    QVERIFY(Migrator(QSqlDatabase::database(u"test"_s), m_dialect).run().ok());
    QSqlQuery query(QSqlDatabase::database(u"test"_s));
    QVERIFY(query.exec(u"SELECT name FROM lists"_s) && query.next());
    QCOMPARE(query.value(0).toString(), u"Inbox"_s);
    QVERIFY(!query.next());
}

QTEST_GUILESS_MAIN(TestMigrator)
#include "tst_migrator.moc"
