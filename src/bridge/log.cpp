#include "bridge/log.h"

namespace traydo::bridge {

Q_LOGGING_CATEGORY(logBridge, "traydo.bridge", QtInfoMsg)

} // namespace traydo::bridge
