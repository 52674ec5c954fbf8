#pragma once

#include "core/grant.h"
#include "storage/database.h"

#include <optional>

namespace traydo::storage {

/// Grants, revoked and ended ones included until they are swept.
class GrantRepository
{
public:
    explicit GrantRepository(Database &database);

    core::Result<void> insert(const core::Grant &grant);
    core::Result<QList<core::Grant>> all();
    core::Result<void> activate(const QString &id, core::Instant at);
    /// Marks the grant revoked and deletes its codes and refresh tokens. Idempotent.
    core::Result<void> revoke(const QString &id, core::Instant at);
    /// Revokes every grant and deletes all codes, refresh tokens and secrets of clients the person made.
    core::Result<void> revokeAll(core::Instant at);
    /// Another reach. What it gains in scopes its refresh tokens gain too; what it loses they need not lose,
    /// since every use is held against the grant.
    core::Result<void> setReach(const core::Grant &grant, const core::GrantReach &reach);
    core::Result<void> setLastUsed(const QString &id, core::Instant at);
    /// Deletes grants that were never activated and are older than `createdBefore`, and grants revoked or
    /// ended before `endedBefore`. Returns the deleted ids.
    core::Result<QStringList> sweep(core::Instant createdBefore, core::Instant endedBefore);

private:
    Database &m_database;
};

} // namespace traydo::storage
