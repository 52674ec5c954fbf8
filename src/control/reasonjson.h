#pragma once

#include "core/reason.h"
#include "core/result.h"

#include <QJsonArray>
#include <QJsonValue>

namespace traydo::control {

/// `{"code": "port_taken", "number": 7317, "name": "nginx", "process": 812}`, with the members that say
/// something; null for none. `traydoctl --json` says it alike.
QJsonValue toJson(const core::Reason &reason);
/// The way back; a code that is not known reads as none.
core::Result<core::Reason> reasonFromJson(const QJsonValue &value);

/// `{"text", "reasons"}`.
QJsonValue toJson(const core::Notice &notice);
core::Result<core::Notice> noticeFromJson(const QJsonValue &value);
QJsonArray toJson(const QList<core::Notice> &notices);

} // namespace traydo::control
