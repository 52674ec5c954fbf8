#pragma once

#include "control/serversettings.h"
#include "core/result.h"

#include <QJsonObject>

// JSON of the settings; see nounjson.h for the manner.
namespace traydo::control {

QJsonObject toJson(const ServerSettings &settings);
core::Result<ServerSettings> serverSettingsFromJson(const QJsonValue &value);
/// Members that are unset are left out.
QJsonObject toJson(const ServerSettingsEdit &edit);
core::Result<ServerSettingsEdit> serverSettingsEditFromJson(const QJsonValue &value);

} // namespace traydo::control
