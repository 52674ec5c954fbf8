#include "oauth/programclients.h"

#include "core/ids.h"
#include "core/logging.h"
#include "crypto/hash.h"
#include "crypto/random.h"

namespace traydo::oauth {

using namespace Qt::StringLiterals;
using core::ClientOrigin;
using core::Error;
using core::ErrorCode;
using core::Result;

namespace {

constexpr qsizetype maxNameLength = 128;
constexpr core::milliseconds longestLife = std::chrono::days(90);

Result<void> check(const ProgramAccess &access)
{
    const auto length = access.name.toUcs4().size();
    if (access.name.trimmed().isEmpty() || length > maxNameLength || core::hasUnprintable(access.name))
        return Error{ErrorCode::InvalidArgument,
                     u"a name has 1 to %1 printable characters"_s.arg(maxNameLength)};
    if (!access.scopes)
        return Error{ErrorCode::InvalidArgument, u"a scope is missing"_s};
    if (!access.lists.all && access.lists.listIds.isEmpty())
        return Error{ErrorCode::InvalidArgument, u"a list is missing"_s};
    if (access.duration <= core::milliseconds(0) || access.duration > longestLife)
        return Error{ErrorCode::InvalidArgument, u"access lasts 90 days at most"_s};
    return {};
}

} // namespace

ProgramClients::ProgramClients(storage::Database &database, GrantDirectory &directory,
                               const core::Clock &clock, const core::Limits &limits)
    : m_database(database), m_repository(database), m_directory(directory), m_clock(clock), m_limits(limits)
{
}

Result<std::unique_ptr<ProgramClients>> ProgramClients::load(storage::Database &database,
                                                             GrantDirectory &directory,
                                                             const core::Clock &clock,
                                                             const core::Limits &limits)
{
    std::unique_ptr<ProgramClients> programs(new ProgramClients(database, directory, clock, limits));
    const auto secrets = programs->m_repository.all();
    if (!secrets)
        return secrets.error();
    for (const auto &secret : *secrets)
        programs->m_secrets.insert(secret.hash, {secret.clientId, secret.goodUntil});
    return programs;
}

Result<ProgramCredentials> ProgramClients::addMachineClient(const ProgramAccess &access)
{
    return add(ClientOrigin::Machine, access, crypto::randomToken());
}

Result<ProgramCredentials> ProgramClients::addToken(const ProgramAccess &access)
{
    return add(ClientOrigin::PersonalToken, access, tokenPrefix.toByteArray() + crypto::randomToken());
}

Result<ProgramCredentials> ProgramClients::add(ClientOrigin origin, const ProgramAccess &access,
                                               const QByteArray &secret)
{
    if (const auto fine = check(access); !fine)
        return fine.error();
    const core::Instant now = m_clock.now();
    core::Client client;
    client.id = core::newId(now);
    client.name = access.name;
    // For a personal access token as well: it must never pass as a public client.
    client.authMethod = core::ClientAuthMethod::ClientSecretBasic;
    client.origin = origin;
    client.createdAt = now;

    core::Grant grant;
    grant.id = core::newId(now);
    grant.clientId = client.id;
    grant.scopes = core::closed(access.scopes);
    grant.lists = access.lists;
    grant.createdAt = now;
    grant.activatedAt = now;
    grant.endsAt = now + access.duration;

    const QByteArray hash = crypto::sha256(secret);
    const auto stored = m_directory.addClientWithGrant(client, grant, [&] {
        return m_repository.insert({.hash = hash, .clientId = client.id, .createdAt = now, .goodUntil = {}});
    });
    if (!stored)
        return stored.error();
    m_secrets.insert(hash, {client.id, {}});
    return ProgramCredentials{client.id, secret, grant.endsAt, {}};
}

Result<ProgramCredentials> ProgramClients::rotateSecret(const QString &clientId)
{
    const auto *client = m_directory.findClient(clientId);
    const auto grants = m_directory.liveGrants(clientId);
    if (!client || client->origin != ClientOrigin::Machine || grants.isEmpty())
        return Error{ErrorCode::NotFound, u"no such machine client"_s};
    const core::Instant now = m_clock.now();
    const core::Instant previousUntil = now + m_limits.clientSecretOverlap;
    const QByteArray secret = crypto::randomToken();
    const QByteArray hash = crypto::sha256(secret);
    const auto stored = m_database.transaction<void>([&]() -> Result<void> {
        if (auto done = m_repository.supersede(clientId, previousUntil); !done)
            return done;
        return m_repository.insert({.hash = hash, .clientId = clientId, .createdAt = now, .goodUntil = {}});
    });
    if (!stored)
        return stored.error();
    for (auto &known : m_secrets) {
        if (known.clientId == clientId)
            known.goodUntil = std::min(known.goodUntil.value_or(previousUntil), previousUntil);
    }
    m_secrets.insert(hash, {clientId, {}});
    return ProgramCredentials{clientId, secret, grants.first().endsAt, previousUntil};
}

const ProgramClients::Secret *ProgramClients::findSecret(QByteArrayView secret) const
{
    // By its hash: how long the search takes tells nothing about the secret itself.
    const auto found = m_secrets.constFind(crypto::sha256(secret));
    if (found == m_secrets.constEnd() || (found->goodUntil && m_clock.now() >= *found->goodUntil))
        return nullptr;
    return &*found;
}

bool ProgramClients::isSecretOf(const core::Client &client, QByteArrayView secret) const
{
    const auto *found = findSecret(secret);
    return client.origin == ClientOrigin::Machine && found && found->clientId == client.id;
}

const core::Client *ProgramClients::findByToken(QByteArrayView token) const
{
    const auto *found = token.startsWith(tokenPrefix) ? findSecret(token) : nullptr;
    const auto *client = found ? m_directory.findClient(found->clientId) : nullptr;
    return client && client->origin == ClientOrigin::PersonalToken ? client : nullptr;
}

Result<void> ProgramClients::sweep()
{
    const core::Instant now = m_clock.now();
    if (auto swept = m_repository.sweep(now); !swept)
        return swept;
    m_secrets.removeIf([&](auto entry) {
        const Secret &secret = entry.value();
        return (secret.goodUntil && *secret.goodUntil <= now) || !m_directory.findClient(secret.clientId);
    });
    return {};
}

} // namespace traydo::oauth
