#pragma once

#include "core/clock.h"
#include "core/scope.h"
#include "storage/database.h"

#include <optional>

namespace traydo::storage {

/// An authorization code (RFC 6749 §4.1.2) as stored: only its SHA-256.
struct CodeRecord
{
    QByteArray hash;
    QString grantId;
    QString clientId;
    QString redirectUri; ///< exactly as asked at the authorization endpoint
    bool redirectUriGiven = true;
    QByteArray codeChallenge; ///< S256
    core::Scopes scopes;
    QString resource;
    QString issuer;
    core::Instant createdAt{};
    core::Instant expiresAt{};
    int failures = 0;
    std::optional<core::Instant> spentAt;
};

/// Authorization codes. Single use is one conditional UPDATE and its row count.
class CodeRepository
{
public:
    explicit CodeRepository(Database &database);

    core::Result<void> insert(const CodeRecord &code);
    core::Result<std::optional<CodeRecord>> find(const QByteArray &hash);
    /// True for exactly one caller, ever.
    core::Result<bool> spend(const QByteArray &hash, core::Instant at);
    /// Counts a failed redemption and returns the new count.
    core::Result<int> countFailure(const QByteArray &hash);
    core::Result<void> sweep(core::Instant expiredBefore);

private:
    Database &m_database;
};

} // namespace traydo::storage
