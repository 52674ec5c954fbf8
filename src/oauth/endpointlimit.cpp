#include "oauth/endpointlimit.h"

#include "http/peergroup.h"
#include "oauth/oautherror.h"
#include "oauth/page.h"

namespace traydo::oauth {

using namespace Qt::StringLiterals;

namespace {

http::Response tooOften(EndpointLimit::Answer answer, core::milliseconds wait)
{
    auto response =
        answer == EndpointLimit::Answer::Page
            ? messagePage(429, u"Too many requests in a row"_s,
                          u"An app asked for your todos again and again within a minute."_s,
                          u"Nothing was shared. Wait a minute, then start again from the app."_s)
            : errorResponse({ErrorWord::TooManyRequests, u"too many requests, try again later"_s});
    response.headers.set("Retry-After", core::retryAfter(wait));
    return response;
}

} // namespace

http::Handler EndpointLimit::before(http::Handler handler, Answer answer)
{
    return [this, handler = std::move(handler), answer](const http::Request &request) -> http::Reply {
        if (const auto wait = m_limits.take(http::peerGroup(request.peer), m_clock.now()))
            return tooOften(answer, *wait);
        return handler(request);
    };
}

} // namespace traydo::oauth
