#include "storage/database.h"

#include "storage/migrator.h"
#include "storage/privatefile.h"
#include "storage/processlock.h"
#include "storage/rows.h"
#include "storage/sqlitedialect.h"

#include <QFileInfo>
#include <QLoggingCategory>
#include <QSqlDatabase>

#include <string>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace traydo::storage {

using core::Error;
using core::ErrorCode;
using core::Result;

Q_LOGGING_CATEGORY(logStorage, "traydo.storage", QtInfoMsg)

namespace {

/// Lets a std::string key be found by a view, without making a string of it.
struct TextHash
{
    using is_transparent = void;
    size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};

constexpr QLatin1StringView inMemory(":memory:");

std::string_view viewOf(QLatin1StringView text)
{
    return {text.data(), size_t(text.size())};
}

/// What the engine says of a file names no file.
Error failureOf(const QString &path, const Error &error)
{
    auto reason = error.reason;
    if (reason.code == core::ReasonCode::None) {
        reason = {.code = error.code == ErrorCode::Corrupt ? core::ReasonCode::DataDamaged
                                                           : core::ReasonCode::FileUnusable,
                  .name = path};
    }
    return {error.code, u"%1: %2"_s.arg(path, error.text), reason};
}

} // namespace

struct Database::Private
{
    ~Private()
    {
        statements.clear();
        const auto name = connection.connectionName();
        connection.close();
        connection = {};
        QSqlDatabase::removeDatabase(name);
    }

    std::unique_ptr<ProcessLock> lock; ///< released last, when the connection is closed
    std::unique_ptr<Dialect> dialect = std::make_unique<SqliteDialect>();
    QSqlDatabase connection;
    std::unordered_map<std::string, Query, TextHash, std::equal_to<>> statements;
    int depth = 0;       ///< of nested transaction() calls
    bool doomed = false; ///< a nested one failed
};

Database::Database(std::unique_ptr<Private> data) : d(std::move(data)) {}

Database::~Database() = default;

Result<std::unique_ptr<Database>> Database::open(const QString &path)
{
    if (auto made = makePrivateDirectory(QFileInfo(path).absolutePath()); !made)
        return made.error();
    auto lock = ProcessLock::acquire(path + u".lock"_s);
    if (!lock)
        return lock.error();
    // SQLite gives -wal and -shm the mode of the main file, so that has to be private before SQLite comes.
    if (auto made = makePrivateFile(path); !made)
        return made.error();
    auto data = std::make_unique<Private>();
    data->lock = *std::move(lock);
    auto database = connect(std::move(data), path);
    if (!database)
        return failureOf(path, database.error());
    return database;
}

Result<std::unique_ptr<Database>> Database::openInMemory()
{
    return connect(std::make_unique<Private>(), inMemory);
}

Result<std::unique_ptr<Database>> Database::connect(std::unique_ptr<Private> data, const QString &name)
{
    const auto &dialect = *data->dialect;
    auto &connection = data->connection;
    // Qt keeps connections by name; the address is one that no other living Database has.
    connection = QSqlDatabase::addDatabase(dialect.driver(),
                                           u"traydo-%1"_s.arg(reinterpret_cast<quintptr>(data.get()), 0, 16));
    connection.setConnectOptions(dialect.connectOptions());
    connection.setDatabaseName(name);
    if (!connection.open())
        return dialect.translate(connection.lastError());
    if (auto ready = dialect.setUp(connection); !ready)
        return ready.error();
    if (auto migrated = Migrator(connection, dialect).run(); !migrated)
        return migrated.error();
    return std::unique_ptr<Database>(new Database(std::move(data)));
}

Query Database::prepare(QLatin1StringView sql)
{
    QSqlQuery query(d->connection);
    query.setForwardOnly(true); // otherwise the driver keeps a copy of every row it has passed
    if (!query.prepare(QString(sql)))
        qCCritical(logStorage) << "cannot prepare" << sql << query.lastError().databaseText();
    return Query(std::move(query), *d->dialect);
}

Query &Database::statement(QLatin1StringView sql)
{
    const auto key = viewOf(sql);
    auto found = d->statements.find(key);
    if (found == d->statements.end())
        found = d->statements.emplace(std::string(key), prepare(sql)).first;
    else
        found->second.finish();
    return found->second;
}

Result<void> Database::begin()
{
    if (d->depth == 0) {
        if (auto begun = run(statement(d->dialect->beginText())); !begun)
            return begun;
    }
    ++d->depth;
    return {};
}

Result<void> Database::commit()
{
    if (d->depth > 1) {
        --d->depth;
        return {};
    }
    if (d->doomed)
        return Error{ErrorCode::Internal, u"storage: a part of the transaction failed"_s};
    if (auto committed = run(statement("COMMIT"_L1)); !committed)
        return committed;
    d->depth = 0;
    return {};
}

void Database::rollback()
{
    if (--d->depth > 0) {
        d->doomed = true;
        return;
    }
    d->doomed = false;
    // The engine may have rolled back by itself (disk full, for one); then this says so and nothing is left
    // to do.
    if (auto undone = run(statement("ROLLBACK"_L1)); !undone)
        qCWarning(logStorage).noquote() << "rollback:" << undone.error().text;
}

bool Database::inTransaction() const
{
    return d->depth > 0;
}

Result<void> Database::savepoint()
{
    if (d->doomed)
        return Error{ErrorCode::Internal, u"storage: a part of the transaction failed"_s};
    return run(statement("SAVEPOINT attempt"_L1));
}

Result<void> Database::release()
{
    // A part that failed unnoticed must not be kept with the rest.
    if (d->doomed) {
        if (auto undone = rollbackToSavepoint(); !undone)
            return undone;
        return Error{ErrorCode::Internal, u"storage: a part of the transaction failed"_s};
    }
    return run(statement("RELEASE SAVEPOINT attempt"_L1));
}

Result<void> Database::rollbackToSavepoint()
{
    auto undone = run(statement("ROLLBACK TO SAVEPOINT attempt"_L1));
    if (undone)
        undone = run(statement("RELEASE SAVEPOINT attempt"_L1));
    // What the engine could not take back alone goes with the whole.
    d->doomed = !undone;
    return undone;
}

QString Database::path() const
{
    const auto name = d->connection.databaseName();
    return name == inMemory ? QString() : name;
}

Result<void> Database::checkIntegrity()
{
    const auto finding = [](const Query &row) { return row.text(0); };
    const auto pages = readOne<QString>(statement("PRAGMA integrity_check(1)"_L1), finding);
    if (!pages)
        return pages.error();
    if (pages->value_or(QString()) != "ok"_L1)
        return Error{ErrorCode::Corrupt, u"storage: %1"_s.arg(pages->value_or(u"no answer"_s))};
    const auto orphan = readOne<QString>(statement("PRAGMA foreign_key_check"_L1), finding);
    if (!orphan)
        return orphan.error();
    if (*orphan)
        return Error{ErrorCode::Corrupt,
                     u"storage: a row of %1 refers to a row that is gone"_s.arg(**orphan)};
    return {};
}

} // namespace traydo::storage
