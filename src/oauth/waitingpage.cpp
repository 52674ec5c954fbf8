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

QString wishOf(core::Scopes scopes)
{
    return scopes.testFlag(core::Scope::TodosWrite) ? u"see and change todos"_s : u"see todos"_s;
}

QString hostOf(const QString &redirectUri)
{
    const QByteArray bytes = redirectUri.toUtf8();
    const auto uri = parseRedirectUri(bytes);
    return uri ? QString::fromLatin1(redirectHost(*uri)) : redirectUri;
}

QString trustOf(const ConsentQueue::View &view)
{
    switch (view.trust) {
    case core::ClientTrust::SelfRegistered:
        break;
    case core::ClientTrust::Published:
        return u"Published by %1"_s.arg(view.publisher);
    case core::ClientTrust::VerifiedHost:
        return u"Verified: %1"_s.arg(view.publisher);
    case core::ClientTrust::StartedHere:
        return u"You started this"_s;
    }
    return u"Name not verified"_s;
}

bool leadsToThisComputer(const QString &redirectUri)
{
    const QByteArray bytes = redirectUri.toUtf8();
    const auto uri = parseRedirectUri(bytes);
    return uri && uri->kind == RedirectKind::Loopback;
}

/// An app on this computer that has stopped waiting leaves a dead port, and the browser's word for that says
/// nothing about the approval. So the page says it first, and goes on by itself for an app that still waits.
http::Response latePage(const QByteArray &location)
{
    return renderPage(200, u"late.html"_s, {{u"location"_s, QString::fromLatin1(location)}});
}

http::Response overPage()
{
    return messagePage(404, u"This request is over"_s, u"It was answered or ran out some time ago."_s,
                       u"Start again from the app that you want to connect."_s);
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
                         const core::Clock &clock)
    : m_queue(queue), m_directory(directory), m_codes(codes), m_clock(clock)
{
}

http::Response WaitingPage::get(const http::Request &request) const
{
    const QByteArray path = request.path.sliced(waitPrefix.size());
    const auto slash = path.indexOf('/');
    if (slash < 0)
        return show(path);
    const QByteArray ticket = path.first(slash);
    const QByteArray verb = path.sliced(slash + 1);
    if (verb == "status")
        return status(ticket);
    if (verb == "cancel" && request.method == http::Method::Get)
        return cancel(ticket);
    return overPage();
}

http::Response WaitingPage::show(const QByteArray &ticket) const
{
    const auto view = m_queue.view(ticket);
    if (!view)
        return overPage();
    return view->state == ConsentState::Pending ? pendingPage(ticket, *view) : settled(ticket, *view);
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

http::Response WaitingPage::cancel(const QByteArray &ticket) const
{
    // A link, not a form: the redirect behind it would have to pass form-action, and Origin would be null.
    // All it can do is deny, and the unguessable ticket is enough for that.
    if (!m_queue.cancel(ticket))
        return overPage();
    return show(ticket);
}

http::Response WaitingPage::pendingPage(const QByteArray &ticket, const ConsentQueue::View &view) const
{
    const int seconds = secondsLeft(view);
    return renderPage(200, u"waiting.html"_s,
                      {{u"number"_s, QString::number(view.number)},
                       {u"trust"_s, trustOf(view)},
                       {u"client_name"_s, view.request.client.name},
                       {u"scopes"_s, wishOf(view.request.scopes)},
                       {u"redirect_host"_s, hostOf(view.request.redirectUri)},
                       {u"wait_url"_s, QString::fromLatin1(waitPrefix.toByteArray() + ticket)},
                       {u"seconds"_s, QString::number(seconds)},
                       {u"time_left"_s, u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'))}});
}

http::Response WaitingPage::settled(const QByteArray &ticket, const ConsentQueue::View &view) const
{
    if (!view.answer.isEmpty())
        return handOver(view, view.answer);
    const RedirectTarget target{view.request.redirectUri, view.request.state, view.request.issuer};
    if (view.state != ConsentState::Allowed)
        return redirectResponse(redirectLocation(target, refusalOf(view.state)));

    // The grant has the name of the request it answers (see AuthorizationServer). It may be gone again by
    // now.
    const core::Grant *grant = m_directory.findLiveGrant(view.requestId);
    if (!grant)
        return redirectResponse(redirectLocation(target, refusalOf(ConsentState::Denied)));
    const auto code = m_codes.mint(*grant, view.request);
    if (!code) {
        auto page = messagePage(503, u"Traydo cannot store its answer right now"_s,
                                u"You approved, but nothing was handed out yet."_s,
                                u"Reload this page in a moment."_s);
        page.headers.add("Retry-After", QByteArray::number(retryAfterSeconds));
        return page;
    }
    const QByteArray location = redirectLocation(target, "code=" + *code);
    m_queue.rememberAnswer(ticket, location);
    return handOver(view, location);
}

http::Response WaitingPage::handOver(const ConsentQueue::View &view, const QByteArray &location) const
{
    return view.late && leadsToThisComputer(view.request.redirectUri) ? latePage(location)
                                                                      : redirectResponse(location);
}

int WaitingPage::secondsLeft(const ConsentQueue::View &view) const
{
    if (view.state != ConsentState::Pending)
        return 0;
    return int(std::chrono::ceil<core::seconds>(view.expiresAt - m_clock.now()).count());
}

} // namespace traydo::oauth
