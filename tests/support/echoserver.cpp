#include "support/echoserver.h"

namespace traydo::test {

using namespace http;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<HttpServer> listening(const core::Limits &limits)
{
    auto server = HttpServer::listen(0, limits);
    if (!server)
        qFatal("%s", qUtf8Printable(server.error().text));
    return *std::move(server);
}

} // namespace

EchoServer::EchoServer(const core::Limits &limits) : server(listening(limits))
{
    server->serve(OriginPolicy::loopback(port(), {u"http://localhost:6274"_s}), routes());
}

EchoServer::EchoServer(const core::Limits &limits, const TlsIdentity &identity)
{
    auto listening = HttpServer::listenSecurely(QHostAddress(QHostAddress::LocalHost), 0, limits, identity);
    if (!listening)
        qFatal("%s", qUtf8Printable(listening.error().text));
    server = *std::move(listening);
    server->serve(OriginPolicy::secure({u"127.0.0.1"_s, u"desk.local"_s}, port(), {}), routes());
}

/// `/echo` answers with the body; `/doc` is a public document; `/stream` opens a stream and keeps it;
/// `/large` answers 1 MiB; `/gated` is `/echo` with large bodies only for those who send the field Proof.
Router EchoServer::routes()
{
    const Handler echo = [this](const Request &request) {
        handled.append(request);
        return Response::text(200, request.body);
    };
    const Handler doc = [this](const Request &request) {
        handled.append(request);
        return Response::json(200, "{\"doc\":true}");
    };
    const Handler large = [](const Request &) { return Response::text(200, QByteArray(1024 * 1024, 'x')); };
    const Handler stream = [this](const Request &request) {
        handled.append(request);
        return StreamResponse{{{"Mcp-Session-Id", "s"}}, [this](std::shared_ptr<EventStream> opened) {
                                  streams.append(std::move(opened));
                              }};
    };
    Router router;
    router.add("/echo", {64 * 1024, Cors::AllowedOrigins},
               {{Method::Get, echo}, {Method::Post, echo}, {Method::Delete, echo}});
    const auto gate = [](const Request &request) -> std::optional<Response> {
        if (request.headers.contains("Proof") && request.body.isEmpty())
            return {};
        return Response{401, {{"WWW-Authenticate", "Bearer"}}, {}};
    };
    router.add("/gated", {1024 * 1024, Cors::AllowedOrigins, gate},
               {{Method::Get, echo}, {Method::Post, echo}});
    router.add("/doc", {0, Cors::Anyone}, {{Method::Get, doc}});
    router.add("/large", {}, {{Method::Get, large}});
    router.add("/stream", {1024, Cors::AllowedOrigins}, {{Method::Get, stream}, {Method::Post, stream}});
    return router;
}

} // namespace traydo::test
