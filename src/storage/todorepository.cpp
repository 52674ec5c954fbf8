#include "storage/todorepository.h"

#include "storage/rows.h"
#include "storage/todocounts.h"
#include "storage/todopage.h"
#include "storage/todosearch.h"

using namespace Qt::StringLiterals;

namespace traydo::storage {

using core::Actor;
using core::Error;
using core::ErrorCode;
using core::Result;
using core::Todo;

namespace {

/// Below this many todos in reach, a search reads them all: as quick as the index, and no word is too short.
constexpr int scanned = 5000;

// Literals are joined by the compiler, so every text below stays one constant.
#define TODO_COLUMNS                                                                                         \
    "todos.id, todos.list_id, todos.parent_id, todos.title, todos.notes, todos.due, todos.repeat, "          \
    "todos.priority, todos.tags, todos.position, todos.completed_at, todos.created_at, todos.updated_at, "   \
    "todos.created_by, todos.created_by_name, todos.updated_by, todos.updated_by_name, todos.version, "      \
    "todos.deleted_at"

Actor readActor(const Query &row, int column)
{
    return row.isNull(column) ? Actor::person() : Actor::client(row.text(column), row.text(column + 1));
}

QVariant idOf(const Actor &actor)
{
    return actor.kind == Actor::Kind::Client ? QVariant(actor.clientId) : QVariant();
}

Result<Todo> readTodo(const Query &row)
{
    Todo todo;
    todo.id = row.text(0);
    todo.listId = row.text(1);
    todo.parentId = row.text(2);
    todo.title = row.text(3);
    todo.notes = row.text(4);
    if (const auto due = row.text(5); due != QLatin1StringView(dueNone)) {
        todo.due = core::Due::fromString(due);
        if (!todo.due)
            return Error{ErrorCode::Corrupt, u"storage: due of todo %1"_s.arg(todo.id)};
    }
    todo.repeat = row.text(6);
    const auto priority = row.integer(7);
    todo.priority = priority == priorityNone ? core::Priority::None : core::Priority(priority);
    todo.tags = row.text(8).split(u' ', Qt::SkipEmptyParts);
    todo.position = row.integer(9);
    todo.completedAt = row.optionalInstant(10);
    todo.createdAt = row.instant(11);
    todo.updatedAt = row.instant(12);
    todo.createdBy = readActor(row, 13);
    todo.updatedBy = readActor(row, 15);
    todo.version = row.integer(17);
    todo.deletedAt = row.optionalInstant(18);
    return todo;
}

TodoState stateOf(const Todo &todo)
{
    if (todo.deletedAt)
        return TodoState::Trash;
    return todo.isCompleted() ? TodoState::Completed : TodoState::Open;
}

QString textOf(const Todo &todo)
{
    return searchText(todo.title, todo.notes, todo.tags);
}

CountKey countKey(const Todo &todo)
{
    return {todo.listId, stateOf(todo), todo.due ? todo.due->date.toString(Qt::ISODate) : QString()};
}

/// Binds what insert and update write alike, in the order of their texts.
Query &bindContent(Query &query, const Todo &todo)
{
    const auto priority = todo.priority == core::Priority::None ? priorityNone : int(todo.priority);
    return query.bind(todo.listId)
        .bind(todo.parentId.isEmpty() ? QVariant() : QVariant(todo.parentId))
        .bind(int(stateOf(todo)))
        .bind(todo.title)
        .bind(todo.notes)
        .bind(todo.due ? todo.due->toString() : QString::fromLatin1(dueNone))
        .bind(todo.repeat)
        .bind(priority)
        .bind(todo.tags.join(u' '))
        .bind(textOf(todo))
        .bind(todo.position)
        .bind(todo.completedAt)
        .bind(todo.createdAt)
        .bind(todo.updatedAt)
        .bind(idOf(todo.createdBy))
        .bind(todo.createdBy.clientName)
        .bind(idOf(todo.updatedBy))
        .bind(todo.updatedBy.clientName)
        .bind(todo.version)
        .bind(todo.deletedAt);
}

Result<void> insertTags(Database &database, qint64 number, const QStringList &tags)
{
    for (const auto &tag : tags) {
        auto &query = database.statement("INSERT INTO todo_tags (tag, number) VALUES (?, ?)"_L1);
        query.bind(tag).bind(number);
        if (auto done = run(query); !done)
            return done;
    }
    return {};
}

Result<void> removeTags(Database &database, qint64 number)
{
    auto &query = database.statement("DELETE FROM todo_tags WHERE number = ?"_L1);
    query.bind(number);
    return run(query);
}

/// A todo as it is stored, with its number.
struct Numbered
{
    qint64 number = 0;
    Todo todo;
};

Result<std::optional<Numbered>> findNumbered(Database &database, const QString &id)
{
    auto &query = database.statement("SELECT " TODO_COLUMNS ", todos.number FROM todos WHERE id = ?"_L1);
    query.bind(id);
    return readOne<Numbered>(query, [](const Query &row) -> Result<Numbered> {
        auto todo = readTodo(row);
        if (!todo)
            return todo.error();
        return Numbered{row.integer(19), *std::move(todo)};
    });
}

} // namespace

TodoRepository::TodoRepository(Database &database) : m_database(database) {}

Result<void> TodoRepository::insert(const Todo &todo)
{
    return m_database.transaction<void>([&]() -> Result<void> {
        const auto number =
            readOne<qint64>(m_database.statement("SELECT COALESCE(MAX(number), 0) + 1 FROM todos"_L1),
                            [](const Query &row) { return row.integer(0); });
        if (!number)
            return number.error();
        auto &query = m_database.statement(
            "INSERT INTO todos (number, id, list_id, parent_id, state, title, notes, due, repeat, priority, "
            "tags,"
            " folded, position, completed_at, created_at, updated_at, created_by, created_by_name, "
            "updated_by,"
            " updated_by_name, version, deleted_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_L1);
        query.bind(**number).bind(todo.id);
        if (auto done = run(bindContent(query, todo)); !done)
            return done;
        if (auto done = TodoCounts(m_database).add(countKey(todo), 1); !done)
            return done;
        if (auto done = TodoSearch(m_database).add(**number, textOf(todo)); !done)
            return done;
        return insertTags(m_database, **number, todo.tags);
    });
}

Result<bool> TodoRepository::update(const Todo &todo, qint64 expectedVersion)
{
    return m_database.transaction<bool>([&]() -> Result<bool> {
        const auto old = findNumbered(m_database, todo.id);
        if (!old)
            return old.error();
        if (!*old || (*old)->todo.version != expectedVersion)
            return false;
        auto &query = m_database.statement(
            "UPDATE todos SET list_id = ?, parent_id = ?, state = ?, title = ?, notes = ?, due = ?, repeat = "
            "?,"
            " priority = ?, tags = ?, folded = ?, position = ?, completed_at = ?, created_at = ?, updated_at "
            "= ?,"
            " created_by = ?, created_by_name = ?, updated_by = ?, updated_by_name = ?, version = ?,"
            " deleted_at = ? WHERE number = ?"_L1);
        if (auto done = run(bindContent(query, todo).bind((*old)->number)); !done)
            return done.error();
        if (auto done = follow((*old)->number, (*old)->todo, todo); !done)
            return done.error();
        return true;
    });
}

Result<void> TodoRepository::follow(qint64 number, const Todo &before, const Todo &after)
{
    TodoCounts counts(m_database);
    if (countKey(before) != countKey(after)) {
        if (auto done = counts.add(countKey(before), -1); !done)
            return done;
        if (auto done = counts.add(countKey(after), 1); !done)
            return done;
    }
    TodoSearch search(m_database);
    if (textOf(before) != textOf(after)) {
        if (auto done = search.remove(number, textOf(before)); !done)
            return done;
        if (auto done = search.add(number, textOf(after)); !done)
            return done;
    }
    if (before.tags == after.tags)
        return {};
    if (auto done = removeTags(m_database, number); !done)
        return done;
    return insertTags(m_database, number, after.tags);
}

Result<std::optional<Todo>> TodoRepository::find(const QString &id)
{
    auto &query = m_database.statement("SELECT " TODO_COLUMNS " FROM todos WHERE id = ?"_L1);
    query.bind(id);
    return readOne<Todo>(query, readTodo);
}

Result<bool> TodoRepository::contains(const QString &id)
{
    auto &query = m_database.statement("SELECT 1 FROM todos WHERE id = ?"_L1);
    query.bind(id);
    const auto found = readOne<bool>(query, [](const Query &) { return true; });
    if (!found)
        return found.error();
    return found->has_value();
}

Result<QList<Todo>> TodoRepository::subtasks(const QString &parentId)
{
    auto &query = m_database.statement("SELECT " TODO_COLUMNS " FROM todos"
                                       " WHERE parent_id = ? AND state < 2 ORDER BY state, position, id"_L1);
    query.bind(parentId);
    return readAll<Todo>(query, readTodo);
}

Result<PagePlan> TodoRepository::plan(TodoFilter &filter)
{
    const auto words = searchWords(filter);
    if ((words.isEmpty() && filter.tags.isEmpty()) || filter.trash)
        return PagePlan::Scan;
    const auto select = selectReach(filter, scanned + 1);
    auto &query = m_database.statement(QLatin1StringView(select.text));
    for (const auto &value : select.values)
        query.bind(value);
    const auto reach = readOne<qint64>(query, [](const Query &row) { return row.integer(0); });
    if (!reach)
        return reach.error();
    if (reach->value_or(0) <= scanned)
        return PagePlan::Scan;
    if (const auto term = TodoSearch::term(words); !term.isEmpty()) {
        const auto found = TodoSearch(m_database).count(term, searchSorted + 1);
        if (!found)
            return found.error();
        return *found > searchSorted ? PagePlan::NewestFirst : PagePlan::Search;
    }
    for (auto &tag : filter.tags) {
        auto &count = m_database.statement(
            "SELECT COUNT(*) FROM (SELECT number FROM todo_tags WHERE tag = ? LIMIT ?) AS tagged"_L1);
        count.bind(tag).bind(searchSorted + 1);
        const auto found = readOne<qint64>(count, [](const Query &row) { return row.integer(0); });
        if (!found)
            return found.error();
        if (found->value_or(0) <= searchSorted) {
            std::swap(tag, filter.tags.first());
            return PagePlan::Tagged;
        }
    }
    return PagePlan::Scan;
}

Result<TodoPage> TodoRepository::page(const TodoFilter &wanted)
{
    auto filter = wanted;
    const auto planned = plan(filter);
    if (!planned)
        return planned.error();
    std::optional<PageAnchor> after;
    if (!filter.after.isEmpty()) {
        auto found = anchor(filter);
        if (!found)
            return found.error();
        after = *std::move(found);
    }
    const auto select = selectPage(TODO_COLUMNS, filter, after, *planned);
    const QLatin1StringView text(select.text);
    const auto read = [&](Query &query) {
        for (const auto &value : select.values)
            query.bind(value);
        return readAll<Todo>(query, readTodo);
    };
    auto unkept = select.keep ? std::optional<Query>() : m_database.prepare(text);
    auto todos = read(unkept ? *unkept : m_database.statement(text));
    if (!todos)
        return todos.error();
    TodoPage page;
    page.more = todos->size() > filter.limit;
    page.todos = *std::move(todos);
    if (page.more)
        page.todos.removeLast();
    return page;
}

Result<PageAnchor> TodoRepository::anchor(const TodoFilter &filter)
{
    // The trash counts: a todo may be deleted between two pages, and its place is still known.
    auto &query = m_database.statement(
        "SELECT id, number, position, due, created_at, updated_at, priority, list_id FROM todos WHERE id = ?"_L1);
    query.bind(filter.after);
    const auto found = readOne<std::pair<PageAnchor, QString>>(query, [](const Query &row) {
        const PageAnchor anchor{row.text(0),    row.integer(1), row.integer(2),     row.text(3),
                                row.integer(4), row.integer(5), int(row.integer(6))};
        return std::pair(anchor, row.text(7));
    });
    if (!found)
        return found.error();
    if (!*found || !filter.lists.contains((*found)->second))
        return Error{ErrorCode::InvalidArgument,
                     u"cursor: the todo it pointed at is gone; ask again from the start, without a cursor"_s};
    return (*found)->first;
}

Result<qint64> TodoRepository::nextPosition()
{
    const auto last = readOne<qint64>(m_database.statement("SELECT COALESCE(MAX(position), 0) FROM todos"_L1),
                                      [](const Query &row) { return row.integer(0); });
    if (!last)
        return last.error();
    return last->value_or(0) + positionStep;
}

Result<qint64> TodoRepository::positionBefore(const Todo &next)
{
    const auto previous = [&]() -> Result<std::optional<qint64>> {
        // Of both states, so that reopening a todo does not put it in a place that is taken.
        auto &query = m_database.statement(
            "SELECT MAX(position) FROM todos WHERE list_id = ? AND state IN (0, 1) AND position < ?"_L1);
        query.bind(next.listId).bind(next.position);
        return readOne<qint64>(query, [&](const Query &row) {
            return row.isNull(0) ? next.position - 2 * positionStep : row.integer(0);
        });
    };
    const auto before = previous();
    if (!before)
        return before.error();
    const auto low = before->value_or(next.position - 2 * positionStep);
    if (next.position - low > 1)
        return low + (next.position - low) / 2;
    auto &shift = m_database.statement(
        "UPDATE todos SET position = position + ? WHERE list_id = ? AND position >= ?"_L1);
    shift.bind(positionStep).bind(next.listId).bind(next.position);
    if (auto done = run(shift); !done)
        return done.error();
    return next.position + positionStep / 2;
}

Result<int> TodoRepository::emptyTrash(core::Instant deletedBefore)
{
    return m_database.transaction<int>([&]() -> Result<int> {
        if (auto done = TodoSearch(m_database).removeTrash(deletedBefore); !done)
            return done.error();
        auto &stray = m_database.statement(
            "DELETE FROM todo_counts WHERE todos = 0"
            " OR list_id IN (SELECT id FROM lists WHERE deleted_at IS NOT NULL AND deleted_at < ?)"_L1);
        stray.bind(deletedBefore);
        if (auto done = run(stray); !done)
            return done.error();
        auto &query = m_database.statement(
            "DELETE FROM todos WHERE (deleted_at IS NOT NULL AND deleted_at < ?)"
            " OR list_id IN (SELECT id FROM lists WHERE deleted_at IS NOT NULL AND deleted_at < ?)"_L1);
        return query.bind(deletedBefore).bind(deletedBefore).exec();
    });
}

Result<std::optional<QString>> TodoRepository::findIdempotent(const QString &clientId, const QString &key)
{
    auto &query =
        m_database.statement("SELECT todo_id FROM idempotency WHERE client_id = ? AND request = ?"_L1);
    query.bind(clientId).bind(key);
    return readOne<QString>(query, [](const Query &row) { return row.text(0); });
}

Result<void> TodoRepository::rememberIdempotent(const QString &clientId, const QString &key,
                                                const QString &todoId, core::Instant at)
{
    auto &query = m_database.statement(
        "INSERT INTO idempotency (client_id, request, todo_id, created_at) VALUES (?, ?, ?, ?)"_L1);
    query.bind(clientId).bind(key).bind(todoId).bind(at);
    return run(query);
}

} // namespace traydo::storage
