#include "bridge/messageheaders.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace traydo::bridge {

namespace {

constexpr QLatin1StringView revisionKey("io.modelcontextprotocol/protocolVersion");

/// The parameter that `Mcp-Name` repeats, by method.
constexpr std::pair<QLatin1StringView, QLatin1StringView> names[] = {
    {"tools/call"_L1, "name"_L1},  {"prompts/get"_L1, "name"_L1},    {"resources/read"_L1, "uri"_L1},
    {"tasks/get"_L1, "taskId"_L1}, {"tasks/update"_L1, "taskId"_L1}, {"tasks/cancel"_L1, "taskId"_L1},
};

} // namespace

QString statelessRevision(const jsonrpc::Message &message)
{
    const auto *request = std::get_if<jsonrpc::Request>(&message);
    return request ? request->params["_meta"_L1][revisionKey].toString() : QString();
}

HttpHeaders statelessHeaders(const jsonrpc::Request &request)
{
    HttpHeaders headers{{"MCP-Protocol-Version", headerValue(statelessRevision(request))},
                        {"Mcp-Method", headerValue(request.method)}};
    for (const auto &[method, member] : names) {
        if (request.method == method && request.params.contains(member))
            headers.append({"Mcp-Name", headerValue(request.params[member].toString())});
    }
    return headers;
}

QByteArray headerValue(const QString &text)
{
    const bool plain = std::all_of(text.cbegin(), text.cend(),
                                   [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; }) &&
                       text.trimmed() == text && !text.startsWith("=?base64?"_L1);
    if (text.isEmpty())
        return QByteArray(""); // present, though empty
    return plain ? text.toLatin1() : "=?base64?" + text.toUtf8().toBase64() + "?=";
}

} // namespace traydo::bridge
