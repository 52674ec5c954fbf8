#pragma once

#include "mcp/toolregistry.h"

namespace traydo::conformance {

using ToolHandler = std::function<mcp::ToolResult(const mcp::ToolCall &)>;

/// A tool that everybody may call; without a schema it takes no arguments.
mcp::Tool fixtureTool(const QString &name, const QString &description, ToolHandler handler,
                      const QJsonObject &inputSchema = {});

} // namespace traydo::conformance
