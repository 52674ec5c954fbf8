#include "fixturetool.h"

#include "jsonliteral.h"

namespace traydo::conformance {

mcp::Tool fixtureTool(const QString &name, const QString &description, ToolHandler handler,
                      const QJsonObject &inputSchema)
{
    mcp::Tool tool;
    tool.name = name;
    tool.title = name;
    tool.description = description;
    tool.inputSchema =
        inputSchema.isEmpty() ? json(R"({"type":"object","additionalProperties":false})") : inputSchema;
    tool.annotations = {.readOnly = true, .destructive = false, .idempotent = true, .openWorld = false};
    tool.handler = std::move(handler);
    return tool;
}

} // namespace traydo::conformance
