#pragma once

#include "mcp/exchange.h"
#include "mcp/streamregistry.h"

namespace traydo::mcp {

/// The stateless era of Streamable HTTP (2026-07-28): each POST stands for itself, and closing its connection
/// cancels it. Host, Origin, token and the form of the message were checked before. Server thread only; what
/// it is given outlives it.
class StatelessHttp
{
public:
    StatelessHttp(const McpServer &server, StreamRegistry &streams, ScopeRefusal refuseScope);

    http::Reply handle(const http::Request &request, const core::Principal &principal,
                       const jsonrpc::Request &message) const;

private:
    http::Reply stream(const core::Principal &principal, const std::shared_ptr<RunningCall> &call) const;

    const McpServer &m_server;
    StreamRegistry &m_streams;
    ScopeRefusal m_refuseScope;
};

} // namespace traydo::mcp
