#pragma once

#include "core/principal.h"
#include "jsonrpc/message.h"
#include "mcp/revision.h"

#include <QJsonObject>

namespace traydo::mcp {

struct Session;

/// Everything a method may know about one request. New eras add members here; handlers keep their shape.
struct Call
{
    const core::Principal &principal;
    Session *session = nullptr; ///< null where the revision has none
    Revision revision = newestInitializeRevision;
    jsonrpc::Id id;
    QJsonObject params;
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

/// What a method comes to: a result, a JSON-RPC error, or something HTTP has to say.
using Outcome = std::variant<QJsonObject, jsonrpc::Error, ScopeNeeded, Unavailable>;

} // namespace traydo::mcp
