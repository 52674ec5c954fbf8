#include "mcp/mcpserver.h"

#include "core/logging.h"

namespace traydo::mcp {

using namespace Qt::StringLiterals;

McpServer::McpServer(ServerInfo info, const ToolRegistry &tools) : m_info(std::move(info))
{
    add(u"ping"_s, {.revisions = {}, .run = [](const Call &) { return Outcome(QJsonObject()); }});
    add(u"tools/list"_s, {.revisions = {}, .run = [&tools](const Call &call) { return tools.list(call); }});
    add(u"tools/call"_s,
        {.revisions = {},
         .run = [&tools](const Call &call) { return tools.call(call); },
         .scopesNeeded = [&tools](const QJsonObject &params) { return tools.scopesNeeded(params); }});
}

void McpServer::add(const QString &name, const Method &method)
{
    Q_ASSERT(!m_methods.contains(name));
    m_methods.insert(name, method);
}

std::variant<Introduction, jsonrpc::Error> McpServer::initialize(const QJsonObject &params) const
{
    const QJsonValue asked = params.value("protocolVersion"_L1);
    if (!asked.isString())
        return jsonrpc::Error{jsonrpc::code::invalidParams, u"protocolVersion must be a string"_s};
    const Revision revision = negotiate(asked.toString());
    return Introduction{
        revision,
        {{u"protocolVersion"_s, wireName(revision)},
         {u"capabilities"_s, QJsonObject{{u"tools"_s, QJsonObject()}}},
         {u"serverInfo"_s,
          QJsonObject{{u"name"_s, m_info.name}, {u"title"_s, m_info.title}, {u"version"_s, m_info.version}}},
         {u"instructions"_s, m_info.instructions}}};
}

Outcome McpServer::handle(const QString &method, const Call &call) const
{
    const Method *entry = find(method, call.revision);
    if (!entry) {
        return jsonrpc::Error{jsonrpc::code::methodNotFound,
                              u"Method not found: %1"_s.arg(core::escaped(method, 64))};
    }
    if (auto missing = missingScopes(method, call))
        return *missing;
    return entry->run(call);
}

std::optional<ScopeNeeded> McpServer::missingScopes(const QString &method, const Call &call) const
{
    const Method *entry = find(method, call.revision);
    if (!entry || !entry->scopesNeeded)
        return std::nullopt;
    const core::Scopes needed = entry->scopesNeeded(call.params);
    if ((needed & call.principal.scopes) == needed)
        return std::nullopt;
    // The challenge names what the client already has as well: it replaces its token with one for these
    // scopes.
    return ScopeNeeded{core::closed(needed | call.principal.scopes)};
}

const Method *McpServer::find(const QString &name, Revision revision) const
{
    const auto method = m_methods.constFind(name);
    return method != m_methods.cend() && method->revisions.contains(revision) ? &*method : nullptr;
}

} // namespace traydo::mcp
