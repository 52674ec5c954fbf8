#pragma once

#include "core/todo.h"

#include <QObject>

#include <optional>

class QAction;
class QListView;
class QMenu;

namespace traydo::gui {

class ListModel;
class TodoModel;
struct ShortcutLine;

/// What can be done with the selected todos, by key and in the context menu.
class TodoActions : public QObject
{
    Q_OBJECT
public:
    /// Sits on `view`, which shows `todos`; all outlive it.
    TodoActions(QListView &view, TodoModel &todos, const ListModel &lists, QObject *parent = nullptr);

    QList<ShortcutLine> shortcuts() const;

Q_SIGNALS:
    void detailsRequested(const traydo::core::Todo &todo);
    /// A sentence for the person.
    void noticed(const QString &text);

private:
    void addActions();
    template <typename Act>
    QAction *add(const QString &text, const QList<QKeySequence> &keys, Act act);
    QList<core::Todo> selected() const;
    void toggle();
    void moveBy(int step);
    void makePart();
    void makeWhole();
    void remove();
    void restore();
    void setDue(std::optional<int> daysFromNow);
    void setPriority(core::Priority priority);
    void openMenu(const QPoint &at);
    void addEditEntries(QMenu &menu);
    void fillDue(QMenu &menu);
    void fillPriority(QMenu &menu);
    void fillLists(QMenu &menu);

    QListView &m_view;
    TodoModel &m_todos;
    const ListModel &m_lists;
    QAction *m_done = nullptr;
    QAction *m_details = nullptr;
    QAction *m_rename = nullptr;
    QAction *m_up = nullptr;
    QAction *m_down = nullptr;
    QAction *m_part = nullptr;
    QAction *m_whole = nullptr;
    QAction *m_remove = nullptr;
};

} // namespace traydo::gui
