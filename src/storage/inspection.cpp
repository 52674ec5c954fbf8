#include "storage/inspection.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace traydo::storage {

using core::Error;
using core::ErrorCode;
using core::Result;

namespace {

const auto connectionName = u"traydo-inspection"_s;

/// The one value that a statement gives.
Result<QVariant> valueOf(const QSqlDatabase &connection, const QString &sql)
{
    QSqlQuery query(connection);
    if (!query.exec(sql))
        return Error{ErrorCode::Corrupt, query.lastError().databaseText()};
    return query.next() ? query.value(0) : QVariant();
}

Result<Inspection> look(QSqlDatabase &connection)
{
    if (!connection.open())
        return Error{ErrorCode::Unavailable, connection.lastError().databaseText()};
    const auto finding = valueOf(connection, u"PRAGMA quick_check(1)"_s);
    if (!finding)
        return finding.error();
    if (finding->toString() != u"ok"_s)
        return Error{ErrorCode::Corrupt, finding->toString()};
    const auto newest = valueOf(connection, u"SELECT MAX(changed_at) FROM changes"_s);
    if (!newest)
        return newest.error();
    Inspection inspection;
    if (!newest->isNull())
        inspection.newest = core::fromEpochMs(newest->toLongLong());
    return inspection;
}

} // namespace

Result<Inspection> inspect(const QString &path, bool inUse)
{
    if (!QFileInfo::exists(path))
        return Error{ErrorCode::NotFound, u"there is no file %1"_s.arg(path)};
    // What a crash left beside the file belongs into it; only its next user may put it there.
    if (!inUse && QFileInfo(path + u"-wal"_s).size() > 0)
        return Inspection{.wasCut = true};
    auto name = QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded);
    // Nobody writes to a file that nobody uses; SQLite needs nothing beside it then.
    name += inUse ? u"?mode=ro"_s : u"?immutable=1"_s;
    Result<Inspection> result = Inspection();
    {
        auto connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, connectionName);
        connection.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=2000"_s);
        connection.setDatabaseName(name);
        result = look(connection);
    }
    QSqlDatabase::removeDatabase(connectionName);
    return result;
}

} // namespace traydo::storage
