#include "storage/revokedtokenrepository.h"

#include "storage/rows.h"

using namespace Qt::StringLiterals;

namespace traydo::storage {

using core::Result;

RevokedTokenRepository::RevokedTokenRepository(Database &database) : m_database(database) {}

Result<void> RevokedTokenRepository::insert(const QString &id, core::Instant keptUntil)
{
    auto &query = m_database.statement("INSERT INTO revoked_access_tokens (id, kept_until) VALUES (?, ?)"
                                       " ON CONFLICT (id) DO NOTHING"_L1);
    query.bind(id).bind(keptUntil);
    return run(query);
}

Result<QHash<QString, core::Instant>> RevokedTokenRepository::all()
{
    using Pair = std::pair<QString, core::Instant>;
    const auto pairs =
        readAll<Pair>(m_database.statement("SELECT id, kept_until FROM revoked_access_tokens"_L1),
                      [](const Query &row) { return Pair(row.text(0), row.instant(1)); });
    if (!pairs)
        return pairs.error();
    QHash<QString, core::Instant> tokens;
    for (const auto &[id, keptUntil] : *pairs)
        tokens.insert(id, keptUntil);
    return tokens;
}

Result<void> RevokedTokenRepository::sweep(core::Instant now)
{
    auto &query = m_database.statement("DELETE FROM revoked_access_tokens WHERE kept_until <= ?"_L1);
    query.bind(now);
    return run(query);
}

} // namespace traydo::storage
