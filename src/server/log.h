#pragma once

#include <QLoggingCategory>

namespace traydo::server {

Q_DECLARE_LOGGING_CATEGORY(logServer)

} // namespace traydo::server
