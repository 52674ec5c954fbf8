#include "gui/activation.h"

namespace traydo::gui {

void useActivationToken(const QString &token)
{
    // Qt's Wayland plugin looks here when a window asks for activation next.
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
}

} // namespace traydo::gui
