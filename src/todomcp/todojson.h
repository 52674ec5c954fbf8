#pragma once

#include "core/change.h"
#include "core/todo.h"

#include <QHash>
#include <QJsonObject>

namespace traydo::todomcp {

/// List names by id, as far as the asker may see them.
using ListNames = QHash<QString, QString>;

/// How much of a todo's notes an answer carries.
enum class Notes {
    Whole,
    Beginning, ///< long notes are cut and `notes_cut` says so: for pages
};

/// A todo as every tool shows it. Empty fields are left out; times are UTC, `due` is wall time in the
/// person's zone.
QJsonObject toJson(const core::Todo &todo, const ListNames &lists, Notes notes = Notes::Whole);

/// One recorded edit: who, through what, when, which fields from what to what. A list the asker may not see
/// is null.
QJsonObject toJson(const core::Change &change, const ListNames &lists);

} // namespace traydo::todomcp
