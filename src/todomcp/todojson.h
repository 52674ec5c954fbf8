#pragma once

#include "core/change.h"
#include "core/todo.h"

#include <QHash>
#include <QJsonObject>

namespace traydo::todomcp {

/// List names by id, as far as the asker may see them.
using ListNames = QHash<QString, QString>;

/// How much an answer says of a todo.
enum class Detail {
    Whole,
    Brief, ///< for pages: without times and authors; long notes are cut and `notes_cut` says so
};

/// A todo as every tool shows it. Empty fields are left out; `list` is its name; times are UTC, `due` is wall
/// time in the person's zone or the one it names.
QJsonObject toJson(const core::Todo &todo, const ListNames &lists, Detail detail = Detail::Whole);

/// One recorded edit: who, through what, when, which fields from what to what. `id` is what undo takes. A
/// list the asker may not see is null.
QJsonObject toJson(const core::Change &change, const ListNames &lists);

} // namespace traydo::todomcp
