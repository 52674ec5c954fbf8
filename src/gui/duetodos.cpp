#include "gui/duetodos.h"

#include "gui/listmodel.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace traydo::gui {

DueTodos::DueTodos(control::ControlService &service, const ListModel &lists, const core::Clock &clock,
                   QObject *parent)
    : QObject(parent), m_service(service), m_lists(lists), m_times(clock)
{
    connect(&lists, &ListModel::updated, this, &DueTodos::changed);
    connect(&service, &control::ControlService::changed, this, [this](control::Topic topic) {
        if (topic == control::Topic::Todos)
            reload();
    });
}

void DueTodos::reload()
{
    if (!m_gate.enter())
        return;
    control::TodoQuery query;
    query.completed = false;
    query.due = control::DueRange{.to = m_times.now().date()};
    query.sort = control::TodoSort::Due;
    query.limit = TrayIcon::maxTodos;
    m_service.todos(query, [self = QPointer(this)](const core::Result<control::TodoPage> &page) {
        if (!self)
            return;
        const bool again = self->m_gate.leave();
        if (page) {
            self->m_todos = page->todos;
            Q_EMIT self->changed();
        }
        if (again)
            self->reload();
    });
}

DueSummary DueTodos::summary() const
{
    DueSummary due;
    for (const auto &list : m_lists.lists()) {
        due.overdue += list.overdue;
        due.today += list.overdue + list.today;
    }
    due.first = m_todos;
    return due;
}

std::optional<core::Todo> DueTodos::find(const QString &id) const
{
    const auto found =
        std::find_if(m_todos.cbegin(), m_todos.cend(), [&](const core::Todo &todo) { return todo.id == id; });
    return found == m_todos.cend() ? std::nullopt : std::optional(*found);
}

} // namespace traydo::gui
