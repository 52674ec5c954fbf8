#include "server/frontpage.h"

#include "mcp/mediatype.h"
#include "oauth/page.h"

using namespace Qt::StringLiterals;

namespace traydo::server {

void addFrontPage(http::Router &router, const QUrl &mcpUrl)
{
    const auto address = mcpUrl.toString(QUrl::FullyEncoded);
    const auto answer = [address](const http::Request &request) -> http::Reply {
        if (request.headers.contains("Accept") && !mcp::accepts(request.headers, "text/html"))
            return http::Response::text(404, "not found\n");
        return oauth::renderPage(200, u"front.html"_s, {{u"address"_s, address}});
    };
    router.add("/", {}, {{http::Method::Get, answer}});
}

} // namespace traydo::server
