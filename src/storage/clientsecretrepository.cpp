#include "storage/clientsecretrepository.h"

#include "storage/rows.h"

using namespace Qt::StringLiterals;

namespace traydo::storage {

using core::Result;

namespace {

ClientSecretRecord readSecret(const Query &row)
{
    return {.hash = row.bytes(0),
            .clientId = row.text(1),
            .createdAt = row.instant(2),
            .goodUntil = row.optionalInstant(3)};
}

} // namespace

ClientSecretRepository::ClientSecretRepository(Database &database) : m_database(database) {}

Result<void> ClientSecretRepository::insert(const ClientSecretRecord &secret)
{
    auto &query = m_database.statement(
        "INSERT INTO client_secrets (hash, client_id, created_at, good_until) VALUES (?, ?, ?, ?)"_L1);
    query.bind(secret.hash).bind(secret.clientId).bind(secret.createdAt).bind(secret.goodUntil);
    return run(query);
}

Result<QList<ClientSecretRecord>> ClientSecretRepository::all()
{
    return readAll<ClientSecretRecord>(
        m_database.statement("SELECT hash, client_id, created_at, good_until FROM client_secrets"
                             " ORDER BY created_at, hash"_L1),
        readSecret);
}

Result<void> ClientSecretRepository::supersede(const QString &clientId, core::Instant goodUntil)
{
    auto &query = m_database.statement("UPDATE client_secrets SET good_until = ? WHERE client_id = ?"
                                       " AND (good_until IS NULL OR good_until > ?)"_L1);
    query.bind(goodUntil).bind(clientId).bind(goodUntil);
    return run(query);
}

Result<void> ClientSecretRepository::sweep(core::Instant now)
{
    auto &query = m_database.statement("DELETE FROM client_secrets WHERE good_until <= ?"_L1);
    query.bind(now);
    return run(query);
}

} // namespace traydo::storage
