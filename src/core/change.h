#pragma once

#include "core/actor.h"
#include "core/clock.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace traydo::core {

/// What an edit did.
enum class ChangeKind { Created, Updated, Completed, Reopened, Deleted, Restored };

/// What a change did to one more todo, because of what it did to its own: the next copy of a repeating todo,
/// the subtasks that went with their parent.
struct ChangePart
{
    QString todoId;
    QString listId; ///< the one it is in afterwards
    ChangeKind kind = ChangeKind::Updated;
    QJsonObject before;
    QJsonObject after;
    qint64 version = 0; ///< of the todo, afterwards

    bool operator==(const ChangePart &) const = default;
};

/// One recorded edit of a todo or of a list, and all that came with it; it is taken back as a whole. `before`
/// and `after` hold just the fields that differ; `before` is empty for Created.
struct Change
{
    QString id;
    QString todoId; ///< empty for an edit of a list
    QString listId;
    ChangeKind kind = ChangeKind::Updated;
    Actor actor = {};
    QString via = {}; ///< tool name, "window" or "cli"
    QJsonObject before = {};
    QJsonObject after = {};
    Instant at{};
    QString title = {};          ///< of the todo, or name of the list, as this change left it
    qint64 version = 0;          ///< of the todo or list, afterwards
    QList<ChangePart> also = {}; ///< in the order they were made
    QString undoes = {};         ///< id of the change that this one took back
    QString undoneBy = {};       ///< id of the change that took this one back

    bool isOfList() const { return todoId.isEmpty(); }
};

} // namespace traydo::core
