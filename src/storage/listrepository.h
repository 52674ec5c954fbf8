#pragma once

#include "core/todo.h"
#include "storage/database.h"

namespace traydo::storage {

/// Open todos of a list, by what their due day means on a given day.
struct OpenCounts
{
    int open = 0;
    int overdue = 0;
    int today = 0;
};

/// Lists of todos. The first migration makes "Inbox".
class ListRepository
{
public:
    explicit ListRepository(Database &database);

    core::Result<void> insert(const core::TodoList &list);
    /// Writes every field where id and `expectedVersion` fit; false when they do not.
    core::Result<bool> update(const core::TodoList &list, qint64 expectedVersion);
    /// In the trash or not.
    core::Result<std::optional<core::TodoList>> find(const QString &id);
    /// All that are not in the trash, archived ones too, by position, then name.
    core::Result<QList<core::TodoList>> all();
    /// The trash, newest first.
    core::Result<QList<core::TodoList>> inTrash();
    /// Open todos per list id, on that day. Kept up by TodoRepository: no todo is read for it.
    core::Result<QHash<QString, OpenCounts>> openCounts(QDate today);
    /// Moves this place and all behind it back by `step`.
    core::Result<void> makeRoom(qint64 position, qint64 step);
    /// Removes for good the lists in the trash since before `deletedBefore`, with all their todos and
    /// changes.
    core::Result<int> emptyTrash(core::Instant deletedBefore);

private:
    Database &m_database;
};

} // namespace traydo::storage
