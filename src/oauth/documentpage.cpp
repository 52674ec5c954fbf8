#include "oauth/documentpage.h"

#include "oauth/oautherror.h"
#include "oauth/page.h"

namespace traydo::oauth {

using namespace Qt::StringLiterals;
using Kind = DocumentFailure::Kind;

namespace {

QString hostOf(const ClientIdUrl &url)
{
    return QString::fromLatin1(url.authority());
}

http::Response laterPage(int status, const QString &title, const QString &text, const QString &advice)
{
    auto page = messagePage(status, title, text, advice);
    page.headers.add("Retry-After", QByteArray::number(retryAfterSeconds));
    return page;
}

} // namespace

http::Response lookingUpPage(const ClientIdUrl &url)
{
    auto page = renderPage(200, u"lookup.html"_s, {{u"host"_s, hostOf(url)}});
    page.headers.add("Refresh", "1");
    return page;
}

http::Response gesturePage(const ClientIdUrl &url, const QByteArray &continueUrl)
{
    return renderPage(200, u"continue.html"_s,
                      {{u"host"_s, hostOf(url)}, {u"continue_url"_s, QString::fromLatin1(continueUrl)}});
}

http::Response documentFailurePage(const ClientIdUrl &url, const DocumentFailure &failure)
{
    switch (failure.kind) {
    case Kind::NoNetwork:
        return laterPage(
            503, u"Traydo could not reach %1"_s.arg(hostOf(url)),
            u"To know who asks, Traydo reads what %1 says about its app, and that failed for want "
            "of a network: %2."_s.arg(hostOf(url), failure.text),
            u"Check the connection to the internet and start again from the app. Or let apps "
            "connect without the internet: write client_metadata_documents = false under [oauth] "
            "in traydo.toml and restart Traydo; apps then register with it directly."_s);
    case Kind::TooOften:
        return laterPage(429, u"Too many apps at once"_s,
                         u"Traydo was asked to look up too many apps within a minute."_s,
                         u"Nothing was shared. Wait a minute, then start again from the app."_s);
    case Kind::NotStored:
        return laterPage(503, u"Traydo cannot store this app right now"_s,
                         u"What its publisher says about it was read, but could not be kept."_s,
                         u"Nothing was shared. Try again in a moment."_s);
    case Kind::NotPublic:
    case Kind::Unfit:
        break;
    }
    return messagePage(400, u"What %1 says about this app cannot be used"_s.arg(hostOf(url)),
                       u"The reason: %1."_s.arg(failure.text),
                       u"Nothing was shared. The app's makers need to know."_s);
}

bool hasUserGesture(const http::Headers &headers)
{
    const auto site = headers.value("Sec-Fetch-Site");
    return !site || *site == "none" || *site == "same-origin" ||
           headers.value("Sec-Fetch-User") == QByteArray("?1");
}

} // namespace traydo::oauth
