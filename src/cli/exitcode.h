#pragma once

#include "core/result.h"

namespace traydo::cli {

/// What traydoctl tells the shell; a stable contract.
enum class ExitCode {
    Ok = 0,
    Failed = 1,
    Usage = 2,
    NotFound = 3,
    Refused = 4,
    Unreachable = 5,
    Conflict = 6,
    Expired = 7,
    Interrupted = 130, ///< 128 + SIGINT
};

/// The exit code for each kind of failure.
ExitCode exitCodeFor(core::ErrorCode code);

} // namespace traydo::cli
