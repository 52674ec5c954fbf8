#pragma once

#include "core/client.h"
#include "storage/database.h"

#include <optional>

namespace traydo::storage {

/// Registered clients.
class ClientRepository
{
public:
    explicit ClientRepository(Database &database);

    core::Result<void> insert(const core::Client &client);
    /// What the client says of itself, after its metadata document was fetched again. NotFound when absent.
    core::Result<void> update(const core::Client &client);
    core::Result<std::optional<core::Client>> find(const QString &id);
    core::Result<QList<core::Client>> all();
    /// Removes the client with its grants, codes and tokens. NotFound when absent.
    core::Result<void> remove(const QString &id);

private:
    Database &m_database;
};

} // namespace traydo::storage
