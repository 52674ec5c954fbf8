#include "server/frontpage.h"

#include "mcp/mediatype.h"
#include "oauth/page.h"

using namespace Qt::StringLiterals;

namespace traydo::server {

namespace {

http::Response frontPage(const oauth::PageLanguage &language, const QString &address)
{
    using oauth::Html;
    const Html otherWay = Html::sentence(
        language.translate("Page", "Or let Traydo do it: choose %1 in its menu, or type %2."),
        Html::strong(language.translate("Page", "Connect an app…")), Html::code(u"traydoctl connect"_s));
    return oauth::renderPage(
        language, 200, u"front.html"_s,
        {{u"title"_s, language.translate("Page", "Traydo is running")},
         {u"text"_s, language.translate("Page", "Your todos are not shown in the browser: only apps that you "
                                                "let in can see them. Give an app this address:")},
         {u"address"_s, address},
         {u"copy"_s, language.translate("Page", "Copy the address")},
         {u"copied"_s, language.translate("Page", "Copied.")},
         {u"refused"_s,
          language.translate("Page", "The browser did not allow it. Select the address and copy "
                                     "it by hand.")},
         {u"other_way"_s, otherWay},
         {u"advice"_s, language.translate("Page", "The app then asks to connect, and you answer in Traydo. "
                                                  "Nobody can let an app in from a web page.")}});
}

} // namespace

void addFrontPage(http::Router &router, const QUrl &mcpUrl, oauth::PageLanguages &languages)
{
    const auto address = mcpUrl.toString(QUrl::FullyEncoded);
    const auto answer = [address, &languages](const http::Request &request) -> http::Reply {
        if (request.headers.contains("Accept") && !mcp::accepts(request.headers, "text/html"))
            return http::Response::text(404, "not found\n");
        return frontPage(languages.chosenFor(request.headers), address);
    };
    router.add("/", {}, {{http::Method::Get, answer}});
}

} // namespace traydo::server
