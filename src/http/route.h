#pragma once

#include "http/message.h"

#include <QHash>

#include <map>
#include <optional>

namespace traydo::http {

/// Which browser pages may read the answers of a path.
enum class Cors {
    Forbidden,      ///< no CORS header at all (authorize, wait pages)
    AllowedOrigins, ///< own and configured origins are echoed
    Anyone,         ///< public documents: `*`
};

/// What holds for every method of a path.
struct RouteOptions
{
    qint64 maxBodyBytes = 0; ///< 413 above; 0: no body accepted
    Cors cors = Cors::Forbidden;
    /// Asked before a body of more than `unauthenticated_body_bytes`, or of unknown length, is read. The
    /// request has everything but its body. An answer is given instead of reading on; unset lets the body
    /// come.
    std::function<std::optional<Response>(const Request &)> gate = {};
};

/// What a route's gate said of a request whose body has not come yet.
struct Admission
{
    bool isProven = false;           ///< there is a gate, and the sender may pass it
    std::optional<Response> refusal; ///< the answer to give instead of reading on
};

/// A handler: a plain function from request to reply, run on the server thread.
using Handler = std::function<Reply(const Request &)>;

/// The table of paths. Answers what no handler should have to: 404, 405 with Allow, HEAD, OPTIONS and CORS.
class Router
{
public:
    /// `path` is compared byte by byte; one ending in `/` serves everything below it, but for `/` itself.
    void add(const QByteArray &path, const RouteOptions &options, std::map<Method, Handler> handlers);

    /// Whether the path has a gate: then its handlers answer only those who may pass.
    bool isGated(QByteArrayView path) const;

    /// Body limit for a request line, asked by the connection guard before the body is read.
    qint64 maxBodyBytes(QByteArrayView path) const;

    /// The route's gate for a request whose body has not come yet. `allowedOrigin` as for dispatch().
    Admission gate(const Request &request, const QByteArray &allowedOrigin) const;

    /// Runs the handler. `allowedOrigin` is the Origin header's value when OriginPolicy let it pass, else
    /// empty.
    Reply dispatch(const Request &request, const QByteArray &allowedOrigin) const;

private:
    struct Route
    {
        RouteOptions options;
        std::map<Method, Handler> handlers;
        QByteArray allow; ///< value of the Allow field
    };
    const Route *find(QByteArrayView path) const;
    Reply answer(const Route &route, const Request &request) const;

    QHash<QByteArray, std::shared_ptr<const Route>> m_routes;
    QList<QByteArray> m_folders; ///< the paths that end in '/', longest first
};

} // namespace traydo::http
