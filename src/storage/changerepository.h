#pragma once

#include "core/change.h"
#include "storage/database.h"

namespace traydo::storage {

/// The change log.
class ChangeRepository
{
public:
    explicit ChangeRepository(Database &database);

    core::Result<void> insert(const core::Change &change);
    /// Newest first.
    core::Result<QList<core::Change>> ofTodo(const QString &todoId, int limit);

private:
    Database &m_database;
};

} // namespace traydo::storage
