#include "gui/emptytodos.h"

#include "gui/plaintext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace traydo::gui {

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(EmptyTodos)
public:
    using Action = EmptyTodos::Action;

    static EmptyTodos nothingFound(const QString &text)
    {
        return {u"search"_s,
                tr("Nothing found for “%1”").arg(isolated(shortened(text, maxShownName))),
                {},
                tr("Clear search"),
                Action::ClearSearch};
    }
    static EmptyTodos emptyList(const QString &name)
    {
        return {u"todos"_s,
                tr("Nothing to do in %1").arg(isolated(shortened(name, maxShownName))),
                {},
                tr("Add a todo"),
                Action::Add};
    }
    static EmptyTodos emptyView(TodoView view)
    {
        const auto icon = viewIcon(view);
        switch (view) {
        case TodoView::Overdue:
            return {u"completed"_s, tr("Nothing is overdue"), {}, tr("Show today"), Action::ShowToday};
        case TodoView::Today:
            return {icon, tr("Nothing left for today"), {}, tr("Show what comes next"), Action::ShowUpcoming};
        case TodoView::Upcoming:
            return {icon, tr("Nothing is planned"), tr("Todos that are due tomorrow or later stand here."),
                    tr("Add a todo"), Action::Add};
        case TodoView::NoDate:
            return {icon, tr("Every todo has a date"), {}, tr("Add a todo"), Action::Add};
        case TodoView::All:
            break;
        case TodoView::AppChanges:
            return {icon,
                    tr("No app has changed anything yet"),
                    tr("To connect one, give it this address:"),
                    {},
                    Action::None,
                    true};
        case TodoView::Completed:
            return {icon, tr("Nothing is completed yet"), {}, tr("Show all todos"), Action::ShowAll};
        case TodoView::Trash:
            return {icon, tr("The trash is empty"), tr("What you delete stays here for 30 days."),
                    tr("Show all todos"), Action::ShowAll};
        }
        return {icon, tr("No open todos"), tr("Type one above, or connect an app with this address:"),
                {},   Action::None,        true};
    }
};

} // namespace

EmptyTodos EmptyTodos::of(const TodoFilter &filter, const QString &listName)
{
    if (!filter.text.isEmpty())
        return Sentences::nothingFound(filter.text);
    return filter.listId.isEmpty() ? Sentences::emptyView(filter.view) : Sentences::emptyList(listName);
}

} // namespace traydo::gui
