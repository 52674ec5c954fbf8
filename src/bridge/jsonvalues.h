#pragma once

#include <QJsonArray>
#include <QJsonValue>
#include <QStringList>

namespace traydo::bridge {

/// The strings of a JSON array; anything else in it, or in its place, is left out.
inline QStringList stringsOf(const QJsonValue &value)
{
    QStringList strings;
    for (const auto &entry : value.toArray()) {
        if (entry.isString())
            strings.append(entry.toString());
    }
    return strings;
}

} // namespace traydo::bridge
