#include "gui/placemodel.h"

#include "gui/listmodel.h"
#include "gui/plaintext.h"
#include "gui/symbolicicon.h"
#include "gui/todomodel.h"

#include <QColor>
#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace traydo::gui {

namespace {

constexpr auto listMimeType = "application/x-traydo-list";

} // namespace

PlaceModel::PlaceModel(const ListModel &lists, QObject *parent) : QAbstractListModel(parent), m_lists(lists)
{
    connect(&lists, &ListModel::updated, this, &PlaceModel::rebuild);
    rebuild();
}

void PlaceModel::rebuild()
{
    QList<Place> places;
    for (const auto view : {TodoView::Overdue, TodoView::Today, TodoView::Upcoming, TodoView::NoDate,
                            TodoView::All, TodoView::AppChanges, TodoView::Completed, TodoView::Trash})
        places.append({Kind::View, view});
    places.append({Kind::Heading});
    for (const auto &summary : m_lists.lists())
        places.append({Kind::List, {}, summary.list.id});
    if (places == m_places) {
        Q_EMIT dataChanged(index(0), index(int(m_places.size()) - 1));
        return;
    }
    beginResetModel();
    m_places = places;
    endResetModel();
}

QModelIndex PlaceModel::indexOf(const QString &listId, TodoView view) const
{
    const auto found = std::find_if(m_places.cbegin(), m_places.cend(), [&](const Place &place) {
        return listId.isEmpty() ? place.kind == Kind::View && place.view == view : place.listId == listId;
    });
    if (found == m_places.cend())
        return listId.isEmpty() ? QModelIndex() : indexOf({}, view);
    return index(int(found - m_places.cbegin()));
}

std::optional<QString> PlaceModel::placeAfterStep(const QString &listId, int step) const
{
    const auto &lists = m_lists.lists();
    const auto found = std::find_if(lists.cbegin(), lists.cend(),
                                    [&](const auto &summary) { return summary.list.id == listId; });
    const auto from = found - lists.cbegin();
    const auto to = from + step;
    if (found == lists.cend() || to < 0 || to >= lists.size())
        return {};
    const auto next = step < 0 ? to : to + 1;
    return next < lists.size() ? lists[next].list.id : QString();
}

int PlaceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_places.size());
}

QString PlaceModel::nameAt(int row) const
{
    const auto &place = m_places[row];
    switch (place.kind) {
    case Kind::View:
        return viewName(place.view);
    case Kind::Heading:
        return tr("Lists");
    case Kind::List:
        break;
    }
    return m_lists.nameOf(place.listId);
}

std::optional<int> PlaceModel::countAt(int row) const
{
    const auto &place = m_places[row];
    if (place.kind == Kind::List) {
        const auto &lists = m_lists.lists();
        const auto found = std::find_if(lists.cbegin(), lists.cend(),
                                        [&](const auto &summary) { return summary.list.id == place.listId; });
        return found == lists.cend() ? 0 : found->open;
    }
    if (place.kind == Kind::Heading)
        return {};
    switch (place.view) {
    case TodoView::Overdue:
        return m_lists.overdueTodos();
    case TodoView::Today:
        return m_lists.todaysTodos();
    case TodoView::All:
        return m_lists.openTodos();
    default:
        return {};
    }
}

QVariant PlaceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &place = m_places[index.row()];
    const auto count = countAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return nameAt(index.row());
    case Qt::ToolTipRole:
        return toolTipText(nameAt(index.row()));
    case Qt::AccessibleTextRole:
        return count ? tr("%1, %n open", nullptr, *count).arg(nameAt(index.row())) : nameAt(index.row());
    case Qt::DecorationRole:
        return place.kind == Kind::View ? viewIcon(place.view) : QString();
    case KindRole:
        return int(place.kind);
    case ViewRole:
        return int(place.view);
    case IdRole:
        return place.listId;
    case CountRole:
        return count ? QVariant(*count) : QVariant();
    case ColorRole: {
        const auto list = m_lists.find(place.listId);
        return list && !list->color.isEmpty() ? QColor(list->color) : QColor();
    }
    default:
        return {};
    }
}

bool PlaceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole)
        return false;
    const auto name = value.toString().trimmed();
    if (name.isEmpty() || name == nameAt(index.row()))
        return false;
    Q_EMIT renameRequested(m_places[index.row()].listId, name);
    return true;
}

Qt::ItemFlags PlaceModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    switch (m_places[index.row()].kind) {
    case Kind::View:
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    case Kind::Heading:
        return Qt::ItemNeverHasChildren;
    case Kind::List:
        break;
    }
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsDragEnabled |
           Qt::ItemIsDropEnabled | Qt::ItemNeverHasChildren;
}

QStringList PlaceModel::mimeTypes() const
{
    return {QString::fromLatin1(listMimeType), QString::fromLatin1(todosMimeType)};
}

QMimeData *PlaceModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;
    data->setData(QString::fromLatin1(listMimeType), m_places[indexes.first().row()].listId.toLatin1());
    return data;
}

bool PlaceModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int row, int,
                                 const QModelIndex &parent) const
{
    if (data->hasFormat(QString::fromLatin1(todosMimeType)))
        return parent.isValid() && m_places[parent.row()].kind == Kind::List;
    const auto firstList = m_places.size() - m_lists.lists().size();
    return !parent.isValid() && (row < 0 || row >= firstList) &&
           data->hasFormat(QString::fromLatin1(listMimeType));
}

bool PlaceModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                              const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    if (parent.isValid()) {
        const auto ids = QString::fromLatin1(data->data(QString::fromLatin1(todosMimeType)));
        Q_EMIT todosDropped(ids.split(u'\n', Qt::SkipEmptyParts), m_places[parent.row()].listId);
        return false;
    }
    const auto moved = QString::fromLatin1(data->data(QString::fromLatin1(listMimeType)));
    const auto before = row >= 0 && row < m_places.size() ? m_places[row].listId : QString();
    if (before != moved)
        Q_EMIT moveRequested(moved, before);
    // Rows go and come by what the server says, not by the view.
    return false;
}

} // namespace traydo::gui
