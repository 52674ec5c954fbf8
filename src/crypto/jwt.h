#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "core/scope.h"
#include "crypto/keyring.h"

namespace traydo::crypto {

/// The claims of our access tokens (RFC 9068 profile, HS256 because issuer and audience are one program).
struct AccessTokenClaims
{
    QString issuer;
    QString subject;
    QString audience;
    QString clientId;
    QString grantId;
    core::Scopes scopes;
    core::Instant issuedAt{};
    core::Instant expiresAt{};
    QString id;    ///< jti
    QString epoch; ///< what is current when it is signed; another one later ends it
};

/// Signs: header is exactly {"alg":"HS256","kid":…,"typ":"at+jwt"}.
QByteArray encodeAccessToken(const KeyRing &keys, const AccessTokenClaims &claims);

/// Verifies header (alg and typ exact, kid a key of ours, no other member heeded), signature, and `iat`/`exp`
/// against `now` with `skew` for iat only; under a retired key nothing passes that outlives it. Errors:
/// InvalidArgument (not one of ours), Expired. Issuer, audience, grant and epoch are the caller's to check.
core::Result<AccessTokenClaims> decodeAccessToken(const KeyRing &keys, QByteArrayView token,
                                                  core::Instant now, core::milliseconds skew);

} // namespace traydo::crypto
