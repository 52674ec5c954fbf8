#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QSqlQuery>
#include <QVariant>

namespace traydo::storage {

/// One prepared statement. bind() in order, exec(), then next()/columns; the Database keeps it for the next time.
class Query
{
public:
    explicit Query(QSqlQuery query);

    Query &bind(const QVariant &value);
    Query &bind(core::Instant value) { return bind(QVariant(core::toEpochMs(value))); }
    Query &bind(const std::optional<core::Instant> &value)
    {
        return value ? bind(*value) : bind(QVariant(QMetaType::fromType<qlonglong>()));
    }

    /// Number of rows changed (0 for SELECT). Errors are classified by Dialect: Conflict for a unique or foreign
    /// key, Unavailable for busy, full, read-only or lost storage, Corrupt, else Internal.
    core::Result<int> exec();

    bool next();
    void finish(); ///< releases the read lock of a SELECT that was not read to its end
    QString text(int column) const;
    QByteArray bytes(int column) const;
    qint64 integer(int column) const;
    bool isNull(int column) const;
    core::Instant instant(int column) const;
    std::optional<core::Instant> optionalInstant(int column) const;

private:
    QSqlQuery m_query;
    int m_next = 0;
};

} // namespace traydo::storage
