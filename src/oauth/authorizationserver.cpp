#include "oauth/authorizationserver.h"

#include "oauth/authorization.h"
#include "oauth/metadata.h"
#include "oauth/refreshtokengrant.h"
#include "oauth/registration.h"
#include "oauth/revocation.h"
#include "oauth/token.h"

namespace traydo::oauth {

using namespace Qt::StringLiterals;
using core::Result;
using http::Cors;
using http::Method;

struct AuthorizationServer::Private
{
    Private(storage::Database &database, const crypto::KeyRing &keys, const core::Clock &wallClock,
            const core::Config &config, const QList<QByteArray> &origins,
            std::unique_ptr<GrantDirectory> directory)
        : clock(wallClock),
          limits(config.limits),
          audience(origins),
          metadata(origins),
          grants(std::move(directory)),
          consents(clock, limits, config.cliGrants),
          issuer(database, keys, clock, limits),
          codeGrant(database, *grants, issuer, audience, clock, limits),
          refreshGrant(database, *grants, issuer, audience, clock, limits),
          registration(*grants, clock, limits),
          waitingPage(consents, *grants, codeGrant, clock),
          authorization(*grants, consents, waitingPage, audience),
          token(*grants),
          revocation(database, keys, *grants, clock, limits),
          guard(keys, *grants, audience, clock, limits)
    {
    }

    Result<void> storeGrant(const QString &requestId, const AuthorizationRequest &request,
                            const core::ConsentDecision &decision);

    const core::Clock &clock;
    core::Limits limits;
    Audience audience;
    Metadata metadata;
    std::unique_ptr<GrantDirectory> grants;
    ConsentQueue consents;
    TokenIssuer issuer;
    AuthorizationCodeGrant codeGrant;
    RefreshTokenGrant refreshGrant;
    RegistrationEndpoint registration;
    WaitingPage waitingPage;
    AuthorizationEndpoint authorization;
    TokenEndpoint token;
    RevocationEndpoint revocation;
    BearerGuard guard;
};

/// What the person allowed, under the id of the request it answers: one request, one grant.
Result<void> AuthorizationServer::Private::storeGrant(const QString &requestId,
                                                      const AuthorizationRequest &request,
                                                      const core::ConsentDecision &decision)
{
    core::Grant grant;
    grant.id = requestId;
    grant.clientId = request.client.id;
    grant.scopes = decision.scopes;
    grant.lists = decision.lists;
    grant.resource = request.resource;
    grant.issuer = request.issuer;
    grant.createdAt = clock.now();
    grant.endsAt = grant.createdAt + decision.duration;
    return grants->addGrant(grant);
}

AuthorizationServer::AuthorizationServer(std::unique_ptr<Private> data) : d(std::move(data)) {}

AuthorizationServer::~AuthorizationServer() = default;

Result<std::unique_ptr<AuthorizationServer>> AuthorizationServer::create(storage::Database &database,
                                                                         const crypto::KeyRing &keys,
                                                                         const core::Clock &clock,
                                                                         const core::Config &config,
                                                                         const QList<QByteArray> &origins)
{
    auto directory = GrantDirectory::load(database, clock);
    if (!directory)
        return directory.error();
    auto data = std::make_unique<Private>(database, keys, clock, config, origins, *std::move(directory));
    auto *d = data.get();
    d->consents.setApprover(
        [d](const QString &id, const AuthorizationRequest &request, const core::ConsentDecision &decision) {
            return d->storeGrant(id, request, decision);
        });
    d->token.addGrant(u"authorization_code"_s, [d](const core::Client &client, const TokenRequest &request) {
        return d->codeGrant.redeem(client, request);
    });
    d->token.addGrant(u"refresh_token"_s, [d](const core::Client &client, const TokenRequest &request) {
        return d->refreshGrant.redeem(client, request);
    });
    return std::unique_ptr<AuthorizationServer>(new AuthorizationServer(std::move(data)));
}

void AuthorizationServer::addRoutes(http::Router &router)
{
    const auto resource = [this](const http::Request &r) { return d->metadata.protectedResource(r); };
    const auto server = [this](const http::Request &r) { return d->metadata.authorizationServer(r); };
    for (const char *suffix : {"", "/mcp", "/mcp/sse"}) {
        router.add(QByteArray("/.well-known/oauth-protected-resource") + suffix, {0, Cors::Anyone},
                   {{Method::Get, resource}});
    }
    router.add("/.well-known/oauth-authorization-server", {0, Cors::Anyone}, {{Method::Get, server}});

    router.add("/oauth/authorize", {0, Cors::Forbidden},
               {{Method::Get, [this](const http::Request &r) { return d->authorization.get(r); }}});
    router.add("/oauth/wait/", {0, Cors::Forbidden},
               {{Method::Get, [this](const http::Request &r) { return d->waitingPage.get(r); }}});

    const http::RouteOptions forms{d->limits.oauthBodyBytes, Cors::AllowedOrigins};
    router.add("/oauth/register", forms,
               {{Method::Post, [this](const http::Request &r) { return d->registration.post(r); }}});
    router.add("/oauth/token", forms,
               {{Method::Post, [this](const http::Request &r) { return d->token.post(r); }}});
    router.add("/oauth/revoke", forms,
               {{Method::Post, [this](const http::Request &r) { return d->revocation.post(r); }}});
}

ConsentQueue &AuthorizationServer::consents()
{
    return d->consents;
}

GrantDirectory &AuthorizationServer::grants()
{
    return *d->grants;
}

const BearerGuard &AuthorizationServer::bearerGuard() const
{
    return d->guard;
}

Result<void> AuthorizationServer::sweep()
{
    if (auto written = d->grants->flush(); !written)
        return written;
    return d->grants->sweep();
}

} // namespace traydo::oauth
