#pragma once

#include "core/change.h"
#include "core/todo.h"

namespace traydo::todo {

/// The fields a person or client can set, in the JSON form of the tools: `title`, `notes`, `list` (its id),
/// `due`, `priority`, `tags`, `completed`. What is not set is null, so that a cleared field shows.
QJsonObject fieldsOf(const core::Todo &todo);

/// What differs between two states of a todo.
struct TodoDiff
{
    QJsonObject before;
    QJsonObject after;

    bool isEmpty() const { return after.isEmpty(); }
};
TodoDiff diff(const core::Todo &before, const core::Todo &after);

/// The fields of a new todo that are set.
TodoDiff diffOfNew(const core::Todo &todo);

} // namespace traydo::todo
