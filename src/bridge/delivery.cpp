#include "bridge/delivery.h"

using namespace Qt::StringLiterals;

namespace traydo::bridge {

namespace {

/// A server that restarts is back by then; longer, and the person should hear of it.
constexpr core::milliseconds startPatience{4'000};
/// What was begun may be long work; its stream is worth more attempts.
constexpr core::milliseconds streamPatience{60'000};
constexpr core::milliseconds firstPause{100};
constexpr core::milliseconds longestPause{1'000};
constexpr core::milliseconds streamPause{1'000}; // where the server names none

} // namespace

Delivery::Delivery(HttpClient &http, OAuthClient &oauth, const HttpSession &session, jsonrpc::Message message)
    : m_http(http),
      m_oauth(oauth),
      m_session(session),
      m_message(std::move(message)),
      m_backoff(firstPause, longestPause)
{
    m_pause.setSingleShot(true);
    m_answered = !std::holds_alternative<jsonrpc::Request>(m_message);
    m_since.start();
}

std::optional<jsonrpc::Id> Delivery::requestId() const
{
    const auto *request = std::get_if<jsonrpc::Request>(&m_message);
    return request ? std::optional(request->id) : std::nullopt;
}

bool Delivery::isSubscription() const
{
    const auto *request = std::get_if<jsonrpc::Request>(&m_message);
    return request && request->method == "subscriptions/listen"_L1;
}

/// Anything but a tool call comes to the same when it is done twice.
bool Delivery::isRepeatable() const
{
    const auto *request = std::get_if<jsonrpc::Request>(&m_message);
    return request && request->method != "tools/call"_L1 && m_status == 0;
}

void Delivery::start()
{
    run(m_session.post(m_message));
}

void Delivery::takeUp()
{
    run(m_session.listen(m_lastEventId));
}

void Delivery::run(const HttpRequest &request)
{
    m_sessionId = m_session.id;
    m_status = 0;
    m_exchange = std::make_unique<ServerExchange>(m_http, m_oauth, request, Asking::Allowed);
    connect(m_exchange.get(), &ServerExchange::headed, this, &Delivery::takeHead);
    connect(m_exchange.get(), &ServerExchange::received, this, &Delivery::takeMessage);
    connect(m_exchange.get(), &ServerExchange::ended, this, &Delivery::takeEnd);
    m_exchange->start();
}

void Delivery::takeHead(const HttpHead &head)
{
    m_status = head.status;
    if (head.status < 300)
        Q_EMIT headed(head);
}

/// True when the server does not know the session that went with the message, for the first time.
bool Delivery::losesSession() const
{
    return m_status == 404 && !m_sessionId.isEmpty() && !m_sessionLost;
}

void Delivery::takeMessage(jsonrpc::Message message)
{
    if (losesSession())
        return; // what it says about that is not the answer
    if (auto *response = std::get_if<jsonrpc::Response>(&message)) {
        if (!response->id)
            response->id = requestId(); // refused before it was read far enough
        // The end of a subscription is that of its server; whoever subscribed would not know what to do.
        if (isSubscription() && std::holds_alternative<QJsonValue>(response->outcome))
            return;
        if (response->id == requestId() && std::exchange(m_answered, true))
            return;
    } else if (const auto *notification = std::get_if<jsonrpc::Notification>(&message);
               notification && notification->method == "notifications/subscriptions/acknowledged"_L1 &&
               std::exchange(m_acknowledged, true)) {
        return; // of a stream that was opened again
    }
    m_since.restart();
    m_backoff.reset();
    Q_EMIT received(message);
}

void Delivery::takeEnd(const ExchangeEnd &end)
{
    using Kind = ExchangeEnd::Kind;
    const auto lastEventId = m_exchange->lastEventId();
    const auto retry = m_exchange->retryMs();
    m_exchange.release()->deleteLater(); // it is calling us
    if (!lastEventId.isEmpty())
        m_lastEventId = lastEventId;

    if (end.kind == Kind::Denied)
        return settle(end.text);
    if (losesSession()) {
        m_sessionLost = true;
        return Q_EMIT sessionLost();
    }
    if (end.kind == Kind::Unreachable && (isSubscription() || !m_since.hasExpired(startPatience.count())))
        return tryAgain(m_backoff.next(), m_lastEventId.isEmpty() ? &Delivery::start : &Delivery::takeUp);
    if (m_answered)
        return settle({}, end.status);
    if (end.kind == Kind::Unreachable)
        return settle(
            u"%1 cannot be reached (%2). Is it running?"_s.arg(m_session.url.authority(), end.text));
    if (end.status >= 300)
        return settle(u"%1 answered with HTTP status %2."_s.arg(m_session.url.authority()).arg(end.status),
                      end.status);
    if (isSubscription() || (isRepeatable() && !m_since.hasExpired(startPatience.count())))
        return tryAgain(m_backoff.next(), &Delivery::start);
    if (!m_lastEventId.isEmpty() && !m_since.hasExpired(streamPatience.count()))
        return tryAgain(retry ? core::milliseconds(*retry) : streamPause, &Delivery::takeUp);
    settle(
        u"The connection to %1 ended before the answer came. It may have been done all the same; look before "
        "you try again."_s.arg(m_session.url.authority()));
}

void Delivery::tryAgain(core::milliseconds pause, void (Delivery::*next)())
{
    m_pause.disconnect(this);
    connect(&m_pause, &QTimer::timeout, this, next);
    m_pause.start(pause);
}

void Delivery::settle(const QString &problem, int status)
{
    Q_EMIT settled(m_answered ? QString() : problem, status);
}

} // namespace traydo::bridge
