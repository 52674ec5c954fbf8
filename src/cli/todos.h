#pragma once

#include "cli/context.h"

#include <QHash>

namespace traydo::cli {

/// Names of the lists by id, for showing todos.
using ListNames = QHash<QString, QString>;
core::Result<ListNames> listNames(Context &context);

/// A todo for scripts; `list` is the name of its list.
QJsonObject toJson(const core::Todo &todo, const ListNames &lists);

/// The todos that `ids` mean, see resolveId(); the failing id is named in the error text. `query` says among
/// which.
core::Result<QList<core::Todo>> findTodos(Context &context, const QStringList &ids,
                                          const control::TodoQuery &query = {});

/// Reads `--due`; an empty text takes the date away.
core::Result<std::optional<core::Due>> parseDue(const QString &text);

/// Reads a filter: today, overdue, week, none, a day, or two days as `2026-11-01..2026-11-30`, either of
/// which may be left out.
core::Result<control::DueRange> parseDueRange(const QString &text, core::Instant now);

} // namespace traydo::cli
