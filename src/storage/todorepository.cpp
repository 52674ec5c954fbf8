#include "storage/todorepository.h"

#include "storage/rows.h"
#include "storage/todopage.h"

using namespace Qt::StringLiterals;

namespace traydo::storage {

using core::Actor;
using core::Error;
using core::ErrorCode;
using core::Result;
using core::Todo;

namespace {

// Literals are joined by the compiler, so every text below stays one constant.
#define TODO_COLUMNS                                                                                         \
    "id, list_id, title, notes, due, priority, tags, position, completed_at, created_at, updated_at, "       \
    "created_by,"                                                                                            \
    " created_by_name, updated_by, updated_by_name, version, deleted_at"

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
    todo.title = row.text(2);
    todo.notes = row.text(3);
    if (!row.isNull(4)) {
        todo.due = core::Due::fromString(row.text(4));
        if (!todo.due)
            return Error{ErrorCode::Corrupt, u"storage: due of todo %1"_s.arg(todo.id)};
    }
    todo.priority = core::Priority(row.integer(5));
    todo.tags = row.text(6).split(u' ', Qt::SkipEmptyParts);
    todo.position = row.integer(7);
    todo.completedAt = row.optionalInstant(8);
    todo.createdAt = row.instant(9);
    todo.updatedAt = row.instant(10);
    todo.createdBy = readActor(row, 11);
    todo.updatedBy = readActor(row, 13);
    todo.version = row.integer(15);
    todo.deletedAt = row.optionalInstant(16);
    return todo;
}

/// Binds what insert and update write alike, in the order of their texts.
Query &bindContent(Query &query, const Todo &todo)
{
    return query.bind(todo.listId)
        .bind(todo.title)
        .bind(todo.notes)
        .bind(todo.due ? QVariant(todo.due->toString()) : QVariant())
        .bind(int(todo.priority))
        .bind(todo.tags.join(u' '))
        .bind(folded(todo.title + u'\n' + todo.notes + u'\n' + todo.tags.join(u'\n')))
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

Result<void> insertTags(Database &database, const Todo &todo)
{
    for (const auto &tag : todo.tags) {
        auto &query = database.statement("INSERT INTO todo_tags (todo_id, tag) VALUES (?, ?)"_L1);
        query.bind(todo.id).bind(tag);
        if (auto done = run(query); !done)
            return done;
    }
    return {};
}

} // namespace

TodoRepository::TodoRepository(Database &database) : m_database(database) {}

Result<void> TodoRepository::insert(const Todo &todo)
{
    return m_database.transaction<void>([&]() -> Result<void> {
        auto &query =
            m_database.statement("INSERT INTO todos (id, list_id, title, notes, due, priority, tags, folded, "
                                 "position, completed_at,"
                                 " created_at, updated_at, created_by, created_by_name, updated_by, "
                                 "updated_by_name, version, deleted_at)"
                                 " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_L1);
        query.bind(todo.id);
        if (auto done = run(bindContent(query, todo)); !done)
            return done;
        return insertTags(m_database, todo);
    });
}

Result<bool> TodoRepository::update(const Todo &todo, qint64 expectedVersion)
{
    return m_database.transaction<bool>([&]() -> Result<bool> {
        auto &query = m_database.statement(
            "UPDATE todos SET list_id = ?, title = ?, notes = ?, due = ?, priority = ?, tags = ?, folded = ?,"
            " position = ?, completed_at = ?, created_at = ?, updated_at = ?, created_by = ?, "
            "created_by_name = ?,"
            " updated_by = ?, updated_by_name = ?, version = ?, deleted_at = ? WHERE id = ? AND version = ?"_L1);
        const auto changed = bindContent(query, todo).bind(todo.id).bind(expectedVersion).exec();
        if (!changed)
            return changed.error();
        if (*changed == 0)
            return false;
        auto &old = m_database.statement("DELETE FROM todo_tags WHERE todo_id = ?"_L1);
        old.bind(todo.id);
        if (auto done = run(old); !done)
            return done.error();
        if (auto done = insertTags(m_database, todo); !done)
            return done.error();
        return true;
    });
}

Result<std::optional<Todo>> TodoRepository::find(const QString &id)
{
    auto &query =
        m_database.statement("SELECT " TODO_COLUMNS " FROM todos WHERE id = ? AND deleted_at IS NULL"_L1);
    query.bind(id);
    return readOne<Todo>(query, readTodo);
}

Result<TodoPage> TodoRepository::page(const TodoFilter &filter)
{
    std::optional<PageAnchor> after;
    if (!filter.after.isEmpty()) {
        auto found = anchor(filter);
        if (!found)
            return found.error();
        after = *std::move(found);
    }
    const auto select = selectPage(TODO_COLUMNS, filter, after);
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
        "SELECT id, position, due, created_at, updated_at, priority, list_id FROM todos WHERE id = ?"_L1);
    query.bind(filter.after);
    const auto found = readOne<std::pair<PageAnchor, QString>>(query, [](const Query &row) {
        PageAnchor anchor{row.text(0),    row.integer(1), {},
                          row.integer(3), row.integer(4), int(row.integer(5))};
        if (!row.isNull(2))
            anchor.due = row.text(2);
        return std::pair(anchor, row.text(6));
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

Result<int> TodoRepository::emptyTrash(core::Instant deletedBefore)
{
    auto &query =
        m_database.statement("DELETE FROM todos WHERE deleted_at IS NOT NULL AND deleted_at < ?"_L1);
    return query.bind(deletedBefore).exec();
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
