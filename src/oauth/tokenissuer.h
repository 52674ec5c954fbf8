#pragma once

#include "core/client.h"
#include "core/config.h"
#include "core/grant.h"
#include "crypto/keyring.h"
#include "oauth/tokenledger.h"
#include "storage/refreshtokenrepository.h"

namespace traydo::oauth {

/// What the token endpoint hands out (RFC 6749 §5.1).
struct IssuedTokens
{
    QByteArray accessToken;
    core::seconds expiresIn{};
    core::Scopes scopes;
    QByteArray refreshToken; ///< empty: none

    QByteArray toJson() const;
};

/// Makes access tokens and, stored as SHA-256 only, refresh tokens.
class TokenIssuer
{
public:
    /// `sub` of every token: there is one person, and no name is needed for telling them apart.
    static constexpr QLatin1StringView subject{"owner"};

    TokenIssuer(storage::Database &database, const crypto::KeyRing &keys, TokenLedger &ledger,
                const core::Clock &clock, const core::Limits &limits);

    /// The first tokens of a grant; with a refresh token when the client registered for it.
    core::Result<IssuedTokens> issue(const core::Grant &grant, const core::Client &client);
    /// An access token alone.
    IssuedTokens issueAccess(const core::Grant &grant, core::Scopes scopes) const;
    /// The next tokens of a family: access for `scopes`, the refresh token as far as its predecessor reached.
    core::Result<IssuedTokens> renew(const core::Grant &grant, const storage::RefreshTokenRecord &predecessor,
                                     core::Scopes scopes);

private:
    core::Result<QByteArray> storeRefreshToken(storage::RefreshTokenRecord record);

    storage::RefreshTokenRepository m_refreshTokens;
    const crypto::KeyRing &m_keys;
    TokenLedger &m_ledger;
    const core::Clock &m_clock;
    const core::Limits &m_limits;
};

} // namespace traydo::oauth
