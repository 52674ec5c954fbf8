#include "crypto/jwt.h"

#include "core/json.h"
#include "crypto/hash.h"

#include <QJsonObject>

#include <optional>

using namespace Qt::StringLiterals;

namespace traydo::crypto {

namespace {

constexpr auto purpose = KeyRing::Purpose::AccessToken;
constexpr qsizetype maxTokenBytes = 4096;

core::Error foreign(const char *what)
{
    return {core::ErrorCode::InvalidArgument,
            u"not an access token of this server: %1"_s.arg(QLatin1StringView(what))};
}

core::Result<QJsonObject> decodePart(QByteArrayView part)
{
    const auto bytes = fromBase64Url(part);
    if (!bytes)
        return foreign("not base64url");
    return core::parseJsonObject(*bytes, {.depth = 4});
}

/// The header has to be ours to the member: `alg` is never a choice, and embedded or remote keys are never
/// looked at (RFC 8725 §3.1, §3.10).
bool isOurHeader(const QJsonObject &header)
{
    return header.size() == 3 && header.value("alg"_L1) == "HS256"_L1 &&
           header.value("typ"_L1) == "at+jwt"_L1 && header.value("kid"_L1).isString();
}

/// A NumericDate (RFC 7519 §2) that an Instant can hold: seconds of the years 1970 to 9999.
std::optional<core::Instant> instant(const QJsonObject &claims, QLatin1StringView name)
{
    constexpr qint64 endOfYear9999 = 253402300799;
    const qint64 seconds = claims.value(name).toInteger(-1);
    if (seconds < 0 || seconds > endOfYear9999)
        return {};
    return core::Instant(core::seconds(seconds));
}

core::Result<AccessTokenClaims> readClaims(const QJsonObject &claims)
{
    static constexpr QLatin1StringView texts[] = {"iss"_L1,   "sub"_L1,   "aud"_L1, "client_id"_L1,
                                                  "grant"_L1, "scope"_L1, "jti"_L1, "epoch"_L1};
    for (const auto name : texts) {
        if (!claims.value(name).isString())
            return foreign("a claim is missing");
    }
    const auto issuedAt = instant(claims, "iat"_L1);
    const auto expiresAt = instant(claims, "exp"_L1);
    if (!issuedAt || !expiresAt)
        return foreign("a time is missing or beyond bounds");
    // An empty scope would read as "all" (RFC 6749 §3.3 leaves that to us); a token always names its rights.
    const QString scope = claims.value("scope"_L1).toString();
    const auto scopes = core::parseScopes(scope);
    if (!scopes || scope.isEmpty())
        return foreign("unknown scope");
    return AccessTokenClaims{.issuer = claims.value("iss"_L1).toString(),
                             .subject = claims.value("sub"_L1).toString(),
                             .audience = claims.value("aud"_L1).toString(),
                             .clientId = claims.value("client_id"_L1).toString(),
                             .grantId = claims.value("grant"_L1).toString(),
                             .scopes = *scopes,
                             .issuedAt = *issuedAt,
                             .expiresAt = *expiresAt,
                             .id = claims.value("jti"_L1).toString(),
                             .epoch = claims.value("epoch"_L1).toString()};
}

} // namespace

QByteArray encodeAccessToken(const KeyRing &keys, const AccessTokenClaims &claims)
{
    const QJsonObject header{
        {"alg"_L1, "HS256"_L1}, {"kid"_L1, QString::fromLatin1(keys.keyId())}, {"typ"_L1, "at+jwt"_L1}};
    const QJsonObject payload{{"iss"_L1, claims.issuer},
                              {"sub"_L1, claims.subject},
                              {"aud"_L1, claims.audience},
                              {"client_id"_L1, claims.clientId},
                              {"grant"_L1, claims.grantId},
                              {"scope"_L1, core::toString(claims.scopes)},
                              {"iat"_L1, core::toEpochSeconds(claims.issuedAt)},
                              {"exp"_L1, core::toEpochSeconds(claims.expiresAt)},
                              {"jti"_L1, claims.id},
                              {"epoch"_L1, claims.epoch}};
    QByteArray token = base64Url(core::toJson(header)) + '.' + base64Url(core::toJson(payload));
    token += '.' + base64Url(keys.mac(purpose, token));
    return token;
}

core::Result<AccessTokenClaims> decodeAccessToken(const KeyRing &keys, QByteArrayView token,
                                                  core::Instant now, core::milliseconds skew)
{
    const auto bodyEnd = token.lastIndexOf('.');
    const auto headerEnd = token.indexOf('.');
    if (token.size() > maxTokenBytes || headerEnd <= 0 || bodyEnd <= headerEnd + 1)
        return foreign("not three parts");
    const auto header = decodePart(token.first(headerEnd));
    if (!header || !isOurHeader(*header))
        return foreign("header");
    const auto signature = fromBase64Url(token.sliced(bodyEnd + 1));
    const QByteArray keyId = header->value("kid"_L1).toString().toLatin1();
    if (!signature || !keys.verify(purpose, keyId, token.first(bodyEnd), *signature))
        return foreign("signature");
    const auto payload = decodePart(token.sliced(headerEnd + 1, bodyEnd - headerEnd - 1));
    if (!payload)
        return foreign("payload");
    auto claims = readClaims(*payload);
    if (!claims)
        return claims;
    if (claims->expiresAt > keys.tokensUntil(keyId))
        return foreign("signed with a secret that was replaced");
    if (claims->issuedAt > now + skew)
        return foreign("issued in the future");
    if (claims->expiresAt <= now)
        return core::Error{core::ErrorCode::Expired, u"the access token has expired"_s};
    return claims;
}

} // namespace traydo::crypto
