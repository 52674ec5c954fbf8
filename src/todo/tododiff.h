#pragma once

#include "core/change.h"
#include "core/todo.h"

namespace traydo::todo {

// What a change records. The fields are those a person or client can set, in the JSON form of the tools; what
// is not set is null, so that a cleared field shows.

/// `title`, `notes`, `list` (its id), `due`, `repeat`, `priority`, `tags`, `parent` (its id), `completed`,
/// and what undo needs beside them: `completed_at` (UTC), `position`, `deleted`.
QJsonObject fieldsOf(const core::Todo &todo);
/// `name`, `color`, `archived`, and for undo `position`, `deleted`.
QJsonObject fieldsOf(const core::TodoList &list);

/// Fields that are no field of the tools: recorded for undo, and not shown.
bool isInternalField(const QString &field);

/// What differs between two states.
struct TodoDiff
{
    QJsonObject before;
    QJsonObject after;

    bool isEmpty() const { return after.isEmpty(); }
};
TodoDiff diff(const core::Todo &before, const core::Todo &after);
TodoDiff diff(const core::TodoList &before, const core::TodoList &after);

/// The fields of a new todo or list that are set.
TodoDiff diffOfNew(const core::Todo &todo);
TodoDiff diffOfNew(const core::TodoList &list);

/// The todo with these fields instead of its own. What is completed, archived or deleted by it without a time
/// of its own is so since `now`.
core::Todo withFields(core::Todo todo, const QJsonObject &fields, core::Instant now);
core::TodoList withFields(core::TodoList list, const QJsonObject &fields, core::Instant now);

/// What led from one state to the other.
core::ChangeKind kindOf(const core::Todo &before, const core::Todo &after);
core::ChangeKind kindOf(const core::TodoList &before, const core::TodoList &after);

} // namespace traydo::todo
