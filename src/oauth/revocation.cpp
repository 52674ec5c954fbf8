#include "oauth/revocation.h"

#include "crypto/hash.h"
#include "crypto/jwt.h"
#include "oauth/clientauthentication.h"
#include "oauth/tokenrequest.h"

namespace traydo::oauth {

using namespace Qt::StringLiterals;
using core::Result;

RevocationEndpoint::RevocationEndpoint(storage::Database &database, const crypto::KeyRing &keys,
                                       GrantDirectory &directory, const core::Clock &clock,
                                       const core::Limits &limits)
    : m_refreshTokens(database), m_keys(keys), m_directory(directory), m_clock(clock), m_limits(limits)
{
}

http::Response RevocationEndpoint::post(const http::Request &request)
{
    if (const auto error = revoke(request))
        return errorResponse(*error);
    auto response = http::Response::empty(200);
    forbidCaching(response.headers);
    return response;
}

std::optional<OAuthError> RevocationEndpoint::revoke(const http::Request &request)
{
    const auto form = parseFormRequest(request);
    if (!form)
        return form.error();
    const auto client = authenticateClient(m_directory, request, *form);
    if (!client)
        return client.error();
    const auto token = form->value(u"token"_s);
    if (!token)
        return OAuthError{ErrorWord::InvalidRequest, u"token is missing"_s};
    const auto owner = ownerOf(*token);
    if (!owner)
        return OAuthError(owner.error());
    // RFC 7009 §2.2: an unknown token is as good as a revoked one.
    if (!*owner || !m_directory.findLiveGrant((*owner)->grantId))
        return {};
    if ((*owner)->clientId != client->id)
        return OAuthError{ErrorWord::InvalidGrant, u"the token was issued to another client"_s};
    if (const auto revoked = m_directory.revokeGrant((*owner)->grantId); !revoked)
        return OAuthError(revoked.error());
    return {};
}

Result<std::optional<RevocationEndpoint::Owner>> RevocationEndpoint::ownerOf(const QString &token)
{
    const QByteArray bytes = token.toUtf8();
    const auto refreshToken = m_refreshTokens.find(crypto::sha256(bytes));
    if (!refreshToken)
        return refreshToken.error();
    if (*refreshToken)
        return std::optional(Owner{(*refreshToken)->clientId, (*refreshToken)->grantId});
    const auto claims = crypto::decodeAccessToken(m_keys, bytes, m_clock.now(), m_limits.clockSkew);
    if (!claims)
        return std::optional<Owner>();
    return std::optional(Owner{claims->clientId, claims->grantId});
}

} // namespace traydo::oauth
