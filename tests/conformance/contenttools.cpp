#include "fixtures.h"
#include "fixturetool.h"
#include "jsonliteral.h"
#include "samples.h"

namespace traydo::conformance {

using namespace Qt::StringLiterals;

namespace {

QJsonObject textBlock(const QString &text)
{
    return {{u"type"_s, u"text"_s}, {u"text"_s, text}};
}

QJsonObject mediaBlock(const QString &type, const QByteArray &base64, const QString &mimeType)
{
    return {{u"type"_s, type}, {u"data"_s, QString::fromLatin1(base64)}, {u"mimeType"_s, mimeType}};
}

QJsonObject imageBlock()
{
    return mediaBlock(u"image"_s, samplePng(), u"image/png"_s);
}

QJsonObject resourceBlock(const QString &uri, const QString &mimeType, const QString &text)
{
    return {{u"type"_s, u"resource"_s},
            {u"resource"_s, QJsonObject{{u"uri"_s, uri}, {u"mimeType"_s, mimeType}, {u"text"_s, text}}}};
}

ToolHandler answering(const QJsonArray &content)
{
    return [content](const mcp::ToolCall &) { return mcp::ToolOutput{content, {}, false}; };
}

/// Audio came with 2025-03-26.
mcp::ToolResult audio(const mcp::ToolCall &call)
{
    if (call.revision < mcp::Revision::V2025_03_26)
        return mcp::ToolOutput::error(u"You cannot hear this."_s);
    return mcp::ToolOutput{{mediaBlock(u"audio"_s, sampleWav(), u"audio/wav"_s)}, {}, false};
}

/// The schema of the scenario `json-schema-2020-12`, which has to come through as it is.
constexpr auto schema2020 = R"({
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "type": "object",
    "$defs": {"address": {"$anchor": "addressDef", "type": "object",
        "properties": {"street": {"type": "string"}, "city": {"type": "string"}}}},
    "properties": {
        "name": {"type": "string"},
        "address": {"$ref": "#/$defs/address"},
        "contactMethod": {"type": "string", "enum": ["phone", "email"]},
        "phone": {"type": "string"},
        "email": {"type": "string"}},
    "allOf": [{"anyOf": [{"required": ["phone"]}, {"required": ["email"]}]}],
    "if": {"properties": {"contactMethod": {"const": "phone"}}, "required": ["contactMethod"]},
    "then": {"required": ["phone"]},
    "else": {"required": ["email"]},
    "additionalProperties": false})";

} // namespace

void addContentTools(mcp::ToolRegistry &tools)
{
    tools.add(fixtureTool(u"test_simple_text"_s, u"Answers with text."_s,
                          answering({textBlock(u"This is a simple text response for testing."_s)})));
    tools.add(fixtureTool(u"test_image_content"_s, u"Answers with an image."_s, answering({imageBlock()})));
    tools.add(fixtureTool(u"test_audio_content"_s, u"Answers with audio."_s, audio));
    tools.add(fixtureTool(u"test_embedded_resource"_s, u"Answers with a resource."_s,
                          answering({resourceBlock(u"test://embedded-resource"_s, u"text/plain"_s,
                                                   u"This is an embedded resource content."_s)})));
    tools.add(fixtureTool(u"test_multiple_content_types"_s, u"Answers with text, an image and a resource."_s,
                          answering({textBlock(u"Multiple content types test:"_s), imageBlock(),
                                     resourceBlock(u"test://mixed-content-resource"_s, u"application/json"_s,
                                                   uR"({"test":"data","value":123})"_s)})));
    tools.add(fixtureTool(u"test_error_handling"_s, u"Always fails."_s, [](const mcp::ToolCall &) {
        return mcp::ToolOutput::error(u"This tool intentionally returns an error for testing"_s);
    }));
    tools.add(fixtureTool(
        u"json_schema_2020_12_tool"_s, u"Has an input schema with everything in it."_s,
        [](const mcp::ToolCall &call) {
            return mcp::ToolOutput::text(QString::fromUtf8(core::toJson(call.arguments)));
        },
        json(schema2020)));
}

} // namespace traydo::conformance
