#include "gui/listmodel.h"

#include "gui/plaintext.h"

#include <QColor>
#include <QPointer>

#include <algorithm>
#include <numeric>

namespace traydo::gui {

ListModel::ListModel(control::ControlService &service, QObject *parent)
    : QAbstractListModel(parent), m_service(service)
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
        if (result)
            self->take(*std::move(result));
        if (again)
            self->reload();
    });
}

void ListModel::take(QList<control::ListSummary> lists)
{
    const bool sameRows = std::equal(lists.cbegin(), lists.cend(), m_lists.cbegin(), m_lists.cend(),
                                     [](const auto &a, const auto &b) { return a.list.id == b.list.id; });
    if (sameRows) {
        m_lists = std::move(lists);
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    } else {
        beginResetModel();
        m_lists = std::move(lists);
        endResetModel();
    }
    Q_EMIT updated();
}

QString ListModel::nameOf(const QString &listId) const
{
    const auto found = std::find_if(m_lists.cbegin(), m_lists.cend(),
                                    [&](const auto &summary) { return summary.list.id == listId; });
    return found == m_lists.cend() ? QString() : found->list.name;
}

QModelIndex ListModel::indexOf(const QString &listId) const
{
    for (qsizetype i = 0; i < m_lists.size(); ++i) {
        if (m_lists[i].list.id == listId)
            return index(int(i) + 1);
    }
    return index(0);
}

int ListModel::openTodos() const
{
    return std::accumulate(m_lists.cbegin(), m_lists.cend(), 0,
                           [](int sum, const auto &summary) { return sum + summary.open; });
}

int ListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lists.size()) + 1;
}

QVariant ListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto *summary = index.row() == 0 ? nullptr : &m_lists[index.row() - 1];
    const auto name = summary ? summary->list.name : tr("All lists");
    const int open = summary ? summary->open : openTodos();
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::ToolTipRole:
        return toolTipText(name);
    case Qt::AccessibleTextRole:
        return tr("%1, %n open", nullptr, open).arg(name);
    case IdRole:
        return summary ? summary->list.id : QString();
    case OpenRole:
        return open;
    case ColorRole:
        return summary && !summary->list.color.isEmpty() ? QColor(summary->list.color) : QColor();
    default:
        return {};
    }
}

} // namespace traydo::gui
