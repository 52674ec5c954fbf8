#pragma once

#include "oauth/audience.h"
#include "oauth/grantdirectory.h"
#include "oauth/oautherror.h"
#include "oauth/tokenissuer.h"
#include "oauth/tokenrequest.h"

namespace traydo::oauth {

/// grant_type=refresh_token (RFC 6749 §6): rotation with reuse detection (RFC 9700 §4.14.2). Since real
/// clients race themselves, a spent token yields a sibling for `refresh_leeway`; after that its reuse revokes
/// the grant.
class RefreshTokenGrant
{
public:
    RefreshTokenGrant(storage::Database &database, GrantDirectory &directory, TokenIssuer &issuer,
                      const Audience &audience, const core::Clock &clock, const core::Limits &limits);

    Outcome<IssuedTokens> redeem(const core::Client &client, const TokenRequest &request);

private:
    bool isReplay(const storage::RefreshTokenRecord &token) const;
    Outcome<IssuedTokens> rotate(const core::Grant &grant, const storage::RefreshTokenRecord &token,
                                 core::Scopes scopes);

    storage::Database &m_database;
    storage::RefreshTokenRepository m_tokens;
    GrantDirectory &m_directory;
    TokenIssuer &m_issuer;
    const Audience &m_audience;
    const core::Clock &m_clock;
    const core::Limits &m_limits;
};

} // namespace traydo::oauth
