#include "asking.h"
#include "fixtures.h"
#include "fixturetool.h"
#include "jsonliteral.h"

#include "mcp/conversation.h"

namespace traydo::conformance {

using namespace Qt::StringLiterals;

namespace {

/// A tool that asks one thing and says what came back.
ToolHandler asking(const std::function<mcp::InputRequest(const QJsonObject &arguments)> &question)
{
    return [question](const mcp::ToolCall &call) -> mcp::ToolResult {
        const auto answer = call.input.answers["answer"_L1];
        if (!answer.isObject())
            return mcp::InputRequired{{{u"answer"_s, question(call.arguments)}}, {}};
        return mcp::ToolOutput::text(QString::fromUtf8(core::toJson(answer.toObject())));
    };
}

ToolHandler askingForm(const QString &message, const char *schema)
{
    return asking([message, form = json(schema)](const QJsonObject &) {
        return mcp::InputRequest::form(message, form);
    });
}

constexpr auto personForm = R"({"type": "object",
    "properties": {
        "username": {"type": "string", "description": "User's name"},
        "email": {"type": "string", "format": "email", "description": "User's email address"}},
    "required": ["username", "email"]})";

/// SEP-1034: a default for every primitive type.
constexpr auto defaultsForm = R"({"type": "object",
    "properties": {
        "name": {"type": "string", "description": "User name", "default": "John Doe"},
        "age": {"type": "integer", "description": "User age", "default": 30},
        "score": {"type": "number", "description": "User score", "default": 95.5},
        "status": {"type": "string", "enum": ["active", "inactive", "pending"], "default": "active"},
        "verified": {"type": "boolean", "description": "Verification status", "default": true}},
    "required": []})";

/// SEP-1330: every way to say that something is one of several.
constexpr auto choicesForm = R"({"type": "object",
    "properties": {
        "untitledSingle": {"type": "string", "enum": ["option1", "option2", "option3"]},
        "titledSingle": {"type": "string", "oneOf": [
            {"const": "value1", "title": "First Option"},
            {"const": "value2", "title": "Second Option"},
            {"const": "value3", "title": "Third Option"}]},
        "legacyEnum": {"type": "string", "enum": ["opt1", "opt2", "opt3"],
            "enumNames": ["Option One", "Option Two", "Option Three"]},
        "untitledMulti": {"type": "array", "minItems": 1, "maxItems": 3,
            "items": {"type": "string", "enum": ["option1", "option2", "option3"]}},
        "titledMulti": {"type": "array", "minItems": 1, "maxItems": 3, "items": {"anyOf": [
            {"const": "value1", "title": "First Choice"},
            {"const": "value2", "title": "Second Choice"},
            {"const": "value3", "title": "Third Choice"}]}}},
    "required": []})";

/// Choosing several came with 2025-11-25.
mcp::ToolResult askToChoose(const mcp::ToolCall &call)
{
    if (call.revision < mcp::Revision::V2025_11_25)
        return mcp::ToolOutput::error(u"You cannot be asked to choose several."_s);
    return askingForm(u"Please choose"_s, choicesForm)(call);
}

mcp::Tool needing(const char *capabilities, mcp::Tool tool)
{
    tool.requiredCapabilities = json(capabilities);
    return tool;
}

/// Says something first, so that the answer is a stream, and then asks.
mcp::ToolResult askAfterProgress(const mcp::ToolCall &call)
{
    if (call.input.answers.contains("user_name"_L1))
        return mcp::ToolOutput::text(u"Heard."_s);
    return mcp::Deferred([](const std::shared_ptr<mcp::Conversation> &conversation) {
        conversation->progress(1, 2);
        conversation->finish(mcp::InputRequired{{{u"user_name"_s, nameForm()}}, {}});
    });
}

} // namespace

void addAskingTools(mcp::ToolRegistry &tools)
{
    tools.add(fixtureTool(
        u"test_sampling"_s, u"Asks the client's model."_s, asking([](const QJsonObject &arguments) {
            return completion(arguments["prompt"_L1].toString(), 100);
        }),
        json(R"({"type":"object","properties":{"prompt":{"type":"string"}},"required":["prompt"]})")));
    tools.add(fixtureTool(
        u"test_elicitation"_s, u"Asks the person for name and address."_s,
        asking([](const QJsonObject &arguments) {
            return mcp::InputRequest::form(arguments["message"_L1].toString(), json(personForm));
        }),
        json(R"({"type":"object","properties":{"message":{"type":"string"}},"required":["message"]})")));
    tools.add(fixtureTool(u"test_elicitation_sep1034_defaults"_s, u"Asks with defaults."_s,
                          askingForm(u"Please review the form with its defaults"_s, defaultsForm)));
    tools.add(fixtureTool(u"test_elicitation_sep1330_enums"_s, u"Asks with choices."_s, askToChoose));
    tools.add(needing(R"({"sampling":{}})",
                      fixtureTool(u"test_missing_capability"_s, u"Only for clients with a model."_s,
                                  [](const mcp::ToolCall &) { return mcp::ToolOutput::text(u"Fine."_s); })));
    tools.add(needing(R"({"elicitation":{}})", fixtureTool(u"test_streaming_elicitation"_s,
                                                           u"Streams, then asks."_s, askAfterProgress)));
}

} // namespace traydo::conformance
