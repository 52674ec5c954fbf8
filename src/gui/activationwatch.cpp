#include "gui/activationwatch.h"

#include <QEvent>
#include <QWidget>

using namespace std::chrono_literals;

namespace traydo::gui {

ActivationWatch::ActivationWatch(QWidget *window) : QObject(window), m_window(window)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(1s);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_settled = true;
        Q_EMIT changed();
    });
    window->installEventFilter(this);
}

bool ActivationWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ActivationChange)
        restart();
    return QObject::eventFilter(watched, event);
}

void ActivationWatch::restart()
{
    m_settled = false;
    if (m_window->isActiveWindow())
        m_timer.start();
    else
        m_timer.stop();
    Q_EMIT changed();
}

} // namespace traydo::gui
