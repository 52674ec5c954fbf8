#pragma once

#include <QString>

namespace traydo::todomcp {

// The URIs of the resources. Ids are ours and need no escaping.

inline QString overviewUri()
{
    return QStringLiteral("todo://overview");
}

inline QString listUri(const QString &id)
{
    return QStringLiteral("todo://lists/") + id;
}

inline QString todoUri(const QString &id)
{
    return QStringLiteral("todo://todos/") + id;
}

} // namespace traydo::todomcp
