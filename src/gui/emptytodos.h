#pragma once

#include "gui/todofilter.h"

namespace traydo::gui {

/// What stands where there are no todos, and the one thing to do about it.
struct EmptyTodos
{
    enum class Action { None, ClearSearch, Add, ShowToday, ShowUpcoming, ShowAll };

    QString icon;
    QString title;
    QString text;
    QString caption; ///< of the button; empty with Action::None
    Action action = Action::None;
    bool showsAddress = false; ///< where apps find Traydo

    static EmptyTodos of(const TodoFilter &filter, const QString &listName);
};

} // namespace traydo::gui
