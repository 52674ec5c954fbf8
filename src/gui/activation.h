#pragma once

#include <QString>

namespace traydo::gui {

/// Takes over a right to the focus that another program gave (xdg-activation, a notification server): the
/// next window that asks for the focus uses it. An empty token changes nothing. Main thread.
void useActivationToken(const QString &token);

} // namespace traydo::gui
