#include "mcp/toolregistry.h"

#include "core/json.h"
#include "core/logging.h"
#include "mcp/argumentschema.h"
#include "mcp/page.h"

namespace traydo::mcp {

using namespace Qt::StringLiterals;

namespace {

QJsonObject textBlock(const QString &text)
{
    return {{u"type"_s, u"text"_s}, {u"text"_s, text}};
}

QJsonObject describe(const Tool &tool)
{
    QJsonObject json{
        {u"name"_s, tool.name},
        {u"title"_s, tool.title},
        {u"description"_s, tool.description},
        {u"inputSchema"_s, tool.inputSchema},
        {u"annotations"_s, QJsonObject{{u"readOnlyHint"_s, tool.annotations.readOnly},
                                       {u"destructiveHint"_s, tool.annotations.destructive},
                                       {u"idempotentHint"_s, tool.annotations.idempotent},
                                       {u"openWorldHint"_s, tool.annotations.openWorld}}},
    };
    if (!tool.outputSchema.isEmpty())
        json.insert("outputSchema"_L1, tool.outputSchema);
    if (!tool.icons.isEmpty())
        json.insert("icons"_L1, tool.icons);
    return json;
}

QString cannotAsk(const QJsonObject &missing)
{
    return u"This app cannot be asked what the tool needs to know (%1). Do it in smaller steps, or tell the "
           u"person to "
           "do it in a window of their own."_s.arg(missing.keys().join(u", "_s));
}

} // namespace

QJsonObject toolResult(const ToolOutput &output)
{
    QJsonObject json{{u"content"_s, output.content}};
    if (!output.structured.isEmpty())
        json.insert("structuredContent"_L1, output.structured);
    if (output.isError)
        json.insert("isError"_L1, true);
    return json;
}

ToolOutput ToolOutput::json(const QJsonObject &structured)
{
    return {{textBlock(QString::fromUtf8(core::toJson(structured)))}, structured, false};
}

ToolOutput ToolOutput::text(const QString &text)
{
    return {{textBlock(text)}, {}, false};
}

ToolOutput ToolOutput::error(const QString &text)
{
    return {{textBlock(text)}, {}, true};
}

void ToolRegistry::add(Tool tool)
{
    Q_ASSERT(!m_indexByName.contains(tool.name));
    m_indexByName.insert(tool.name, m_tools.size());
    m_listed.append(describe(tool));
    m_tools.append(std::move(tool));
}

Outcome ToolRegistry::list(const Call &call) const
{
    return pageOf(u"tools"_s, m_listed, "name"_L1, call.params);
}

Outcome ToolRegistry::call(const Call &call) const
{
    const Tool *tool = find(call.params);
    if (!tool) {
        const QString name = core::escaped(call.params.value("name"_L1).toString(), 64);
        return jsonrpc::Error{jsonrpc::code::invalidParams, u"Unknown tool: %1"_s.arg(name)};
    }
    const QJsonObject missing = missingCapabilities(tool->requiredCapabilities, call.client.capabilities);
    if (!missing.isEmpty()) {
        if (!isStateless(call.revision))
            return toolResult(ToolOutput::error(cannotAsk(missing)));
        return jsonrpc::Error{code::missingClientCapability,
                              u"%1 needs more of the client than it declares"_s.arg(tool->name),
                              QJsonObject{{u"requiredCapabilities"_s, missing}}};
    }
    const QJsonValue arguments = call.params.value("arguments"_L1);
    if (!arguments.isUndefined() && !arguments.isObject())
        return toolResult(ToolOutput::error(u"\"arguments\" must be an object."_s));
    if (const QStringList faults = argumentFaults(tool->inputSchema, arguments.toObject()); !faults.isEmpty())
        return toolResult(ToolOutput::error(faults.join(u'\n')));

    return outcomeOf(tool->handler({call.principal, call.revision, tool->name, arguments.toObject(),
                                    call.client, call.input}),
                     call);
}

Outcome ToolRegistry::outcomeOf(ToolResult result, const Call &call)
{
    if (const auto *output = std::get_if<ToolOutput>(&result))
        return toolResult(*output);
    if (auto *unavailable = std::get_if<Unavailable>(&result))
        return std::move(*unavailable);
    if (auto *error = std::get_if<jsonrpc::Error>(&result))
        return std::move(*error);
    if (auto *deferred = std::get_if<Deferred>(&result))
        return std::move(*deferred);
    auto &input = std::get<InputRequired>(result);
    const QJsonObject missing = missingCapabilities(input, call.client.capabilities, call.revision);
    if (!missing.isEmpty() && !isStateless(call.revision))
        return toolResult(ToolOutput::error(cannotAsk(missing)));
    return std::move(input);
}

core::Scopes ToolRegistry::scopesNeeded(const QJsonObject &params) const
{
    const Tool *tool = find(params);
    return tool ? tool->scopes : core::Scopes();
}

const Tool *ToolRegistry::find(const QJsonObject &params) const
{
    const auto index = m_indexByName.constFind(params.value("name"_L1).toString());
    return index == m_indexByName.cend() ? nullptr : &m_tools[*index];
}

} // namespace traydo::mcp
