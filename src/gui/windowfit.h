#pragma once

class QWidget;

namespace traydo::gui {

/// Makes a window higher where its content needs it at its width. Qt itself does not, once texts wrap: to be
/// called when the layout asks (QEvent::LayoutRequest).
void growToFit(QWidget &window);

} // namespace traydo::gui
