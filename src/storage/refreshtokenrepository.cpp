#include "storage/refreshtokenrepository.h"

#include "storage/rows.h"

using namespace Qt::StringLiterals;

namespace traydo::storage {

using core::Result;

namespace {

RefreshTokenRecord readToken(const Query &row)
{
    RefreshTokenRecord token;
    token.hash = row.bytes(0);
    token.grantId = row.text(1);
    token.clientId = row.text(2);
    token.scopes = core::Scopes::fromInt(int(row.integer(3)));
    token.resource = row.text(4);
    token.createdAt = row.instant(5);
    token.idleExpiresAt = row.instant(6);
    token.absoluteExpiresAt = row.instant(7);
    token.spentAt = row.optionalInstant(8);
    return token;
}

} // namespace

RefreshTokenRepository::RefreshTokenRepository(Database &database) : m_database(database) {}

Result<void> RefreshTokenRepository::insert(const RefreshTokenRecord &token)
{
    auto &query =
        m_database.statement("INSERT INTO refresh_tokens (hash, grant_id, client_id, scopes, resource, "
                             "created_at, idle_expires_at,"
                             " absolute_expires_at, spent_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_L1);
    query.bind(token.hash)
        .bind(token.grantId)
        .bind(token.clientId)
        .bind(token.scopes.toInt())
        .bind(token.resource)
        .bind(token.createdAt)
        .bind(token.idleExpiresAt)
        .bind(token.absoluteExpiresAt)
        .bind(token.spentAt);
    return run(query);
}

Result<std::optional<RefreshTokenRecord>> RefreshTokenRepository::find(const QByteArray &hash)
{
    auto &query = m_database.statement("SELECT hash, grant_id, client_id, scopes, resource, created_at, "
                                       "idle_expires_at, absolute_expires_at,"
                                       " spent_at FROM refresh_tokens WHERE hash = ?"_L1);
    query.bind(hash);
    return readOne<RefreshTokenRecord>(query, readToken);
}

Result<bool> RefreshTokenRepository::spend(const QByteArray &hash, core::Instant at)
{
    auto &query =
        m_database.statement("UPDATE refresh_tokens SET spent_at = ? WHERE hash = ? AND spent_at IS NULL"_L1);
    const auto changed = query.bind(at).bind(hash).exec();
    if (!changed)
        return changed.error();
    return *changed == 1;
}

Result<void> RefreshTokenRepository::sweep(core::Instant expiredBefore)
{
    auto &query = m_database.statement(
        "DELETE FROM refresh_tokens WHERE idle_expires_at < ? OR absolute_expires_at < ?"_L1);
    query.bind(expiredBefore).bind(expiredBefore);
    return run(query);
}

} // namespace traydo::storage
