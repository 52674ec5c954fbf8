#include "oauth/refreshtokengrant.h"

#include "crypto/hash.h"

namespace traydo::oauth {

using namespace Qt::StringLiterals;
using core::Result;
using storage::RefreshTokenRecord;

namespace {

OAuthError invalidGrant(const QString &text)
{
    return {ErrorWord::InvalidGrant, text};
}

} // namespace

RefreshTokenGrant::RefreshTokenGrant(storage::Database &database, GrantDirectory &directory,
                                     TokenIssuer &issuer, const Audience &audience, const core::Clock &clock,
                                     const core::Limits &limits)
    : m_database(database),
      m_tokens(database),
      m_directory(directory),
      m_issuer(issuer),
      m_audience(audience),
      m_clock(clock),
      m_limits(limits)
{
}

Outcome<IssuedTokens> RefreshTokenGrant::redeem(const core::Client &client, const TokenRequest &request)
{
    if (!request.refreshToken)
        return OAuthError{ErrorWord::InvalidRequest, u"refresh_token is missing"_s};
    const auto found = m_tokens.find(crypto::sha256(request.refreshToken->toUtf8()));
    if (!found)
        return OAuthError(found.error());
    // Another client's token looks like no token: trying it out must not harm its owner.
    if (!*found || (*found)->clientId != client.id)
        return invalidGrant(u"the refresh token is unknown"_s);

    const RefreshTokenRecord &token = **found;
    if (!m_audience.hasAudience(token.resource))
        return invalidGrant(u"the refresh token was issued by another listener"_s);
    const core::Grant *grant = m_directory.findLiveGrant(token.grantId);
    if (!grant)
        return invalidGrant(u"the grant has ended"_s);
    if (isReplay(token)) {
        if (const auto revoked = m_directory.revokeGrant(token.grantId); !revoked)
            return OAuthError(revoked.error());
        return invalidGrant(u"the refresh token was used before; its grant is revoked"_s);
    }
    const core::Instant now = m_clock.now();
    if (now >= token.idleExpiresAt || now >= token.absoluteExpiresAt) {
        // Written down at once: a clock that is set back must not revive it.
        if (const auto swept = m_tokens.sweep(now + core::milliseconds(1)); !swept)
            return OAuthError(swept.error());
        return invalidGrant(u"the refresh token has expired"_s);
    }
    const auto scopes = narrowedScopes(request.scope, token.scopes & grant->scopes);
    if (!scopes)
        return scopes.error();
    if (request.resource && !m_audience.canonical(*request.resource))
        return OAuthError{ErrorWord::InvalidTarget, u"the refresh token was issued for another resource"_s};
    return rotate(*grant, token, *scopes);
}

bool RefreshTokenGrant::isReplay(const RefreshTokenRecord &token) const
{
    return token.spentAt && m_clock.now() - *token.spentAt >= m_limits.refreshLeeway;
}

Outcome<IssuedTokens> RefreshTokenGrant::rotate(const core::Grant &grant, const RefreshTokenRecord &token,
                                                core::Scopes scopes)
{
    const std::function<Result<IssuedTokens>()> work = [&]() -> Result<IssuedTokens> {
        // False within the leeway: spent already, and the first time stays the one that counts.
        if (const auto spent = m_tokens.spend(token.hash, m_clock.now()); !spent)
            return spent.error();
        return m_issuer.renew(grant, token, scopes);
    };
    auto tokens = m_database.transaction(work);
    if (!tokens)
        return OAuthError(tokens.error());
    return *std::move(tokens);
}

} // namespace traydo::oauth
