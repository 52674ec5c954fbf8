#pragma once

#include "http/eventstream.h"
#include "http/httpserver.h"

namespace traydo::test {

/// An HttpServer on a free port with routes that only show what reached them.
class EchoServer
{
public:
    explicit EchoServer(const core::Limits &limits = {});
    /// Over TLS on 127.0.0.1, as `127.0.0.1` and `desk.local`.
    EchoServer(const core::Limits &limits, const http::TlsIdentity &identity);

    quint16 port() const { return server->port(); }

    std::unique_ptr<http::HttpServer> server;
    QList<http::Request> handled;                      ///< what reached a handler, in order
    QList<std::shared_ptr<http::EventStream>> streams; ///< opened by /stream, in order

private:
    http::Router routes();
};

} // namespace traydo::test
