#include "storage/database.h"
#include "storage/settingsrepository.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace traydo;
using core::Error;
using core::ErrorCode;
using core::Result;
using storage::Database;

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsWhatItWrote();
    void filesArePrivateUnderAnyUmask_CF1();
    void narrowsAnExistingFile_CF1();
    void refusesASecondInstance_DB4();
    void leavesGarbageUntouched_DB3_data();
    void leavesGarbageUntouched_DB3();
    void leavesAForeignDatabaseUntouched_DB3();
    void refusesASymbolicLink();
    void refusesANewerSchema();
    void refusesAnUnusablePath();
    void rollsBackOnError();
    void nestedFailureUndoesTheWhole();
    void nestedSuccessJoins();
    void keepsStatements();
    void bindsNullTextAsEmpty();
    void classifiesErrors();
    void findsOrphans();
    void sessionSettings();

private:
    QString path() const { return m_folder->filePath(u"data/traydo.sqlite"_s); }
    static int modeOf(const QString &path);
    static QByteArray contents(const QString &path);
    void rawExec(const QString &sql) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDatabase::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

int TestDatabase::modeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? int(status.st_mode & 07777) : -1;
}

QByteArray TestDatabase::contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

/// Runs SQL the way a stranger would, past our own code.
void TestDatabase::rawExec(const QString &sql) const
{
    {
        auto connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"stranger"_s);
        connection.setDatabaseName(path());
        QVERIFY(connection.open());
        QSqlQuery query(connection);
        QVERIFY2(query.exec(sql), qUtf8Printable(query.lastError().text()));
    }
    QSqlDatabase::removeDatabase(u"stranger"_s);
}

void TestDatabase::keepsWhatItWrote()
{
    {
        auto database = Database::open(path());
        QVERIFY2(database.ok(), qUtf8Printable(database.ok() ? QString() : database.error().text));
        QVERIFY(storage::SettingsRepository(**database).setValue(u"color"_s, u"green"_s).ok());
        QVERIFY((*database)->checkIntegrity().ok());
    }
    auto again = Database::open(path());
    QVERIFY(again.ok());
    const auto value = storage::SettingsRepository(**again).value(u"color"_s);
    QVERIFY(value.ok());
    QCOMPARE(value->value_or(QString()), u"green"_s);
}

void TestDatabase::filesArePrivateUnderAnyUmask_CF1()
{
    const auto before = ::umask(0022);
    auto database = Database::open(path());
    ::umask(before);
    QVERIFY(database.ok());
    // A write, so that the write-ahead log is there too.
    QVERIFY(storage::SettingsRepository(**database).setValue(u"a"_s, u"b"_s).ok());
    QCOMPARE(modeOf(m_folder->filePath(u"data"_s)), 0700);
    const auto files = QDir(m_folder->filePath(u"data"_s)).entryList(QDir::Files);
    QVERIFY(files.contains(u"traydo.sqlite-wal"_s) && files.contains(u"traydo.sqlite-shm"_s));
    for (const auto &file : files)
        QVERIFY2(modeOf(m_folder->filePath(u"data/"_s + file)) == 0600, qUtf8Printable(file));
}

void TestDatabase::narrowsAnExistingFile_CF1()
{
    QVERIFY(Database::open(path()).ok());
    QCOMPARE(::chmod(QFile::encodeName(path()).constData(), 0644), 0);
    QVERIFY(Database::open(path()).ok());
    QCOMPARE(modeOf(path()), 0600);
}

void TestDatabase::refusesASecondInstance_DB4()
{
    auto first = Database::open(path());
    QVERIFY(first.ok());
    // flock belongs to the open file, so a second open here stands for a second process.
    const auto second = Database::open(path());
    QVERIFY(!second.ok());
    QCOMPARE(second.error().code, ErrorCode::Conflict);
    QCOMPARE(second.error().reason, (core::Reason{.code = core::ReasonCode::DataInUse,
                                                  .process = QCoreApplication::applicationPid()}));
    QVERIFY2(second.error().text.contains(QString::number(QCoreApplication::applicationPid())),
             qUtf8Printable(second.error().text));
    QVERIFY(storage::SettingsRepository(**first).setValue(u"still"_s, u"works"_s).ok());
    first = Error{};
    QVERIFY(Database::open(path()).ok());
}

void TestDatabase::leavesGarbageUntouched_DB3_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("short text") << QByteArray("hello");
    QTest::newRow("a page of text") << QByteArray("not a database\n").repeated(400);
    QTest::newRow("right magic, wrong rest") << QByteArray("SQLite format 3\0", 16) + QByteArray(5000, 'x');
}

void TestDatabase::leavesGarbageUntouched_DB3()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(QDir().mkpath(m_folder->filePath(u"data"_s)));
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const auto opened = Database::open(path());
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().code, ErrorCode::Corrupt);
    QCOMPARE(opened.error().reason, (core::Reason{.code = core::ReasonCode::DataDamaged, .name = path()}));
    QVERIFY(opened.error().text.contains(path()));
    QVERIFY(contents(path()) == bytes);
}

void TestDatabase::leavesAForeignDatabaseUntouched_DB3()
{
    QVERIFY(QDir().mkpath(m_folder->filePath(u"data"_s)));
    rawExec(u"CREATE TABLE photos (id INTEGER)"_s);
    const auto before = contents(path());
    const auto opened = Database::open(path());
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().code, ErrorCode::Corrupt);
    QVERIFY(contents(path()) == before);
}

void TestDatabase::refusesASymbolicLink()
{
    QVERIFY(QDir().mkpath(m_folder->filePath(u"data"_s)));
    QVERIFY(QFile::link(m_folder->filePath(u"elsewhere"_s), path()));
    const auto opened = Database::open(path());
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().code, ErrorCode::Unavailable);
    QCOMPARE(opened.error().reason, (core::Reason{.code = core::ReasonCode::FileUnusable, .name = path()}));
    QVERIFY(!QFile::exists(m_folder->filePath(u"elsewhere"_s)));
}

void TestDatabase::refusesANewerSchema()
{
    QVERIFY(Database::open(path()).ok());
    rawExec(u"INSERT INTO migrations (number, name) VALUES (9999, '9999_future')"_s);
    const auto opened = Database::open(path());
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().code, ErrorCode::Conflict);
    QCOMPARE(opened.error().reason.code, core::ReasonCode::DataNewer);
    QVERIFY2(opened.error().text.contains(u"newer Traydo"_s), qUtf8Printable(opened.error().text));
}

void TestDatabase::refusesAnUnusablePath()
{
    QFile file(m_folder->filePath(u"data"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto opened = Database::open(path());
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().code, ErrorCode::Unavailable);
}

void TestDatabase::rollsBackOnError()
{
    auto database = Database::openInMemory();
    QVERIFY(database.ok());
    storage::SettingsRepository settings(**database);
    const auto result = (*database)->transaction<int>([&]() -> Result<int> {
        if (auto done = settings.setValue(u"a"_s, u"b"_s); !done)
            return done.error();
        return Error{ErrorCode::Denied, u"no"_s};
    });
    QVERIFY(!result.ok());
    QCOMPARE(result.error().code, ErrorCode::Denied);
    QVERIFY(!settings.value(u"a"_s)->has_value());
    const auto next = (*database)->transaction<int>([&]() -> Result<int> {
        if (auto done = settings.setValue(u"a"_s, u"c"_s); !done)
            return done.error();
        return 1;
    });
    QVERIFY(next.ok());
    QCOMPARE(settings.value(u"a"_s)->value(), u"c"_s);
}

void TestDatabase::nestedFailureUndoesTheWhole()
{
    auto database = Database::openInMemory();
    QVERIFY(database.ok());
    storage::SettingsRepository settings(**database);
    const auto result = (*database)->transaction<void>([&]() -> Result<void> {
        if (auto done = settings.setValue(u"outer"_s, u"1"_s); !done)
            return done;
        // The outer work ignores the failure of the inner one; half of it must not be kept.
        const auto inner = (*database)->transaction<void>([&]() -> Result<void> {
            if (auto done = settings.setValue(u"inner"_s, u"1"_s); !done)
                return done;
            return Error{ErrorCode::Conflict, u"no"_s};
        });
        return inner.ok() ? Result<void>(Error{}) : Result<void>();
    });
    QVERIFY(!result.ok());
    QVERIFY(!settings.value(u"outer"_s)->has_value());
    QVERIFY(!settings.value(u"inner"_s)->has_value());
    QVERIFY((*database)->transaction<void>([&] { return settings.setValue(u"next"_s, u"1"_s); }).ok());
    QVERIFY(settings.value(u"next"_s)->has_value());
}

void TestDatabase::nestedSuccessJoins()
{
    auto database = Database::openInMemory();
    QVERIFY(database.ok());
    storage::SettingsRepository settings(**database);
    const auto result = (*database)->transaction<void>([&]() -> Result<void> {
        const auto inner =
            (*database)->transaction<void>([&] { return settings.setValue(u"inner"_s, u"1"_s); });
        return inner.ok() ? Result<void>(Error{ErrorCode::Denied, u"after all not"_s}) : inner;
    });
    QVERIFY(!result.ok());
    QVERIFY(!settings.value(u"inner"_s)->has_value());
}

void TestDatabase::keepsStatements()
{
    auto database = Database::openInMemory();
    QVERIFY(database.ok());
    const QByteArray text("SELECT value FROM settings WHERE name = ?");
    const QByteArray sameText(text.constData(), text.size());
    auto &first = (*database)->statement(QLatin1StringView(text));
    auto &second = (*database)->statement(QLatin1StringView(sameText));
    QCOMPARE(&first, &second);
    QVERIFY(&first != &(*database)->statement("SELECT name FROM settings"_L1));
}

void TestDatabase::bindsNullTextAsEmpty()
{
    auto database = Database::openInMemory();
    QVERIFY(database.ok());
    auto &query = (*database)->statement("SELECT ?, ?, ?, ?, ?"_L1);
    query.bind(QString())
        .bind(QByteArray("\x01\xff"))
        .bind(true)
        .bind(std::optional<core::Instant>())
        .bind(QByteArray());
    QVERIFY(query.exec().ok());
    QVERIFY(query.next());
    QVERIFY(!query.isNull(0));
    QCOMPARE(query.text(0), QString());
    QCOMPARE(query.text(1), u"01ff"_s);
    QCOMPARE(query.bytes(1), QByteArray("\x01\xff"));
    QCOMPARE(query.integer(2), 1);
    QVERIFY(query.isNull(3));
    QVERIFY(!query.optionalInstant(3));
    QVERIFY(!query.isNull(4));
    QCOMPARE(query.bytes(4), QByteArray());
    query.finish();
}

void TestDatabase::classifiesErrors()
{
    auto opened = Database::openInMemory();
    QVERIFY(opened.ok());
    auto &database = **opened;
    const auto codeOf = [&](QLatin1StringView sql) { return database.statement(sql).exec().error().code; };
    QVERIFY(database.statement("INSERT INTO settings VALUES ('a', 'b')"_L1).exec().ok());
    QCOMPARE(codeOf("INSERT INTO settings VALUES ('a', 'c')"_L1), ErrorCode::Conflict);
    QCOMPARE(codeOf("INSERT INTO todo_tags VALUES ('gone', 'c')"_L1), ErrorCode::Conflict);
    QCOMPARE(codeOf("INSERT INTO settings VALUES ('b', NULL)"_L1), ErrorCode::Internal);
    QVERIFY(database.statement("PRAGMA query_only = ON"_L1).exec().ok());
    QCOMPARE(codeOf("DELETE FROM settings"_L1), ErrorCode::Unavailable);
    QVERIFY(database.statement("PRAGMA query_only = OFF"_L1).exec().ok());
    // A full disk, and the recovery once there is room again.
    QVERIFY(database.statement("PRAGMA max_page_count = 1"_L1).exec().ok());
    QCOMPARE(codeOf("INSERT INTO settings VALUES ('big', hex(zeroblob(100000)))"_L1), ErrorCode::Unavailable);
    QVERIFY(database.statement("PRAGMA max_page_count = 100000"_L1).exec().ok());
    QVERIFY(database.statement("INSERT INTO settings VALUES ('big', hex(zeroblob(100000)))"_L1).exec().ok());
}

void TestDatabase::findsOrphans()
{
    auto opened = Database::openInMemory();
    QVERIFY(opened.ok());
    auto &database = **opened;
    QVERIFY(database.checkIntegrity().ok());
    QVERIFY(database.statement("PRAGMA foreign_keys = OFF"_L1).exec().ok());
    QVERIFY(database.statement("INSERT INTO todo_tags VALUES ('gone', 'c')"_L1).exec().ok());
    const auto checked = database.checkIntegrity();
    QVERIFY(!checked.ok());
    QCOMPARE(checked.error().code, ErrorCode::Corrupt);
    QVERIFY(checked.error().text.contains(u"todo_tags"_s));
}

void TestDatabase::sessionSettings()
{
    auto opened = Database::open(path());
    QVERIFY(opened.ok());
    const auto setting = [&](QLatin1StringView sql) {
        auto &query = (*opened)->statement(sql);
        const auto text = query.exec().ok() && query.next() ? query.text(0) : QString();
        query.finish();
        return text;
    };
    QCOMPARE(setting("PRAGMA journal_mode"_L1), u"wal"_s);
    QCOMPARE(setting("PRAGMA synchronous"_L1), u"2"_s);
    QCOMPARE(setting("PRAGMA foreign_keys"_L1), u"1"_s);
    QCOMPARE(setting("PRAGMA busy_timeout"_L1), u"5000"_s);
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
