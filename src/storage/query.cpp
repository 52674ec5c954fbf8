#include "storage/query.h"

#include <QSqlError>

namespace traydo::storage {

Query::Query(QSqlQuery query, const Dialect &dialect) : m_query(std::move(query)), m_dialect(&dialect) {}

namespace {

/// The driver would make NULL of a null QString.
QString neverNull(const QString &text)
{
    return text.isNull() ? QString::fromLatin1("") : text;
}

/// The form in which both engines keep a value.
QVariant stored(const QVariant &value)
{
    if (value.isNull())
        return value;
    switch (value.typeId()) {
    case QMetaType::QString:
        return neverNull(value.toString());
    case QMetaType::QByteArray:
        return neverNull(QString::fromLatin1(value.toByteArray().toHex()));
    case QMetaType::Bool:
        return value.toBool() ? 1 : 0;
    default:
        return value;
    }
}

} // namespace

Query &Query::bind(const QVariant &value)
{
    m_query.bindValue(m_next++, stored(value));
    return *this;
}

core::Result<int> Query::exec()
{
    m_next = 0;
    if (!m_query.exec())
        return m_dialect->translate(m_query.lastError());
    return m_query.isSelect() ? 0 : m_query.numRowsAffected();
}

bool Query::next()
{
    return m_query.next();
}

std::optional<core::Error> Query::failure() const
{
    const auto error = m_query.lastError();
    return error.isValid() ? std::optional(m_dialect->translate(error)) : std::nullopt;
}

void Query::finish()
{
    m_query.finish();
    m_next = 0;
}

QString Query::text(int column) const
{
    return m_query.value(column).toString();
}

QByteArray Query::bytes(int column) const
{
    return QByteArray::fromHex(text(column).toLatin1());
}

qint64 Query::integer(int column) const
{
    return m_query.value(column).toLongLong();
}

bool Query::isNull(int column) const
{
    return m_query.isNull(column);
}

core::Instant Query::instant(int column) const
{
    return core::fromEpochMs(integer(column));
}

std::optional<core::Instant> Query::optionalInstant(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(instant(column));
}

} // namespace traydo::storage
