#include "oauth/authorizationserver.h"

#include "oauth/authorization.h"
#include "oauth/clientcredentialsgrant.h"
#include "oauth/endpointlimit.h"
#include "oauth/introspection.h"
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

/// What all listeners have in common.
struct AuthorizationServer::Shared
{
    core::Limits limits;
    std::unique_ptr<GrantDirectory> grants;
    std::unique_ptr<ProgramClients> programs;
    std::unique_ptr<TokenLedger> ledger;
    std::unique_ptr<BlockList> blocks;
    std::unique_ptr<ConsentQueue> consents;
    std::unique_ptr<BridgeClients> bridges;
    std::unique_ptr<ClientMetadataDocuments> documents; ///< none when they are switched off
    PageLanguages languages;
};

struct AuthorizationServer::Private
{
    Private(storage::Database &usedDatabase, const crypto::KeyRing &usedKeys, const core::Clock &wallClock,
            const core::Config &usedConfig, const QList<QByteArray> &origins,
            std::function<bool()> registrationRule, std::shared_ptr<Shared> parts)
        : database(usedDatabase),
          keys(usedKeys),
          clock(wallClock),
          config(usedConfig),
          limits(config.limits),
          mayRegister(std::move(registrationRule)),
          audience(origins),
          metadata(origins, config.clientMetadataDocuments, mayRegister),
          shared(std::move(parts)),
          grants(shared->grants.get()),
          blocks(shared->blocks.get()),
          consents(shared->consents.get()),
          verifier(keys, *grants, *shared->programs, *shared->ledger, audience, clock, limits),
          issuer(database, keys, *shared->ledger, clock, limits),
          codeGrant(database, *grants, issuer, audience, clock, limits),
          refreshGrant(database, *grants, issuer, audience, clock, limits),
          credentialsGrant(*grants, issuer, audience),
          registration(*grants, clock),
          waitingPage(*consents, *grants, codeGrant, shared->languages, clock),
          authorization(*grants, *consents, waitingPage, audience, shared->languages, shared->documents.get(),
                        mayRegister),
          token(*grants, *shared->programs),
          revocation(database, verifier, *grants, *shared->programs, *shared->ledger),
          introspection(database, verifier, *grants, *shared->programs, clock),
          guard(verifier, *grants),
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
    std::shared_ptr<Shared> shared;
    GrantDirectory *grants;
    BlockList *blocks;
    ConsentQueue *consents;
    AccessTokenVerifier verifier;
    TokenIssuer issuer;
    AuthorizationCodeGrant codeGrant;
    RefreshTokenGrant refreshGrant;
    ClientCredentialsGrant credentialsGrant;
    RegistrationEndpoint registration;
    WaitingPage waitingPage;
    AuthorizationEndpoint authorization;
    TokenEndpoint token;
    RevocationEndpoint revocation;
    IntrospectionEndpoint introspection;
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
    token.addGrant(u"client_credentials"_s, [this](const core::Client &client, const TokenRequest &request) {
        return credentialsGrant.redeem(client, request);
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
    // A bridge redeems no code: it may go on at once.
    if (request.client.origin == core::ClientOrigin::Bridge)
        grant.activatedAt = grant.createdAt;
    return grants->addGrant(grant);
}

AuthorizationServer::AuthorizationServer(std::unique_ptr<Private> data) : d(std::move(data)) {}

AuthorizationServer::~AuthorizationServer() = default;

Result<std::shared_ptr<AuthorizationServer::Shared>> AuthorizationServer::load(storage::Database &database,
                                                                               const core::Clock &clock,
                                                                               const core::Config &config,
                                                                               DocumentNetwork network)
{
    auto shared = std::make_shared<Shared>();
    shared->limits = config.limits;
    auto directory = GrantDirectory::load(database, clock, shared->limits);
    if (!directory)
        return directory.error();
    shared->grants = *std::move(directory);
    auto programs = ProgramClients::load(database, *shared->grants, clock, shared->limits);
    if (!programs)
        return programs.error();
    shared->programs = *std::move(programs);
    auto ledger = TokenLedger::load(database, *shared->grants, clock, shared->limits);
    if (!ledger)
        return ledger.error();
    shared->ledger = *std::move(ledger);
    auto blocks = BlockList::load(database, clock, shared->limits);
    if (!blocks)
        return blocks.error();
    shared->blocks = *std::move(blocks);
    shared->consents =
        std::make_unique<ConsentQueue>(clock, shared->limits, config.cliGrants, *shared->blocks);
    shared->bridges = std::make_unique<BridgeClients>(*shared->grants, *shared->consents, clock);
    if (config.clientMetadataDocuments) {
        shared->documents = std::make_unique<ClientMetadataDocuments>(*shared->grants, std::move(network),
                                                                      clock, shared->limits);
    }
    return shared;
}

Result<std::unique_ptr<AuthorizationServer>>
AuthorizationServer::create(storage::Database &database, const crypto::KeyRing &keys,
                            const core::Clock &clock, const core::Config &config,
                            const QList<QByteArray> &origins, DocumentNetwork network)
{
    auto shared = load(database, clock, config, std::move(network));
    if (!shared)
        return shared.error();
    auto data = std::make_unique<Private>(
        database, keys, clock, config, origins, [] { return true; }, *std::move(shared));
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
    auto data = std::make_unique<Private>(d->database, d->keys, d->clock, d->config, origins,
                                          std::move(mayRegister), d->shared);
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
                                                d->shared->languages)}});
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
    router.add("/oauth/introspect", forms, {{Method::Post, d->tokenRequests.before([this](const auto &r) {
                                                 return d->introspection.post(r);
                                             })}});
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

ProgramClients &AuthorizationServer::programs()
{
    return *d->shared->programs;
}

BridgeClients &AuthorizationServer::bridges()
{
    return *d->shared->bridges;
}

TokenLedger &AuthorizationServer::tokens()
{
    return *d->shared->ledger;
}

const BearerGuard &AuthorizationServer::bearerGuard() const
{
    return d->guard;
}

PageLanguages &AuthorizationServer::pageLanguages()
{
    return d->shared->languages;
}

Result<void> AuthorizationServer::sweep()
{
    if (auto written = d->grants->flush(); !written)
        return written;
    if (auto swept = d->blocks->sweep(); !swept)
        return swept;
    // The ledger first: it knows of times that were later than now.
    if (auto swept = d->shared->ledger->sweep(); !swept)
        return swept;
    if (auto swept = d->shared->programs->sweep(); !swept)
        return swept;
    return d->grants->sweep();
}

} // namespace traydo::oauth
