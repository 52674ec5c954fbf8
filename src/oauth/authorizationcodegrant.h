#pragma once

#include "oauth/audience.h"
#include "oauth/consentqueue.h"
#include "oauth/grantdirectory.h"
#include "oauth/oautherror.h"
#include "oauth/tokenissuer.h"
#include "oauth/tokenrequest.h"
#include "storage/coderepository.h"

namespace traydo::oauth {

/// grant_type=authorization_code (RFC 6749 §4.1.3 with PKCE): codes, from the browser's hand-over to their
/// one redemption.
class AuthorizationCodeGrant
{
public:
    AuthorizationCodeGrant(storage::Database &database, GrantDirectory &directory, TokenIssuer &issuer,
                           const Audience &audience, const core::Clock &clock, const core::Limits &limits);

    /// A new code for an approved request, stored as its SHA-256.
    core::Result<QByteArray> mint(const core::Grant &grant, const AuthorizationRequest &request);

    /// The first tokens. Wrong client, redirect URI or verifier leaves the code alive for its owner, five
    /// times; a second redemption that fits otherwise revokes the grant: one of the two was a thief (RFC 6749
    /// §4.1.2).
    Outcome<IssuedTokens> redeem(const core::Client &client, const TokenRequest &request);

private:
    Outcome<IssuedTokens> spend(const core::Client &client, const storage::CodeRecord &code);
    OAuthError refuseReplay(const QString &grantId);

    storage::Database &m_database;
    storage::CodeRepository m_codes;
    GrantDirectory &m_directory;
    TokenIssuer &m_issuer;
    const Audience &m_audience;
    const core::Clock &m_clock;
    const core::Limits &m_limits;
};

} // namespace traydo::oauth
