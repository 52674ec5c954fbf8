#include "gui/todofilter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace traydo::gui {

namespace {

struct Names
{
    Q_DECLARE_TR_FUNCTIONS(TodoView)
public:
    static QString of(TodoView view)
    {
        switch (view) {
        case TodoView::Overdue:
            return tr("Overdue");
        case TodoView::Today:
            return tr("Today");
        case TodoView::Upcoming:
            return tr("Upcoming");
        case TodoView::NoDate:
            return tr("No date");
        case TodoView::All:
            return tr("All");
        case TodoView::AppChanges:
            return tr("Changed by apps");
        case TodoView::Completed:
            return tr("Completed");
        case TodoView::Trash:
            return tr("Trash");
        }
        return {};
    }
};

} // namespace

QString viewName(TodoView view)
{
    return Names::of(view);
}

QString viewIcon(TodoView view)
{
    switch (view) {
    case TodoView::Overdue:
        return u"warning"_s;
    case TodoView::Today:
        return u"today"_s;
    case TodoView::Upcoming:
        return u"upcoming"_s;
    case TodoView::NoDate:
        return u"nodate"_s;
    case TodoView::All:
        return u"todos"_s;
    case TodoView::AppChanges:
        return u"robot"_s;
    case TodoView::Completed:
        return u"completed"_s;
    case TodoView::Trash:
        return u"trash"_s;
    }
    return {};
}

control::TodoQuery TodoFilter::query(QDate today) const
{
    control::TodoQuery query;
    query.text = text;
    query.list = listId;
    if (!hasCompletedChoice() || !completedToo)
        query.completed = false;
    if (!listId.isEmpty())
        return query;
    const auto due = [&](const control::DueRange &range) {
        query.due = range;
        query.sort = control::TodoSort::Due;
    };
    switch (view) {
    case TodoView::Overdue:
        due({.to = today.addDays(-1)});
        break;
    case TodoView::Today:
        due({.to = today});
        break;
    case TodoView::Upcoming:
        due({.from = today.addDays(1)});
        break;
    case TodoView::NoDate:
        query.due = control::DueRange{.none = true};
        break;
    case TodoView::All:
        break;
    case TodoView::AppChanges:
        query.completed.reset();
        query.changedByApps = true;
        query.sort = control::TodoSort::Updated;
        break;
    case TodoView::Completed:
        query.completed = true;
        query.sort = control::TodoSort::Updated;
        break;
    case TodoView::Trash:
        query.completed.reset();
        query.trash = true;
        query.sort = control::TodoSort::Updated;
        break;
    }
    return query;
}

} // namespace traydo::gui
