#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <limits>
#include <optional>
#include <set>

namespace traydo::control {

/// Reads one JSON object strictly: each member must be there with the right type, and in the end none may be
/// left over. The first fault is remembered and reported by finish(); until then reads answer empty values,
/// so that a reading function states its members once, without a check after each.
class ObjectReader
{
public:
    /// `what` names the noun in error texts.
    ObjectReader(const QJsonValue &value, QLatin1StringView what);

    /// True when the member is there; for optional members.
    bool has(QLatin1StringView name) const { return m_object.contains(name); }

    QString text(QLatin1StringView name);
    bool flag(QLatin1StringView name);
    qint64 integer(QLatin1StringView name, qint64 least, qint64 most);
    int smallInteger(QLatin1StringView name, int least = 0, int most = std::numeric_limits<int>::max());
    /// Epoch milliseconds.
    core::Instant instant(QLatin1StringView name);
    /// The same, or null for none.
    std::optional<core::Instant> optionalInstant(QLatin1StringView name);
    QJsonArray array(QLatin1StringView name);
    QStringList texts(QLatin1StringView name);
    QJsonValue value(QLatin1StringView name);

    /// Reads a noun that has a reader of its own.
    template <typename T>
    T noun(QLatin1StringView name, core::Result<T> (*read)(const QJsonValue &))
    {
        return taken(name, read(value(name)));
    }
    template <typename T>
    QList<T> nouns(QLatin1StringView name, core::Result<T> (*read)(const QJsonValue &))
    {
        QList<T> result;
        for (const auto element : array(name))
            result.append(taken(name, read(element)));
        return result;
    }

    /// Notes that the member's value is unfit.
    void refuse(QLatin1StringView name, const QString &why);

    /// What was read, or InvalidArgument.
    template <typename T>
    core::Result<T> finish(T result)
    {
        checkNothingLeft();
        if (m_error)
            return *m_error;
        return result;
    }

private:
    template <typename T>
    T taken(QLatin1StringView name, core::Result<T> result)
    {
        if (!result) {
            refuse(name, result.error().text);
            return {};
        }
        return *std::move(result);
    }
    void checkNothingLeft();

    QJsonObject m_object;
    QLatin1StringView m_what;
    std::set<QString> m_read;
    std::optional<core::Error> m_error;
};

} // namespace traydo::control
