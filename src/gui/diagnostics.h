#pragma once

#include "control/serversettings.h"

#include <QString>

namespace traydo::gui {

class ServerLink;

/// Facts for a report of a problem, a line each, in English: versions, desktop, how the server is. No todo,
/// no name of an app or list, and the home folder only as `~`.
QString diagnostics(const ServerLink &link, const control::ServerSettings &settings);

} // namespace traydo::gui
