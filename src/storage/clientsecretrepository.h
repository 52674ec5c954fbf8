#pragma once

#include "core/clock.h"
#include "storage/database.h"

#include <optional>

namespace traydo::storage {

/// A secret of a client that the person made, as stored: only its SHA-256.
struct ClientSecretRecord
{
    QByteArray hash;
    QString clientId;
    core::Instant createdAt{};
    std::optional<core::Instant> goodUntil; ///< unset for the current one
};

/// Client secrets of machine clients and personal access tokens. They go with their client.
class ClientSecretRepository
{
public:
    explicit ClientSecretRepository(Database &database);

    core::Result<void> insert(const ClientSecretRecord &secret);
    core::Result<QList<ClientSecretRecord>> all();
    /// The client's secrets of now are good until then at most.
    core::Result<void> supersede(const QString &clientId, core::Instant goodUntil);
    core::Result<void> sweep(core::Instant now);

private:
    Database &m_database;
};

} // namespace traydo::storage
