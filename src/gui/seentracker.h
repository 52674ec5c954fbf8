#pragma once

#include <QObject>
#include <QTimer>

class QListView;

namespace traydo::gui {

class SeenTodos;
class TodoModel;

/// Takes the todos that stand still before the person for a moment, in the active window, as seen.
class SeenTracker : public QObject
{
    Q_OBJECT
public:
    /// `view` shows `todos`; all outlive it.
    SeenTracker(QListView &view, const TodoModel &todos, SeenTodos &seen, QObject *parent = nullptr);

    /// How long a row must stand still; 3 s unless a test says otherwise.
    void setTime(std::chrono::milliseconds time) { m_still.setInterval(time); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();

    QListView &m_view;
    const TodoModel &m_todos;
    SeenTodos &m_seen;
    QTimer m_still;
};

} // namespace traydo::gui
