#include "http/httpserver.h"

#include "http/connectionguard.h"
#include "http/guardedsocket.h"
#include "http/listener.h"
#include "http/portcheck.h"
#include "http/requesthandler.h"
#include "http/requesthead.h"
#include "http/tlsconfiguration.h"

#include <QAbstractHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QLoggingCategory>

namespace traydo::http {

using namespace Qt::StringLiterals;
using core::ErrorCode;

Q_LOGGING_CATEGORY(lcHttp, "traydo.http")

namespace {

std::optional<Method> methodOf(const QHttpServerRequest &request)
{
    switch (request.method()) {
    case QHttpServerRequest::Method::Get:
        return Method::Get;
    case QHttpServerRequest::Method::Head:
        return Method::Head;
    case QHttpServerRequest::Method::Post:
        return Method::Post;
    case QHttpServerRequest::Method::Put:
        return Method::Put;
    case QHttpServerRequest::Method::Delete:
        return Method::Delete;
    case QHttpServerRequest::Method::Patch:
        return Method::Patch;
    case QHttpServerRequest::Method::Options:
        return Method::Options;
    default:
        return {};
    }
}

Headers headersOf(const QHttpServerRequest &request)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    const auto fields = request.headers().toListOfPairs();
#else
    const auto fields = request.headers();
#endif
    Headers headers;
    for (const auto &[name, value] : fields)
        headers.add(name, value);
    return headers;
}

/// QHttpServer as the parser of requests. Its responder stays unused: on 6.4 it outlives its client, so every
/// answer is written by the Connection, and the request is copied because QHttpServer uses its object again.
class RequestParser final : public QAbstractHttpServer
{
public:
    /// Reads the one request in `bytes`, a head. Nothing if that is not what QHttpServer finds there.
    std::optional<Request> parse(GuardedSocket &socket, const QByteArray &bytes)
    {
        m_parsed.reset();
        const bool consumed = socket.present(bytes);
        auto parsed = std::exchange(m_parsed, {});
        return consumed ? std::move(parsed) : std::nullopt;
    }

protected:
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    bool handleRequest(const QHttpServerRequest &request, QHttpServerResponder &) override
    {
        return keep(request);
    }
#else
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *) override
    {
        return keep(request);
    }
#endif

    // Never called, as handleRequest() always takes the request.
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    void missingHandler(const QHttpServerRequest &, QHttpServerResponder &) override {}
#elif QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    void missingHandler(const QHttpServerRequest &, QHttpServerResponder &&) override {}
#else
    void missingHandler(const QHttpServerRequest &, QTcpSocket *) override {}
#endif

private:
    bool keep(const QHttpServerRequest &request)
    {
        if (const auto method = methodOf(request))
            m_parsed =
                Request{*method, {}, {}, headersOf(request), request.body(), request.remoteAddress(), {}};
        return true;
    }

    std::optional<Request> m_parsed;
};

/// How many free ports are tried until one is free for IPv6 too.
constexpr int portAttempts = 20;

} // namespace

struct HttpServer::Private final : RequestHandler
{
    explicit Private(const core::Limits &limits) : guard(limits, *this) {}

    core::Result<void> bindPair(quint16 port);
    core::Result<void> bindOne(const QHostAddress &address, quint16 port);
    void take(std::unique_ptr<Listener> listener);

    OriginPolicy::Verdict admit(const Headers &headers) const override { return policy.check(headers); }
    qint64 maxBodyBytes(QByteArrayView path) const override { return router.maxBodyBytes(path); }
    bool isGated(QByteArrayView path) const override { return router.isGated(path); }
    Admission gate(const RequestHead &head, const OriginPolicy::Verdict &verdict,
                   const QHostAddress &peer) const override;
    std::optional<Reply> handle(GuardedSocket &socket, const RequestHead &head, const QByteArray &body,
                                const OriginPolicy::Verdict &verdict) override;

    OriginPolicy policy;
    Router router;
    ConnectionGuard guard;
    RequestParser parser; ///< owns the listeners, which use the guard: destroyed before it
    QList<Listener *> listeners;
    quint16 port = 0;
};

core::Result<void> HttpServer::Private::bindPair(quint16 wanted)
{
    auto v4 = std::make_unique<Listener>(guard);
    if (!v4->listen(QHostAddress::LocalHost, wanted))
        return bindError(*v4, QHostAddress(QHostAddress::LocalHost), wanted);
    v4->pauseAccepting();
    const auto bound = v4->serverPort();
    // Both or neither: on the address left free another program could answer in our name.
    auto v6 = std::make_unique<Listener>(guard);
    if (v6->listen(QHostAddress::LocalHostIPv6, bound)) {
        v6->pauseAccepting();
        take(std::move(v6));
    } else if (!machineLacks(*v6)) {
        return bindError(*v6, QHostAddress(QHostAddress::LocalHostIPv6), bound);
    } else {
        qCInfo(lcHttp) << "no IPv6 on this machine, listening on 127.0.0.1 only";
    }
    take(std::move(v4));
    port = bound;
    return {};
}

core::Result<void> HttpServer::Private::bindOne(const QHostAddress &address, quint16 wanted)
{
    auto listener = std::make_unique<Listener>(guard);
    if (!listener->listen(address, wanted))
        return bindError(*listener, address, wanted);
    listener->pauseAccepting();
    port = listener->serverPort();
    take(std::move(listener));
    return {};
}

void HttpServer::Private::take(std::unique_ptr<Listener> listener)
{
    listeners.append(listener.get());
    parser.bind(listener.release());
}

Admission HttpServer::Private::gate(const RequestHead &head, const OriginPolicy::Verdict &verdict,
                                    const QHostAddress &peer) const
{
    const Request request{head.method, head.path(), head.query(), head.headers, {}, peer, verdict.origin};
    return router.gate(request, verdict.allowedOrigin);
}

std::optional<Reply> HttpServer::Private::handle(GuardedSocket &socket, const RequestHead &head,
                                                 const QByteArray &body, const OriginPolicy::Verdict &verdict)
{
    auto request = parser.parse(socket, canonicalHead(head));
    // Two readings of the same bytes must agree. QHttpServer drops every field when it dislikes one of them;
    // then even Host, which the guard has seen, is missing.
    if (!request || request->method != head.method || !request->body.isEmpty() ||
        !request->headers.contains("Host")) {
        qCWarning(lcHttp) << "QHttpServer and the connection guard disagree about a request; refused";
        return {};
    }
    // From the guard: QUrl unescapes, and invents a host where there is none; of a body, QHttpServer would
    // keep a copy until the connection's next request.
    request->path = head.path();
    request->query = head.query();
    request->body = body;
    request->origin = verdict.origin;
    return router.dispatch(*request, verdict.allowedOrigin);
}

core::Result<std::unique_ptr<HttpServer>> HttpServer::listen(quint16 port, const core::Limits &limits)
{
    std::unique_ptr<HttpServer> server(new HttpServer(limits));
    auto bound = server->d->bindPair(port);
    for (int i = 1; port == 0 && !bound && bound.error().code == ErrorCode::Conflict && i < portAttempts; ++i)
        bound = server->d->bindPair(port);
    if (!bound)
        return bound.error();
    return server;
}

core::Result<std::unique_ptr<HttpServer>> HttpServer::listenSecurely(const QHostAddress &address,
                                                                     quint16 port, const core::Limits &limits,
                                                                     const TlsIdentity &identity)
{
    std::unique_ptr<HttpServer> server(new HttpServer(limits));
    server->d->guard.capAddresses();
    if (const auto usable = server->setIdentity(identity); !usable)
        return usable.error();
    if (const auto bound = server->d->bindOne(address, port); !bound)
        return bound.error();
    return server;
}

HttpServer::HttpServer(const core::Limits &limits) : d(std::make_unique<Private>(limits))
{
    connect(&d->guard, &ConnectionGuard::drained, this, &HttpServer::finished);
}

HttpServer::~HttpServer() = default;

core::Result<void> HttpServer::setIdentity(const TlsIdentity &identity)
{
    const auto configuration = serverConfiguration(identity);
    if (!configuration)
        return configuration.error();
    d->guard.setTls(*configuration);
    return {};
}

quint16 HttpServer::port() const
{
    return d->port;
}

void HttpServer::serve(OriginPolicy policy, Router router)
{
    d->policy = std::move(policy);
    d->router = std::move(router);
    for (auto *listener : std::as_const(d->listeners))
        listener->resumeAccepting();
}

int HttpServer::connectionCount() const
{
    return d->guard.connectionCount();
}

int HttpServer::streamCount() const
{
    return d->guard.streamCount();
}

void HttpServer::shutDown(std::chrono::milliseconds grace)
{
    for (auto *listener : std::as_const(d->listeners))
        listener->close();
    d->guard.drain(grace);
}

} // namespace traydo::http
