#pragma once

#include "mcp/call.h"

#include <QJsonArray>

namespace traydo::mcp {

/// Entries on one page of a list.
inline constexpr qsizetype pageSize = 100;

/// The result `{<member>: […], nextCursor?}` of a list method for the `cursor` in `params`; -32602 for a
/// cursor that is none of ours. `key` names the member that tells entries apart and by which the cursor
/// remembers its place, so that entries which come and go meanwhile shift nothing.
Outcome pageOf(const QString &member, const QJsonArray &entries, QLatin1StringView key,
               const QJsonObject &params);

} // namespace traydo::mcp
