#pragma once

#include "core/config.h"
#include "crypto/keyring.h"
#include "http/route.h"
#include "oauth/bearerguard.h"
#include "oauth/blocklist.h"
#include "oauth/bridgeclients.h"
#include "oauth/consentqueue.h"
#include "oauth/documentnetwork.h"
#include "oauth/grantdirectory.h"
#include "oauth/pagelanguage.h"
#include "oauth/programclients.h"
#include "oauth/tokenledger.h"

#include <functional>
#include <memory>

namespace traydo::oauth {

/// Puts the endpoints of this room together and onto a router: /.well-known/*,
/// /oauth/{authorize,wait/,register,token,revoke,introspect}. Owns what only they share. Server thread only.
class AuthorizationServer
{
public:
    /// `origins`: every name O of the listener; they are its issuers, O/mcp its audiences. Database, keys and
    /// clock outlive the server. `network`: how client ID metadata documents are fetched.
    static core::Result<std::unique_ptr<AuthorizationServer>>
    create(storage::Database &database, const crypto::KeyRing &keys, const core::Clock &clock,
           const core::Config &config, const QList<QByteArray> &origins, DocumentNetwork network);
    ~AuthorizationServer();

    /// The same clients, grants and requests under the names of another listener: with issuers and audiences
    /// of its own, so that no token, code or refresh token of one is good at the other. Unknown programs may
    /// register there only while `mayRegister` says so; meanwhile there is no registration endpoint. Sweeping
    /// stays with this one.
    std::unique_ptr<AuthorizationServer> forListener(const QList<QByteArray> &origins,
                                                     std::function<bool()> mayRegister) const;

    void addRoutes(http::Router &router);

    ConsentQueue &consents();
    BlockList &blocks();
    GrantDirectory &grants();
    ProgramClients &programs();
    BridgeClients &bridges();
    TokenLedger &tokens();
    const BearerGuard &bearerGuard() const;
    /// For pages of others.
    PageLanguages &pageLanguages();

    /// Expiry, written down: codes, tokens, grants, unused clients. Called each minute.
    core::Result<void> sweep();

private:
    struct Shared;
    struct Private;
    explicit AuthorizationServer(std::unique_ptr<Private> data);
    static core::Result<std::shared_ptr<Shared>> load(storage::Database &database, const core::Clock &clock,
                                                      const core::Config &config, DocumentNetwork network);
    std::unique_ptr<Private> d;
};

} // namespace traydo::oauth
