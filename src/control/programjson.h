#pragma once

#include "control/controlservice.h"

#include <QJsonObject>

// JSON of what concerns programs and keys; see nounjson.h for the manner.
namespace traydo::control {

QJsonObject toJson(const ProgramRequest &request);
core::Result<ProgramRequest> programRequestFromJson(const QJsonValue &value);
QJsonObject toJson(const ProgramSecret &secret);
core::Result<ProgramSecret> programSecretFromJson(const QJsonValue &value);
QJsonObject toJson(const KeyRotation &rotation);
core::Result<KeyRotation> keyRotationFromJson(const QJsonValue &value);
core::Result<core::ConsentFace> consentFaceFromJson(const QJsonValue &value);

} // namespace traydo::control
