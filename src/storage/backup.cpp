#include "storage/backup.h"

#include "storage/privatefile.h"
#include "storage/sqlitedialect.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace traydo::storage {

using core::Result;

namespace {

/// VACUUM INTO takes an empty file for none, and keeps its mode.
Result<void> copyInto(const QString &connectionName, const QString &from, const QString &to)
{
    const SqliteDialect dialect;
    auto connection = QSqlDatabase::addDatabase(dialect.driver(), connectionName);
    connection.setConnectOptions(dialect.connectOptions() + u";QSQLITE_OPEN_READONLY"_s);
    connection.setDatabaseName(from);
    if (!connection.open())
        return dialect.translate(connection.lastError());
    QSqlQuery query(connection);
    if (!query.prepare(u"VACUUM INTO ?"_s))
        return dialect.translate(query.lastError());
    query.addBindValue(to);
    return query.exec() ? Result<void>() : dialect.translate(query.lastError());
}

} // namespace

Result<void> copyDatabase(const QString &from, const QString &to)
{
    if (auto made = makeNewPrivateFile(to); !made)
        return made;
    // Qt keeps connections by name; nobody else can be writing to that file.
    const auto name = u"traydo-backup-"_s + to;
    auto copied = copyInto(name, from, to);
    QSqlDatabase::removeDatabase(name);
    if (copied)
        copied = syncFile(to);
    if (!copied)
        QFile::remove(to);
    return copied;
}

} // namespace traydo::storage
