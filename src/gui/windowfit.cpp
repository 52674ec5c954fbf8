#include "gui/windowfit.h"

#include <QLayout>
#include <QWidget>

namespace traydo::gui {

void growToFit(QWidget &window)
{
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

} // namespace traydo::gui
