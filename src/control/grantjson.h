#pragma once

#include "control/controlservice.h"

#include <QJsonObject>

// JSON of edited grants and of how often clients called; see nounjson.h for the manner.
namespace traydo::control {

QJsonObject toJson(const GrantEdit &edit);
core::Result<GrantEdit> grantEditFromJson(const QJsonValue &value);
QJsonObject toJson(const CallQuery &query);
core::Result<CallQuery> callQueryFromJson(const QJsonValue &value);
QJsonObject toJson(const CallCount &count);
core::Result<CallCount> callCountFromJson(const QJsonValue &value);

} // namespace traydo::control
