#include "oauth/accesstokenverifier.h"

#include "crypto/jwt.h"

namespace traydo::oauth {

AccessTokenVerifier::AccessTokenVerifier(const crypto::KeyRing &keys, const GrantDirectory &grants,
                                         const ProgramClients &programs, TokenLedger &ledger,
                                         const Audience &audience, const core::Clock &clock,
                                         const core::Limits &limits)
    : m_keys(keys),
      m_grants(grants),
      m_programs(programs),
      m_ledger(ledger),
      m_audience(audience),
      m_clock(clock),
      m_limits(limits)
{
}

std::optional<LiveToken> AccessTokenVerifier::find(QByteArrayView token) const
{
    return token.startsWith(ProgramClients::tokenPrefix) ? findPersonal(token) : findSigned(token);
}

std::optional<LiveToken> AccessTokenVerifier::verify(QByteArrayView token) const
{
    auto live = find(token);
    if (!live)
        return {};
    const bool isPersonal = live->client->origin == core::ClientOrigin::PersonalToken;
    const bool fits = isPersonal
                          ? m_audience.isLoopback()
                          : m_audience.hasIssuer(live->issuer) && m_audience.hasAudience(live->audience);
    return fits ? live : std::nullopt;
}

std::optional<LiveToken> AccessTokenVerifier::findSigned(QByteArrayView token) const
{
    const QString &epoch = m_ledger.epoch();
    const auto claims = crypto::decodeAccessToken(m_keys, token, m_clock.now(), m_limits.clockSkew);
    if (!claims || claims->epoch != epoch || m_ledger.isRevoked(claims->id))
        return {};
    const auto *grant = m_grants.findLiveGrant(claims->grantId);
    const auto *client = m_grants.findClient(claims->clientId);
    if (!grant || !client || grant->clientId != client->id)
        return {};
    return LiveToken{.client = client,
                     .grant = grant,
                     .scopes = claims->scopes & grant->scopes,
                     .issuer = claims->issuer,
                     .audience = claims->audience,
                     .issuedAt = claims->issuedAt,
                     .expiresAt = std::min(claims->expiresAt, grant->endsAt),
                     .id = claims->id};
}

std::optional<LiveToken> AccessTokenVerifier::findPersonal(QByteArrayView token) const
{
    (void)m_ledger.epoch(); // a clock that was set back must not revive its grant
    const auto *client = m_programs.findByToken(token);
    const auto grants = client ? m_grants.liveGrants(client->id) : QList<core::Grant>();
    const auto *grant = grants.isEmpty() ? nullptr : m_grants.findLiveGrant(grants.first().id);
    if (!grant)
        return {};
    return LiveToken{.client = client,
                     .grant = grant,
                     .scopes = grant->scopes,
                     .issuer = m_audience.issuer(),
                     .audience = m_audience.resource(),
                     .issuedAt = grant->createdAt,
                     .expiresAt = grant->endsAt,
                     .id = {}};
}

} // namespace traydo::oauth
