#include "oauth/clientcredentialsgrant.h"

namespace traydo::oauth {

using namespace Qt::StringLiterals;

ClientCredentialsGrant::ClientCredentialsGrant(const GrantDirectory &directory, TokenIssuer &issuer,
                                               const Audience &audience)
    : m_directory(directory), m_issuer(issuer), m_audience(audience)
{
}

Outcome<IssuedTokens> ClientCredentialsGrant::redeem(const core::Client &client, const TokenRequest &request)
{
    if (client.origin != core::ClientOrigin::Machine)
        return OAuthError{ErrorWord::UnauthorizedClient,
                          u"only a client that the person made for it can use this grant type"_s};
    if (!m_audience.isLoopback())
        return OAuthError{ErrorWord::UnauthorizedClient, u"this client was made for Traydo's own computer"_s};
    const auto grants = m_directory.liveGrants(client.id);
    if (grants.isEmpty())
        return OAuthError{ErrorWord::InvalidGrant, u"the access of this client has ended"_s};
    core::Grant grant = grants.first();
    const auto scopes = narrowedScopes(request.scope, grant.scopes);
    if (!scopes)
        return scopes.error();
    const auto resource =
        request.resource ? m_audience.canonical(*request.resource) : std::optional(m_audience.resource());
    if (!resource)
        return OAuthError{ErrorWord::InvalidTarget, u"resource names no resource of this server"_s};
    grant.resource = *resource;
    grant.issuer = Audience::issuerOf(*resource);
    return m_issuer.issueAccess(grant, *scopes);
}

} // namespace traydo::oauth
