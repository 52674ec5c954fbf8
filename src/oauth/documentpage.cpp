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

http::Response laterPage(const PageLanguage &language, int status, const QString &title, const Html &text,
                         const Html &advice)
{
    auto page = messagePage(language, status, title, text, advice);
    page.headers.add("Retry-After", QByteArray::number(retryAfterSeconds));
    return page;
}

http::Response noNetworkPage(const PageLanguage &language, const ClientIdUrl &url, const QString &reason)
{
    return laterPage(
        language, 503, language.translate("Page", "Traydo could not reach the app's publisher"),
        Html::sentence(language.translate("Page",
                                          "To know who asks, Traydo reads what %1 says about its app, "
                                          "and that failed for want of a network: %2."),
                       Html::isolated(hostOf(url)), Html::english(reason)),
        Html::sentence(language.translate(
                           "Page",
                           "Check the connection to the internet and start again from the app. Or let apps "
                           "connect without the internet: write %1 under %2 in %3 and restart Traydo; apps "
                           "then register with it directly."),
                       Html::code(u"client_metadata_documents = false"_s), Html::code(u"[oauth]"_s),
                       Html::code(u"traydo.toml"_s)));
}

http::Response unfitPage(const PageLanguage &language, const ClientIdUrl &url, const QString &reason)
{
    return messagePage(
        language, 400, language.translate("Page", "What its publisher says about this app cannot be used"),
        Html::sentence(language.translate("Page", "The app names %1 as its publisher. What is wrong: %2."),
                       Html::isolated(hostOf(url)), Html::english(reason)),
        language.translate("Page", "Nothing was shared. The app's makers need to know."));
}

} // namespace

http::Response lookingUpPage(const PageLanguage &language, const ClientIdUrl &url)
{
    const Html text = Html::sentence(
        language.translate("Page", "Traydo reads what %1 says about the app that wants to connect."),
        Html::strong(hostOf(url)));
    auto page = renderPage(
        language, 200, u"lookup.html"_s,
        {{u"title"_s, language.translate("Page", "Looking up this app…")},
         {u"text"_s, text},
         {u"advice"_s,
          language.translate("Page", "This takes a few seconds at most. The page goes on by itself.")}});
    page.headers.add("Refresh", "1");
    return page;
}

http::Response gesturePage(const PageLanguage &language, const ClientIdUrl &url,
                           const QByteArray &continueUrl)
{
    const Html text =
        Html::sentence(language.translate("Page", "Another page led here, in the name of an app of %1."),
                       Html::strong(hostOf(url)));
    return renderPage(
        language, 200, u"continue.html"_s,
        {{u"title"_s, language.translate("Page", "Connect an app?")},
         {u"text"_s, text},
         {u"continue_url"_s, QString::fromLatin1(continueUrl)},
         {u"go_on"_s, language.translate("Page", "Go on")},
         {u"advice"_s, language.translate("Page", "If you did not start this, close the page: nothing has "
                                                  "happened yet.")}});
}

http::Response documentFailurePage(const PageLanguage &language, const ClientIdUrl &url,
                                   const DocumentFailure &failure)
{
    switch (failure.kind) {
    case Kind::NoNetwork:
        return noNetworkPage(language, url, failure.text);
    case Kind::TooOften:
        return laterPage(
            language, 429, language.translate("Page", "Too many apps at once"),
            language.translate("Page", "Traydo was asked to look up too many apps within a minute."),
            language.translate("Page", "Nothing was shared. Wait a minute, then start again from the app."));
    case Kind::NotStored:
        return laterPage(
            language, 503, language.translate("Page", "Traydo cannot store this app right now"),
            language.translate("Page", "What its publisher says about it was read, but could not be kept."),
            language.translate("Page", "Nothing was shared. Try again in a moment."));
    case Kind::NotPublic:
    case Kind::Unfit:
        break;
    }
    return unfitPage(language, url, failure.text);
}

bool hasUserGesture(const http::Headers &headers)
{
    const auto site = headers.value("Sec-Fetch-Site");
    return !site || *site == "none" || *site == "same-origin" ||
           headers.value("Sec-Fetch-User") == QByteArray("?1");
}

} // namespace traydo::oauth
