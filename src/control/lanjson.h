#pragma once

#include "control/lanstatus.h"
#include "core/result.h"

#include <QJsonObject>

namespace traydo::control {

// LanStatus as JSON of the control protocol, under the rules of nounjson.h.

QJsonObject toJson(const LanStatus &status);
core::Result<LanStatus> lanStatusFromJson(const QJsonValue &value);

} // namespace traydo::control
