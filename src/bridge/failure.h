#pragma once

#include "jsonrpc/message.h"

namespace traydo::bridge {

/// What a request comes to when the server cannot answer it. A tool call becomes a tool result with
/// `isError`, since programs show that to the model and the person, and hide JSON-RPC errors; everything else
/// an error of -32000. `sentence` is for people and holds no secret.
jsonrpc::Response failedRequest(const jsonrpc::Request &request, const QString &sentence);

} // namespace traydo::bridge
