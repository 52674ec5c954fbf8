#include "cli/exitcode.h"

namespace traydo::cli {

ExitCode exitCodeFor(core::ErrorCode code)
{
    switch (code) {
    case core::ErrorCode::InvalidArgument:
        return ExitCode::Usage;
    case core::ErrorCode::NotFound:
        return ExitCode::NotFound;
    case core::ErrorCode::Conflict:
        return ExitCode::Conflict;
    case core::ErrorCode::Denied:
        return ExitCode::Refused;
    case core::ErrorCode::Expired:
        return ExitCode::Expired;
    case core::ErrorCode::Unavailable:
        return ExitCode::Unreachable;
    case core::ErrorCode::LimitExceeded:
    case core::ErrorCode::Locked:
    case core::ErrorCode::Corrupt:
    case core::ErrorCode::Internal:
        break;
    }
    return ExitCode::Failed;
}

} // namespace traydo::cli
