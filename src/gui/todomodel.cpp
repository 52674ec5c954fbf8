#include "gui/todomodel.h"

#include "gui/listmodel.h"
#include "gui/plaintext.h"

#include <QLocale>
#include <QPointer>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace traydo::gui {

namespace {

constexpr int pageSize = 100;
const auto via = u"window"_s;

} // namespace

TodoModel::TodoModel(control::ControlService &service, const ListModel &lists, const core::Clock &clock,
                     QObject *parent)
    : QAbstractListModel(parent), m_service(service), m_lists(lists), m_times(clock), m_wanted(pageSize)
{
    connect(&service, &control::ControlService::changed, this, [this](control::Topic topic) {
        if (topic == control::Topic::Todos)
            reload();
    });
    connect(&lists, &ListModel::updated, this, [this] {
        if (!m_todos.isEmpty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1), {ListNameRole, Qt::AccessibleTextRole});
    });
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
    fetchPage(m_todos.isEmpty() ? QString() : m_todos.last().id);
}

void TodoModel::fetchPage(const QString &after)
{
    control::TodoQuery query;
    query.list = m_filter.listId;
    query.text = m_filter.text;
    query.after = after;
    query.limit = pageSize;
    if (!m_filter.completedToo)
        query.completed = false;
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
    for (qsizetype row = 0; row < m_todos.size(); ++row) {
        const auto &todo = m_todos[row];
        if (!m_lingering.contains(todo.id))
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

void TodoModel::add(const QString &text)
{
    const QString locale = QLocale().name();
    m_service.parseQuickAdd(text, locale, [self = QPointer(this), text, locale](const auto &preview) {
        if (!self)
            return;
        if (!preview)
            return void(Q_EMIT self->failed(preview.error()));
        // Into the list that is shown, unless the text names one.
        control::TodoEdit todo;
        if (preview->list.isEmpty() && !self->m_filter.listId.isEmpty())
            todo.list = self->m_filter.listId;
        self->m_service.quickAdd(text, locale, todo, via, [self](const core::Result<core::Todo> &made) {
            if (!self)
                return;
            if (made)
                Q_EMIT self->added(made->id);
            else
                Q_EMIT self->failed(made.error());
        });
    });
}

void TodoModel::remove(const QModelIndex &index)
{
    m_service.removeTodo(todo(index).id, via, [self = QPointer(this)](core::Result<core::Todo> result) {
        if (!self)
            return;
        if (result)
            Q_EMIT self->removed(result->title);
        else
            Q_EMIT self->failed(result.error());
    });
}

void TodoModel::update(const QString &id, const control::TodoEdit &edit)
{
    m_service.updateTodo(id, edit, via, [self = QPointer(this), id](core::Result<core::Todo> result) {
        if (!self)
            return;
        const auto row = self->rowOf(id);
        if (result && row >= 0) {
            self->m_todos[row] = *result;
            Q_EMIT self->dataChanged(self->index(int(row)), self->index(int(row)));
        } else if (!result) {
            self->m_lingering.remove(id);
            Q_EMIT self->failed(result.error());
            self->reload();
        }
    });
}

bool TodoModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const auto current = todo(index);
    control::TodoEdit edit;
    edit.ifVersion = current.version;
    if (role == Qt::EditRole) {
        const auto title = value.toString().trimmed();
        if (title.isEmpty() || title == current.title)
            return false;
        edit.title = title;
    } else if (role == Qt::CheckStateRole) {
        edit.completed = value.value<Qt::CheckState>() == Qt::Checked;
        if (*edit.completed == current.isCompleted())
            return false;
        if (*edit.completed && !m_filter.completedToo) {
            m_lingering.insert(current.id);
            QTimer::singleShot(m_lingerTime, this, [this, id = current.id] { endLinger(id); });
        }
    } else {
        return false;
    }
    update(current.id, edit);
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
    auto flags = QAbstractListModel::flags(index);
    if (index.isValid())
        flags |= Qt::ItemIsEditable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren;
    return flags;
}

QVariant TodoModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &todo = m_todos[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return todo.title;
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
        return m_lists.nameOf(todo.listId);
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
    if (todo.isCompleted())
        parts += tr("done");
    if (todo.due) {
        const auto due = m_times.due(*todo.due);
        parts += index.data(OverdueRole).toBool() ? tr("overdue since %1").arg(due) : tr("due %1").arg(due);
    }
    for (const auto &part : {m_lists.nameOf(todo.listId), byText(todo)}) {
        if (!part.isEmpty())
            parts += part;
    }
    return parts.join(u", "_s);
}

} // namespace traydo::gui
