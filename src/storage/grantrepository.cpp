#include "storage/grantrepository.h"

#include "storage/rows.h"

using namespace Qt::StringLiterals;

namespace traydo::storage {

using core::Grant;
using core::Result;

namespace {

Grant readGrant(const Query &row)
{
    Grant grant;
    grant.id = row.text(0);
    grant.clientId = row.text(1);
    grant.scopes = core::Scopes::fromInt(int(row.integer(2)));
    grant.lists.all = row.integer(3) != 0;
    grant.resource = row.text(4);
    grant.issuer = row.text(5);
    grant.createdAt = row.instant(6);
    grant.activatedAt = row.optionalInstant(7);
    grant.endsAt = row.instant(8);
    grant.revokedAt = row.optionalInstant(9);
    grant.lastUsedAt = row.optionalInstant(10);
    return grant;
}

Result<void> insertLists(Database &database, const QString &grantId, const core::ListAccess &lists)
{
    for (const auto &listId : lists.listIds) {
        auto &query = database.statement("INSERT INTO grant_lists (grant_id, list_id) VALUES (?, ?)"_L1);
        query.bind(grantId).bind(listId);
        if (auto done = run(query); !done)
            return done;
    }
    return {};
}

} // namespace

GrantRepository::GrantRepository(Database &database) : m_database(database) {}

Result<void> GrantRepository::insert(const Grant &grant)
{
    return m_database.transaction<void>([&]() -> Result<void> {
        auto &query = m_database.statement(
            "INSERT INTO grants (id, client_id, scopes, all_lists, resource, issuer, created_at, "
            "activated_at,"
            " ends_at, revoked_at, last_used_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_L1);
        query.bind(grant.id)
            .bind(grant.clientId)
            .bind(grant.scopes.toInt())
            .bind(grant.lists.all)
            .bind(grant.resource)
            .bind(grant.issuer)
            .bind(grant.createdAt)
            .bind(grant.activatedAt)
            .bind(grant.endsAt)
            .bind(grant.revokedAt)
            .bind(grant.lastUsedAt);
        if (auto done = run(query); !done)
            return done;
        return insertLists(m_database, grant.id, grant.lists);
    });
}

Result<void> GrantRepository::setReach(const Grant &grant, const core::GrantReach &reach)
{
    return m_database.transaction<void>([&]() -> Result<void> {
        auto &update =
            m_database.statement("UPDATE grants SET scopes = ?, all_lists = ?, ends_at = ? WHERE id = ?"_L1);
        update.bind(reach.scopes.toInt()).bind(reach.lists.all).bind(reach.endsAt).bind(grant.id);
        if (auto done = run(update); !done)
            return done;
        auto &lists = m_database.statement("DELETE FROM grant_lists WHERE grant_id = ?"_L1);
        lists.bind(grant.id);
        if (auto done = run(lists); !done)
            return done;
        if (auto done = insertLists(m_database, grant.id, reach.lists); !done)
            return done;
        const auto gained = reach.scopes & ~grant.scopes;
        if (!gained)
            return {};
        auto &tokens =
            m_database.statement("UPDATE refresh_tokens SET scopes = scopes | ? WHERE grant_id = ?"_L1);
        tokens.bind(gained.toInt()).bind(grant.id);
        return run(tokens);
    });
}

Result<QList<Grant>> GrantRepository::all()
{
    auto grants = readAll<Grant>(
        m_database.statement(
            "SELECT id, client_id, scopes, all_lists, resource, issuer, created_at, activated_at,"
            " ends_at, revoked_at, last_used_at FROM grants ORDER BY created_at, id"_L1),
        readGrant);
    if (!grants)
        return grants;
    const auto pairs = readAll<std::pair<QString, QString>>(
        m_database.statement("SELECT grant_id, list_id FROM grant_lists"_L1),
        [](const Query &row) { return std::pair(row.text(0), row.text(1)); });
    if (!pairs)
        return pairs.error();
    QHash<QString, QSet<QString>> lists;
    for (const auto &[grantId, listId] : *pairs)
        lists[grantId].insert(listId);
    for (auto &grant : *grants)
        grant.lists.listIds = lists.value(grant.id);
    return grants;
}

Result<void> GrantRepository::activate(const QString &id, core::Instant at)
{
    auto &query =
        m_database.statement("UPDATE grants SET activated_at = ? WHERE id = ? AND activated_at IS NULL"_L1);
    query.bind(at).bind(id);
    return run(query);
}

Result<void> GrantRepository::revoke(const QString &id, core::Instant at)
{
    return m_database.transaction<void>([&]() -> Result<void> {
        auto &mark =
            m_database.statement("UPDATE grants SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL"_L1);
        mark.bind(at).bind(id);
        if (auto done = run(mark); !done)
            return done;
        auto &codes = m_database.statement("DELETE FROM codes WHERE grant_id = ?"_L1);
        codes.bind(id);
        if (auto done = run(codes); !done)
            return done;
        auto &tokens = m_database.statement("DELETE FROM refresh_tokens WHERE grant_id = ?"_L1);
        tokens.bind(id);
        return run(tokens);
    });
}

Result<void> GrantRepository::revokeAll(core::Instant at)
{
    return m_database.transaction<void>([&]() -> Result<void> {
        auto &mark = m_database.statement("UPDATE grants SET revoked_at = ? WHERE revoked_at IS NULL"_L1);
        mark.bind(at);
        if (auto done = run(mark); !done)
            return done;
        if (auto done = run(m_database.statement("DELETE FROM codes"_L1)); !done)
            return done;
        if (auto done = run(m_database.statement("DELETE FROM refresh_tokens"_L1)); !done)
            return done;
        return run(m_database.statement("DELETE FROM client_secrets"_L1));
    });
}

Result<void> GrantRepository::setLastUsed(const QString &id, core::Instant at)
{
    auto &query = m_database.statement("UPDATE grants SET last_used_at = ? WHERE id = ?"_L1);
    query.bind(at).bind(id);
    return run(query);
}

Result<QStringList> GrantRepository::sweep(core::Instant createdBefore, core::Instant endedBefore)
{
    auto &query = m_database.statement("DELETE FROM grants WHERE (activated_at IS NULL AND created_at < ?)"
                                       " OR revoked_at < ? OR ends_at < ? RETURNING id"_L1);
    query.bind(createdBefore).bind(endedBefore).bind(endedBefore);
    return readAll<QString>(query, [](const Query &row) { return row.text(0); });
}

} // namespace traydo::storage
