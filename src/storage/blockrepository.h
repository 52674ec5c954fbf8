#pragma once

#include "core/block.h"
#include "storage/database.h"

#include <QList>

namespace traydo::storage {

/// Whom the person keeps from asking.
class BlockRepository
{
public:
    explicit BlockRepository(Database &database) : m_database(database) {}

    core::Result<void> insert(const core::Block &block);
    /// Oldest first.
    core::Result<QList<core::Block>> all();
    /// NotFound when absent.
    core::Result<void> remove(const QString &id);

private:
    Database &m_database;
};

} // namespace traydo::storage
