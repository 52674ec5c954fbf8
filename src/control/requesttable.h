#pragma once

#include "control/controlservice.h"

#include <QHash>
#include <QJsonObject>

#include <functional>

namespace traydo::control {

/// How a request is answered; exactly once.
using Reply = std::function<void(core::Result<QJsonValue>)>;

/// Reads its parameters, calls the service and passes the answer on as JSON.
using RequestHandler = void (*)(ControlService &service, const QJsonObject &params, const Reply &reply);

/// The requests of the control protocol by name, `hello` excepted.
QHash<QString, RequestHandler> requestTable();

} // namespace traydo::control
