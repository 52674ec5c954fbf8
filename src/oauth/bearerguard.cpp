#include "oauth/bearerguard.h"

#include "crypto/jwt.h"

namespace traydo::oauth {

using namespace Qt::StringLiterals;

namespace {

QByteArray challenge(const http::Request &request, core::Scopes scopes, const QByteArray &error)
{
    return "Bearer " + error + "resource_metadata=\"" + resourceMetadataUrl(request.origin) + "\", scope=\"" +
           core::toString(scopes).toLatin1() + '"';
}

http::Response refusal(int status, const QByteArray &wwwAuthenticate)
{
    auto response = http::Response::empty(status);
    response.headers.add("WWW-Authenticate", wwwAuthenticate);
    response.headers.add("Cache-Control", "no-store");
    return response;
}

/// The token behind `Bearer`; unset when the header speaks of another scheme.
std::optional<QByteArray> bearerToken(const QByteArray &header)
{
    const auto space = header.indexOf(' ');
    const QByteArray scheme = space < 0 ? header : header.first(space);
    if (scheme.compare("Bearer", Qt::CaseInsensitive) != 0)
        return {};
    return space < 0 ? QByteArray("") : header.sliced(space + 1).trimmed();
}

} // namespace

BearerGuard::BearerGuard(const crypto::KeyRing &keys, GrantDirectory &grants, const Audience &audience,
                         const core::Clock &clock, const core::Limits &limits)
    : m_keys(keys), m_grants(grants), m_audience(audience), m_clock(clock), m_limits(limits)
{
}

std::variant<core::Principal, http::Response> BearerGuard::authenticate(const http::Request &request) const
{
    const auto headers = request.headers.values("Authorization");
    const auto token = headers.isEmpty() ? std::nullopt : bearerToken(headers.first());
    // All scopes at first contact: the person narrows them, while a step-up later defeats several SDKs.
    if (!token)
        return refusal(401, challenge(request, core::allScopes, {}));
    if (headers.size() == 1) {
        if (auto principal = principalFor(*token)) {
            m_grants.touch(principal->grantId);
            return *std::move(principal);
        }
    }
    return refusal(401, challenge(request, core::allScopes,
                                  "error=\"invalid_token\", error_description=\"The access token is expired, "
                                  "revoked or not for this server\", "));
}

http::Response BearerGuard::insufficientScope(const http::Request &request, core::Scopes needed) const
{
    return refusal(403, challenge(request, core::closed(needed), "error=\"insufficient_scope\", "));
}

std::optional<core::Principal> BearerGuard::principalFor(QByteArrayView token) const
{
    const auto claims = crypto::decodeAccessToken(m_keys, token, m_clock.now(), m_limits.clockSkew);
    if (!claims || !m_audience.hasIssuer(claims->issuer) || !m_audience.hasAudience(claims->audience))
        return {};
    const core::Grant *grant = m_grants.findLiveGrant(claims->grantId);
    const core::Client *client = m_grants.findClient(claims->clientId);
    if (!grant || !client || grant->clientId != client->id)
        return {};
    return core::Principal{core::Actor::client(client->id, client->name),
                           grant->id,
                           claims->scopes & grant->scopes,
                           grant->lists,
                           std::min(claims->expiresAt, grant->endsAt),
                           claims->audience};
}

} // namespace traydo::oauth
