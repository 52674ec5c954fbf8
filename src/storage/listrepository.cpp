#include "storage/listrepository.h"

#include "storage/rows.h"

using namespace Qt::StringLiterals;

namespace traydo::storage {

using core::Result;
using core::TodoList;

namespace {

#define LIST_COLUMNS "id, name, color, position, created_at, archived_at, deleted_at, version"

TodoList readList(const Query &row)
{
    return {row.text(0),
            row.text(1),
            row.text(2),
            row.integer(3),
            row.instant(4),
            row.optionalInstant(5),
            row.optionalInstant(6),
            row.integer(7)};
}

/// Binds what insert and update write alike, in the order of their texts.
Query &bindContent(Query &query, const TodoList &list)
{
    return query.bind(list.name)
        .bind(list.color)
        .bind(list.position)
        .bind(list.createdAt)
        .bind(list.archivedAt)
        .bind(list.deletedAt)
        .bind(list.version);
}

} // namespace

ListRepository::ListRepository(Database &database) : m_database(database) {}

Result<void> ListRepository::insert(const TodoList &list)
{
    auto &query = m_database.statement(
        "INSERT INTO lists (id, name, color, position, created_at, archived_at, deleted_at, version)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_L1);
    query.bind(list.id);
    return run(bindContent(query, list));
}

Result<bool> ListRepository::update(const TodoList &list, qint64 expectedVersion)
{
    auto &query = m_database.statement(
        "UPDATE lists SET name = ?, color = ?, position = ?, created_at = ?, archived_at = ?, deleted_at = ?,"
        " version = ? WHERE id = ? AND version = ?"_L1);
    const auto changed = bindContent(query, list).bind(list.id).bind(expectedVersion).exec();
    if (!changed)
        return changed.error();
    return *changed > 0;
}

Result<std::optional<TodoList>> ListRepository::find(const QString &id)
{
    auto &query = m_database.statement("SELECT " LIST_COLUMNS " FROM lists WHERE id = ?"_L1);
    query.bind(id);
    return readOne<TodoList>(query, readList);
}

Result<QList<TodoList>> ListRepository::all()
{
    return readAll<TodoList>(m_database.statement("SELECT " LIST_COLUMNS " FROM lists"
                                                  " WHERE deleted_at IS NULL ORDER BY position, name, id"_L1),
                             readList);
}

Result<QList<TodoList>> ListRepository::inTrash()
{
    return readAll<TodoList>(
        m_database.statement("SELECT " LIST_COLUMNS " FROM lists"
                             " WHERE deleted_at IS NOT NULL ORDER BY deleted_at DESC, id"_L1),
        readList);
}

Result<QHash<QString, OpenCounts>> ListRepository::openCounts(QDate today)
{
    auto &query = m_database.statement(
        "SELECT list_id, SUM(todos), SUM(CASE WHEN day <> '' AND day < ? THEN todos ELSE 0 END),"
        " SUM(CASE WHEN day = ? THEN todos ELSE 0 END) FROM todo_counts WHERE state = 0 GROUP BY list_id"_L1);
    const auto day = today.toString(Qt::ISODate);
    query.bind(day).bind(day);
    const auto counts = readAll<std::pair<QString, OpenCounts>>(query, [](const Query &row) {
        return std::pair(row.text(0),
                         OpenCounts{int(row.integer(1)), int(row.integer(2)), int(row.integer(3))});
    });
    if (!counts)
        return counts.error();
    return QHash<QString, OpenCounts>(counts->begin(), counts->end());
}

Result<void> ListRepository::makeRoom(qint64 position, qint64 step)
{
    auto &query = m_database.statement("UPDATE lists SET position = position + ? WHERE position >= ?"_L1);
    query.bind(step).bind(position);
    return run(query);
}

Result<int> ListRepository::emptyTrash(core::Instant deletedBefore)
{
    auto &changes = m_database.statement(
        "DELETE FROM changes WHERE todo_id IS NULL"
        " AND list_id IN (SELECT id FROM lists WHERE deleted_at IS NOT NULL AND deleted_at < ?)"_L1);
    changes.bind(deletedBefore);
    if (auto done = run(changes); !done)
        return done.error();
    auto &query =
        m_database.statement("DELETE FROM lists WHERE deleted_at IS NOT NULL AND deleted_at < ?"_L1);
    return query.bind(deletedBefore).exec();
}

} // namespace traydo::storage
