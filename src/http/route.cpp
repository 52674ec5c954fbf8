#include "http/route.h"

#include <algorithm>

namespace traydo::http {

namespace {

/// Enough for a request that goes to the wrong place to be read and told so.
constexpr qint64 strayBodyBytes = 4096;

QByteArray nameOf(Method method)
{
    switch (method) {
    case Method::Get:
        return "GET";
    case Method::Head:
        return "HEAD";
    case Method::Post:
        return "POST";
    case Method::Put:
        return "PUT";
    case Method::Delete:
        return "DELETE";
    case Method::Patch:
        return "PATCH";
    case Method::Options:
        return "OPTIONS";
    }
    return {};
}

QByteArray allowedMethods(const std::map<Method, Handler> &handlers)
{
    QByteArray allow;
    for (const auto &[method, handler] : handlers) {
        allow += nameOf(method) + ", ";
        if (method == Method::Get && !handlers.contains(Method::Head))
            allow += "HEAD, ";
    }
    return allow + "OPTIONS";
}

/// The preflight answer itself (Fetch §3.2.3); the origin fields are added like on any other reply.
Response optionsAnswer(const Request &request, const QByteArray &allow, Cors cors)
{
    auto response = Response::empty(204);
    response.headers.add("Allow", allow);
    if (cors != Cors::Forbidden && request.headers.contains("Access-Control-Request-Method")) {
        response.headers.add("Access-Control-Allow-Methods", allow);
        response.headers.add(
            "Access-Control-Allow-Headers",
            "Authorization, Content-Type, Accept, MCP-Protocol-Version, Mcp-Session-Id, Mcp-Method, "
            "Mcp-Name, Last-Event-ID");
        response.headers.add("Access-Control-Max-Age", "600");
    }
    return response;
}

void addCors(Headers &headers, Cors cors, const QByteArray &allowedOrigin)
{
    if (cors == Cors::Forbidden)
        return;
    if (cors == Cors::Anyone) {
        headers.add("Access-Control-Allow-Origin", "*");
    } else {
        // Also on answers to requests without Origin: a cache must not hand those to a page (Fetch, "CORS
        // protocol and HTTP caches").
        headers.add("Vary", "Origin");
        if (allowedOrigin.isEmpty())
            return;
        headers.add("Access-Control-Allow-Origin", allowedOrigin);
    }
    headers.add("Access-Control-Expose-Headers", "WWW-Authenticate, Mcp-Session-Id, MCP-Protocol-Version");
}

} // namespace

void Router::add(const QByteArray &path, const RouteOptions &options, std::map<Method, Handler> handlers)
{
    Q_ASSERT_X(path.startsWith('/') && !m_routes.contains(path), "Router::add", path.constData());
    auto route = std::make_shared<Route>();
    route->options = options;
    route->allow = allowedMethods(handlers);
    route->handlers = std::move(handlers);
    m_routes.insert(path, std::move(route));
    if (path.size() > 1 && path.endsWith('/')) {
        const auto longer = [](const QByteArray &a, const QByteArray &b) { return a.size() > b.size(); };
        m_folders.insert(std::lower_bound(m_folders.cbegin(), m_folders.cend(), path, longer), path);
    }
}

qint64 Router::maxBodyBytes(QByteArrayView path) const
{
    const Route *route = find(path);
    return route ? std::max(route->options.maxBodyBytes, strayBodyBytes) : strayBodyBytes;
}

bool Router::isGated(QByteArrayView path) const
{
    const Route *route = find(path);
    return route && route->options.gate;
}

Admission Router::gate(const Request &request, const QByteArray &allowedOrigin) const
{
    const Route *route = find(request.path);
    if (!route || !route->options.gate)
        return {};
    auto refusal = route->options.gate(request);
    if (!refusal)
        return {true, {}};
    addCors(refusal->headers, route->options.cors, allowedOrigin);
    return {false, std::move(refusal)};
}

Reply Router::dispatch(const Request &request, const QByteArray &allowedOrigin) const
{
    const Route *route = find(request.path);
    if (!route)
        return Response::text(404, "not found\n");
    auto reply = answer(*route, request);
    std::visit([&](auto &r) { addCors(r.headers, route->options.cors, allowedOrigin); }, reply);
    return reply;
}

Reply Router::answer(const Route &route, const Request &request) const
{
    if (request.method == Method::Options)
        return optionsAnswer(request, route.allow, route.options.cors);

    auto handler = route.handlers.find(request.method);
    if (handler == route.handlers.end() && request.method == Method::Head)
        handler = route.handlers.find(Method::Get);
    if (handler == route.handlers.end()) {
        auto response = Response::text(405, "method not allowed\n");
        response.headers.add("Allow", route.allow);
        return response;
    }
    if (request.body.size() > route.options.maxBodyBytes)
        return Response::text(413, "body too large\n");

    auto reply = handler->second(request);
    if (request.method == Method::Head) {
        // HEAD tells what GET would send (RFC 9110 §9.3.2); a stream is not opened for that.
        if (auto *stream = std::get_if<StreamResponse>(&reply)) {
            stream->headers.set("Content-Type", "text/event-stream");
            return Response{200, std::move(stream->headers), {}};
        }
    }
    return reply;
}

const Router::Route *Router::find(QByteArrayView path) const
{
    const auto found = m_routes.constFind(QByteArray::fromRawData(path.data(), path.size()));
    if (found != m_routes.constEnd())
        return found->get();
    // Few and short, while `path` is hostile: comparing each once bounds the work.
    const auto below = [path](const QByteArray &folder) { return path.startsWith(folder); };
    const auto folder = std::find_if(m_folders.cbegin(), m_folders.cend(), below);
    return folder == m_folders.cend() ? nullptr : m_routes.value(*folder).get();
}

} // namespace traydo::http
