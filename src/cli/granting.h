#pragma once

#include "cli/context.h"

namespace traydo::cli {

/// Whether the server's `cli_grants` lets this go on: by default a person at a terminal says yes, so that a
/// program running as this user cannot give itself access (CL4).
ExitCode askPerson(Context &context, const QString &question);

} // namespace traydo::cli
