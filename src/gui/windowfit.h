#pragma once

class QEvent;
class QStackedWidget;
class QWidget;

namespace traydo::gui {

/// Makes a window higher where its content needs it at its width. Qt itself does not, once texts wrap: to be
/// called with every event that the window has handled. It acts when the layout asks (QEvent::LayoutRequest),
/// and just before the window comes up: one that grows between that and its frame ends up in the corner of
/// the screen.
void growToFit(QWidget &window, const QEvent &event);

/// Gives a new window the least width its content can have, and the height it needs at that.
void startSmall(QWidget &window);

/// Makes a window as low as the page that is shown. `page`, which is done with, leaves the stack: as long as
/// it is in there, the stack keeps room for it.
void shrinkFrom(QWidget &window, QStackedWidget &stack, QWidget &page);

} // namespace traydo::gui
