#pragma once

#include "oauth/accesstokenverifier.h"
#include "oauth/oautherror.h"
#include "storage/refreshtokenrepository.h"

namespace traydo::oauth {

/// POST /oauth/revoke (RFC 7009). Either kind of token that came of a consent ends the whole grant (§2.1: the
/// access token may, the refresh token should). A machine client's access token ends alone: its grant is the
/// person's to end, and programs revoke what they hold whenever they quit. A personal access token belongs to
/// no client that could revoke it.
class RevocationEndpoint
{
public:
    RevocationEndpoint(storage::Database &database, const AccessTokenVerifier &tokens,
                       GrantDirectory &directory, const ProgramClients &programs, TokenLedger &ledger);

    http::Response post(const http::Request &request);

private:
    std::optional<OAuthError> revoke(const http::Request &request);
    std::optional<OAuthError> revokeAccess(const core::Client &caller, const LiveToken &token);
    std::optional<OAuthError> revokeRefresh(const core::Client &caller, const QByteArray &token);
    std::optional<OAuthError> endGrant(const QString &id);

    storage::RefreshTokenRepository m_refreshTokens;
    const AccessTokenVerifier &m_tokens;
    GrantDirectory &m_directory;
    const ProgramClients &m_programs;
    TokenLedger &m_ledger;
};

} // namespace traydo::oauth
