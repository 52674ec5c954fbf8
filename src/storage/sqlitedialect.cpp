#include "storage/sqlitedialect.h"

#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace traydo::storage {

using core::Error;
using core::ErrorCode;
using core::Result;

namespace {

constexpr int applicationId = 0x54726179; // "Tray"

// Result codes of sqlite3.h; the primary one is the low byte of an extended one.
constexpr int busy = 5;
constexpr int locked = 6;
constexpr int outOfMemory = 7;
constexpr int readOnly = 8;
constexpr int ioError = 10;
constexpr int corrupt = 11;
constexpr int full = 13;
constexpr int cannotOpen = 14;
constexpr int notADatabase = 26;
constexpr int foreignKeyViolated = 787;
constexpr int primaryKeyViolated = 1555;
constexpr int uniqueViolated = 2067;

} // namespace

QString SqliteDialect::name() const
{
    return u"sqlite"_s;
}

QString SqliteDialect::driver() const
{
    return u"QSQLITE"_s;
}

QString SqliteDialect::connectOptions() const
{
    // Milliseconds. Only a backup tool can hold a lock against us: other processes of ours are kept out.
    return u"QSQLITE_BUSY_TIMEOUT=5000"_s;
}

QLatin1StringView SqliteDialect::beginText() const
{
    // IMMEDIATE takes the write lock at once: a transaction that read first could not get it safely later.
    return QLatin1StringView("BEGIN IMMEDIATE");
}

Result<void> SqliteDialect::setUp(QSqlDatabase &connection) const
{
    if (auto claimed = claim(connection); !claimed)
        return claimed;
    const auto mode = pragma(connection, u"PRAGMA journal_mode = WAL"_s);
    if (!mode)
        return mode.error();
    if (*mode != "wal"_L1 && *mode != "memory"_L1)
        return Error{
            ErrorCode::Unavailable,
            u"storage: the file system does not allow a write-ahead log (mode stays %1)"_s.arg(*mode)};
    const QString settings[] = {
        u"PRAGMA synchronous = FULL"_s, // an acknowledged write survives power loss
        u"PRAGMA foreign_keys = ON"_s,
        u"PRAGMA trusted_schema = OFF"_s, // a tampered file cannot call functions through its schema
        u"PRAGMA cache_size = -16384"_s,  // KiB
        u"PRAGMA temp_store = MEMORY"_s,  // no temporary file outside the private directory
    };
    for (const auto &setting : settings) {
        if (auto done = pragma(connection, setting); !done)
            return done.error();
    }
    return {};
}

Result<void> SqliteDialect::claim(QSqlDatabase &connection) const
{
    const auto id = pragma(connection, u"PRAGMA application_id"_s);
    if (!id)
        return id.error();
    if (id->toInt() == applicationId)
        return {};
    const auto objects = pragma(connection, u"SELECT COUNT(*) FROM sqlite_schema"_s);
    if (!objects)
        return objects.error();
    if (id->toInt() != 0 || objects->toInt() != 0)
        return Error{ErrorCode::Corrupt, u"storage: the file is a database of another program"_s};
    if (auto done = pragma(connection, u"PRAGMA application_id = %1"_s.arg(applicationId)); !done)
        return done.error();
    return {};
}

Result<QString> SqliteDialect::pragma(QSqlDatabase &connection, const QString &text) const
{
    QSqlQuery query(connection);
    if (!query.exec(text))
        return translate(query.lastError());
    return query.next() ? query.value(0).toString() : QString();
}

ErrorCode SqliteDialect::classify(const QSqlError &error) const
{
    const auto code = error.nativeErrorCode().toInt();
    if (code == uniqueViolated || code == primaryKeyViolated || code == foreignKeyViolated)
        return ErrorCode::Conflict;
    switch (code & 0xff) {
    case busy:
    case locked:
    case outOfMemory:
    case readOnly:
    case ioError:
    case full:
    case cannotOpen:
        return ErrorCode::Unavailable;
    case corrupt:
    case notADatabase:
        return ErrorCode::Corrupt;
    default:
        return ErrorCode::Internal;
    }
}

} // namespace traydo::storage
