#include "gui/seentracker.h"

#include "gui/seentodos.h"
#include "gui/todomodel.h"

#include <QEvent>
#include <QListView>
#include <QScrollBar>

using namespace std::chrono_literals;

namespace traydo::gui {

SeenTracker::SeenTracker(QListView &view, const TodoModel &todos, SeenTodos &seen, QObject *parent)
    : QObject(parent), m_view(view), m_todos(todos), m_seen(seen)
{
    m_still.setSingleShot(true);
    m_still.setInterval(3s);
    connect(&m_still, &QTimer::timeout, this, &SeenTracker::look);
    connect(&todos, &TodoModel::loaded, &m_still, qOverload<>(&QTimer::start));
    connect(view.verticalScrollBar(), &QScrollBar::valueChanged, &m_still, qOverload<>(&QTimer::start));
    view.installEventFilter(this);
}

bool SeenTracker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::WindowActivate)
        m_still.start();
    return QObject::eventFilter(watched, event);
}

void SeenTracker::look()
{
    if (!m_view.isVisible() || !m_view.isActiveWindow())
        return;
    const auto area = m_view.viewport()->rect();
    QList<core::Todo> shown;
    for (int row = m_view.indexAt(area.topLeft() + QPoint(1, 1)).row(); row >= 0 && row < m_todos.rowCount();
         ++row) {
        const auto index = m_todos.index(row);
        if (m_view.visualRect(index).top() > area.bottom())
            break;
        shown.append(m_todos.todo(index));
    }
    m_seen.markSeen(shown);
}

} // namespace traydo::gui
