#include "bridge/serverstream.h"

namespace traydo::bridge {

namespace {

constexpr core::milliseconds firstPause{250};
constexpr core::milliseconds longestPause{10'000};

} // namespace

ServerStream::ServerStream(HttpClient &http, OAuthClient &oauth, const HttpSession &session)
    : m_http(http), m_oauth(oauth), m_session(session), m_backoff(firstPause, longestPause)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &ServerStream::start);
}

void ServerStream::start()
{
    m_exchange =
        std::make_unique<ServerExchange>(m_http, m_oauth, m_session.listen(m_lastEventId), Asking::Never);
    connect(m_exchange.get(), &ServerExchange::headed, this, &ServerStream::takeHead);
    connect(m_exchange.get(), &ServerExchange::received, this, &ServerStream::received);
    connect(m_exchange.get(), &ServerExchange::ended, this, &ServerStream::takeEnd);
    m_exchange->start();
}

void ServerStream::takeHead(const HttpHead &head)
{
    if (head.status == 200)
        m_backoff.reset();
}

void ServerStream::takeEnd(const ExchangeEnd &end)
{
    if (const auto id = m_exchange->lastEventId(); !id.isEmpty())
        m_lastEventId = id;
    const auto retry = m_exchange->retryMs();
    m_exchange.release()->deleteLater(); // it is calling us
    if (end.status == 404 && !m_session.id.isEmpty())
        return Q_EMIT sessionLost();
    if (end.status == 404 || end.status == 405)
        return; // it has no such stream
    m_pause.start(std::max(m_backoff.next(), core::milliseconds(retry.value_or(0))));
}

} // namespace traydo::bridge
