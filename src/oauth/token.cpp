#include "oauth/token.h"

#include "oauth/clientauthentication.h"

namespace traydo::oauth {

using namespace Qt::StringLiterals;

http::Response TokenEndpoint::post(const http::Request &request) const
{
    const auto tokens = redeem(request);
    if (!tokens)
        return errorResponse(tokens.error());
    auto response = http::Response::json(200, tokens->toJson());
    forbidCaching(response.headers);
    return response;
}

Outcome<IssuedTokens> TokenEndpoint::redeem(const http::Request &request) const
{
    const auto form = parseFormRequest(request);
    if (!form)
        return form.error();
    const auto asked = readTokenRequest(*form);
    if (!asked)
        return asked.error();
    const auto client = authenticateClient(m_directory, request, *form);
    if (!client)
        return client.error();
    const auto grant = m_grants.constFind(asked->grantType);
    if (grant != m_grants.constEnd())
        return (*grant)(*client, *asked);
    // RFC 6749 §4.4: client_credentials is for confidential clients; no public one can ever use it.
    if (asked->grantType == "client_credentials"_L1 && client->authMethod == core::ClientAuthMethod::None)
        return OAuthError{ErrorWord::UnauthorizedClient, u"a public client cannot use this grant type"_s};
    return OAuthError{ErrorWord::UnsupportedGrantType, u"this grant type is not offered"_s};
}

} // namespace traydo::oauth
