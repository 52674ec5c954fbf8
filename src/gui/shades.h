#pragma once

#include <QPalette>

namespace traydo::gui {

// Colours between those of the palette, so that pictures fit any desktop, light or dark.

/// `share` of `over`, the rest of `under`; share from 0 to 1.
QColor mixed(const QColor &over, const QColor &under, qreal share);
/// Quieter than text, yet at least 4.5:1 on Base in both schemes.
QColor quietText(const QPalette &palette);
/// For what was refused; 3:1 on Base in both schemes, and never the only sign.
QColor refusal(const QPalette &palette);
/// Step 0 (nothing) to `steps` (most) of the highlight colour on Base.
QColor heat(const QPalette &palette, int step, int steps);

} // namespace traydo::gui
