#pragma once

#include "core/principal.h"
#include "http/message.h"
#include "oauth/accesstokenverifier.h"

#include <optional>
#include <variant>

namespace traydo::oauth {

/// Turns the bearer token of a request (RFC 6750 §2.1, Authorization header only) into a Principal, or into
/// the answer that challenges for one (§3, RFC 9728 §5.1).
class BearerGuard
{
public:
    BearerGuard(const AccessTokenVerifier &tokens, GrantDirectory &grants);

    /// The principal, or 401 with `WWW-Authenticate`.
    std::variant<core::Principal, http::Response> authenticate(const http::Request &request) const;

    /// 403 insufficient_scope naming everything `needed`.
    http::Response insufficientScope(const http::Request &request, core::Scopes needed) const;

private:
    std::optional<core::Principal> principalFor(QByteArrayView token) const;

    const AccessTokenVerifier &m_tokens;
    GrantDirectory &m_grants;
};

} // namespace traydo::oauth
