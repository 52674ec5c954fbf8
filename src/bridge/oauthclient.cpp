#include "bridge/oauthclient.h"

#include "bridge/httpclient.h"
#include "bridge/log.h"
#include "bridge/scopes.h"
#include "bridge/tokenrequest.h"

using namespace Qt::StringLiterals;

namespace traydo::bridge {

namespace {

/// Programs call again at once when a call fails; the person's no must not open the browser once more.
constexpr core::seconds denialPause{30};

bool hasScopes(const Grant &grant, const QString &wanted)
{
    const auto known = grant.scope.split(u' ', Qt::SkipEmptyParts);
    const auto scopes = wanted.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(scopes.cbegin(), scopes.cend(),
                       [&](const QString &scope) { return known.contains(scope); });
}

} // namespace

OAuthClient::OAuthClient(const QUrl &server, Parts parts, ConsentOptions options, QObject *parent)
    : QObject(parent), m_server(server), m_parts(parts), m_options(std::move(options))
{
}

void OAuthClient::load()
{
    const auto stored = m_parts.store.read();
    if (!stored)
        qCWarning(logBridge).noquote() << stored.error().text;
    else if (*stored)
        m_grant = **stored;
}

void OAuthClient::renew(const QByteArray &refused, const Challenge &challenge, Done done)
{
    begin({refused, challenge, Reach::Consent}, std::move(done));
}

void OAuthClient::renewQuietly(const QByteArray &refused, const Challenge &challenge, Done done)
{
    begin({refused, challenge, Reach::Refresh}, std::move(done));
}

void OAuthClient::stepUp(const QByteArray &refused, const Challenge &challenge, Done done)
{
    const QString scope = unitedScope(m_grant ? m_grant->scope : QString(), challenge.scope);
    if (!m_renewal && accessToken() == refused && m_triedScopes.contains(scope))
        return done(
            core::Error{core::ErrorCode::Denied,
                        u"The server wants more rights than were granted (%1)."_s.arg(challenge.scope)});
    if (!m_renewal && accessToken() == refused)
        m_triedScopes.append(scope);
    begin({refused, challenge, Reach::More}, std::move(done));
}

void OAuthClient::begin(Renewal renewal, Done done)
{
    if (!m_renewal && accessToken() != renewal.refused)
        return done({}); // renewed while that request was on its way
    if (m_denial && !m_denialCounts.hasExpired())
        return done(*m_denial);
    m_waiting.append({renewal, std::move(done)});
    if (m_renewal)
        return;
    m_renewal = std::move(renewal);
    m_parts.lock.acquire([this] { readStore(); });
}

void OAuthClient::readStore()
{
    // Another bridge may have renewed it while we waited for the lock; its refresh token is the one that is
    // good.
    load();
    const bool usable = m_grant && m_grant->accessToken != m_renewal->refused &&
                        (m_grant->expiresAt == core::Instant{} || m_grant->expiresAt > m_parts.clock.now()) &&
                        (m_renewal->reach != Reach::More || hasScopes(*m_grant, m_renewal->challenge.scope));
    if (usable)
        return finish({});
    discover(m_parts.http, m_server, m_renewal->challenge, this,
             [this](const core::Result<Discovered> &discovered) { decide(discovered); });
}

void OAuthClient::decide(const core::Result<Discovered> &discovered)
{
    if (!discovered)
        return finish(discovered.error());
    // What one authorization server gave is not shown to another.
    const bool same = m_grant && m_grant->issuer == discovered->server.issuer;
    if (same && m_renewal->reach != Reach::More && !m_grant->refreshToken.isEmpty() &&
        m_grant->resource == discovered->resource.resource)
        return refresh(*discovered);
    askPerson(*discovered, same ? *m_grant : Grant{});
}

void OAuthClient::refresh(const Discovered &discovered)
{
    const auto request = refreshRequest(discovered.server, *m_grant);
    m_parts.http.fetch(request, this, [this, discovered](const core::Result<HttpAnswer> &answer) {
        if (!answer)
            return finish(answer.error());
        const auto renewed = readTokens(*answer, *m_grant, m_parts.clock.now());
        if (renewed) {
            keep(*renewed);
            return finish({});
        }
        if (renewed.error().code != core::ErrorCode::Expired)
            return finish(renewed.error());
        // The server may have forgotten the client along with the grant; a new one costs nothing.
        Grant known;
        known.scope = m_grant->scope;
        askPerson(discovered, known);
    });
}

void OAuthClient::askPerson(const Discovered &discovered, const Grant &known)
{
    if (m_renewal->reach == Reach::Refresh)
        return finish(core::Error{core::ErrorCode::Denied, u"The server wants the person's consent."_s});
    Grant wanted = known;
    wanted.issuer = discovered.server.issuer;
    wanted.resource = discovered.resource.resource;
    wanted.refreshToken.clear();
    wanted.scope = unitedScope(
        known.scope, m_renewal->reach == Reach::More
                         ? m_renewal->challenge.scope
                         : firstScope(m_renewal->challenge, discovered.resource, discovered.server));
    m_consent = std::make_unique<Consent>(m_parts.http, m_options, m_parts.clock);
    m_consent->ask(discovered, wanted, [this](const core::Result<Grant> &grant) {
        m_consent.release()->deleteLater(); // it is calling us
        if (!grant) {
            m_denial = grant.error();
            m_denialCounts.setRemainingTime(denialPause);
            return finish(grant.error());
        }
        m_denial.reset();
        keep(*grant);
        finish({});
    });
}

void OAuthClient::keep(const Grant &grant)
{
    m_grant = grant;
    if (const auto stored = m_parts.store.write(grant); !stored)
        qCWarning(logBridge).noquote() << stored.error().text;
}

void OAuthClient::finish(const core::Result<void> &result)
{
    m_parts.lock.release();
    const bool couldAsk = m_renewal->reach != Reach::Refresh;
    m_renewal.reset();
    for (auto &waiting : std::exchange(m_waiting, {})) {
        if (result || couldAsk || waiting.renewal.reach == Reach::Refresh)
            waiting.done(result);
        else
            begin(std::move(waiting.renewal), std::move(waiting.done));
    }
}

} // namespace traydo::bridge
