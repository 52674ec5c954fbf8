#include "server/server.h"

#include "control/controlhost.h"
#include "crypto/keyring.h"
#include "http/httpserver.h"
#include "mcp/legacysse.h"
#include "mcp/logging.h"
#include "mcp/streamablehttp.h"
#include "mcp/subscription.h"
#include "oauth/authorizationserver.h"
#include "server/bridgedesk.h"
#include "server/callledger.h"
#include "server/endedsessions.h"
#include "server/frontpage.h"
#include "server/lanlistener.h"
#include "server/log.h"
#include "server/mcproutes.h"
#include "server/pauseswitch.h"
#include "server/servercontrol.h"
#include "server/settingsdesk.h"
#include "server/storageepoch.h"
#include "storage/database.h"
#include "todo/todoservice.h"
#include "todomcp/instructions.h"
#include "todomcp/todoevents.h"
#include "todomcp/todoprompts.h"
#include "todomcp/todoresources.h"
#include "todomcp/todotools.h"

#include <QFile>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace traydo::server {

namespace {

constexpr auto healthPath = "/healthz";

constexpr auto sweepInterval = 1min;
constexpr auto trashInterval = 24h;
/// The whole end may take two seconds; the rest is for the database and the faces.
constexpr auto connectionGrace = 1500ms;

void addHealth(http::Router &router)
{
    router.add(healthPath, {}, {{http::Method::Get, [](const http::Request &) {
                                     return http::Response::text(200, "ok\n");
                                 }}});
}

/// The program's own picture for clients that show one, inside the answer: they fetch nothing.
QJsonArray serverIcons()
{
    QFile file(u":/icons/traydo-48.png"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return {
        QJsonObject{{u"src"_s, u"data:image/png;base64,"_s + QString::fromLatin1(file.readAll().toBase64())},
                    {u"mimeType"_s, u"image/png"_s},
                    {u"sizes"_s, QJsonArray{u"48x48"_s}}}};
}

void report(const core::Result<void> &outcome, const char *what)
{
    if (!outcome)
        qCWarning(logServer).noquote() << what << "failed:" << outcome.error().text;
}

} // namespace

/// The parts in construction order; destruction runs the other way round.
struct Server::Private
{
    Private(const core::Config &c, const Startup &startup, const core::Clock &k)
        : config(c), clock(k), keys(startup.signingSecrets), streams(k, c.limits.streamsPerGrant)
    {
    }

    core::Config config;
    const core::Clock &clock;
    crypto::KeyRing keys;
    mcp::ToolRegistry tools;
    mcp::ResourceRegistry resources;
    mcp::PromptRegistry prompts;
    mcp::Completion completion{prompts};
    mcp::Subscriptions subscriptions{resources, mcp::ListKind::Resources};
    mcp::StreamRegistry streams;
    std::unique_ptr<storage::Database> database;
    std::unique_ptr<todo::TodoService> todos;
    std::unique_ptr<PauseSwitch> pause;
    std::unique_ptr<CallLedger> calls;
    std::unique_ptr<oauth::AuthorizationServer> authorization;
    std::optional<StorageEpoch> epoch;
    std::unique_ptr<KeyKeeper> keyKeeper;
    std::unique_ptr<EndedSessions> endedSessions;
    std::unique_ptr<mcp::SessionStore> sessions;
    std::unique_ptr<mcp::McpServer> mcpServer;
    std::unique_ptr<mcp::StreamableHttp> streamableHttp;
    std::unique_ptr<mcp::LegacySse> legacySse;
    std::unique_ptr<McpRoutes> mcpRoutes;
    std::unique_ptr<http::HttpServer> httpServer;
    std::unique_ptr<LanListener> lan; ///< where `[lan] enabled`
    std::unique_ptr<SettingsDesk> settings;
    std::unique_ptr<BridgeDesk> bridges;
    std::unique_ptr<ServerControl> control;
    std::unique_ptr<control::ControlHost> controlHost;
    QTimer sweep;
    QTimer trash;

    core::Result<void> openData(const Startup &startup);
    core::Result<void> openAuthorization(const http::OriginPolicy &policy);
    core::Result<void> openProtocol();
    mcp::Gate gate();
    core::Result<void> openControl(const Startup &startup);
    QUrl mcpUrl() const;
    http::Router router();
    void openLan();
    void startTimers();
};

core::Result<void> Server::Private::openData(const Startup &startup)
{
    auto opened = storage::Database::open(config.databasePath());
    if (!opened)
        return opened.error();
    database = std::move(*opened);
    auto marked = StorageEpoch::open(*database, config.stateDir, clock);
    if (!marked)
        return marked.error();
    epoch = *std::move(marked);
    keyKeeper = std::make_unique<KeyKeeper>(keys, startup.signingSecrets, *database, clock, config.limits,
                                            startup.writeSecrets);
    todos = std::make_unique<todo::TodoService>(*database, clock, QTimeZone::systemTimeZone());
    auto loaded = PauseSwitch::load(*database);
    if (!loaded)
        return loaded.error();
    pause = *std::move(loaded);
    calls = std::make_unique<CallLedger>(*database, clock);
    return {};
}

core::Result<void> Server::Private::openAuthorization(const http::OriginPolicy &policy)
{
    auto created = oauth::AuthorizationServer::create(*database, keys, clock, config, policy.origins(),
                                                      oauth::systemDocumentNetwork(config.limits));
    if (!created)
        return created.error();
    authorization = std::move(*created);
    connect(&authorization->grants(), &oauth::GrantDirectory::grantEnded, &streams,
            &mcp::StreamRegistry::closeForGrant);
    connect(&authorization->grants(), &oauth::GrantDirectory::grantEdited, &streams,
            &mcp::StreamRegistry::closeForGrant);
    // Before the answer goes out: a copy of the data from before must not pass for the latest.
    connect(&authorization->grants(), &oauth::GrantDirectory::grantEnded, &streams,
            [this] { report(epoch->advance(), "noting that something was taken back"); });
    connect(&authorization->grants(), &oauth::GrantDirectory::grantEdited, &streams,
            [this] { report(epoch->advance(), "noting that rights were changed"); });
    connect(&authorization->tokens(), &oauth::TokenLedger::wasUsed, &streams,
            [this] { report(epoch->advance(), "noting the time of the data"); });
    connect(&authorization->tokens(), &oauth::TokenLedger::tokenRevoked, &streams,
            &mcp::StreamRegistry::closeForGrant);
    return {};
}

core::Result<void> Server::Private::openProtocol()
{
    auto ended = EndedSessions::load(*database, clock.now());
    if (!ended)
        return ended.error();
    endedSessions = std::move(*ended);
    using Purpose = crypto::KeyRing::Purpose;
    sessions = std::make_unique<mcp::SessionStore>(keys.sealer(Purpose::SessionId), *endedSessions, clock,
                                                   config.limits.sessionIdleLife);
    todomcp::registerTodoTools(tools, *todos, keys.sealer(Purpose::Cursor));
    mcpServer = std::make_unique<mcp::McpServer>(mcp::ServerInfo{u"traydo"_s, u"Traydo"_s,
                                                                 QStringLiteral(TRAYDO_VERSION),
                                                                 todomcp::instructions(), serverIcons()},
                                                 tools, keys.sealer(Purpose::RequestState), clock);
    mcpServer->setGate(gate());
    todomcp::registerTodoResources(resources, *todos);
    todomcp::registerTodoPrompts(prompts, completion, *todos);
    resources.serve(*mcpServer);
    prompts.serve(*mcpServer);
    completion.serve(*mcpServer);
    subscriptions.serve(*mcpServer);
    todomcp::announceEdits(*todos, subscriptions);
    subscriptions.hold(pause->isPaused());
    connect(pause.get(), &PauseSwitch::changed, &subscriptions, &mcp::Subscriptions::hold);
    mcp::serveLogging(*mcpServer);
    const auto refuseScope = [guard = &authorization->bearerGuard()](const http::Request &request,
                                                                     core::Scopes needed) {
        return guard->insufficientScope(request, needed);
    };
    streamableHttp =
        std::make_unique<mcp::StreamableHttp>(*mcpServer, *sessions, streams, subscriptions, refuseScope);
    legacySse = std::make_unique<mcp::LegacySse>(*mcpServer, streams, subscriptions, McpRoutes::messagePath,
                                                 refuseScope);
    mcpRoutes = std::make_unique<McpRoutes>(*streamableHttp, *legacySse, *calls, clock, config.limits);
    return {};
}

mcp::Gate Server::Private::gate()
{
    return {.closed = [this] { return pause->reason(); },
            .judged =
                [this](const core::Principal &principal, core::Scopes needed, bool refused) {
                    const bool writes = needed.testFlag(core::Scope::TodosWrite);
                    calls->count(principal, refused  ? CallLedger::Kind::Denied
                                            : writes ? CallLedger::Kind::Write
                                                     : CallLedger::Kind::Read);
                }};
}

QUrl Server::Private::mcpUrl() const
{
    return QUrl(
        u"http://127.0.0.1:%1%2"_s.arg(httpServer->port()).arg(QLatin1StringView(McpRoutes::mcpPath)));
}

http::Router Server::Private::router()
{
    http::Router router;
    authorization->addRoutes(router);

    mcpRoutes->addTo(router, authorization->bearerGuard());
    addHealth(router);
    addFrontPage(router, mcpUrl(), authorization->pageLanguages());
    return router;
}

void Server::Private::openLan()
{
    if (!config.lan.enabled)
        return;
    lan = std::make_unique<LanListener>(config, clock, *authorization,
                                        [this](http::Router &router, const oauth::BearerGuard &guard) {
                                            mcpRoutes->addTo(router, guard);
                                            addHealth(router);
                                        });
    lan->keepUp();
}

core::Result<void> Server::Private::openControl(const Startup &startup)
{
    ServerControl::Facts facts{
        .mcpUrls = {mcpUrl()},
        .startedAt = clock.now(),
        .cliGrants = config.cliGrants,
        .limits = config.limits,
        .warnings = startup.warnings,
        .databasePath = database->path(),
        .lan = lan.get(),
        .openStreams = [this] { return streams.count() + bridges->count(); },
        .openStreamsOf =
            [this](const QString &clientId) {
                return streams.countForClient(clientId) + bridges->countForClient(clientId);
            },
    };
    settings = std::make_unique<SettingsDesk>(config, httpServer->port(), startup.beginAnew);
    control = std::make_unique<ServerControl>(*todos, *authorization, *keyKeeper, *pause, *calls, *settings,
                                              clock, std::move(facts));
    auto host = control::ControlHost::listen(config.controlSocketPath(), *control, startup.ownWindow);
    if (!host)
        return host.error();
    controlHost = std::move(*host);
    auto desk = BridgeDesk::open(config.bridgeSocketPath(), {*mcpServer, streams, subscriptions},
                                 *authorization, *calls, clock, config.limits);
    if (!desk)
        return desk.error();
    bridges = *std::move(desk);
    return {};
}

void Server::Private::startTimers()
{
    connect(&sweep, &QTimer::timeout, &sweep, [this] {
        report(authorization->sweep(), "sweeping expired grants and tokens");
        report(endedSessions->sweep(clock.now()), "sweeping ended sessions");
        report(calls->flush(), "writing down how often clients called");
        report(calls->sweep(), "forgetting old counts of calls");
        sessions->sweep();
        if (lan)
            lan->keepUp();
    });
    sweep.start(sweepInterval);
    const auto emptyTrash = [this] {
        if (const auto emptied = todos->emptyTrash(); !emptied)
            qCWarning(logServer).noquote() << "emptying the trash failed:" << emptied.error().text;
    };
    connect(&trash, &QTimer::timeout, &trash, emptyTrash);
    trash.start(trashInterval);
    QTimer::singleShot(0, &trash, emptyTrash);
}

Server::Server() = default;
Server::~Server() = default;

core::Result<std::unique_ptr<Server>> Server::create(const core::Config &config, const Startup &startup,
                                                     const core::Clock &clock)
{
    std::unique_ptr<Server> server(new Server);
    server->d = std::make_unique<Private>(config, startup, clock);
    Private &d = *server->d;

    if (auto opened = d.openData(startup); !opened)
        return opened.error();
    auto listening = http::HttpServer::listen(config.port, config.limits);
    if (!listening)
        return listening.error();
    d.httpServer = std::move(*listening);
    const auto policy = http::OriginPolicy::loopback(d.httpServer->port(), config.allowedOrigins);
    if (auto opened = d.openAuthorization(policy); !opened)
        return opened.error();
    if (auto opened = d.openProtocol(); !opened)
        return opened.error();
    d.openLan();
    if (auto opened = d.openControl(startup); !opened)
        return opened.error();

    const auto listeners = std::make_shared<int>(d.lan ? 2 : 1);
    const auto oneFinished = [finished = server.get(), listeners] {
        if (--*listeners == 0)
            Q_EMIT finished->finished();
    };
    connect(d.httpServer.get(), &http::HttpServer::finished, server.get(), oneFinished);
    if (d.lan)
        connect(d.lan.get(), &LanListener::finished, server.get(), oneFinished);
    d.httpServer->serve(policy, d.router());
    d.startTimers();
    qCInfo(logServer).noquote() << "listening on" << server->mcpUrl().toString();
    return server;
}

QUrl Server::mcpUrl() const
{
    return d->mcpUrl();
}

void Server::shutDown()
{
    d->sweep.stop();
    d->trash.stop();
    report(d->authorization->grants().flush(), "writing down when grants were last used");
    report(d->calls->flush(), "writing down how often clients called");
    report(d->epoch->advance(), "noting the end of the data's use");
    d->bridges->close();
    d->subscriptions.closeAll();
    d->streams.closeAll();
    d->httpServer->shutDown(connectionGrace);
    if (d->lan)
        d->lan->shutDown(connectionGrace);
}

} // namespace traydo::server
