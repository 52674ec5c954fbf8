#pragma once

#include "mcp/exchange.h"
#include "mcp/subscription.h"
#include "support/fakeclock.h"
#include "support/fakesealer.h"
#include "support/fakesessionledger.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace traydo::test {

/// A client's principal: grant `grantId`, valid for ten minutes of the fake clock.
inline core::Principal clientPrincipal(const QString &grantId, core::Scopes scopes = core::allScopes)
{
    core::Principal principal;
    principal.actor = core::Actor::client(QStringLiteral("client-of-") + grantId, QStringLiteral("Client"));
    principal.grantId = grantId;
    principal.scopes = scopes;
    principal.lists.all = true;
    principal.expiresAt = FakeClock().now() + core::milliseconds(600'000);
    return principal;
}

/// A server with the tools `echo` (reads), `erase` (writes, counts its runs) and `offline` (cannot reach
/// storage), and all that the transports need around it.
struct McpFixture
{
    McpFixture()
    {
        using namespace Qt::StringLiterals;
        const QJsonObject textInput{
            {u"type"_s, u"object"_s},
            {u"properties"_s, QJsonObject{{u"text"_s, QJsonObject{{u"type"_s, u"string"_s}}}}},
            {u"additionalProperties"_s, false}};
        const auto add = [&](const QString &name, core::Scopes scopes,
                             std::function<mcp::ToolResult(const mcp::ToolCall &)> handler) {
            tools.add({name, name.toUpper(), u"A tool."_s, textInput, {}, {}, scopes, std::move(handler)});
        };
        add(u"echo"_s, core::Scope::TodosRead, [](const mcp::ToolCall &call) {
            return mcp::ToolOutput::json({{u"text"_s, call.arguments.value("text"_L1)}});
        });
        add(u"erase"_s, core::Scope::TodosWrite, [this](const mcp::ToolCall &) {
            ++erased;
            return mcp::ToolOutput::text(u"erased"_s);
        });
        add(u"offline"_s, core::Scope::TodosRead,
            [](const mcp::ToolCall &) { return mcp::Unavailable{u"No storage."_s}; });
    }

    FakeClock clock;
    FakeSealer sealer;
    FakeSessionLedger ledger;
    int erased = 0;
    QList<core::Scopes> refusedScopes;
    mcp::ToolRegistry tools;
    mcp::McpServer server{{QStringLiteral("traydo"),
                           QStringLiteral("Traydo"),
                           QStringLiteral("1.2.3"),
                           QStringLiteral("Be kind."),
                           {QJsonObject{{QStringLiteral("src"), QStringLiteral("data:,")}}}},
                          tools,
                          sealer,
                          clock};
    mcp::ResourceRegistry resources;
    mcp::Subscriptions subscriptions{resources, mcp::ListKind::Resources};
    mcp::ScopeRefusal refuseScope = [this](const http::Request &, core::Scopes needed) {
        refusedScopes.append(needed);
        http::Response response = http::Response::empty(403);
        response.headers.set("WWW-Authenticate", "Bearer error=\"insufficient_scope\", scope=\"" +
                                                     core::toString(needed).toUtf8() + '"');
        return response;
    };
};

inline QJsonObject jsonObject(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

/// `{"jsonrpc":"2.0","id":<id>,"method":<method>,"params":<params>}`
inline QByteArray requestText(const QByteArray &id, const QByteArray &method, const QByteArray &params = "{}")
{
    return R"({"jsonrpc":"2.0","id":)" + id + R"(,"method":")" + method + R"(","params":)" + params + '}';
}

inline QByteArray initializeText(const QByteArray &revision)
{
    return requestText("0", "initialize",
                       R"({"protocolVersion":")" + revision +
                           R"(","capabilities":{},"clientInfo":{"name":"test","version":"1"}})");
}

inline QByteArray toolCallText(const QByteArray &id, const QByteArray &tool,
                               const QByteArray &arguments = "{}")
{
    return requestText(id, "tools/call", R"({"name":")" + tool + R"(","arguments":)" + arguments + '}');
}

} // namespace traydo::test
