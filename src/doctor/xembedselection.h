#pragma once

#include <QString>

namespace traydo::doctor {

/// Whether an X11 panel of the old kind takes tray icons on that display (as in $DISPLAY). False where it
/// cannot be reached.
bool xembedPanelOwns(const QString &display);

} // namespace traydo::doctor
