#pragma once

#include "core/config.h"
#include "core/principal.h"
#include "crypto/keyring.h"
#include "http/message.h"
#include "oauth/audience.h"
#include "oauth/grantdirectory.h"

#include <optional>
#include <variant>

namespace traydo::oauth {

/// Turns the bearer token of a request (RFC 6750 §2.1, Authorization header only) into a Principal, or into
/// the answer that challenges for one (§3, RFC 9728 §5.1). Checks signature, times, issuer, audience and the
/// grant.
class BearerGuard
{
public:
    BearerGuard(const crypto::KeyRing &keys, GrantDirectory &grants, const Audience &audience,
                const core::Clock &clock, const core::Limits &limits);

    /// The principal, or 401 with `WWW-Authenticate`.
    std::variant<core::Principal, http::Response> authenticate(const http::Request &request) const;

    /// 403 insufficient_scope naming everything `needed`.
    http::Response insufficientScope(const http::Request &request, core::Scopes needed) const;

private:
    std::optional<core::Principal> principalFor(QByteArrayView token) const;

    const crypto::KeyRing &m_keys;
    GrantDirectory &m_grants;
    const Audience &m_audience;
    const core::Clock &m_clock;
    const core::Limits &m_limits;
};

} // namespace traydo::oauth
