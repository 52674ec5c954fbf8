#pragma once

#include <QPalette>

namespace traydo::gui {

/// What the desktop prefers (values of org.freedesktop.appearance color-scheme).
enum class ColorScheme { NoPreference = 0, Dark = 1, Light = 2 };

/// Fusion's palette for a scheme. The dark one keeps Window, Base, Button, Dark and Light apart: Fusion draws
/// the frames of boxes and radios from those, and they vanish in a palette of one dark tone.
QPalette fusionPalette(ColorScheme scheme);

} // namespace traydo::gui
