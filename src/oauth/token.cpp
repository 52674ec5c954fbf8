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
    const auto client = authenticateClient(m_directory, m_programs, request, *form);
    if (!client)
        return client.error();
    const auto grant = m_grants.constFind(asked->grantType);
    if (grant != m_grants.constEnd())
        return (*grant)(*client, *asked);
    return OAuthError{ErrorWord::UnsupportedGrantType, u"this grant type is not offered"_s};
}

} // namespace traydo::oauth
