#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "storage/dialect.h"

#include <QSqlQuery>
#include <QVariant>

#include <optional>

namespace traydo::storage {

/// One prepared statement. bind() in order, exec(), then next()/columns; the Database keeps it for the next
/// time.
class Query
{
public:
    Query(QSqlQuery query, const Dialect &dialect);

    /// A null QString is bound as empty text: NULL is asked for with a null QVariant. A QByteArray is bound
    /// as lower-case hex, a bool as 0 or 1, so that one column type serves both engines.
    Query &bind(const QVariant &value);
    Query &bind(core::Instant value) { return bind(QVariant(core::toEpochMs(value))); }
    Query &bind(const std::optional<core::Instant> &value)
    {
        return value ? bind(*value) : bind(QVariant(QMetaType::fromType<qlonglong>()));
    }

    /// Number of rows changed (0 for SELECT). Errors are classified by Dialect: Conflict for a unique or
    /// foreign key, Unavailable for busy, full, read-only or lost storage, Corrupt, else Internal. bind()
    /// starts again at the first place.
    core::Result<int> exec();

    /// The next row; false at the end and on an error, which failure() tells apart.
    bool next();
    /// The error that ended next(), if it was one.
    std::optional<core::Error> failure() const;
    void finish(); ///< releases the read lock of a SELECT that was not read to its end
    QString text(int column) const;
    QByteArray bytes(int column) const; ///< of hex text
    qint64 integer(int column) const;
    bool isNull(int column) const;
    core::Instant instant(int column) const;
    std::optional<core::Instant> optionalInstant(int column) const;

private:
    QSqlQuery m_query;
    const Dialect *m_dialect;
    int m_next = 0;
};

} // namespace traydo::storage
