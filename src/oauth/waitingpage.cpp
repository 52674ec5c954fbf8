#include "oauth/waitingpage.h"

#include "core/json.h"
#include "oauth/oautherror.h"
#include "oauth/page.h"
#include "oauth/redirecturi.h"

#include <QJsonObject>

namespace traydo::oauth {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView waitPrefix("/oauth/wait/");

QString nameOf(ConsentState state)
{
    switch (state) {
    case ConsentState::Pending:
        return u"pending"_s;
    case ConsentState::Allowed:
        return u"allowed"_s;
    case ConsentState::Denied:
        return u"denied"_s;
    case ConsentState::Expired:
        return u"expired"_s;
    case ConsentState::Cancelled:
        return u"cancelled"_s;
    }
    return {};
}

QString wishOf(const PageLanguage &language, core::Scopes scopes)
{
    return scopes.testFlag(core::Scope::TodosWrite) ? language.translate("Page", "see and change todos")
                                                    : language.translate("Page", "see todos");
}

QString hostOf(const QString &redirectUri)
{
    const QByteArray bytes = redirectUri.toUtf8();
    const auto uri = parseRedirectUri(bytes);
    return uri ? QString::fromLatin1(redirectHost(*uri)) : redirectUri;
}

Html trustOf(const PageLanguage &language, const ConsentQueue::View &view)
{
    switch (view.trust) {
    case core::ClientTrust::SelfRegistered:
        break;
    case core::ClientTrust::Published:
        return Html::sentence(language.translate("Page", "Published by %1"), Html::isolated(view.publisher));
    case core::ClientTrust::VerifiedHost:
        return Html::sentence(language.translate("Page", "Verified: %1"), Html::isolated(view.publisher));
    case core::ClientTrust::StartedHere:
        return language.translate("Page", "You started this");
    }
    return language.translate("Page", "Name not verified");
}

bool leadsToThisComputer(const QString &redirectUri)
{
    const QByteArray bytes = redirectUri.toUtf8();
    const auto uri = parseRedirectUri(bytes);
    return uri && uri->kind == RedirectKind::Loopback;
}

QString digitsOf(int seconds)
{
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
}

/// What the page says by itself as things go on, under the names that its script knows.
QHash<QString, Html> announcements(const PageLanguage &language)
{
    return {
        {u"waiting"_s, language.translate("Page", "Waiting for your answer in Traydo.")},
        {u"allowed"_s, language.translate("Page", "Approved. Taking you back to the app…")},
        {u"denied"_s, language.translate("Page", "Denied. Taking you back to the app…")},
        {u"cancelled"_s, language.translate("Page", "Cancelled. Taking you back to the app…")},
        {u"expired"_s, language.translate("Page", "Nobody answered in time. Taking you back to the app…")},
        {u"over"_s, language.translate("Page", "This request is over. Start again from the app.")},
        {u"silent"_s, language.translate("Page", "Traydo does not answer. Is it still running?")},
    };
}

/// Its words that are the same for every request.
QHash<QString, Html> captions(const PageLanguage &language)
{
    return {
        {u"number_label"_s, language.translate("Page", "Your number")},
        {u"how"_s, Html::sentence(
                       language.translate("Page", "Approve in Traydo: click its icon in the tray, or run %1. "
                                                  "The number it asks for is this one."),
                       Html::code(u"traydoctl requests"_s))},
        {u"wish_label"_s, language.translate("Page", "Wants to")},
        {u"target_label"_s, language.translate("Page", "Answer goes to")},
        {u"time_label"_s, language.translate("Page", "Time left")},
        {u"back"_s, language.translate("Page", "Return to the app")},
        {u"hurry"_s,
         language.translate("Page", "Some apps stop waiting after about 30 seconds. If yours did, "
                                    "start again from there.")},
        {u"cancel"_s, language.translate("Page", "Cancel")},
    };
}

/// An app on this computer that has stopped waiting leaves a dead port, and the browser's word for that says
/// nothing about the approval. So the page says it first, and goes on by itself for an app that still waits.
http::Response latePage(const PageLanguage &language, const QByteArray &location)
{
    return renderPage(
        language, 200, u"late.html"_s,
        {{u"title"_s, language.translate("Page", "Approved, but late")},
         {u"text"_s, language.translate("Page", "The app may have stopped waiting. If the next page does not "
                                                "open, start again from the app: Traydo asks you once more, "
                                                "since every request is asked about anew.")},
         {u"back"_s, language.translate("Page", "Return to the app")},
         {u"location"_s, QString::fromLatin1(location)}});
}

http::Response handOver(const PageLanguage &language, const ConsentQueue::View &view,
                        const QByteArray &location)
{
    return view.late && leadsToThisComputer(view.request.redirectUri) ? latePage(language, location)
                                                                      : redirectResponse(language, location);
}

http::Response overPage(const PageLanguage &language)
{
    return messagePage(language, 404, language.translate("Page", "This request is over"),
                       language.translate("Page", "It was answered or ran out some time ago."),
                       language.translate("Page", "Start again from the app that you want to connect."));
}

http::Response notStoredPage(const PageLanguage &language)
{
    auto page =
        messagePage(language, 503, language.translate("Page", "Traydo cannot store its answer right now"),
                    language.translate("Page", "You approved, but nothing was handed out yet."),
                    language.translate("Page", "Reload this page in a moment."));
    page.headers.add("Retry-After", QByteArray::number(retryAfterSeconds));
    return page;
}

OAuthError refusalOf(ConsentState state)
{
    switch (state) {
    case ConsentState::Expired:
        return {ErrorWord::AccessDenied, u"nobody answered in time"_s};
    case ConsentState::Cancelled:
        return {ErrorWord::AccessDenied, u"cancelled in the browser"_s};
    default:
        return {ErrorWord::AccessDenied, u"the person denied the request"_s};
    }
}

} // namespace

WaitingPage::WaitingPage(ConsentQueue &queue, const GrantDirectory &directory, AuthorizationCodeGrant &codes,
                         PageLanguages &languages, const core::Clock &clock)
    : m_queue(queue), m_directory(directory), m_codes(codes), m_languages(languages), m_clock(clock)
{
}

http::Response WaitingPage::get(const http::Request &request) const
{
    const PageLanguage &language = m_languages.chosenFor(request.headers);
    const QByteArray path = request.path.sliced(waitPrefix.size());
    const auto slash = path.indexOf('/');
    if (slash < 0)
        return show(language, path);
    const QByteArray ticket = path.first(slash);
    const QByteArray verb = path.sliced(slash + 1);
    if (verb == "status")
        return status(ticket);
    if (verb == "cancel" && request.method == http::Method::Get)
        return cancel(language, ticket);
    return overPage(language);
}

http::Response WaitingPage::show(const PageLanguage &language, const QByteArray &ticket) const
{
    const auto view = m_queue.view(ticket);
    if (!view)
        return overPage(language);
    return view->state == ConsentState::Pending ? pendingPage(language, ticket, *view)
                                                : settled(language, ticket, *view);
}

http::Response WaitingPage::status(const QByteArray &ticket) const
{
    const auto view = m_queue.view(ticket);
    auto response = view ? http::Response::json(200, core::toJson({{u"state"_s, nameOf(view->state)},
                                                                   {u"number"_s, view->number},
                                                                   {u"expires_in"_s, secondsLeft(*view)}}))
                         : http::Response::json(404, "{}");
    response.headers.add("Cache-Control", "no-store");
    response.headers.add("X-Content-Type-Options", "nosniff");
    return response;
}

http::Response WaitingPage::cancel(const PageLanguage &language, const QByteArray &ticket) const
{
    // A link, not a form: the redirect behind it would have to pass form-action, and Origin would be null.
    // All it can do is deny, and the unguessable ticket is enough for that.
    if (!m_queue.cancel(ticket))
        return overPage(language);
    return show(language, ticket);
}

http::Response WaitingPage::pendingPage(const PageLanguage &language, const QByteArray &ticket,
                                        const ConsentQueue::View &view) const
{
    const int seconds = secondsLeft(view);
    const auto number = QString::number(view.number);
    QHash<QString, Html> values{
        {u"title"_s, language.translate("Page", "%1 – approve in Traydo").arg(number)},
        {u"heading"_s, Html::sentence(language.translate("Page", "%1 asks for your todos"),
                                      Html::isolated(view.request.client.name))},
        {u"trust"_s, trustOf(language, view)},
        {u"number"_s, number},
        {u"wish"_s, wishOf(language, view.request.scopes)},
        {u"target"_s, Html::isolated(hostOf(view.request.redirectUri))},
        {u"wait_url"_s, QString::fromLatin1(waitPrefix.toByteArray() + ticket)},
        {u"seconds"_s, QString::number(seconds)},
        {u"time_left"_s, digitsOf(seconds)}};
    values.insert(captions(language));
    values.insert(announcements(language));
    return renderPage(language, 200, u"waiting.html"_s, values);
}

http::Response WaitingPage::settled(const PageLanguage &language, const QByteArray &ticket,
                                    const ConsentQueue::View &view) const
{
    if (!view.answer.isEmpty())
        return handOver(language, view, view.answer);
    const RedirectTarget target{view.request.redirectUri, view.request.state, view.request.issuer};
    if (view.state != ConsentState::Allowed)
        return redirectResponse(language, redirectLocation(target, refusalOf(view.state)));

    // The grant has the name of the request it answers (see AuthorizationServer). It may be gone again by
    // now.
    const core::Grant *grant = m_directory.findLiveGrant(view.requestId);
    if (!grant)
        return redirectResponse(language, redirectLocation(target, refusalOf(ConsentState::Denied)));
    const auto code = m_codes.mint(*grant, view.request);
    if (!code)
        return notStoredPage(language);
    const QByteArray location = redirectLocation(target, "code=" + *code);
    m_queue.rememberAnswer(ticket, location);
    return handOver(language, view, location);
}

int WaitingPage::secondsLeft(const ConsentQueue::View &view) const
{
    if (view.state != ConsentState::Pending)
        return 0;
    return int(std::chrono::ceil<core::seconds>(view.expiresAt - m_clock.now()).count());
}

} // namespace traydo::oauth
