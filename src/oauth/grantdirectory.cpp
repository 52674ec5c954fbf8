#include "oauth/grantdirectory.h"

#include <algorithm>

namespace traydo::oauth {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Client;
using core::Error;
using core::ErrorCode;
using core::Grant;
using core::Result;

namespace {

/// An approved request that no code was redeemed for: longer than waiting page and code live together.
constexpr core::milliseconds redemptionLife = 15min;
/// Ended grants stay as the memory of who had access.
constexpr core::milliseconds endedGrantLife = 365 * 24h;
constexpr core::milliseconds longestGrant = 90 * 24h;

} // namespace

GrantDirectory::GrantDirectory(storage::Database &database, const core::Clock &clock,
                               const core::Limits &limits)
    : m_database(database),
      m_clientRepository(database),
      m_grantRepository(database),
      m_codeRepository(database),
      m_refreshTokenRepository(database),
      m_clock(clock),
      m_maxUnusedClients(limits.unusedClients),
      m_unusedClientLife(limits.unusedClientLife),
      m_protectedLife(2 * limits.pendingLife)
{
}

Result<std::unique_ptr<GrantDirectory>>
GrantDirectory::load(storage::Database &database, const core::Clock &clock, const core::Limits &limits)
{
    std::unique_ptr<GrantDirectory> directory(new GrantDirectory(database, clock, limits));
    const auto clients = directory->m_clientRepository.all();
    if (!clients)
        return clients.error();
    const auto grants = directory->m_grantRepository.all();
    if (!grants)
        return grants.error();
    for (const auto &client : *clients)
        directory->m_clients.insert(client.id, client);
    for (const auto &grant : *grants)
        directory->m_grants.insert(grant.id, grant);
    return directory;
}

const Client *GrantDirectory::findClient(const QString &id) const
{
    const auto found = m_clients.constFind(id);
    return found == m_clients.constEnd() ? nullptr : &*found;
}

const Grant *GrantDirectory::findLiveGrant(const QString &id) const
{
    const auto found = m_grants.constFind(id);
    return found == m_grants.constEnd() || !found->isLive(m_clock.now()) ? nullptr : &*found;
}

QList<Client> GrantDirectory::clients() const
{
    QList<Client> clients = m_clients.values();
    std::sort(clients.begin(), clients.end(), [](const Client &a, const Client &b) {
        return std::tie(a.createdAt, a.id) < std::tie(b.createdAt, b.id);
    });
    return clients;
}

QList<Grant> GrantDirectory::liveGrants(const QString &clientId) const
{
    const core::Instant now = m_clock.now();
    QList<Grant> grants;
    for (const auto &grant : m_grants) {
        if (grant.clientId == clientId && grant.isLive(now))
            grants.append(grant);
    }
    std::sort(grants.begin(), grants.end(), [](const Grant &a, const Grant &b) {
        return std::tie(a.createdAt, a.id) < std::tie(b.createdAt, b.id);
    });
    return grants;
}

Result<void> GrantDirectory::addClient(const Client &client)
{
    if (auto room = makeRoom(); !room)
        return room;
    if (auto stored = m_clientRepository.insert(client); !stored)
        return stored;
    m_clients.insert(client.id, client);
    Q_EMIT changed();
    return {};
}

Result<void> GrantDirectory::updateClient(const Client &client)
{
    const auto known = m_clients.find(client.id);
    if (known == m_clients.end())
        return Error{ErrorCode::NotFound, u"no such client"_s};
    if (auto stored = m_clientRepository.update(client); !stored)
        return stored;
    Client updated = client;
    updated.secretHash = known->secretHash;
    updated.origin = known->origin;
    updated.createdAt = known->createdAt;
    *known = updated;
    Q_EMIT changed();
    return {};
}

void GrantDirectory::noteRequest(const QString &clientId)
{
    if (m_clients.contains(clientId))
        m_requestedAt.insert(clientId, m_clock.now());
}

Result<void> GrantDirectory::addGrant(const Grant &grant)
{
    if (auto stored = m_grantRepository.insert(grant); !stored)
        return stored;
    m_grants.insert(grant.id, grant);
    Q_EMIT changed();
    return {};
}

Result<void> GrantDirectory::addClientWithGrant(const Client &client, const Grant &grant,
                                                const std::function<Result<void>()> &along)
{
    auto stored = m_database.transaction<void>([&]() -> Result<void> {
        if (auto done = m_clientRepository.insert(client); !done)
            return done;
        if (auto done = m_grantRepository.insert(grant); !done)
            return done;
        return along();
    });
    if (!stored)
        return stored;
    m_clients.insert(client.id, client);
    m_grants.insert(grant.id, grant);
    Q_EMIT changed();
    return {};
}

Result<void> GrantDirectory::activateGrant(const QString &id)
{
    const auto grant = m_grants.find(id);
    if (grant == m_grants.end())
        return Error{ErrorCode::NotFound, u"no such grant"_s};
    if (grant->activatedAt)
        return {};
    const core::Instant now = m_clock.now();
    if (auto stored = m_grantRepository.activate(id, now); !stored)
        return stored;
    grant->activatedAt = now;
    Q_EMIT changed();
    return {};
}

Result<void> GrantDirectory::checkReach(const core::GrantReach &reach) const
{
    const auto now = m_clock.now();
    if (!reach.scopes)
        return Error{ErrorCode::InvalidArgument, u"a scope is missing"_s};
    if (!reach.lists.all && reach.lists.listIds.isEmpty())
        return Error{ErrorCode::InvalidArgument, u"a list is missing"_s};
    if (reach.endsAt <= now || reach.endsAt > now + longestGrant)
        return Error{ErrorCode::InvalidArgument, u"access ends after now and within 90 days"_s};
    return {};
}

Result<void> GrantDirectory::updateGrants(const QString &clientId, const core::GrantReach &wanted)
{
    auto reach = wanted;
    reach.scopes = core::closed(wanted.scopes);
    if (reach.lists.all)
        reach.lists.listIds.clear();
    if (auto sound = checkReach(reach); !sound)
        return sound;
    const auto grants = liveGrants(clientId);
    if (grants.isEmpty())
        return Error{ErrorCode::NotFound, u"the client has no access that could be changed"_s};
    auto stored = m_database.transaction<void>([&]() -> Result<void> {
        for (const auto &grant : grants) {
            if (auto done = m_grantRepository.setReach(grant, reach); !done)
                return done;
        }
        return {};
    });
    if (!stored)
        return stored;
    for (const auto &before : grants) {
        auto &grant = m_grants[before.id];
        grant.scopes = reach.scopes;
        grant.lists = reach.lists;
        grant.endsAt = reach.endsAt;
        if (before.scopes != grant.scopes || before.lists != grant.lists)
            Q_EMIT grantEdited(grant.id);
    }
    Q_EMIT changed();
    return {};
}

Result<void> GrantDirectory::revokeGrant(const QString &id)
{
    const auto grant = m_grants.find(id);
    if (grant == m_grants.end())
        return Error{ErrorCode::NotFound, u"no such grant"_s};
    if (grant->revokedAt)
        return {};
    const core::Instant now = m_clock.now();
    if (auto stored = m_grantRepository.revoke(id, now); !stored)
        return stored;
    grant->revokedAt = now;
    Q_EMIT grantEnded(id);
    Q_EMIT changed();
    return {};
}

Result<void> GrantDirectory::removeClient(const QString &id)
{
    if (!m_clients.contains(id))
        return Error{ErrorCode::NotFound, u"no such client"_s};
    if (auto stored = m_clientRepository.remove(id); !stored)
        return stored;
    m_clients.remove(id);
    m_requestedAt.remove(id);
    QStringList ended;
    m_grants.removeIf([&](auto entry) {
        if (entry.value().clientId != id)
            return false;
        ended.append(entry.key());
        return true;
    });
    for (const auto &grantId : ended) {
        m_touched.remove(grantId);
        Q_EMIT grantEnded(grantId);
    }
    Q_EMIT changed();
    return {};
}

void GrantDirectory::touch(const QString &grantId)
{
    const auto grant = m_grants.find(grantId);
    if (grant == m_grants.end())
        return;
    grant->lastUsedAt = m_clock.now();
    m_touched.insert(grantId);
}

Result<void> GrantDirectory::flush()
{
    if (m_touched.isEmpty())
        return {};
    auto written = m_database.transaction<void>([this]() -> Result<void> {
        for (const auto &id : m_touched) {
            if (auto done = m_grantRepository.setLastUsed(id, *m_grants[id].lastUsedAt); !done)
                return done;
        }
        return {};
    });
    if (!written)
        return written;
    m_touched.clear();
    Q_EMIT changed();
    return {};
}

Result<void> GrantDirectory::sweep()
{
    const core::Instant now = m_clock.now();
    if (auto expired = expire(now); !expired)
        return expired;
    const auto forgotten = m_grantRepository.sweep(now - redemptionLife, now - endedGrantLife);
    if (!forgotten)
        return forgotten.error();
    for (const auto &id : *forgotten) {
        m_grants.remove(id);
        m_touched.remove(id);
    }
    if (!forgotten->isEmpty())
        Q_EMIT changed();
    return dropUnusedClients(now);
}

Result<void> GrantDirectory::expire(core::Instant at)
{
    if (auto ended = endGrants(at); !ended)
        return ended;
    // What expires now is expired; the repositories drop what expired before an instant.
    const core::Instant justAfter = at + 1ms;
    if (auto swept = m_codeRepository.sweep(justAfter); !swept)
        return swept;
    return m_refreshTokenRepository.sweep(justAfter);
}

Result<void> GrantDirectory::endGrants(core::Instant now)
{
    QStringList due;
    for (const auto &grant : m_grants) {
        if (!grant.revokedAt && now >= grant.endsAt)
            due.append(grant.id);
    }
    for (const auto &id : due) {
        if (auto ended = revokeGrant(id); !ended)
            return ended;
    }
    return {};
}

QList<Client> GrantDirectory::unusedClients() const
{
    QSet<QString> used;
    for (const auto &grant : m_grants)
        used.insert(grant.clientId);
    QList<Client> unused;
    for (const auto &client : m_clients) {
        if (!used.contains(client.id))
            unused.append(client);
    }
    std::sort(unused.begin(), unused.end(), [this](const Client &a, const Client &b) {
        return std::pair(lastHeardOf(a), a.id) < std::pair(lastHeardOf(b), b.id);
    });
    return unused;
}

core::Instant GrantDirectory::lastHeardOf(const Client &client) const
{
    return std::max(client.createdAt, m_requestedAt.value(client.id, client.createdAt));
}

Result<void> GrantDirectory::makeRoom()
{
    const auto unused = unusedClients();
    if (unused.size() < m_maxUnusedClients)
        return {};
    const Client &oldest = unused.first();
    if (m_clock.now() - lastHeardOf(oldest) < m_protectedLife)
        return Error{ErrorCode::LimitExceeded, u"too many clients are registered and unused"_s};
    return removeClient(oldest.id);
}

Result<void> GrantDirectory::dropUnusedClients(core::Instant now)
{
    for (const auto &client : unusedClients()) {
        if (now - lastHeardOf(client) <= m_unusedClientLife)
            break;
        if (auto removed = removeClient(client.id); !removed)
            return removed;
    }
    return {};
}

} // namespace traydo::oauth
