#pragma once

#include "connect/app.h"
#include "core/clock.h"
#include "core/config.h"
#include "core/surroundings.h"

#include <QUrl>

namespace traydo::doctor {

/// What is examined: this installation, whether or not its server runs.
struct Subject
{
    core::Config config;
    core::Surroundings surroundings;
    bool isRunning = false;    ///< it answered on its control socket
    connect::Offer offer = {}; ///< where it can be reached, or will be
    core::Instant now{};
};

} // namespace traydo::doctor
