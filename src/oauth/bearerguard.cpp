#include "oauth/bearerguard.h"

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

BearerGuard::BearerGuard(const AccessTokenVerifier &tokens, GrantDirectory &grants)
    : m_tokens(tokens), m_grants(grants)
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
    const auto live = m_tokens.verify(token);
    if (!live)
        return {};
    return core::Principal{core::Actor::client(live->client->id, live->client->name),
                           live->grant->id,
                           live->scopes,
                           live->grant->lists,
                           live->expiresAt,
                           live->audience};
}

} // namespace traydo::oauth
