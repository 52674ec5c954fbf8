#pragma once

#include "http/message.h"
#include "mcp/mcpserver.h"
#include "mcp/runningcall.h"
#include "mcp/session.h"

#include <QJsonArray>

#include <functional>

namespace traydo::mcp {

/// The 403 for a call whose scopes the principal lacks. Made by whoever knows about tokens.
using ScopeRefusal = std::function<http::Response(const http::Request &, core::Scopes needed)>;

/// Only notifications and answers: nothing is said but "accepted".
struct Accepted
{
};

/// One message, or an array of them for a batch, as JSON text.
struct Answered
{
    QByteArray json;
};

/// Calls whose answers come later, and the answers of the same batch that are there already.
struct Running
{
    QList<std::shared_ptr<RunningCall>> calls;
    QByteArrayList answers = {};
};

/// What the messages of one POST come to, before a transport gives it its form. A Response is a refusal of
/// the whole.
using Exchanged = std::variant<Accepted, Answered, Running, http::Response>;

/// What every message of a POST in a session has in common.
struct Exchange
{
    const McpServer &server;
    const core::Principal &principal;
    std::shared_ptr<Session> session;
    const http::Request &request;
    const ScopeRefusal &refuseScope;

    Exchanged message(const jsonrpc::Message &message) const;
    /// A batch (2025-03-26): not empty, not too long, without `initialize`; all rights are checked before the
    /// first runs.
    Exchanged batch(const QJsonArray &items) const;

private:
    Call call(const jsonrpc::Request &request) const;
    Exchanged ask(const jsonrpc::Request &request) const;
    void hear(const jsonrpc::Notification &notification) const;
};

/// A JSON-RPC error in an HTTP response.
http::Response errorResponse(int status, const jsonrpc::Refusal &refusal);
/// The 503 for what storage could not do.
http::Response unavailableResponse(const jsonrpc::Id &id, const Unavailable &reason);

} // namespace traydo::mcp
