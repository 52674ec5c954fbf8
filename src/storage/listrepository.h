#pragma once

#include "core/todo.h"
#include "storage/database.h"

namespace traydo::storage {

/// Lists of todos. The first migration makes "Inbox".
class ListRepository
{
public:
    explicit ListRepository(Database &database);

    core::Result<void> insert(const core::TodoList &list);
    core::Result<std::optional<core::TodoList>> find(const QString &id);
    /// All, by position, then name.
    core::Result<QList<core::TodoList>> all();
    /// Open todos per list id.
    core::Result<QHash<QString, int>> openCounts();

private:
    Database &m_database;
};

} // namespace traydo::storage
