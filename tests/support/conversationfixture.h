#pragma once

#include "mcp/completion.h"
#include "mcp/conversation.h"
#include "mcp/logging.h"
#include "mcp/promptregistry.h"
#include "support/streamablefixture.h"

namespace traydo::test {

/// The transport with everything that takes more than one message: the tools `ask` (wants a name from the
/// person and greets it), `slow` (its conversation is in the test's hands) and `sampler` (needs a client that
/// samples), resources and prompts.
struct ConversationFixture : StreamableFixture
{
    ConversationFixture()
    {
        using namespace Qt::StringLiterals;
        const QJsonObject anything{{u"type"_s, u"object"_s}};
        tools.add(
            {u"ask"_s,
             u"Ask"_s,
             u"Asks for a name."_s,
             anything,
             {},
             {},
             core::Scope::TodosRead,
             [](const mcp::ToolCall &call) -> mcp::ToolResult {
                 const QJsonObject answer = call.input.answers.value("name"_L1).toObject();
                 if (answer.isEmpty())
                     return mcp::InputRequired{{{u"name"_s, mcp::InputRequest::form(u"Who?"_s, {})}}, "s1"};
                 return mcp::ToolOutput::text(u"%1 %2"_s.arg(QString::fromLatin1(call.input.state),
                                                             answer["content"_L1]["name"_L1].toString()));
             }});
        tools.add({u"slow"_s,
                   u"Slow"_s,
                   u"Takes its time."_s,
                   anything,
                   {},
                   {},
                   core::Scope::TodosRead,
                   [this](const mcp::ToolCall &) -> mcp::ToolResult {
                       return mcp::Deferred([this](const std::shared_ptr<mcp::Conversation> &conversation) {
                           conversations.append(conversation);
                       });
                   }});
        tools.add({u"sampler"_s,
                   u"Sampler"_s,
                   u"Needs sampling."_s,
                   anything,
                   {},
                   {},
                   core::Scope::TodosRead,
                   [](const mcp::ToolCall &) { return mcp::ToolOutput::text(u"sampled"_s); },
                   {{u"sampling"_s, QJsonObject()}}});
        resources.add(mcp::Resource{u"test://fixed"_s, u"fixed"_s, u"Fixed"_s, {}, u"text/plain"_s},
                      core::Scope::TodosRead, [](const mcp::ResourceCall &call) -> mcp::ResourceResult {
                          return mcp::ResourceContent{call.uri, u"text/plain"_s, u"hello"_s};
                      });
        resources.add(
            mcp::ResourceTemplate{u"test://items/{id}"_s, u"item"_s, u"Item"_s, {}, u"application/json"_s},
            core::Scope::TodosRead,
            [](const mcp::ResourceCall &call) -> mcp::ResourceResult {
                if (call.variables.value(u"id"_s) == u"none"_s)
                    return mcp::ResourceMissing{};
                return mcp::ResourceContent{call.uri, u"image/png"_s, QByteArray("\x89PNG")};
            },
            [](const core::Principal &who) {
                return QList<mcp::Resource>{{u"test://items/of-"_s + who.grantId, u"mine"_s, {}, {}, {}}};
            });
        prompts.add({u"greet"_s,
                     u"Greet"_s,
                     u"Greets somebody."_s,
                     {{u"name"_s, u"Name"_s, u"Whom"_s, true,
                       [](const core::Principal &, const QString &typed) {
                           return QStringList{typed + u"a"_s, typed + u"b"_s};
                       }},
                      {u"tone"_s, {}, u"How"_s}},
                     core::Scope::TodosRead,
                     [](const mcp::PromptCall &call) {
                         return mcp::PromptOutput::text(u"A greeting"_s,
                                                        u"Hi "_s + call.arguments.value(u"name"_s));
                     }});
        resources.serve(server);
        prompts.serve(server);
        completion.serve(server);
        mcp::serveLogging(server);
        subscriptions.serve(server);
    }

    /// A session whose client has these capabilities.
    QByteArray startWith(const QByteArray &capabilities, const QByteArray &revision = "2025-11-25")
    {
        const QByteArray body =
            requestText("0", "initialize",
                        R"({"protocolVersion":")" + revision + R"(","capabilities":)" + capabilities +
                            R"(,"clientInfo":{"name":"t","version":"1"}})");
        return post({}, body, a).headers.value("Mcp-Session-Id").value_or(QByteArray());
    }
    /// Posts and opens the stream that answers; null for a plain answer.
    std::shared_ptr<FakeEventStream> stream(const QByteArray &session, const QByteArray &body)
    {
        return openStream(transport.handle(request(http::Method::Post, session, body), a));
    }
    /// GET, with the id of the last event seen.
    std::shared_ptr<FakeEventStream> resume(const QByteArray &session, const QByteArray &lastEventId,
                                            const core::Principal &who)
    {
        http::Request get = request(http::Method::Get, session);
        if (!lastEventId.isEmpty())
            get.headers.add("Last-Event-ID", lastEventId);
        return openStream(transport.handle(get, who));
    }

    QList<std::shared_ptr<mcp::Conversation>> conversations;
    mcp::PromptRegistry prompts;
    mcp::Completion completion{prompts};
};

/// The messages of a stream, without events that carry none.
inline QList<QJsonObject> messagesOf(const FakeEventStream &stream)
{
    QList<QJsonObject> messages;
    for (const http::Event &event : stream.events) {
        if (!event.data.isEmpty())
            messages.append(jsonObject(event.data));
    }
    return messages;
}

/// A stateless request with its routing headers. `params` is a JSON object without `_meta`.
inline http::Request statelessRequest(const QByteArray &method, const QByteArray &params = "{}",
                                      const QByteArray &name = {}, const QByteArray &capabilities = "{}")
{
    QByteArray members = params.mid(1, params.size() - 2);
    if (!members.isEmpty())
        members += ',';
    const QByteArray meta = R"("_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28",)"
                            R"("io.modelcontextprotocol/clientCapabilities":)" +
                            capabilities + '}';
    http::Request request = StreamableFixture::request(http::Method::Post, {},
                                                       requestText("7", method, '{' + members + meta + '}'));
    request.headers.add("MCP-Protocol-Version", "2026-07-28");
    request.headers.add("Mcp-Method", method);
    if (!name.isEmpty())
        request.headers.add("Mcp-Name", name);
    return request;
}

inline http::Request statelessTool(const QByteArray &tool, const QByteArray &more = {},
                                   const QByteArray &capabilities = "{}")
{
    return statelessRequest("tools/call", R"({"name":")" + tool + R"(","arguments":{})" + more + '}', tool,
                            capabilities);
}

} // namespace traydo::test
