#include "asking.h"
#include "fixtures.h"
#include "samples.h"

namespace traydo::conformance {

using namespace Qt::StringLiterals;

namespace {

QJsonObject message(const QJsonObject &content)
{
    return {{u"role"_s, u"user"_s}, {u"content"_s, content}};
}

QJsonObject textMessage(const QString &text)
{
    return message({{u"type"_s, u"text"_s}, {u"text"_s, text}});
}

mcp::PromptResult simple(const mcp::PromptCall &)
{
    return mcp::PromptOutput::text(u"A simple prompt"_s, u"This is a simple prompt for testing."_s);
}

mcp::PromptResult withArguments(const mcp::PromptCall &call)
{
    return mcp::PromptOutput::text(u"A prompt with arguments"_s,
                                   u"Prompt with arguments: arg1='%1', arg2='%2'"_s.arg(
                                       call.arguments[u"arg1"_s], call.arguments[u"arg2"_s]));
}

mcp::PromptResult withResource(const mcp::PromptCall &call)
{
    const QJsonObject resource{{u"uri"_s, call.arguments[u"resourceUri"_s]},
                               {u"mimeType"_s, u"text/plain"_s},
                               {u"text"_s, u"Embedded resource content for testing."_s}};
    return mcp::PromptOutput{u"A prompt with a resource"_s,
                             {message({{u"type"_s, u"resource"_s}, {u"resource"_s, resource}}),
                              textMessage(u"Please process the embedded resource above."_s)}};
}

mcp::PromptResult withImage(const mcp::PromptCall &)
{
    const QJsonObject image{{u"type"_s, u"image"_s},
                            {u"data"_s, QString::fromLatin1(samplePng())},
                            {u"mimeType"_s, u"image/png"_s}};
    return mcp::PromptOutput{u"A prompt with an image"_s,
                             {message(image), textMessage(u"Please analyze the image above."_s)}};
}

mcp::PromptResult askingForContext(const mcp::PromptCall &call)
{
    const auto context = fieldOf(call.input, u"user_context"_s, u"context"_s);
    if (!context.isString())
        return mcp::InputRequired{
            {{u"user_context"_s, formFor(u"What context should the prompt use?"_s, u"context"_s)}}, {}};
    return mcp::PromptOutput::text(u"A prompt that asked"_s, u"Context: %1"_s.arg(context.toString()));
}

mcp::PromptArgument required(const QString &name, const mcp::Completer &complete = {})
{
    return {name, name, u"The %1 of the test."_s.arg(name), true, complete};
}

/// Words that begin with what was typed.
std::variant<QStringList, mcp::Unavailable> completeWord(const core::Principal &, const QString &typed)
{
    const QStringList words{u"paris"_s, u"park"_s, u"party"_s, u"london"_s};
    QStringList fitting;
    std::copy_if(words.begin(), words.end(), std::back_inserter(fitting),
                 [&](const QString &word) { return word.startsWith(typed); });
    return fitting;
}

} // namespace

void addPrompts(mcp::PromptRegistry &prompts)
{
    const auto add = [&](const QString &name, const QString &description,
                         const QList<mcp::PromptArgument> &arguments,
                         mcp::PromptResult (*handler)(const mcp::PromptCall &)) {
        prompts.add({name, name, description, arguments, {}, handler});
    };
    add(u"test_simple_prompt"_s, u"One message."_s, {}, simple);
    add(u"test_prompt_with_arguments"_s, u"Says what it was given."_s,
        {required(u"arg1"_s, completeWord), required(u"arg2"_s)}, withArguments);
    add(u"test_prompt_with_embedded_resource"_s, u"Holds a resource."_s, {required(u"resourceUri"_s)},
        withResource);
    add(u"test_prompt_with_image"_s, u"Holds an image."_s, {}, withImage);
    add(u"test_input_required_result_prompt"_s, u"Asks for its context."_s, {}, askingForContext);
}

} // namespace traydo::conformance
