#pragma once

#include "core/config.h"
#include "core/result.h"
#include "http/originpolicy.h"
#include "http/route.h"
#include "http/tlsidentity.h"

#include <QHostAddress>
#include <QObject>

#include <chrono>
#include <memory>

namespace traydo::http {

/// QHttpServer behind the connection guard: on the pair 127.0.0.1 and ::1, or with TLS for other devices. The
/// only file that sees QHttpServer and its version differences is httpserver.cpp. Server thread only.
class HttpServer : public QObject
{
    Q_OBJECT
public:
    /// Binds both loopback addresses on `port` (0: a port free on both). Errors: Conflict naming the address
    /// and, on Linux, the program that holds it; Unavailable otherwise. `::1` is skipped only where the
    /// machine has no IPv6.
    static core::Result<std::unique_ptr<HttpServer>> listen(quint16 port, const core::Limits &limits);
    /// Binds `address` (QHostAddress::Any: all of this machine) on `port` (0: a free one) for TLS 1.2 and
    /// newer. What begins with anything but a handshake is closed without an answer, and one address holds no
    /// more than `connections_per_address`. Errors: as listen(), and those of setIdentity().
    static core::Result<std::unique_ptr<HttpServer>> listenSecurely(const QHostAddress &address, quint16 port,
                                                                    const core::Limits &limits,
                                                                    const TlsIdentity &identity);
    ~HttpServer() override;

    /// What connections accepted from now on are shown. Errors: InvalidArgument (no certificate with its
    /// key), Unavailable (no TLS in this Qt).
    core::Result<void> setIdentity(const TlsIdentity &identity);

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
