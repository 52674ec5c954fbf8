#pragma once

#include "core/config.h"
#include "core/result.h"
#include "http/originpolicy.h"
#include "http/route.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace traydo::http {

/// The listener pair on 127.0.0.1 and ::1: QHttpServer behind the connection guard. The only file that sees
/// QHttpServer and its version differences is httpserver.cpp. Server thread only.
class HttpServer : public QObject
{
    Q_OBJECT
public:
    /// Binds both loopback addresses on `port` (0: a port free on both). Errors: Conflict naming the address
    /// and, on Linux, the program that holds it; Unavailable otherwise. `::1` is skipped only where the
    /// machine has no IPv6.
    static core::Result<std::unique_ptr<HttpServer>> listen(quint16 port, const core::Limits &limits);
    ~HttpServer() override;

    quint16 port() const;

    /// Starts answering. Until then connections wait in the backlog.
    void serve(OriginPolicy policy, Router router);

    /// Open connections and streams, for status.
    int connectionCount() const;
    int streamCount() const;

    /// Stops accepting, closes streams in order and idle connections at once; what remains is cut after
    /// `grace`.
    void shutDown(std::chrono::milliseconds grace);

Q_SIGNALS:
    void finished(); ///< after shutDown(), once the last connection is gone

private:
    explicit HttpServer(const core::Limits &limits);
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace traydo::http
