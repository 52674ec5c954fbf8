#include "gui/todomodel.h"

#include "gui/listmodel.h"
#include "gui/plaintext.h"
#include "gui/repeattext.h"
#include "gui/seentodos.h"
#include "gui/todoorder.h"
#include "gui/wordlist.h"

#include <QMimeData>
#include <QPointer>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace traydo::gui {

namespace {

constexpr int pageSize = 100;

} // namespace

TodoModel::TodoModel(control::ControlService &service, const ListModel &lists, SeenTodos &seen,
                     const core::Clock &clock, QObject *parent)
    : QAbstractListModel(parent),
      m_service(service),
      m_lists(lists),
      m_seen(seen),
      m_times(clock),
      m_edits(service),
      m_wanted(pageSize)
{
    connect(&service, &control::ControlService::changed, this, [this](control::Topic topic) {
        if (topic == control::Topic::Todos)
            reload();
    });
    connect(&lists, &ListModel::updated, this, [this] {
        tellAllChanged({ListNameRole, Qt::AccessibleTextRole});
    });
    connect(&seen, &SeenTodos::changed, this, [this] {
        tellAllChanged({UnreadRole, Qt::AccessibleTextRole});
    });
    connect(&m_edits, &TodoEdits::edited, this, &TodoModel::takeEdited);
    connect(&m_edits, &TodoEdits::failed, this, [this](const core::Todo &todo) {
        m_lingering.remove(todo.id);
        reload();
    });
}

void TodoModel::tellAllChanged(const QList<int> &roles)
{
    if (!m_todos.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), roles);
}

void TodoModel::setFilter(const TodoFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_wanted = pageSize;
    m_lingering.clear();
    // What is under way answers a question nobody asks any more.
    ++m_generation;
    m_gate = {};
    reload();
}

void TodoModel::reload()
{
    if (!m_gate.enter())
        return;
    ++m_generation;
    m_incoming.clear();
    fetchPage({});
}

bool TodoModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && !m_gate.isBusy();
}

void TodoModel::fetchMore(const QModelIndex &)
{
    if (!canFetchMore({}) || !m_gate.enter())
        return;
    m_wanted = m_todos.size() + pageSize;
    ++m_generation;
    m_incoming = m_todos;
    fetchPage(m_cursor);
}

void TodoModel::fetchPage(const QString &after)
{
    auto query = m_filter.query(today());
    query.after = after;
    query.limit = pageSize;
    m_service.todos(
        query, [self = QPointer(this), generation = m_generation](core::Result<control::TodoPage> result) {
            if (!self || generation != self->m_generation)
                return;
            if (result)
                return self->take(*result);
            // A page that cannot be continued (its last todo went away meanwhile) is read afresh by the
            // change that took it.
            if (self->m_gate.leave())
                self->reload();
        });
}

void TodoModel::take(const control::TodoPage &page)
{
    m_incoming.append(page.todos);
    if (page.more && m_incoming.size() < m_wanted && !page.todos.isEmpty())
        return fetchPage(page.todos.last().id);
    m_more = page.more;
    m_cursor = page.todos.isEmpty() ? QString() : page.todos.last().id;
    if (m_filter.isInOrder())
        m_incoming = withPartsBehindWholes(m_incoming);
    // A view may want more rows the moment some go; the gate stays shut until the rows are all in place.
    merge();
    m_loaded = true;
    const bool again = m_gate.leave();
    Q_EMIT loaded();
    if (again)
        reload();
}

/// What was ticked off a moment ago keeps its place behind the row it stood behind.
void TodoModel::keepLingering()
{
    const auto wanted = m_filter.query(today()).completed;
    for (qsizetype row = 0; row < m_todos.size(); ++row) {
        const auto &todo = m_todos[row];
        // What has been taken back meanwhile does not linger: it belongs here, or is gone for another reason.
        if (!m_lingering.contains(todo.id) || !wanted || todo.isCompleted() == *wanted)
            continue;
        const auto sameId = [](const QString &id) {
            return [&id](const core::Todo &other) { return other.id == id; };
        };
        if (std::any_of(m_incoming.cbegin(), m_incoming.cend(), sameId(todo.id)))
            continue;
        auto place = m_incoming.cbegin();
        if (row > 0) {
            const auto before =
                std::find_if(m_incoming.cbegin(), m_incoming.cend(), sameId(m_todos[row - 1].id));
            place = before == m_incoming.cend() ? before : before + 1;
        }
        m_incoming.insert(place, todo);
    }
}

void TodoModel::merge()
{
    keepLingering();
    QSet<QString> staying;
    for (const auto &todo : std::as_const(m_incoming))
        staying.insert(todo.id);
    for (qsizetype row = m_todos.size() - 1; row >= 0; --row) {
        if (staying.contains(m_todos[row].id))
            continue;
        beginRemoveRows({}, int(row), int(row));
        m_todos.removeAt(row);
        endRemoveRows();
    }
    QSet<QString> present;
    for (const auto &todo : std::as_const(m_todos))
        present.insert(todo.id);
    for (qsizetype row = 0; row < m_incoming.size(); ++row) {
        const auto &todo = m_incoming[row];
        if (!present.contains(todo.id)) {
            // A run of new ones goes in at once: the first load is one signal, not a hundred.
            auto end = row + 1;
            while (end < m_incoming.size() && !present.contains(m_incoming[end].id))
                ++end;
            beginInsertRows({}, int(row), int(end) - 1);
            for (; row < end; ++row)
                m_todos.insert(row, m_incoming[row]);
            endInsertRows();
            --row;
            continue;
        }
        if (m_todos[row].id != todo.id) {
            const auto from = rowOf(todo.id, row);
            beginMoveRows({}, int(from), int(from), {}, int(row));
            m_todos.move(from, row);
            endMoveRows();
        }
        if (m_todos[row] != todo) {
            m_todos[row] = todo;
            Q_EMIT dataChanged(index(int(row)), index(int(row)));
        }
    }
    m_incoming.clear();
}

qsizetype TodoModel::rowOf(const QString &id, qsizetype from) const
{
    for (auto row = from; row < m_todos.size(); ++row) {
        if (m_todos[row].id == id)
            return row;
    }
    return -1;
}

bool TodoModel::isPart(qsizetype row) const
{
    return m_filter.isInOrder() && isPartAt(m_todos, row);
}

QModelIndex TodoModel::indexOf(const QString &id) const
{
    const auto row = rowOf(id);
    return row < 0 ? QModelIndex() : index(int(row));
}

QList<core::Todo> TodoModel::todosAt(const QModelIndexList &indexes) const
{
    auto rows = indexes;
    std::sort(rows.begin(), rows.end());
    QList<core::Todo> todos;
    for (const auto &row : std::as_const(rows))
        todos.append(todo(row));
    return todos;
}

void TodoModel::takeEdited(const core::Todo &todo)
{
    const auto row = rowOf(todo.id);
    if (row < 0)
        return;
    m_todos[row] = todo;
    Q_EMIT dataChanged(index(int(row)), index(int(row)));
}

void TodoModel::setCompleted(const QList<core::Todo> &todos, bool completed)
{
    const auto wanted = m_filter.query(today()).completed;
    for (const auto &todo : todos) {
        if (!wanted || *wanted == completed || m_lingering.contains(todo.id))
            continue;
        m_lingering.insert(todo.id);
        QTimer::singleShot(m_lingerTime, this, [this, id = todo.id] { endLinger(id); });
    }
    m_edits.setCompleted(todos, completed);
}

std::optional<QString> TodoModel::placeAfterStep(const QModelIndex &index, int step) const
{
    return gui::placeAfterStep(m_todos, index.row(), step, m_more);
}

std::optional<core::Todo> TodoModel::possibleWhole(const QModelIndex &index) const
{
    return m_filter.isInOrder() ? gui::possibleWhole(m_todos, index.row()) : std::nullopt;
}

bool TodoModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const auto current = todo(index);
    if (role == Qt::CheckStateRole) {
        const bool completed = value.value<Qt::CheckState>() == Qt::Checked;
        if (completed == current.isCompleted())
            return false;
        setCompleted({current}, completed);
        return true;
    }
    const auto title = value.toString().trimmed();
    if (role != Qt::EditRole || title.isEmpty() || title == current.title)
        return false;
    control::TodoEdit edit;
    edit.ifVersion = current.version;
    edit.title = title;
    m_edits.edit({current}, edit, TodoEdits::Deed::Renamed);
    return true;
}

void TodoModel::endLinger(const QString &id)
{
    if (m_lingering.remove(id))
        reload();
}

int TodoModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_todos.size());
}

Qt::ItemFlags TodoModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return m_filter.canReorder() ? Qt::ItemIsDropEnabled : Qt::NoItemFlags;
    auto flags = QAbstractListModel::flags(index) | Qt::ItemNeverHasChildren;
    if (!m_filter.isTrash())
        flags |= Qt::ItemIsEditable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled;
    return flags;
}

QMimeData *TodoModel::mimeData(const QModelIndexList &indexes) const
{
    QByteArrayList ids;
    for (const auto todos = todosAt(indexes); const auto &todo : todos)
        ids.append(todo.id.toLatin1());
    auto *data = new QMimeData;
    data->setData(QString::fromLatin1(todosMimeType), ids.join('\n'));
    return data;
}

bool TodoModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int,
                                const QModelIndex &parent) const
{
    return !parent.isValid() && m_filter.canReorder() && data->hasFormat(mimeTypes().first());
}

bool TodoModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                             const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    QList<core::Todo> moved;
    for (const auto ids = data->data(mimeTypes().first()).split('\n'); const auto &id : ids) {
        if (const auto at = rowOf(QString::fromLatin1(id)); at >= 0)
            moved.append(m_todos[at]);
    }
    // Before the next row that is not moved itself.
    auto next = row < 0 ? m_todos.size() : qsizetype(row);
    while (next < m_todos.size() && moved.contains(m_todos[next]))
        ++next;
    control::TodoEdit edit;
    edit.before = next < m_todos.size() ? m_todos[next].id : QString();
    m_edits.edit(moved, edit, TodoEdits::Deed::Moved);
    // Rows go and come by what the server says, not by the view.
    return false;
}

QVariant TodoModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &todo = m_todos[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return todo.title;
    case Qt::EditRole:
        return m_typed.first == todo.id ? m_typed.second : todo.title;
    case Qt::CheckStateRole:
        return QVariant::fromValue(todo.isCompleted() ? Qt::Checked : Qt::Unchecked);
    case Qt::ToolTipRole:
        return toolTipText(
            todo.notes.isEmpty() ? todo.title : todo.title + u"\n\n"_s + shortened(todo.notes, pageSize * 5));
    case Qt::AccessibleTextRole:
        return accessibleText(index);
    case IdRole:
        return todo.id;
    case ListNameRole:
        return m_filter.listId.isEmpty() ? m_lists.nameOf(todo.listId) : QString();
    case RepeatRole:
        return repeatText(todo.repeat);
    case UnreadRole:
        return m_seen.isUnread(todo);
    case PartRole:
        return isPart(index.row());
    case DueTextRole:
        return todo.due ? m_times.due(*todo.due) : QString();
    case OverdueRole:
        return todo.due && !todo.isCompleted() && m_times.isOverdue(*todo.due);
    case PriorityRole:
        return int(todo.priority);
    case TagsRole:
        return todo.tags;
    case ByRole:
        return byText(todo);
    case NotesRole:
        return todo.notes;
    default:
        return {};
    }
}

QString TodoModel::byText(const core::Todo &todo) const
{
    using Kind = core::Actor::Kind;
    const bool untouched = todo.updatedAt == todo.createdAt;
    if (todo.updatedBy.kind == Kind::Client && !untouched) {
        return tr("Changed by %1, %2", "app, time")
            .arg(isolated(shortened(todo.updatedBy.clientName, maxShownName)), m_times.ago(todo.updatedAt));
    }
    if (todo.createdBy.kind == Kind::Client) {
        return tr("By %1, %2", "app, time")
            .arg(isolated(shortened(todo.createdBy.clientName, maxShownName)), m_times.ago(todo.createdAt));
    }
    return {};
}

QString TodoModel::accessibleText(const QModelIndex &index) const
{
    const auto &todo = m_todos[index.row()];
    QStringList parts{todo.title};
    if (m_seen.isUnread(todo))
        parts += tr("new");
    if (isPart(index.row()))
        parts += tr("a part of the todo above");
    if (todo.isCompleted())
        parts += tr("done");
    if (todo.due) {
        const auto due = m_times.due(*todo.due);
        parts += index.data(OverdueRole).toBool() ? tr("overdue since %1").arg(due) : tr("due %1").arg(due);
    }
    for (const auto &part : {repeatText(todo.repeat), m_lists.nameOf(todo.listId), byText(todo)}) {
        if (!part.isEmpty())
            parts += part;
    }
    return joined(parts);
}

} // namespace traydo::gui
