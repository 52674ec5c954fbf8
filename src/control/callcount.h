#pragma once

#include "core/clock.h"

#include <QString>

#include <optional>

namespace traydo::control {

/// How often one client called within one hour.
struct CallCount
{
    QString clientId;
    QString clientName;   ///< claimed: plain text only; kept when the client is gone
    core::Instant hour{}; ///< its begin, UTC
    int reads = 0;
    int writes = 0;
    int denied = 0; ///< refused for want of a right, while paused, or for calling too often

    bool operator==(const CallCount &) const = default;
};

struct CallQuery
{
    std::optional<QString> clientId = {};
    core::Instant since{}; ///< hours that begin at or after it
};

} // namespace traydo::control
