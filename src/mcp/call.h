#pragma once

#include "core/principal.h"
#include "jsonrpc/message.h"
#include "mcp/clientprofile.h"
#include "mcp/inputrequired.h"
#include "mcp/revision.h"

#include <QJsonObject>

#include <functional>
#include <memory>

namespace traydo::mcp {

class Conversation;
struct Session;

/// Everything a method may know about one request.
struct Call
{
    const core::Principal &principal;
    Session *session = nullptr; ///< null where the revision has none
    Revision revision = newestInitializeRevision;
    jsonrpc::Id id;
    QJsonObject params;
    ClientProfile client = {};
    Input input = {}; ///< what came back for an InputRequired; empty the first time
};

/// The asker's grant does not reach this far: HTTP 403, whatever the transport.
struct ScopeNeeded
{
    core::Scopes scopes; ///< all the call needs
};

/// Storage cannot be reached now and nothing was changed: HTTP 503, never a result that could be a lie.
struct Unavailable
{
    QString text;
};

/// The answer takes its time, or the handler has something to say before it: the answer becomes a stream and
/// this runs once that is open.
using Deferred = std::function<void(const std::shared_ptr<Conversation> &)>;

/// What a method comes to: a result, a JSON-RPC error, something HTTP has to say, or more to talk about.
using Outcome = std::variant<QJsonObject, jsonrpc::Error, ScopeNeeded, Unavailable, InputRequired, Deferred>;

/// Codes of MCP beyond JSON-RPC's own.
namespace code {
/// By convention of MCP servers, for what is wrong with a session.
inline constexpr int sessionMissing = -32000;
inline constexpr int sessionNotFound = -32001;
inline constexpr int notAllowedNow = -32003;    ///< on a line: the person at this computer has a say first
inline constexpr int resourceNotFound = -32002; ///< sessions only; invalidParams since 2026-07-28
inline constexpr int closed = -32010;           ///< the Gate is closed
inline constexpr int headerMismatch = -32020;
inline constexpr int missingClientCapability = -32021;
inline constexpr int unsupportedVersion = -32022;
} // namespace code

} // namespace traydo::mcp
