#include "gui/listmodel.h"

#include <QPointer>

#include <algorithm>
#include <numeric>

namespace traydo::gui {

namespace {

template <typename Count>
int sumOf(const QList<control::ListSummary> &lists, Count count)
{
    return std::accumulate(lists.cbegin(), lists.cend(), 0,
                           [&](int sum, const auto &summary) { return sum + count(summary); });
}

} // namespace

ListModel::ListModel(control::ControlService &service, QObject *parent) : QObject(parent), m_service(service)
{
    connect(&service, &control::ControlService::changed, this, [this](control::Topic topic) {
        if (topic == control::Topic::Lists || topic == control::Topic::Todos)
            reload();
    });
}

void ListModel::reload()
{
    if (!m_gate.enter())
        return;
    m_service.lists([self = QPointer(this)](core::Result<QList<control::ListSummary>> result) {
        if (!self)
            return;
        const bool again = self->m_gate.leave();
        if (result) {
            self->m_lists = *std::move(result);
            Q_EMIT self->updated();
        }
        if (again)
            self->reload();
    });
}

std::optional<core::TodoList> ListModel::find(const QString &listId) const
{
    const auto found = std::find_if(m_lists.cbegin(), m_lists.cend(),
                                    [&](const auto &summary) { return summary.list.id == listId; });
    return found == m_lists.cend() ? std::nullopt : std::optional(found->list);
}

QString ListModel::nameOf(const QString &listId) const
{
    const auto list = find(listId);
    return list ? list->name : QString();
}

int ListModel::openTodos() const
{
    return sumOf(m_lists, [](const auto &summary) { return summary.open; });
}

int ListModel::overdueTodos() const
{
    return sumOf(m_lists, [](const auto &summary) { return summary.overdue; });
}

int ListModel::todaysTodos() const
{
    return sumOf(m_lists, [](const auto &summary) { return summary.overdue + summary.today; });
}

} // namespace traydo::gui
