#pragma once

#include "cli/context.h"

namespace traydo::cli {

/// A list for scripts.
QJsonObject toJson(const core::TodoList &list);

/// The id of the list of `lists` that `given` means: by name in any case, or by id, see resolveId(). The
/// error text names what was given.
core::Result<QString> listAmong(const QList<control::ListSummary> &lists, const QString &given);
/// The same among all lists that are not in the trash.
core::Result<QString> resolveList(Context &context, const QString &given);

/// Edits the list that `given` means.
core::Result<core::TodoList> changeList(Context &context, const QString &given,
                                        const control::ListEdit &edit);

} // namespace traydo::cli
