#include "server/log.h"

namespace traydo::server {

Q_LOGGING_CATEGORY(logServer, "traydo.server", QtInfoMsg)

} // namespace traydo::server
