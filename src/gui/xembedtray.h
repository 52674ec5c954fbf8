#pragma once

namespace traydo::gui {

/// Whether an X11 panel of the old kind (XEmbed) takes tray icons now. Asks the X server itself: asking
/// QSystemTrayIcon would also settle, for good, what Qt thinks of StatusNotifier hosts. False without X11.
bool xembedTrayPresent();

} // namespace traydo::gui
