#include "mcp/promptregistry.h"

#include "core/logging.h"
#include "mcp/mcpserver.h"
#include "mcp/page.h"

#include <algorithm>

namespace traydo::mcp {

using namespace Qt::StringLiterals;

namespace {

QJsonObject describe(const PromptArgument &argument)
{
    QJsonObject json{{u"name"_s, argument.name}, {u"description"_s, argument.description}};
    if (!argument.title.isEmpty())
        json.insert("title"_L1, argument.title);
    if (argument.required)
        json.insert("required"_L1, true);
    return json;
}

QJsonObject describe(const Prompt &prompt)
{
    QJsonObject json{{u"name"_s, prompt.name}, {u"description"_s, prompt.description}};
    if (!prompt.title.isEmpty())
        json.insert("title"_L1, prompt.title);
    QJsonArray arguments;
    for (const PromptArgument &argument : prompt.arguments)
        arguments.append(describe(argument));
    if (!arguments.isEmpty())
        json.insert("arguments"_L1, arguments);
    return json;
}

jsonrpc::Error invalid(const QString &text)
{
    return {jsonrpc::code::invalidParams, text};
}

/// The arguments of a call, all strings, with the required ones among them.
std::variant<QHash<QString, QString>, jsonrpc::Error> readArguments(const Prompt &prompt,
                                                                    const QJsonValue &given)
{
    if (!given.isUndefined() && !given.isObject())
        return invalid(u"arguments must be an object"_s);
    QHash<QString, QString> arguments;
    const QJsonObject object = given.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it->isString())
            return invalid(u"The argument %1 must be a string"_s.arg(core::escaped(it.key(), 64)));
        arguments.insert(it.key(), it->toString());
    }
    for (const PromptArgument &argument : prompt.arguments) {
        if (argument.required && !arguments.contains(argument.name))
            return invalid(u"The argument %1 is needed: %2"_s.arg(argument.name, argument.description));
    }
    return arguments;
}

Outcome outcomeOf(PromptResult result)
{
    if (const auto *output = std::get_if<PromptOutput>(&result)) {
        QJsonObject json{{u"messages"_s, output->messages}};
        if (!output->description.isEmpty())
            json.insert("description"_L1, output->description);
        return json;
    }
    if (auto *unavailable = std::get_if<Unavailable>(&result))
        return std::move(*unavailable);
    if (auto *input = std::get_if<InputRequired>(&result))
        return std::move(*input);
    if (auto *deferred = std::get_if<Deferred>(&result))
        return std::move(*deferred);
    return std::get<jsonrpc::Error>(std::move(result));
}

} // namespace

PromptOutput PromptOutput::text(const QString &description, const QString &text)
{
    return {description,
            {QJsonObject{{u"role"_s, u"user"_s},
                         {u"content"_s, QJsonObject{{u"type"_s, u"text"_s}, {u"text"_s, text}}}}}};
}

void PromptRegistry::add(Prompt prompt)
{
    Q_ASSERT(!find(prompt.name));
    m_listed.append(describe(prompt));
    m_prompts.append(std::move(prompt));
}

void PromptRegistry::serve(McpServer &server) const
{
    server.add(
        u"prompts/list"_s,
        {.revisions = {},
         .run = [this](const Call &call) { return pageOf(u"prompts"_s, m_listed, "name"_L1, call.params); },
         .caching = Caching{},
         .outsideGate = true});
    server.add(u"prompts/get"_s, {.revisions = {},
                                  .run = [this](const Call &call) { return get(call); },
                                  .scopesNeeded =
                                      [this](const QJsonObject &params) {
                                          const Prompt *prompt = find(params.value("name"_L1).toString());
                                          return prompt ? prompt->scopes : core::Scopes();
                                      },
                                  .mayAskForInput = true});
    server.offer(u"prompts"_s, {});
}

const Prompt *PromptRegistry::find(const QString &name) const
{
    const auto found = std::find_if(m_prompts.cbegin(), m_prompts.cend(),
                                    [&](const Prompt &prompt) { return prompt.name == name; });
    return found == m_prompts.cend() ? nullptr : &*found;
}

Outcome PromptRegistry::get(const Call &call) const
{
    const QString name = call.params.value("name"_L1).toString();
    const Prompt *prompt = find(name);
    if (!prompt)
        return invalid(u"Unknown prompt: %1"_s.arg(core::escaped(name, 64)));
    auto arguments = readArguments(*prompt, call.params.value("arguments"_L1));
    if (auto *error = std::get_if<jsonrpc::Error>(&arguments))
        return std::move(*error);
    return outcomeOf(
        prompt->handler({call.principal, call.revision,
                         std::get<QHash<QString, QString>>(std::move(arguments)), call.client, call.input}));
}

} // namespace traydo::mcp
