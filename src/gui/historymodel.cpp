#include "gui/historymodel.h"

#include "gui/plaintext.h"
#include "gui/wordlist.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace traydo::gui {

namespace {

constexpr int largestPage = 500; ///< what the server gives at once

} // namespace

HistoryModel::HistoryModel(control::ControlService &service, const ListModel &lists, const core::Clock &clock,
                           QObject *parent)
    : QAbstractListModel(parent), m_service(service), m_times(clock), m_text(lists, m_times)
{
    connect(&service, &control::ControlService::changed, this, [this](control::Topic topic) {
        if (topic == control::Topic::Todos || topic == control::Topic::Lists)
            reload();
    });
}

void HistoryModel::setFilter(const ActivityFilter &filter)
{
    m_filter = filter;
    m_wanted = pageSize;
    reload();
}

control::HistoryQuery HistoryModel::query() const
{
    control::HistoryQuery query;
    query.clientId = m_filter.clientId;
    query.kinds = m_filter.kinds;
    query.since = m_filter.since();
    query.until = m_filter.until();
    query.limit = m_wanted;
    return query;
}

void HistoryModel::reload()
{
    if (!m_gate.enter())
        return;
    m_service.history(query(), [self = QPointer(this)](const core::Result<control::HistoryPage> &page) {
        if (!self)
            return;
        if (self->m_gate.leave())
            return self->reload();
        if (page)
            self->take(*page);
        else
            Q_EMIT self->failed(page.error());
    });
}

void HistoryModel::take(const control::HistoryPage &page)
{
    beginResetModel();
    m_changes = page.changes;
    m_more = page.more;
    m_rows = rowsFor(0, {});
    endResetModel();
    remember();
    Q_EMIT loaded();
}

/// The next reload asks for as much as is shown, so that nothing scrolls away under the reader.
void HistoryModel::remember()
{
    m_wanted = std::clamp(int(m_changes.size()), pageSize, largestPage);
}

QList<HistoryModel::Row> HistoryModel::rowsFor(qsizetype firstChange, QDate lastDay) const
{
    QList<Row> rows;
    for (qsizetype i = firstChange; i < m_changes.size(); ++i) {
        const auto day = m_times.local(m_changes[i].at).date();
        if (day != lastDay)
            rows.append({day, -1});
        rows.append({day, i});
        lastDay = day;
    }
    return rows;
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more;
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent) || m_gate.isBusy() || !m_gate.enter())
        return;
    auto older = query();
    older.limit = pageSize;
    older.after = m_changes.last().id;
    m_service.history(older, [self = QPointer(this)](const core::Result<control::HistoryPage> &page) {
        if (!self)
            return;
        if (self->m_gate.leave())
            return self->reload();
        if (page)
            self->append(*page);
        else
            Q_EMIT self->failed(page.error());
    });
}

void HistoryModel::append(const control::HistoryPage &page)
{
    m_more = page.more;
    const auto first = m_changes.size();
    m_changes += page.changes;
    remember();
    const auto rows = rowsFor(first, m_rows.isEmpty() ? QDate() : m_rows.last().day);
    if (rows.isEmpty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + rows.size()) - 1);
    m_rows += rows;
    endInsertRows();
}

const core::Change *HistoryModel::change(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const auto &row = m_rows[index.row()];
    return row.change < 0 ? nullptr : &m_changes[row.change];
}

QModelIndex HistoryModel::indexOf(const QString &changeId) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const Row &row) {
        return row.change >= 0 && m_changes[row.change].id == changeId;
    });
    return found == m_rows.cend() ? QModelIndex() : index(int(found - m_rows.cbegin()));
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

Qt::ItemFlags HistoryModel::flags(const QModelIndex &index) const
{
    // The row of a day is a heading: read, but neither chosen nor stopped at.
    return change(index) ? QAbstractListModel::flags(index) : Qt::NoItemFlags;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_rows[index.row()];
    if (row.change >= 0)
        return changeData(m_changes[row.change], role);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return m_times.due({row.day});
    return role == IdRole ? QVariant(QString()) : QVariant();
}

QVariant HistoryModel::changeData(const core::Change &change, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return ChangeText::what(change);
    case Qt::ToolTipRole:
        return toolTipText(ChangeText::what(change) + u'\n' + m_text.details(change).join(u'\n'));
    case Qt::AccessibleTextRole:
        return accessibleText(change);
    case IdRole:
        return change.id;
    case DetailsRole:
        return m_text.details(change).join(u"  ·  "_s);
    case TimeRole:
        return m_times.time(change.at);
    case ByRole:
        return ChangeText::by(change.actor);
    case ByAppRole:
        return change.actor.kind == core::Actor::Kind::Client;
    case UndoneRole:
        return !change.undoneBy.isEmpty();
    default:
        return {};
    }
}

QString HistoryModel::accessibleText(const core::Change &change) const
{
    QStringList parts{m_times.time(change.at), ChangeText::by(change.actor), ChangeText::what(change)};
    parts += m_text.details(change);
    if (!change.undoneBy.isEmpty())
        parts.append(tr("taken back"));
    return joined(parts);
}

} // namespace traydo::gui
