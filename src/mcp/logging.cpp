#include "mcp/logging.h"

#include "mcp/mcpserver.h"
#include "mcp/session.h"

namespace traydo::mcp {

using namespace Qt::StringLiterals;

namespace {

Outcome setLevel(const Call &call)
{
    const auto level = logLevelFromWire(call.params.value("level"_L1).toString());
    if (!level) {
        return jsonrpc::Error{
            jsonrpc::code::invalidParams,
            u"level must be debug, info, notice, warning, error, critical, alert or emergency"_s};
    }
    call.session->client.logLevel = *level;
    return QJsonObject();
}

} // namespace

void serveLogging(McpServer &server)
{
    server.add(u"logging/setLevel"_s, {.revisions = sessionRevisions, .run = setLevel, .outsideGate = true});
    server.offer(u"logging"_s, {});
}

} // namespace traydo::mcp
