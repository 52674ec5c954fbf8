#include "oauth/introspection.h"

#include "core/json.h"
#include "crypto/hash.h"
#include "oauth/clientauthentication.h"
#include "oauth/tokenissuer.h"
#include "oauth/tokenrequest.h"

namespace traydo::oauth {

using namespace Qt::StringLiterals;

namespace {

QJsonObject inactive()
{
    return {{u"active"_s, false}};
}

QJsonObject describeAccess(const LiveToken &token)
{
    return {{u"active"_s, true},
            {u"token_type"_s, u"Bearer"_s},
            {u"client_id"_s, token.client->id},
            {u"scope"_s, core::toString(token.scopes)},
            {u"sub"_s, QString(TokenIssuer::subject)},
            {u"aud"_s, token.audience},
            {u"iss"_s, token.issuer},
            {u"iat"_s, core::toEpochSeconds(token.issuedAt)},
            {u"exp"_s, core::toEpochSeconds(token.expiresAt)},
            {u"jti"_s, token.id}};
}

QJsonObject describeRefresh(const storage::RefreshTokenRecord &token, const core::Grant &grant)
{
    const auto endsAt = std::min({token.idleExpiresAt, token.absoluteExpiresAt, grant.endsAt});
    return {{u"active"_s, true},
            {u"client_id"_s, token.clientId},
            {u"scope"_s, core::toString(token.scopes & grant.scopes)},
            {u"sub"_s, QString(TokenIssuer::subject)},
            {u"aud"_s, token.resource},
            {u"iss"_s, grant.issuer},
            {u"iat"_s, core::toEpochSeconds(token.createdAt)},
            {u"exp"_s, core::toEpochSeconds(endsAt)}};
}

} // namespace

IntrospectionEndpoint::IntrospectionEndpoint(storage::Database &database, const AccessTokenVerifier &tokens,
                                             GrantDirectory &directory, const ProgramClients &programs,
                                             const core::Clock &clock)
    : m_refreshTokens(database),
      m_tokens(tokens),
      m_directory(directory),
      m_programs(programs),
      m_clock(clock)
{
}

http::Response IntrospectionEndpoint::post(const http::Request &request)
{
    const auto answer = introspect(request);
    if (!answer)
        return errorResponse(answer.error());
    auto response = http::Response::json(200, core::toJson(*answer));
    forbidCaching(response.headers);
    return response;
}

Outcome<QJsonObject> IntrospectionEndpoint::introspect(const http::Request &request)
{
    const auto form = parseFormRequest(request);
    if (!form)
        return form.error();
    const auto caller = authenticateClient(m_directory, m_programs, request, *form);
    if (!caller)
        return caller.error();
    // RFC 7662 §2.1: the endpoint must not be open to anybody, and a public client's id is known to anybody.
    if (caller->authMethod == core::ClientAuthMethod::None)
        return OAuthError{ErrorWord::InvalidClient, u"client authentication failed"_s};
    const auto token = form->value(u"token"_s);
    if (!token)
        return OAuthError{ErrorWord::InvalidRequest, u"token is missing"_s};
    return describe(*caller, token->toUtf8());
}

Outcome<QJsonObject> IntrospectionEndpoint::describe(const core::Client &caller, const QByteArray &token)
{
    // token_type_hint only says where to look first (§2.1); both places are quick.
    if (const auto access = m_tokens.find(token))
        return access->client->id == caller.id ? describeAccess(*access) : inactive();
    const auto found = m_refreshTokens.find(crypto::sha256(token));
    if (!found)
        return OAuthError(found.error());
    if (!*found || (*found)->clientId != caller.id || (*found)->spentAt)
        return inactive();
    const auto *grant = m_directory.findLiveGrant((*found)->grantId);
    const core::Instant now = m_clock.now();
    if (!grant || now >= (*found)->idleExpiresAt || now >= (*found)->absoluteExpiresAt)
        return inactive();
    return describeRefresh(**found, *grant);
}

} // namespace traydo::oauth
