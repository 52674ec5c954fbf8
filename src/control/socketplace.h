#pragma once

#include "core/result.h"

#include <QString>

namespace traydo::control {

/// Makes the socket's directory (0700) if it is absent, and checks an existing one: ours, a real directory,
/// nobody else may write in it. Denied otherwise.
core::Result<void> prepareSocketDirectory(const QString &socketPath);

/// Makes sure that a server may listen at `socketPath`: nothing is there, or the socket of a process that has
/// died, which is removed. Conflict when a server answers there; Denied for anything that is not a socket of
/// ours, which stays untouched (CL2).
core::Result<void> clearSocketPath(const QString &socketPath);

} // namespace traydo::control
