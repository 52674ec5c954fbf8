#pragma once

#include "cli/context.h"

namespace traydo::cli {

/// A change for scripts.
QJsonObject toJson(const core::Change &change);

/// `completed "Buy milk"`, `edited "Buy milk" (due, notes)`, `list "Work": archived`.
QString changeInWords(const core::Change &change);

/// The id that `given` means among the newest changes, see resolveId().
core::Result<QString> findChange(Context &context, const QString &given);

/// The app that `given` means by name or id: one that is connected, or that stands in the newest changes (its
/// grant may be gone). NotFound, or InvalidArgument when several have the name.
core::Result<core::Actor> findApp(Context &context, const QString &given);

} // namespace traydo::cli
