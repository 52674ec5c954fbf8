#pragma once

#include "storage/dialect.h"

#include <QStringList>

namespace traydo::storage {

/// Brings the schema up to date: numbered files (`0001_initial.sql`), each in one transaction together with
/// the note that it is done. A file for one engine only carries its name (`0003_todo_search.sqlite.sql`); the
/// other engine has a file of its own under that number. Statements run one at a time and unprepared: what
/// either engine's driver can do.
class Migrator
{
public:
    Migrator(const QSqlDatabase &connection, const Dialect &dialect,
             const QString &folder = QStringLiteral(":/migrations"));

    /// Number of migrations run. Conflict when the database is of a newer program; then nothing was written.
    core::Result<int> run();

private:
    struct Migration
    {
        int number = 0;
        QString name;
    };
    core::Result<QList<Migration>> available() const;
    core::Result<int> reached();
    core::Result<void> apply(const Migration &migration);
    core::Result<void> execute(const QString &sql);

    QSqlDatabase m_connection;
    const Dialect &m_dialect;
    QString m_folder;
};

/// The statements of a migration file: blocks between empty lines, without comment lines.
QStringList splitStatements(const QString &sql);

} // namespace traydo::storage
