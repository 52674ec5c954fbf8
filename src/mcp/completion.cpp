#include "mcp/completion.h"

#include "mcp/mcpserver.h"

namespace traydo::mcp {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxValues = 100; // the schema's

/// Completion came with 2025-03-26.
constexpr RevisionRange completing{Revision::V2025_03_26, newestRevision};

} // namespace

void Completion::add(const QString &uriTemplate, const QString &variable, const Completer &complete)
{
    m_variables.insert({uriTemplate, variable}, complete);
}

void Completion::serve(McpServer &server) const
{
    server.add(u"completion/complete"_s,
               {.revisions = completing, .run = [this](const Call &call) { return complete(call); }});
    server.offer(u"completions"_s, {}, completing);
}

Outcome Completion::complete(const Call &call) const
{
    const QJsonValue argument = call.params.value("argument"_L1);
    const QJsonValue name = argument["name"_L1];
    const QJsonValue typed = argument["value"_L1];
    const QJsonValue ref = call.params.value("ref"_L1);
    if (!ref["type"_L1].isString() || !name.isString() || !typed.isString()) {
        return jsonrpc::Error{jsonrpc::code::invalidParams,
                              u"ref with a type, and argument with name and value are needed"_s};
    }
    QStringList values;
    // What has no values to offer is no error: a client asks while somebody types.
    if (const Completer completer = completerFor(ref.toObject(), name.toString())) {
        auto found = completer(call.principal, typed.toString());
        if (auto *unavailable = std::get_if<Unavailable>(&found))
            return std::move(*unavailable);
        values = std::get<QStringList>(std::move(found));
    }
    return QJsonObject{
        {u"completion"_s, QJsonObject{{u"values"_s, QJsonArray::fromStringList(values.mid(0, maxValues))},
                                      {u"total"_s, values.size()},
                                      {u"hasMore"_s, values.size() > maxValues}}}};
}

Completer Completion::completerFor(const QJsonObject &ref, const QString &argument) const
{
    if (ref.value("type"_L1) == "ref/resource"_L1)
        return m_variables.value({ref.value("uri"_L1).toString(), argument});
    const Prompt *prompt = m_prompts.find(ref.value("name"_L1).toString());
    if (!prompt)
        return {};
    for (const PromptArgument &known : prompt->arguments) {
        if (known.name == argument)
            return known.complete;
    }
    return {};
}

} // namespace traydo::mcp
