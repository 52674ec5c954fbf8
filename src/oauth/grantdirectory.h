#pragma once

#include "core/client.h"
#include "core/config.h"
#include "core/grant.h"
#include "core/result.h"
#include "storage/clientrepository.h"
#include "storage/coderepository.h"
#include "storage/grantrepository.h"
#include "storage/refreshtokenrepository.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>
#include <memory>

namespace traydo::oauth {

/// Clients and grants in memory, written through to storage: what every call is checked against, without a
/// query. Server thread only.
class GrantDirectory : public QObject
{
    Q_OBJECT
public:
    static core::Result<std::unique_ptr<GrantDirectory>>
    load(storage::Database &database, const core::Clock &clock, const core::Limits &limits);

    const core::Client *findClient(const QString &id) const;
    /// Nothing for revoked and ended grants.
    const core::Grant *findLiveGrant(const QString &id) const;
    QList<core::Client> clients() const;
    QList<core::Grant> liveGrants(const QString &clientId) const;

    /// LimitExceeded when too many clients wait for their first grant. The oldest of them gives way, unless
    /// it is so young that the person may be about to answer it.
    core::Result<void> addClient(const core::Client &client);
    /// What a known client says of itself now; its id, secret and first day stay. NotFound when unknown.
    core::Result<void> updateClient(const core::Client &client);
    /// The client asks the person for a grant: its time as an unused one starts anew.
    void noteRequest(const QString &clientId);
    core::Result<void> addGrant(const core::Grant &grant);
    /// Both, and whatever `along` stores, or nothing of it.
    core::Result<void> addClientWithGrant(const core::Client &client, const core::Grant &grant,
                                          const std::function<core::Result<void>()> &along);
    core::Result<void> activateGrant(const QString &id);
    /// Another reach for all live grants of the client, from its next call on. Errors: NotFound (no live
    /// grant), InvalidArgument (no scope, no list, or an end that is past or more than 90 days ahead).
    core::Result<void> updateGrants(const QString &clientId, const core::GrantReach &reach);
    core::Result<void> revokeGrant(const QString &id);
    /// Revokes all its grants and forgets the client.
    core::Result<void> removeClient(const QString &id);
    /// Remembers a use in memory; flush() writes it down (called each minute and at the end).
    void touch(const QString &grantId);
    core::Result<void> flush();
    /// Writes down what ended (so that a clock set back revives nothing) and drops what was not redeemed in
    /// time, clients without any grant for a day (`unused_client_life_ms`), and grants that ended a year ago.
    /// Called each minute.
    core::Result<void> sweep();
    /// Writes down what had expired at that instant, whatever time it is now.
    core::Result<void> expire(core::Instant at);

Q_SIGNALS:
    /// After the revocation is stored. Its streams have to close.
    void grantEnded(const QString &grantId);
    /// After other rights are stored: what was opened with the earlier ones has to begin anew.
    void grantEdited(const QString &grantId);
    void changed();

private:
    GrantDirectory(storage::Database &database, const core::Clock &clock, const core::Limits &limits);

    core::Result<void> checkReach(const core::GrantReach &reach) const;
    core::Result<void> endGrants(core::Instant now);
    /// Clients without any grant, the one that was heard of longest ago first.
    QList<core::Client> unusedClients() const;
    core::Instant lastHeardOf(const core::Client &client) const;
    core::Result<void> makeRoom();
    core::Result<void> dropUnusedClients(core::Instant now);

    storage::Database &m_database;
    storage::ClientRepository m_clientRepository;
    storage::GrantRepository m_grantRepository;
    storage::CodeRepository m_codeRepository;
    storage::RefreshTokenRepository m_refreshTokenRepository;
    const core::Clock &m_clock;
    int m_maxUnusedClients;
    core::milliseconds m_unusedClientLife;
    /// An unused client so young may have a request waiting for the person.
    core::milliseconds m_protectedLife;
    QHash<QString, core::Client> m_clients;
    QHash<QString, core::Instant> m_requestedAt; ///< by client id, of this run
    QHash<QString, core::Grant> m_grants;        ///< ended ones too, until they are swept
    QSet<QString> m_touched;
};

} // namespace traydo::oauth
