#pragma once

#include "http/message.h"
#include "mcp/mcpserver.h"

namespace traydo::mcp {

/// The request says of itself which revision it is: it belongs to the stateless era (2026-07-28).
bool claimsRevision(const QJsonObject &params);

/// Why a stateless request is not run: an error, and the HTTP status it rides on.
struct StatelessRefusal
{
    int status = 400;
    jsonrpc::Error error;
};

/// Reads what a stateless request says about itself, in the order the revision fixes: `_meta` complete, its
/// version the one in the header, a version we speak, the routing headers `Mcp-Method` and `Mcp-Name` as in
/// the body, a method we have.
std::variant<ClientProfile, StatelessRefusal>
readStateless(const McpServer &server, const http::Headers &headers, const jsonrpc::Request &request);
/// The same where there are no headers: on a line.
std::variant<ClientProfile, StatelessRefusal> readStateless(const McpServer &server,
                                                            const jsonrpc::Request &request);

/// A header value that may have the form `=?base64?<base64 of UTF-8>?=`: the text it stands for; nothing when
/// that is not well-formed.
std::optional<QString> decodedHeader(const QByteArray &value);

/// The HTTP status an error of a stateless request rides on.
int statelessStatus(int code);

} // namespace traydo::mcp
