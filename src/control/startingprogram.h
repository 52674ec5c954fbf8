#pragma once

#include "core/localprogram.h"

namespace traydo::control {

/// The program that started the bridge whose process is `pid`. What only passes on (the bridge itself, shells
/// with a command, env, npx, an interpreter that an app started) is passed over upwards. A script without
/// such an app above it stands for itself. Whatever the system does not tell is left out: the name then says
/// "unknown program". Linux; elsewhere always that. `proc` is for tests.
core::LocalProgram findStartingProgram(qint64 pid, const QString &proc = QStringLiteral("/proc"));

} // namespace traydo::control
