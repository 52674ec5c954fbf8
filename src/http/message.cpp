#include "http/message.h"

namespace traydo::http {

namespace {

bool sameName(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace

void Headers::set(const QByteArray &name, const QByteArray &value)
{
    m_fields.removeIf([&](const Header &field) { return sameName(field.first, name); });
    m_fields.emplace_back(name, value);
}

std::optional<QByteArray> Headers::value(QByteArrayView name) const
{
    for (const auto &field : m_fields) {
        if (sameName(field.first, name))
            return field.second.trimmed();
    }
    return {};
}

QList<QByteArray> Headers::values(QByteArrayView name) const
{
    QList<QByteArray> found;
    for (const auto &field : m_fields) {
        if (sameName(field.first, name))
            found.append(field.second.trimmed());
    }
    return found;
}

Response Response::json(int status, const QByteArray &body)
{
    return {status, {{"Content-Type", "application/json"}}, body};
}

Response Response::text(int status, const QByteArray &body)
{
    return {status, {{"Content-Type", "text/plain; charset=utf-8"}}, body};
}

Response Response::empty(int status)
{
    return {status, {}, {}};
}

} // namespace traydo::http
