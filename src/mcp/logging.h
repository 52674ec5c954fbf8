#pragma once

namespace traydo::mcp {

class McpServer;

/// Adds `logging/setLevel` and the capability. Without a session a client names the level with each request.
void serveLogging(McpServer &server);

} // namespace traydo::mcp
