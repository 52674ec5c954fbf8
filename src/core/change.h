#pragma once

#include "core/actor.h"
#include "core/clock.h"

#include <QJsonObject>
#include <QString>

namespace traydo::core {

/// What an edit did.
enum class ChangeKind { Created, Updated, Completed, Reopened, Deleted, Restored };

/// One recorded edit. `before` and `after` hold just the fields that differ, in the JSON form of the
/// tools; `before` is empty for Created.
struct Change
{
    QString id;
    QString todoId;
    QString listId;
    ChangeKind kind = ChangeKind::Updated;
    Actor actor;
    QString via; ///< tool name, "window" or "cli"
    QJsonObject before;
    QJsonObject after;
    Instant at{};
};

} // namespace traydo::core
