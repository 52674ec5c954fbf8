#pragma once

#include "core/result.h"

namespace traydo::storage {

/// Writes a copy of the database file at `from`, as of now, to `to`, where nothing may stand yet: mode 0600
/// from the first instant, one file, compact. Works on a connection of its own, so it can run on any thread
/// while the owner of the data goes on reading and writing. Errors: Conflict (something stands there),
/// Unavailable, Corrupt; nothing is left behind then.
core::Result<void> copyDatabase(const QString &from, const QString &to);

} // namespace traydo::storage
