#pragma once

class QWidget;

namespace traydo::gui {

/// Makes a window higher where its content needs it at its width. Qt itself does not, once texts wrap: to be
/// called when the layout asks (QEvent::LayoutRequest).
void growToFit(QWidget &window);

/// Gives a new window the least width its content can have, and the height it needs at that.
void startSmall(QWidget &window);

} // namespace traydo::gui
