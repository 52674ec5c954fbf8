#include "gui/windowfit.h"

#include <QEvent>
#include <QLayout>
#include <QStackedWidget>

namespace traydo::gui {

void growToFit(QWidget &window, const QEvent &event)
{
    if (event.type() != QEvent::LayoutRequest && event.type() != QEvent::Show)
        return;
    const auto *layout = window.layout();
    const int needed = qMax(layout->totalHeightForWidth(window.width()), layout->totalMinimumSize().height());
    if (window.height() < needed)
        window.resize(window.width(), needed);
}

void startSmall(QWidget &window)
{
    const auto *layout = window.layout();
    const auto least = layout->totalMinimumSize();
    const int width = qMax(window.minimumWidth(), least.width());
    window.resize(width, qMax(layout->totalHeightForWidth(width), least.height()));
}

void shrinkFrom(QWidget &window, QStackedWidget &stack, QWidget &page)
{
    stack.removeWidget(&page);
    stack.updateGeometry();
    window.setMinimumHeight(0); // that of the page
    window.layout()->activate();
    window.resize(window.width(), window.minimumSizeHint().height());
}

} // namespace traydo::gui
