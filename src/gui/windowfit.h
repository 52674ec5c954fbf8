#pragma once

class QStackedWidget;
class QWidget;

namespace traydo::gui {

/// Makes a window higher where its content needs it at its width. Qt itself does not, once texts wrap: to be
/// called when the layout asks (QEvent::LayoutRequest).
void growToFit(QWidget &window);

/// Gives a new window the least width its content can have, and the height it needs at that.
void startSmall(QWidget &window);

/// Takes a page that is done with out of its stack, for as long as it is in there it counts, and makes the
/// window as low as the page that is shown.
void shrinkFrom(QWidget &window, QStackedWidget &stack, QWidget &page);

} // namespace traydo::gui
