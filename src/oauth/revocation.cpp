#include "oauth/revocation.h"

#include "crypto/hash.h"
#include "oauth/clientauthentication.h"
#include "oauth/tokenrequest.h"

namespace traydo::oauth {

using namespace Qt::StringLiterals;

namespace {

OAuthError foreign()
{
    return {ErrorWord::InvalidGrant, u"the token was issued to another client"_s};
}

} // namespace

RevocationEndpoint::RevocationEndpoint(storage::Database &database, const AccessTokenVerifier &tokens,
                                       GrantDirectory &directory, const ProgramClients &programs,
                                       TokenLedger &ledger)
    : m_refreshTokens(database),
      m_tokens(tokens),
      m_directory(directory),
      m_programs(programs),
      m_ledger(ledger)
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
    const auto client = authenticateClient(m_directory, m_programs, request, *form);
    if (!client)
        return client.error();
    const auto token = form->value(u"token"_s);
    if (!token)
        return OAuthError{ErrorWord::InvalidRequest, u"token is missing"_s};
    // token_type_hint only says where to look first (§2.1); both places are quick.
    const QByteArray bytes = token->toUtf8();
    if (const auto access = m_tokens.find(bytes))
        return revokeAccess(*client, *access);
    return revokeRefresh(*client, bytes);
}

std::optional<OAuthError> RevocationEndpoint::revokeAccess(const core::Client &caller, const LiveToken &token)
{
    if (token.client->id != caller.id)
        return foreign();
    if (caller.origin != core::ClientOrigin::Machine)
        return endGrant(token.grant->id);
    if (const auto revoked = m_ledger.revoke(token.id, token.grant->id, token.expiresAt); !revoked)
        return OAuthError(revoked.error());
    return {};
}

std::optional<OAuthError> RevocationEndpoint::revokeRefresh(const core::Client &caller,
                                                            const QByteArray &token)
{
    const auto found = m_refreshTokens.find(crypto::sha256(token));
    if (!found)
        return OAuthError(found.error());
    // RFC 7009 §2.2: an unknown token is as good as a revoked one.
    if (!*found || !m_directory.findLiveGrant((*found)->grantId))
        return {};
    if ((*found)->clientId != caller.id)
        return foreign();
    return endGrant((*found)->grantId);
}

std::optional<OAuthError> RevocationEndpoint::endGrant(const QString &id)
{
    if (const auto revoked = m_directory.revokeGrant(id); !revoked)
        return OAuthError(revoked.error());
    return {};
}

} // namespace traydo::oauth
