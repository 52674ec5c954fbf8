#include "storage/migrator.h"

#include <QDir>
#include <QFile>
#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace traydo::storage {

using core::Error;
using core::ErrorCode;
using core::Result;

QStringList splitStatements(const QString &sql)
{
    QStringList statements;
    QString block;
    const auto finishBlock = [&] {
        if (!block.isEmpty())
            statements.append(std::exchange(block, {}));
    };
    for (const auto &line : sql.split(u'\n')) {
        const auto trimmed = line.trimmed();
        if (trimmed.isEmpty())
            finishBlock();
        else if (!trimmed.startsWith("--"_L1))
            block += line + u'\n';
    }
    finishBlock();
    return statements;
}

Migrator::Migrator(const QSqlDatabase &connection, const Dialect &dialect, const QString &folder)
    : m_connection(connection), m_dialect(dialect), m_folder(folder)
{
}

Result<int> Migrator::run()
{
    const auto migrations = available();
    if (!migrations)
        return migrations.error();
    const auto current = reached();
    if (!current)
        return current.error();
    const auto newest = migrations->last().number;
    if (*current > newest)
        return Error{ErrorCode::Conflict,
                     u"the database was written by a newer Traydo (schema %1, this program knows up to %2): "
                     "install the newer program, or give this one another --data-dir"_s.arg(*current)
                         .arg(newest),
                     {.code = core::ReasonCode::DataNewer}};
    int done = 0;
    for (const auto &migration : *migrations) {
        if (migration.number <= *current)
            continue;
        if (auto applied = apply(migration); !applied)
            return applied.error();
        ++done;
    }
    return done;
}

Result<QList<Migrator::Migration>> Migrator::available() const
{
    QList<Migration> migrations;
    for (const auto &name : QDir(m_folder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        const auto engine = name.section(u'.', 1, -2);
        if (!engine.isEmpty() && engine != m_dialect.name())
            continue;
        const auto number = name.section(u'_', 0, 0).toInt();
        if (number != migrations.size() + 1)
            return Error{ErrorCode::Internal, u"migration %1 is out of sequence"_s.arg(name)};
        migrations.append({number, name});
    }
    if (migrations.isEmpty())
        return Error{ErrorCode::Internal, u"no migrations in %1"_s.arg(m_folder)};
    return migrations;
}

Result<int> Migrator::reached()
{
    if (!m_connection.tables().contains("migrations"_L1))
        return 0;
    QSqlQuery query(m_connection);
    if (!query.exec(u"SELECT COALESCE(MAX(number), 0) FROM migrations"_s) || !query.next())
        return m_dialect.translate(query.lastError());
    return query.value(0).toInt();
}

Result<void> Migrator::apply(const Migration &migration)
{
    QFile file(m_folder + u'/' + migration.name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Internal, u"cannot read migration %1"_s.arg(migration.name)};
    QStringList statements{
        u"CREATE TABLE IF NOT EXISTS migrations (number INTEGER PRIMARY KEY NOT NULL, name TEXT NOT NULL)"_s};
    statements += splitStatements(QString::fromUtf8(file.readAll()));
    statements += u"INSERT INTO migrations (number, name) VALUES (%1, '%2')"_s.arg(migration.number)
                      .arg(migration.name.section(u'.', 0, 0));
    statements += u"COMMIT"_s;

    if (auto begun = execute(QString(m_dialect.beginText())); !begun)
        return begun;
    for (const auto &statement : std::as_const(statements)) {
        auto done = execute(statement);
        if (done)
            continue;
        // Best effort: when the engine has rolled back by itself this fails, and there is nothing left to
        // undo.
        (void)execute(u"ROLLBACK"_s);
        return Error{done.error().code, u"migration %1: %2"_s.arg(migration.name, done.error().text)};
    }
    return {};
}

Result<void> Migrator::execute(const QString &sql)
{
    QSqlQuery query(m_connection);
    if (!query.exec(sql))
        return m_dialect.translate(query.lastError());
    return {};
}

} // namespace traydo::storage
