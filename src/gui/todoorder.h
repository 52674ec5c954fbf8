#pragma once

#include "core/todo.h"

#include <QList>

#include <optional>

namespace traydo::gui {

// Todos in the order the person gave, as rows: a part stands behind its whole, one level deep.

/// Brings parts behind their wholes, as far as both are there; otherwise the order stays.
QList<core::Todo> withPartsBehindWholes(const QList<core::Todo> &todos);

/// The row is a part of the one it stands behind.
bool isPartAt(const QList<core::Todo> &todos, qsizetype row);

/// The neighbour on the same level to stand before after a step up or down; empty: last of all. Nothing where
/// there is no further way. `more`: todos follow that are not there.
std::optional<QString> placeAfterStep(const QList<core::Todo> &todos, qsizetype row, int step, bool more);

/// The todo above that this one could become a part of; nothing where there is none.
std::optional<core::Todo> possibleWhole(const QList<core::Todo> &todos, qsizetype row);

} // namespace traydo::gui
