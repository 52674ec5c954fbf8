#pragma once

#include "bridge/messageheaders.h"
#include "bridge/parameterheaders.h"

#include <QUrl>

namespace traydo::bridge {

/// What Streamable HTTP has to know to send something.
struct HttpSession
{
    QUrl url;
    QByteArray id;               ///< Mcp-Session-Id of the older revisions; a server may do without
    QByteArray version;          ///< that the server chose for the session; empty until then
    ParameterHeaders parameters; ///< of the tools of a server without sessions

    /// Forgets the session.
    void reset()
    {
        id.clear();
        version.clear();
    }

    /// The POST that carries `message`.
    HttpRequest post(const jsonrpc::Message &message) const
    {
        HttpRequest request{"POST", url, {}, jsonrpc::serialise(message)};
        request.headers = {{"Content-Type", "application/json"},
                           {"Accept", "application/json, text/event-stream"}};
        if (statelessRevision(message).isEmpty()) {
            request.headers += headers();
        } else {
            const auto &call = std::get<jsonrpc::Request>(message);
            request.headers += statelessHeaders(call) + parameters.headersFor(call);
        }
        return request;
    }

    /// The GET that opens a stream, or takes it up behind `lastEventId`.
    HttpRequest listen(const QByteArray &lastEventId) const
    {
        HttpRequest request{"GET", url, {{"Accept", "text/event-stream"}}, {}};
        request.headers += headers();
        if (!lastEventId.isEmpty())
            request.headers.append({"Last-Event-ID", lastEventId});
        return request;
    }

    /// The DELETE that ends it.
    HttpRequest end() const { return {"DELETE", url, headers(), {}}; }

private:
    HttpHeaders headers() const
    {
        HttpHeaders all;
        if (!id.isEmpty())
            all.append({"Mcp-Session-Id", id});
        if (!version.isEmpty())
            all.append({"MCP-Protocol-Version", version});
        return all;
    }
};

} // namespace traydo::bridge
