#pragma once

#include "core/principal.h"
#include "core/sealer.h"
#include "mcp/clientprofile.h"
#include "mcp/eventlog.h"
#include "mcp/openrequests.h"
#include "mcp/revision.h"
#include "mcp/runningcalls.h"
#include "mcp/sessionledger.h"

#include <QHash>
#include <QSet>

#include <memory>

namespace traydo::mcp {

class Subscriber;

/// A conversation that began with `initialize`. Its id is an address, never a credential.
struct Session
{
    QByteArray id;
    QString grantId;
    Revision revision = newestInitializeRevision;
    core::Instant startedAt{};
    core::Instant lastUsedAt{};
    ClientProfile client = {};
    QSet<QString> resources = {}; ///< URIs it wants to hear of
    /// From before a restart: what it wanted to hear of is not known any more, so it hears of everything it
    /// may read rather than of nothing.
    bool wasAdopted = false;

    bool wants(const QString &uri) const { return wasAdopted || resources.contains(uri); }
    EventLog events = {};
    OpenRequests asked = {};
    RunningCalls running = {};
    std::shared_ptr<Subscriber> subscriber = {}; ///< null until its stream was opened
};

/// No session outlives this, used or not: it bounds how long an ended id has to be remembered.
inline constexpr core::milliseconds sessionAbsoluteLife{90LL * 24 * 3600 * 1000};
/// Sessions of one grant kept in memory. The least recently used makes room; its id stays good.
inline constexpr int sessionsPerGrant = 64;

/// The sessions of Streamable HTTP. An id is a sealed value (revision, start, random, what the client may be
/// asked, grant), so that one from before a restart is adopted when its grant comes with it. Server thread
/// only; what it is given outlives it.
class SessionStore
{
public:
    SessionStore(const core::Sealer &sealer, SessionLedger &ledger, const core::Clock &clock,
                 core::milliseconds idleLife);

    std::shared_ptr<Session> start(const core::Principal &principal, Revision revision,
                                   const ClientProfile &client = {{}, defaultLogLevel});

    /// The live session of that id if it is the principal's grant's, and marks it used; else null: unknown,
    /// foreign, ended and expired look alike.
    std::shared_ptr<Session> find(const QByteArray &id, const core::Principal &principal);

    /// Ends it for good. Errors: Unavailable; the session lives on then.
    core::Result<void> end(const Session &session);

    /// Ends what was idle too long. Called every minute or so by the server.
    void sweep();
    int count() const;

private:
    using SessionsOfGrant = QHash<QByteArray, std::shared_ptr<Session>>;

    std::shared_ptr<Session> adopt(const QByteArray &id, const core::Principal &principal);
    void keep(const std::shared_ptr<Session> &session);
    bool isOver(const Session &session) const;

    const core::Sealer &m_sealer;
    SessionLedger &m_ledger;
    const core::Clock &m_clock;
    core::milliseconds m_idleLife;
    QHash<QString, SessionsOfGrant> m_sessions; ///< by grant, so that a foreign id is not even looked at
};

} // namespace traydo::mcp
