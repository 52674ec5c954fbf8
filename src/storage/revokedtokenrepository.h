#pragma once

#include "core/clock.h"
#include "storage/database.h"

#include <QHash>

namespace traydo::storage {

/// Ids (`jti`) of access tokens that were revoked one by one, kept until they would have expired.
class RevokedTokenRepository
{
public:
    explicit RevokedTokenRepository(Database &database);

    core::Result<void> insert(const QString &id, core::Instant keptUntil);
    /// Each id with the instant until which it is kept.
    core::Result<QHash<QString, core::Instant>> all();
    core::Result<void> sweep(core::Instant now);

private:
    Database &m_database;
};

} // namespace traydo::storage
