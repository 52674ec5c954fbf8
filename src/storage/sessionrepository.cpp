#include "storage/sessionrepository.h"

#include "storage/rows.h"

using namespace Qt::StringLiterals;

namespace traydo::storage {

using core::Result;

SessionRepository::SessionRepository(Database &database) : m_database(database) {}

Result<void> SessionRepository::markEnded(const QByteArray &idHash, core::Instant until)
{
    auto &query =
        m_database.statement("INSERT INTO ended_sessions (id_hash, kept_until) VALUES (?, ?) "
                             "ON CONFLICT (id_hash) DO UPDATE SET kept_until = excluded.kept_until"_L1);
    query.bind(idHash).bind(until);
    return run(query);
}

Result<QSet<QByteArray>> SessionRepository::ended(core::Instant now)
{
    auto &query = m_database.statement("SELECT id_hash FROM ended_sessions WHERE kept_until > ?"_L1);
    query.bind(now);
    const auto hashes = readAll<QByteArray>(query, [](const Query &row) { return row.bytes(0); });
    if (!hashes)
        return hashes.error();
    return QSet<QByteArray>(hashes->begin(), hashes->end());
}

Result<void> SessionRepository::sweep(core::Instant now)
{
    auto &query = m_database.statement("DELETE FROM ended_sessions WHERE kept_until <= ?"_L1);
    query.bind(now);
    return run(query);
}

} // namespace traydo::storage
