#include "oauth/authorizationserver.h"

#include "oauth/authorization.h"
#include "oauth/endpointlimit.h"
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
    Private(storage::Database &usedDatabase, const crypto::KeyRing &usedKeys, const core::Clock &wallClock,
            const core::Config &usedConfig, const QList<QByteArray> &origins,
            std::function<bool()> registrationRule, std::shared_ptr<GrantDirectory> directory,
            std::shared_ptr<BlockList> blockList, std::shared_ptr<ConsentQueue> queue,
            std::shared_ptr<ClientMetadataDocuments> clientDocuments)
        : database(usedDatabase),
          keys(usedKeys),
          clock(wallClock),
          config(usedConfig),
          limits(config.limits),
          mayRegister(std::move(registrationRule)),
          audience(origins),
          metadata(origins, config.clientMetadataDocuments, mayRegister),
          grants(std::move(directory)),
          blocks(std::move(blockList)),
          consents(std::move(queue)),
          documents(std::move(clientDocuments)),
          issuer(database, keys, clock, limits),
          codeGrant(database, *grants, issuer, audience, clock, limits),
          refreshGrant(database, *grants, issuer, audience, clock, limits),
          registration(*grants, clock),
          waitingPage(*consents, *grants, codeGrant, clock),
          authorization(*grants, *consents, waitingPage, audience, documents.get(), mayRegister),
          token(*grants),
          revocation(database, keys, *grants, clock, limits),
          guard(keys, *grants, audience, clock, limits),
          registrations(limits.registrationsPerMinute, clock),
          authorizations(limits.authorizationsPerMinute, clock),
          tokenRequests(limits.tokenRequestsPerMinute, clock)
    {
    }

    void addGrants();
    Result<void> storeGrant(const QString &requestId, const AuthorizationRequest &request,
                            const core::ConsentDecision &decision);

    storage::Database &database;
    const crypto::KeyRing &keys;
    const core::Clock &clock;
    core::Config config;
    core::Limits limits;
    std::function<bool()> mayRegister;
    Audience audience;
    Metadata metadata;
    std::shared_ptr<GrantDirectory> grants; ///< this and the next three: shared by all listeners
    std::shared_ptr<BlockList> blocks;
    std::shared_ptr<ConsentQueue> consents;
    std::shared_ptr<ClientMetadataDocuments> documents; ///< none when they are switched off
    TokenIssuer issuer;
    AuthorizationCodeGrant codeGrant;
    RefreshTokenGrant refreshGrant;
    RegistrationEndpoint registration;
    WaitingPage waitingPage;
    AuthorizationEndpoint authorization;
    TokenEndpoint token;
    RevocationEndpoint revocation;
    BearerGuard guard;
    EndpointLimit registrations;
    EndpointLimit authorizations;
    EndpointLimit tokenRequests;
};

/// The grant types of the token endpoint.
void AuthorizationServer::Private::addGrants()
{
    token.addGrant(u"authorization_code"_s, [this](const core::Client &client, const TokenRequest &request) {
        return codeGrant.redeem(client, request);
    });
    token.addGrant(u"refresh_token"_s, [this](const core::Client &client, const TokenRequest &request) {
        return refreshGrant.redeem(client, request);
    });
}

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

Result<std::unique_ptr<AuthorizationServer>>
AuthorizationServer::create(storage::Database &database, const crypto::KeyRing &keys,
                            const core::Clock &clock, const core::Config &config,
                            const QList<QByteArray> &origins, DocumentNetwork network)
{
    auto directory = GrantDirectory::load(database, clock, config.limits);
    if (!directory)
        return directory.error();
    const std::shared_ptr<GrantDirectory> grants = *std::move(directory);
    auto loaded = BlockList::load(database, clock, config.limits);
    if (!loaded)
        return loaded.error();
    const std::shared_ptr<BlockList> blocks = *std::move(loaded);
    auto consents = std::make_shared<ConsentQueue>(clock, config.limits, config.cliGrants, *blocks);
    std::shared_ptr<ClientMetadataDocuments> documents;
    if (config.clientMetadataDocuments) {
        documents =
            std::make_shared<ClientMetadataDocuments>(*grants, std::move(network), clock, config.limits);
    }
    auto data = std::make_unique<Private>(
        database, keys, clock, config, origins, [] { return true; }, grants, blocks, std::move(consents),
        std::move(documents));
    auto *d = data.get();
    d->consents->setApprover(
        [d](const QString &id, const AuthorizationRequest &request, const core::ConsentDecision &decision) {
            return d->storeGrant(id, request, decision);
        });
    d->addGrants();
    return std::unique_ptr<AuthorizationServer>(new AuthorizationServer(std::move(data)));
}

std::unique_ptr<AuthorizationServer> AuthorizationServer::forListener(const QList<QByteArray> &origins,
                                                                      std::function<bool()> mayRegister) const
{
    auto data =
        std::make_unique<Private>(d->database, d->keys, d->clock, d->config, origins, std::move(mayRegister),
                                  d->grants, d->blocks, d->consents, d->documents);
    data->addGrants();
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

    router.add(
        "/oauth/authorize", {0, Cors::Forbidden},
        {{Method::Get, d->authorizations.before([this](const auto &r) { return d->authorization.get(r); },
                                                EndpointLimit::Answer::Page)}});
    router.add("/oauth/wait/", {0, Cors::Forbidden},
               {{Method::Get, [this](const http::Request &r) { return d->waitingPage.get(r); }}});

    const http::RouteOptions forms{d->limits.oauthBodyBytes, Cors::AllowedOrigins};
    router.add("/oauth/register", forms,
               {{Method::Post, [this, post = d->registrations.before([this](const auto &r) {
                     return d->registration.post(r);
                 })](const http::Request &r) -> http::Reply {
                     return d->mayRegister() ? post(r) : http::Response::text(404, "not found\n");
                 }}});
    router.add("/oauth/token", forms,
               {{Method::Post, d->tokenRequests.before([this](const auto &r) { return d->token.post(r); })}});
    router.add("/oauth/revoke", forms,
               {{Method::Post, [this](const http::Request &r) { return d->revocation.post(r); }}});
}

ConsentQueue &AuthorizationServer::consents()
{
    return *d->consents;
}

BlockList &AuthorizationServer::blocks()
{
    return *d->blocks;
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
    if (auto swept = d->blocks->sweep(); !swept)
        return swept;
    return d->grants->sweep();
}

} // namespace traydo::oauth
