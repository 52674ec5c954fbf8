#include "fixtureserver.h"

#include "bridgedoor.h"
#include "fixtures.h"
#include "memoryledger.h"

#include "core/config.h"
#include "core/ids.h"
#include "crypto/jwt.h"
#include "crypto/random.h"
#include "http/httpserver.h"
#include "mcp/completion.h"
#include "mcp/legacysse.h"
#include "mcp/logging.h"
#include "mcp/streamablehttp.h"
#include "oauth/authorizationserver.h"
#include "storage/database.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace traydo::conformance {

namespace {

constexpr auto mcpPath = "/mcp";
constexpr auto ssePath = "/mcp/sse";
constexpr auto messagePath = "/mcp/message";
constexpr auto lifetime = 24h;

QByteArray bearerOf(const crypto::KeyRing &keys, const core::Grant &grant, const QString &epoch)
{
    return crypto::encodeAccessToken(keys, {.issuer = grant.issuer,
                                            .subject = grant.clientId,
                                            .audience = grant.resource,
                                            .clientId = grant.clientId,
                                            .grantId = grant.id,
                                            .scopes = grant.scopes,
                                            .issuedAt = grant.createdAt,
                                            .expiresAt = grant.endsAt,
                                            .id = grant.id,
                                            .epoch = epoch});
}

/// Whoever asks, where nobody has to say who they are.
core::Principal anybody()
{
    core::Principal principal = core::Principal::owner();
    principal.actor = core::Actor::client(u"anybody"_s, u"Anybody"_s);
    principal.grantId = u"open"_s;
    return principal;
}

} // namespace

/// The parts in construction order; destruction runs the other way round.
struct FixtureServer::Private
{
    core::Config config;
    core::SystemClock clock;
    crypto::KeyRing keys{crypto::randomBytes(32)};
    MemoryLedger ledger;
    mcp::ToolRegistry tools;
    mcp::ResourceRegistry resources;
    mcp::PromptRegistry prompts;
    mcp::Completion completion{prompts};
    mcp::Subscriptions subscriptions{
        resources, {mcp::ListKind::Tools, mcp::ListKind::Prompts, mcp::ListKind::Resources}};
    mcp::StreamRegistry streams{clock, config.limits.streamsPerGrant};
    mcp::SessionStore sessions{keys.sealer(crypto::KeyRing::Purpose::SessionId), ledger, clock, lifetime};
    mcp::McpServer server{{u"traydo-conformance"_s, u"Traydo conformance"_s, QStringLiteral(TRAYDO_VERSION),
                           u"A server with the fixtures of the MCP conformance suite."_s},
                          tools,
                          keys.sealer(crypto::KeyRing::Purpose::RequestState),
                          clock};
    std::unique_ptr<storage::Database> database;
    std::unique_ptr<oauth::AuthorizationServer> authorization;
    std::unique_ptr<mcp::StreamableHttp> streamableHttp;
    std::unique_ptr<mcp::LegacySse> legacySse;
    std::unique_ptr<http::HttpServer> httpServer;
    std::unique_ptr<BridgeDoor> bridgeDoor;
    QByteArray accessToken;

    core::Result<void> openAuthorization(const http::OriginPolicy &policy);
    core::Result<void> grantAccess(const QString &origin);
    void addFixtures();
    void openTransports();
    http::Router router(Access access);
};

core::Result<void> FixtureServer::Private::openAuthorization(const http::OriginPolicy &policy)
{
    auto opened = storage::Database::openInMemory();
    if (!opened)
        return opened.error();
    database = std::move(*opened);
    config.clientMetadataDocuments = false; // the suite's clients come with their token: nothing is fetched
    auto created = oauth::AuthorizationServer::create(*database, keys, clock, config, policy.origins(),
                                                      oauth::systemDocumentNetwork(config.limits));
    if (!created)
        return created.error();
    authorization = std::move(*created);
    return grantAccess(QString::fromLatin1(policy.origins().first()));
}

core::Result<void> FixtureServer::Private::grantAccess(const QString &origin)
{
    core::Client client;
    client.id = core::newId(clock.now());
    client.name = u"Conformance suite"_s;
    client.redirectUris = {u"http://127.0.0.1/callback"_s};
    client.createdAt = clock.now();
    core::Grant grant;
    grant.id = core::newId(clock.now());
    grant.clientId = client.id;
    grant.scopes = core::allScopes;
    grant.lists.all = true;
    grant.issuer = origin;
    grant.resource = origin + QLatin1StringView(mcpPath);
    grant.createdAt = clock.now();
    grant.activatedAt = grant.createdAt;
    grant.endsAt = grant.createdAt + lifetime;
    if (auto added = authorization->grants().addClient(client); !added)
        return added;
    if (auto added = authorization->grants().addGrant(grant); !added)
        return added;
    accessToken = bearerOf(keys, grant, authorization->tokens().epoch());
    return {};
}

void FixtureServer::Private::addFixtures()
{
    addContentTools(tools);
    addStreamingTools(tools);
    addAskingTools(tools);
    addRoundTripTools(tools);
    addChangeTools(tools, subscriptions);
    addResources(resources);
    addPrompts(prompts);
    resources.serve(server);
    prompts.serve(server);
    completion.serve(server);
    subscriptions.serve(server);
    mcp::serveLogging(server);
}

void FixtureServer::Private::openTransports()
{
    const auto refuseScope = [guard = &authorization->bearerGuard()](const http::Request &request,
                                                                     core::Scopes needed) {
        return guard->insufficientScope(request, needed);
    };
    streamableHttp =
        std::make_unique<mcp::StreamableHttp>(server, sessions, streams, subscriptions, refuseScope);
    legacySse = std::make_unique<mcp::LegacySse>(server, streams, subscriptions, messagePath, refuseScope);
}

http::Router FixtureServer::Private::router(Access access)
{
    using Answer = std::function<http::Reply(const http::Request &, const core::Principal &)>;
    const auto guarded = [this, access](const Answer &answer) -> http::Handler {
        if (access == Access::Open)
            return [answer](const http::Request &request) { return answer(request, anybody()); };
        return [this, answer](const http::Request &request) -> http::Reply {
            auto verdict = authorization->bearerGuard().authenticate(request);
            if (auto *refusal = std::get_if<http::Response>(&verdict))
                return std::move(*refusal);
            return answer(request, std::get<core::Principal>(verdict));
        };
    };
    const auto streamable = guarded(
        [this](const auto &request, const auto &who) { return streamableHttp->handle(request, who); });

    http::Router router;
    authorization->addRoutes(router);
    const http::RouteOptions options{config.limits.mcpBodyBytes, http::Cors::AllowedOrigins};
    router.add(mcpPath, options,
               {{http::Method::Get, streamable},
                {http::Method::Post, streamable},
                {http::Method::Delete, streamable}});
    router.add(ssePath, options, {{http::Method::Get, guarded([this](const auto &request, const auto &who) {
                                       return legacySse->open(request, who);
                                   })}});
    router.add(messagePath, options,
               {{http::Method::Post, guarded([this](const auto &request, const auto &who) {
                     return legacySse->message(request, who);
                 })}});
    return router;
}

FixtureServer::FixtureServer(std::unique_ptr<Private> data) : d(std::move(data)) {}
FixtureServer::~FixtureServer() = default;

core::Result<std::unique_ptr<FixtureServer>> FixtureServer::create(quint16 port, Access access,
                                                                   const QString &bridgeSocket)
{
    std::unique_ptr<FixtureServer> server(new FixtureServer(std::make_unique<Private>()));
    Private &d = *server->d;
    auto listening = http::HttpServer::listen(port, d.config.limits);
    if (!listening)
        return listening.error();
    d.httpServer = std::move(*listening);
    const auto policy = http::OriginPolicy::loopback(d.httpServer->port(), {});
    if (auto opened = d.openAuthorization(policy); !opened)
        return opened.error();
    d.addFixtures();
    d.openTransports();
    d.httpServer->serve(policy, d.router(access));
    if (access == Access::Open)
        d.accessToken.clear();
    if (!bridgeSocket.isEmpty()) {
        auto door = BridgeDoor::open(bridgeSocket, d.config.limits.mcpBodyBytes, d.server, d.streams,
                                     d.subscriptions, anybody());
        if (!door)
            return door.error();
        d.bridgeDoor = *std::move(door);
    }
    return server;
}

QUrl FixtureServer::mcpUrl() const
{
    return QUrl(u"http://127.0.0.1:%1%2"_s.arg(d->httpServer->port()).arg(QLatin1StringView(mcpPath)));
}

QByteArray FixtureServer::accessToken() const
{
    return d->accessToken;
}

} // namespace traydo::conformance
