#pragma once

#include "mcp/streamablehttp.h"
#include "support/fakeeventstream.h"
#include "support/mcpfixture.h"

namespace traydo::test {

/// The Streamable HTTP transport as a plain function, with the grants `a` and `b`.
struct StreamableFixture : McpFixture
{
    mcp::SessionStore sessions{sealer, ledger, clock, core::milliseconds(3'600'000)};
    mcp::StreamRegistry streams{clock, 3};
    mcp::StreamableHttp transport{server, sessions, streams, subscriptions, refuseScope};
    core::Principal a = clientPrincipal(QStringLiteral("grant-a"));
    core::Principal b = clientPrincipal(QStringLiteral("grant-b"));

    static http::Request request(http::Method method, const QByteArray &session, const QByteArray &body = {})
    {
        http::Request request;
        request.method = method;
        request.path = "/mcp";
        request.headers = {{"Accept", "application/json, text/event-stream"}};
        if (method == http::Method::Post)
            request.headers.add("Content-Type", "application/json");
        if (!session.isEmpty())
            request.headers.add("Mcp-Session-Id", session);
        request.body = body;
        return request;
    }
    http::Response send(const http::Request &request, const core::Principal &who)
    {
        const http::Reply reply = transport.handle(request, who);
        const auto *response = std::get_if<http::Response>(&reply);
        return response ? *response : http::Response::empty(0);
    }
    http::Response post(const QByteArray &session, const QByteArray &body, const core::Principal &who)
    {
        return send(request(http::Method::Post, session, body), who);
    }
    QByteArray start(const core::Principal &who, const QByteArray &revision = "2025-11-25")
    {
        return post({}, initializeText(revision), who).headers.value("Mcp-Session-Id").value_or(QByteArray());
    }
};

inline QJsonObject bodyOf(const http::Response &response)
{
    return jsonObject(response.body);
}

inline int codeOf(const http::Response &response)
{
    return bodyOf(response)[QLatin1StringView("error")][QLatin1StringView("code")].toInt();
}

inline const QByteArray initialized = R"({"jsonrpc":"2.0","method":"notifications/initialized"})";

} // namespace traydo::test
