#pragma once

#include "storage/dialect.h"

namespace traydo::storage {

/// SQLite: write-ahead log, an fsync at every COMMIT, foreign keys enforced. A file is ours when its
/// application id says so, or when it is still empty.
class SqliteDialect final : public Dialect
{
public:
    QString name() const override;
    QString driver() const override;
    QString connectOptions() const override;
    core::Result<void> setUp(QSqlDatabase &connection) const override;
    QLatin1StringView beginText() const override;
    core::ErrorCode classify(const QSqlError &error) const override;

private:
    core::Result<void> claim(QSqlDatabase &connection) const;
    core::Result<QString> pragma(QSqlDatabase &connection, const QString &text) const;
};

} // namespace traydo::storage
