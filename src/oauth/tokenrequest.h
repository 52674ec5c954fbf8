#pragma once

#include "core/scope.h"
#include "http/form.h"
#include "oauth/oautherror.h"

#include <optional>

namespace traydo::oauth {

/// The form of a POST to the token or revocation endpoint. InvalidRequest for another media type, for
/// parameters in the query (they would end in logs) and for malformed or repeated ones.
Outcome<http::Form> parseFormRequest(const http::Request &request);

/// What a client asks of the token endpoint (RFC 6749 §4.1.3 and §6, RFC 7636 §4.5, RFC 8707 §2.2).
struct TokenRequest
{
    QString grantType;
    std::optional<QString> code;
    std::optional<QString> redirectUri;
    std::optional<QString> codeVerifier;
    std::optional<QString> refreshToken;
    std::optional<QString> scope;
    std::optional<QString> resource;
};

/// What a `scope` parameter leaves of `reach` (RFC 6749 §3.3, §6): all of it when there is none. More than
/// that is InvalidScope.
Outcome<core::Scopes> narrowedScopes(const std::optional<QString> &scope, core::Scopes reach);

/// InvalidRequest when grant_type is missing.
Outcome<TokenRequest> readTokenRequest(const http::Form &form);

} // namespace traydo::oauth
