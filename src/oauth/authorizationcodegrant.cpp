#include "oauth/authorizationcodegrant.h"

#include "crypto/hash.h"
#include "crypto/random.h"

#include <algorithm>

namespace traydo::oauth {

using namespace Qt::StringLiterals;
using core::Result;
using storage::CodeRecord;

namespace {

/// RFC 7636 §4.1: 43 to 128 unreserved characters.
bool isVerifier(const QString &verifier)
{
    return verifier.size() >= 43 && verifier.size() <= 128 &&
           std::all_of(verifier.begin(), verifier.end(), [](QChar c) {
               return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
                      c == u'-' || c == u'.' || c == u'_' || c == u'~';
           });
}

bool provesChallenge(const std::optional<QString> &verifier, const QByteArray &challenge)
{
    return verifier && isVerifier(*verifier) &&
           crypto::equalConstantTime(crypto::base64Url(crypto::sha256(verifier->toLatin1())), challenge);
}

/// RFC 6749 §4.1.3: the same redirect URI, compulsory when it was given at the authorization endpoint.
bool hasSameRedirect(const TokenRequest &request, const CodeRecord &code)
{
    return request.redirectUri ? *request.redirectUri == code.redirectUri : !code.redirectUriGiven;
}

OAuthError invalidGrant(const QString &text)
{
    return {ErrorWord::InvalidGrant, text};
}

} // namespace

AuthorizationCodeGrant::AuthorizationCodeGrant(storage::Database &database, GrantDirectory &directory,
                                               TokenIssuer &issuer, const Audience &audience,
                                               const core::Clock &clock, const core::Limits &limits)
    : m_database(database),
      m_codes(database),
      m_directory(directory),
      m_issuer(issuer),
      m_audience(audience),
      m_clock(clock),
      m_limits(limits)
{
}

Result<QByteArray> AuthorizationCodeGrant::mint(const core::Grant &grant, const AuthorizationRequest &request)
{
    const QByteArray code = crypto::randomToken();
    const core::Instant now = m_clock.now();
    CodeRecord record;
    record.hash = crypto::sha256(code);
    record.grantId = grant.id;
    record.clientId = grant.clientId;
    record.redirectUri = request.redirectUri;
    record.redirectUriGiven = request.redirectUriGiven;
    record.codeChallenge = request.codeChallenge;
    record.scopes = grant.scopes;
    record.resource = grant.resource;
    record.issuer = grant.issuer;
    record.createdAt = now;
    record.expiresAt = now + m_limits.codeLife;
    if (auto stored = m_codes.insert(record); !stored)
        return stored.error();
    return code;
}

Outcome<IssuedTokens> AuthorizationCodeGrant::redeem(const core::Client &client, const TokenRequest &request)
{
    if (!request.code)
        return OAuthError{ErrorWord::InvalidRequest, u"code is missing"_s};
    const auto found = m_codes.find(crypto::sha256(request.code->toUtf8()));
    if (!found)
        return OAuthError(found.error());
    if (!*found || (*found)->failures >= m_limits.codeFailures)
        return invalidGrant(u"the code is unknown or used up"_s);

    const CodeRecord &code = **found;
    if (code.clientId != client.id || !hasSameRedirect(request, code) ||
        !provesChallenge(request.codeVerifier, code.codeChallenge)) {
        if (const auto counted = m_codes.countFailure(code.hash); !counted)
            return OAuthError(counted.error());
        return invalidGrant(u"the code was issued to another client, redirect_uri or code_verifier"_s);
    }
    if (code.spentAt)
        return refuseReplay(code.grantId);
    const core::Instant now = m_clock.now();
    if (now >= code.expiresAt) {
        // Written down at once: a clock that is set back must not revive it.
        if (const auto swept = m_codes.sweep(now + core::milliseconds(1)); !swept)
            return OAuthError(swept.error());
        return invalidGrant(u"the code has expired"_s);
    }
    if (!m_audience.hasAudience(code.resource))
        return invalidGrant(u"the code was issued by another listener"_s);
    if (request.resource && !m_audience.canonical(*request.resource))
        return OAuthError{ErrorWord::InvalidTarget, u"the code was issued for another resource"_s};
    return spend(client, code);
}

Outcome<IssuedTokens> AuthorizationCodeGrant::spend(const core::Client &client, const CodeRecord &code)
{
    const core::Grant *grant = m_directory.findLiveGrant(code.grantId);
    if (!grant)
        return invalidGrant(u"the grant has ended"_s);
    // One transaction: a code is spent if and only if its tokens exist and its grant is active.
    std::optional<IssuedTokens> issued;
    const auto done = m_database.transaction<void>([&]() -> Result<void> {
        const auto first = m_codes.spend(code.hash, m_clock.now());
        if (!first)
            return first.error();
        if (!*first)
            return {};
        auto tokens = m_issuer.issue(*grant, client);
        if (!tokens)
            return tokens.error();
        issued = *std::move(tokens);
        return m_directory.activateGrant(code.grantId);
    });
    if (!done)
        return OAuthError(done.error());
    if (!issued)
        return refuseReplay(code.grantId);
    return *issued;
}

OAuthError AuthorizationCodeGrant::refuseReplay(const QString &grantId)
{
    if (const auto revoked = m_directory.revokeGrant(grantId); !revoked)
        return revoked.error();
    return invalidGrant(u"the code was used before; everything issued for it is revoked"_s);
}

} // namespace traydo::oauth
