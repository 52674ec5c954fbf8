#include "storage/listrepository.h"

#include "storage/rows.h"

using namespace Qt::StringLiterals;

namespace traydo::storage {

using core::Result;
using core::TodoList;

namespace {

TodoList readList(const Query &row)
{
    return {row.text(0), row.text(1), row.text(2), row.integer(3), row.instant(4)};
}

} // namespace

ListRepository::ListRepository(Database &database) : m_database(database) {}

Result<void> ListRepository::insert(const TodoList &list)
{
    auto &query = m_database.statement(
        "INSERT INTO lists (id, name, color, position, created_at) VALUES (?, ?, ?, ?, ?)"_L1);
    query.bind(list.id).bind(list.name).bind(list.color).bind(list.position).bind(list.createdAt);
    return run(query);
}

Result<std::optional<TodoList>> ListRepository::find(const QString &id)
{
    auto &query =
        m_database.statement("SELECT id, name, color, position, created_at FROM lists WHERE id = ?"_L1);
    query.bind(id);
    return readOne<TodoList>(query, readList);
}

Result<QList<TodoList>> ListRepository::all()
{
    return readAll<TodoList>(m_database.statement("SELECT id, name, color, position, created_at FROM lists"
                                                  " ORDER BY position, name, id"_L1),
                             readList);
}

Result<QHash<QString, int>> ListRepository::openCounts()
{
    const auto counts = readAll<std::pair<QString, int>>(
        m_database.statement(
            "SELECT list_id, COUNT(*) FROM todos WHERE deleted_at IS NULL AND completed_at IS NULL"
            " GROUP BY list_id"_L1),
        [](const Query &row) { return std::pair(row.text(0), int(row.integer(1))); });
    if (!counts)
        return counts.error();
    return QHash<QString, int>(counts->begin(), counts->end());
}

} // namespace traydo::storage
