#include "oauth/tokenissuer.h"

#include "core/ids.h"
#include "core/json.h"
#include "crypto/hash.h"
#include "crypto/jwt.h"
#include "crypto/random.h"

namespace traydo::oauth {

using namespace Qt::StringLiterals;
using core::Result;

QByteArray IssuedTokens::toJson() const
{
    QJsonObject json{{u"access_token"_s, QString::fromLatin1(accessToken)},
                     {u"token_type"_s, u"Bearer"_s},
                     {u"expires_in"_s, qint64(expiresIn.count())},
                     {u"scope"_s, core::toString(scopes)}};
    if (!refreshToken.isEmpty())
        json.insert(u"refresh_token"_s, QString::fromLatin1(refreshToken));
    return core::toJson(json);
}

TokenIssuer::TokenIssuer(storage::Database &database, const crypto::KeyRing &keys, TokenLedger &ledger,
                         const core::Clock &clock, const core::Limits &limits)
    : m_refreshTokens(database), m_keys(keys), m_ledger(ledger), m_clock(clock), m_limits(limits)
{
}

Result<IssuedTokens> TokenIssuer::issue(const core::Grant &grant, const core::Client &client)
{
    IssuedTokens tokens = issueAccess(grant, grant.scopes);
    if (!client.mayRefresh)
        return tokens;
    const core::Instant now = m_clock.now();
    auto refreshToken =
        storeRefreshToken({.hash = {},
                           .grantId = grant.id,
                           .clientId = grant.clientId,
                           .scopes = grant.scopes,
                           .resource = grant.resource,
                           .createdAt = now,
                           .idleExpiresAt = {},
                           .absoluteExpiresAt = std::min(now + m_limits.refreshAbsoluteLife, grant.endsAt),
                           .spentAt = {}});
    if (!refreshToken)
        return refreshToken.error();
    tokens.refreshToken = *refreshToken;
    return tokens;
}

Result<IssuedTokens> TokenIssuer::renew(const core::Grant &grant,
                                        const storage::RefreshTokenRecord &predecessor, core::Scopes scopes)
{
    IssuedTokens tokens = issueAccess(grant, scopes);
    storage::RefreshTokenRecord record = predecessor;
    record.createdAt = m_clock.now();
    record.spentAt.reset();
    auto refreshToken = storeRefreshToken(std::move(record));
    if (!refreshToken)
        return refreshToken.error();
    tokens.refreshToken = *refreshToken;
    return tokens;
}

IssuedTokens TokenIssuer::issueAccess(const core::Grant &grant, core::Scopes scopes) const
{
    const core::Instant now = m_clock.now();
    const core::Instant expiresAt = std::min(now + m_limits.accessTokenLife, grant.endsAt);
    IssuedTokens tokens;
    tokens.scopes = scopes;
    tokens.expiresIn = std::chrono::floor<core::seconds>(expiresAt - now);
    tokens.accessToken = crypto::encodeAccessToken(m_keys, {.issuer = grant.issuer,
                                                            .subject = subject,
                                                            .audience = grant.resource,
                                                            .clientId = grant.clientId,
                                                            .grantId = grant.id,
                                                            .scopes = scopes,
                                                            .issuedAt = now,
                                                            .expiresAt = expiresAt,
                                                            .id = core::newId(now),
                                                            .epoch = m_ledger.epoch()});
    return tokens;
}

Result<QByteArray> TokenIssuer::storeRefreshToken(storage::RefreshTokenRecord record)
{
    const QByteArray token = crypto::randomToken();
    record.hash = crypto::sha256(token);
    record.idleExpiresAt = std::min(record.createdAt + m_limits.refreshIdleLife, record.absoluteExpiresAt);
    if (auto stored = m_refreshTokens.insert(record); !stored)
        return stored.error();
    return token;
}

} // namespace traydo::oauth
