#include "storage/todocounts.h"

#include "storage/rows.h"

using namespace Qt::StringLiterals;

namespace traydo::storage {

core::Result<void> TodoCounts::add(const CountKey &key, int todos)
{
    if (key.state == TodoState::Trash)
        return {};
    auto &query = m_database.statement(
        "INSERT INTO todo_counts (list_id, state, day, todos) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (list_id, state, day) DO UPDATE SET todos = todo_counts.todos + excluded.todos"_L1);
    query.bind(key.listId).bind(int(key.state)).bind(key.day).bind(todos);
    return run(query);
}

} // namespace traydo::storage
