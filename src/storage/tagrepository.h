#pragma once

#include "core/grant.h"
#include "storage/database.h"

namespace traydo::storage {

/// The tags in use. They have no life of their own: a tag is there as long as a todo has it.
class TagRepository
{
public:
    explicit TagRepository(Database &database) : m_database(database) {}

    /// Tags of todos in these lists that begin with `prefix` (lower-case), in order; the trash does not
    /// count.
    core::Result<QStringList> used(const core::ListAccess &lists, const QString &prefix, int limit);

private:
    Database &m_database;
};

} // namespace traydo::storage
