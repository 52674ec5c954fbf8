// Access tokens: only what we signed passes, to the bit; what we sign comes back; hostile claims under a good
// signature do no harm either.
#include "crypto/jwt.h"

#include "require.h"

#include "core/json.h"
#include "crypto/hash.h"

#include <fuzzer/FuzzedDataProvider.h>

using namespace Qt::StringLiterals;
using namespace traydo;
using namespace traydo::crypto;

namespace {

constexpr core::seconds skew{60};

const KeyRing &keys()
{
    static const KeyRing ring(QByteArray(32, 'k'));
    return ring;
}

QByteArray remaining(FuzzedDataProvider &input)
{
    const auto bytes = input.ConsumeRemainingBytes<char>();
    return {bytes.data(), qsizetype(bytes.size())};
}

QString text(FuzzedDataProvider &input)
{
    const auto bytes = input.ConsumeRandomLengthString(40);
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size())).remove(QChar(u'\0'));
}

core::Result<AccessTokenClaims> decode(const QByteArray &token, core::Instant now)
{
    auto claims = decodeAccessToken(keys(), token, now, skew);
    if (claims) {
        REQUIRE(claims->expiresAt > now);
        REQUIRE(claims->issuedAt <= now + skew);
    }
    return claims;
}

AccessTokenClaims anyClaims(FuzzedDataProvider &input, core::Instant now)
{
    AccessTokenClaims claims;
    claims.issuer = text(input);
    claims.subject = text(input);
    claims.audience = text(input);
    claims.clientId = text(input);
    claims.grantId = text(input);
    claims.scopes = input.ConsumeBool() ? core::allScopes : core::Scopes(core::Scope::TodosRead);
    claims.issuedAt = now;
    claims.expiresAt = now + core::seconds(input.ConsumeIntegralInRange<int>(1, 1 << 20));
    claims.id = text(input);
    return claims;
}

/// Any token of ours comes back as it went, and no other spelling of it passes.
void checkSigned(FuzzedDataProvider &input, core::Instant now)
{
    const auto claims = anyClaims(input, now);
    const QByteArray token = encodeAccessToken(keys(), claims);
    const auto decoded = decode(token, now);
    REQUIRE(decoded.ok());
    REQUIRE(decoded->issuer == claims.issuer && decoded->audience == claims.audience);
    REQUIRE(decoded->grantId == claims.grantId && decoded->clientId == claims.clientId);
    REQUIRE(decoded->subject == claims.subject && decoded->id == claims.id);
    REQUIRE(decoded->scopes == claims.scopes && decoded->expiresAt == claims.expiresAt);
    REQUIRE(!decode(token, claims.expiresAt).ok());

    const auto at = input.ConsumeIntegralInRange<qsizetype>(0, token.size() - 1);
    QByteArray changed = token;
    changed.replace(at, input.ConsumeIntegralInRange<qsizetype>(0, token.size() - at), remaining(input));
    REQUIRE(changed == token || !decode(changed, now).ok());
}

/// Header and claims of any shape under a good signature.
void checkHostileClaims(FuzzedDataProvider &input, core::Instant now)
{
    QByteArray header = core::toJson(
        {{u"alg"_s, u"HS256"_s}, {u"kid"_s, QString::fromLatin1(keys().keyId())}, {u"typ"_s, u"at+jwt"_s}});
    const auto payload = remaining(input);
    const QByteArray body = base64Url(header) + '.' + base64Url(payload);
    const QByteArray token = body + '.' + base64Url(keys().mac(KeyRing::Purpose::AccessToken, body));
    if (const auto claims = decode(token, now))
        REQUIRE(decode(encodeAccessToken(keys(), *claims), now).ok());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    FuzzedDataProvider input(data, size);
    const core::Instant now{core::milliseconds(1795255200000)};
    switch (input.ConsumeIntegralInRange(0, 2)) {
    case 0:
        REQUIRE(!decode(remaining(input), now).ok()); // nobody guesses a MAC
        break;
    case 1:
        checkSigned(input, now);
        break;
    default:
        checkHostileClaims(input, now);
    }
    return 0;
}
