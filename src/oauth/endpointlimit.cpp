#include "oauth/endpointlimit.h"

#include "http/peergroup.h"
#include "oauth/oautherror.h"
#include "oauth/page.h"

namespace traydo::oauth {

using namespace Qt::StringLiterals;

namespace {

http::Response tooOftenPage(const PageLanguage &language)
{
    return messagePage(
        language, 429, language.translate("Page", "Too many requests in a row"),
        language.translate("Page", "An app asked for your todos again and again within a minute."),
        language.translate("Page", "Nothing was shared. Wait a minute, then start again from the app."));
}

} // namespace

http::Handler EndpointLimit::before(http::Handler handler)
{
    return guarded(std::move(handler), [](const http::Request &) {
        return errorResponse({ErrorWord::TooManyRequests, u"too many requests, try again later"_s});
    });
}

http::Handler EndpointLimit::before(http::Handler handler, PageLanguages &languages)
{
    return guarded(std::move(handler), [&languages](const http::Request &request) {
        return tooOftenPage(languages.chosenFor(request.headers));
    });
}

http::Handler EndpointLimit::guarded(http::Handler handler, Refusal refusal)
{
    return [this, handler = std::move(handler),
            refusal = std::move(refusal)](const http::Request &request) -> http::Reply {
        const auto wait = m_limits.take(http::peerGroup(request.peer), m_clock.now());
        if (!wait)
            return handler(request);
        auto response = refusal(request);
        response.headers.set("Retry-After", core::retryAfter(*wait));
        return response;
    };
}

} // namespace traydo::oauth
