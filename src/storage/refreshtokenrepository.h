#pragma once

#include "core/clock.h"
#include "core/scope.h"
#include "storage/database.h"

#include <optional>

namespace traydo::storage {

/// A refresh token as stored: only its SHA-256.
struct RefreshTokenRecord
{
    QByteArray hash;
    QString grantId;
    QString clientId;
    core::Scopes scopes;
    QString resource;
    core::Instant createdAt{};
    core::Instant idleExpiresAt{};
    core::Instant absoluteExpiresAt{};
    std::optional<core::Instant> spentAt;
};

/// Refresh tokens of all grants (one family per grant).
class RefreshTokenRepository
{
public:
    explicit RefreshTokenRepository(Database &database);

    core::Result<void> insert(const RefreshTokenRecord &token);
    core::Result<std::optional<RefreshTokenRecord>> find(const QByteArray &hash);
    /// True for exactly one caller, ever.
    core::Result<bool> spend(const QByteArray &hash, core::Instant at);
    core::Result<void> sweep(core::Instant expiredBefore);

private:
    Database &m_database;
};

} // namespace traydo::storage
