#pragma once

#include "control/controlservice.h"

#include <QDate>

namespace traydo::gui {

/// The views of the Todos page that cut across the lists.
enum class TodoView { Overdue, Today, Upcoming, NoDate, All, AppChanges, Completed, Trash };

/// What a person calls it.
QString viewName(TodoView view);
/// Name of its drawing, for symbolicIcon().
QString viewIcon(TodoView view);

/// Which todos the page shows: those of one list, or else of a view.
struct TodoFilter
{
    TodoView view = TodoView::All;
    QString listId = {}; ///< empty: the view counts
    QString text = {};
    bool completedToo = false; ///< in a list and in All; the other views know by themselves

    bool operator==(const TodoFilter &) const = default;

    /// The question to the server. Today includes what is overdue.
    control::TodoQuery query(QDate today) const;
    bool isTrash() const { return listId.isEmpty() && view == TodoView::Trash; }
    /// In the order the person gave, parts behind their whole.
    bool isInOrder() const { return !listId.isEmpty() || view == TodoView::All; }
    /// That order can be changed here.
    bool canReorder() const { return !listId.isEmpty() && text.isEmpty(); }
    /// Completed todos can be asked for in addition.
    bool hasCompletedChoice() const { return isInOrder(); }
};

} // namespace traydo::gui
