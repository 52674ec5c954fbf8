#pragma once

#include <QLoggingCategory>

namespace traydo::bridge {

Q_DECLARE_LOGGING_CATEGORY(logBridge)

} // namespace traydo::bridge
