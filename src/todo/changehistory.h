#pragma once

#include "core/change.h"

namespace traydo::todo {

// What happened, as a sentence for whoever has to decide anew: a person or a language model.

/// `title, due by the app "Codex" at 2026-11-21T10:00:00.000Z; deleted by the person at …`, oldest first.
/// Names fields, never values: a value may be one that the reader must not see.
QString told(QList<core::Change> newestFirst);

/// `the person` or `the app "Codex"`.
QString told(const core::Actor &actor);

/// The fields a change wrote, as the tools name them.
QStringList changedFields(const core::Change &change);

} // namespace traydo::todo
