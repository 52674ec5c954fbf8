#include "bridge/legacysseupstream.h"

#include "bridge/address.h"
#include "bridge/failure.h"
#include "bridge/log.h"
#include "bridge/messageheaders.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace traydo::bridge {

namespace {

constexpr core::milliseconds firstPause{100};
constexpr core::milliseconds longestPause{5'000};

} // namespace

LegacySseUpstream::LegacySseUpstream(const QUrl &server, HttpClient &http, OAuthClient &oauth,
                                     QObject *parent)
    : Upstream(parent), m_http(http), m_oauth(oauth), m_server(server), m_backoff(firstPause, longestPause)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &LegacySseUpstream::start);
}

void LegacySseUpstream::start()
{
    HttpRequest request{"GET", m_server, {{"Accept", "text/event-stream"}}, {}};
    m_stream = std::make_unique<ServerExchange>(m_http, m_oauth, request, Asking::Allowed);
    connect(m_stream.get(), &ServerExchange::eventReceived, this, &LegacySseUpstream::takeEvent);
    connect(m_stream.get(), &ServerExchange::received, this, &LegacySseUpstream::takeMessage);
    connect(m_stream.get(), &ServerExchange::ended, this, &LegacySseUpstream::takeEnd);
    m_stream->start();
}

void LegacySseUpstream::takeEvent(const ServerEvent &event)
{
    if (event.type != "endpoint")
        return;
    const QUrl address = m_server.resolved(QUrl::fromEncoded(event.data, QUrl::StrictMode));
    if (!address.isValid() || originOf(address) != originOf(m_server)) {
        qCWarning(logBridge) << "The server names an address of another server for its messages";
        return failAll(u"The server names an address of another server for its messages."_s);
    }
    m_messages = address;
    m_backoff.reset();
    if (!m_version.isEmpty() && m_opening.isKnown()) {
        m_reopening = true; // until it is answered
        return post(m_opening.initialize());
    }
    flush();
}

void LegacySseUpstream::takeMessage(const jsonrpc::Message &message)
{
    if (const auto *response = std::get_if<jsonrpc::Response>(&message)) {
        if (m_reopening && response->id == m_opening.initialize().id) {
            m_reopening = false;
            for (const auto &said : m_opening.setup())
                post(said);
            return flush();
        }
        const auto asked = std::find_if(m_unanswered.begin(), m_unanswered.end(),
                                        [&](const auto &request) { return request.id == response->id; });
        if (asked == m_unanswered.end())
            return; // to what was said again after the session was lost
        if (asked->method == "initialize"_L1) {
            if (const auto *result = std::get_if<QJsonValue>(&response->outcome))
                m_version = headerValue((*result)["protocolVersion"_L1].toString());
        }
        m_unanswered.erase(asked);
    }
    Q_EMIT received(message);
}

void LegacySseUpstream::takeEnd(const ExchangeEnd &end)
{
    m_stream.release()->deleteLater(); // it is calling us
    m_messages.clear();
    m_reopening = false;
    if (end.kind == ExchangeEnd::Kind::Denied)
        failAll(end.text);
    else if (end.status >= 300)
        failAll(u"%1 answered with HTTP status %2."_s.arg(m_server.authority()).arg(end.status));
    else
        failAll(u"The connection to %1 was lost. What was asked may have been done all the same; look before "
                "you try again."_s.arg(m_server.authority()));
    m_pause.start(m_backoff.next());
}

/// What waits or is under way gets no other answer.
void LegacySseUpstream::failAll(const QString &problem)
{
    for (const auto &message : std::exchange(m_waiting, {})) {
        if (const auto *request = std::get_if<jsonrpc::Request>(&message))
            Q_EMIT received(failedRequest(*request, problem));
    }
    for (const auto &request : std::exchange(m_unanswered, {}))
        Q_EMIT received(failedRequest(request, problem));
}

void LegacySseUpstream::send(const jsonrpc::Message &message)
{
    if (m_messages.isEmpty() || m_reopening) {
        m_waiting.push_back(message);
        return;
    }
    m_opening.note(message);
    if (const auto *request = std::get_if<jsonrpc::Request>(&message))
        m_unanswered.append(*request);
    if (const auto *note = std::get_if<jsonrpc::Notification>(&message);
        note && note->method == "notifications/cancelled"_L1) {
        const auto id = jsonrpc::readId(note->params["requestId"_L1]);
        m_unanswered.removeIf([&](const auto &request) { return request.id == id; });
    }
    post(message);
}

void LegacySseUpstream::flush()
{
    for (const auto &message : std::exchange(m_waiting, {}))
        send(message);
}

void LegacySseUpstream::post(const jsonrpc::Message &message)
{
    HttpRequest request{
        "POST", m_messages, {{"Content-Type", "application/json"}}, jsonrpc::serialise(message)};
    if (!m_version.isEmpty())
        request.headers.append({"MCP-Protocol-Version", m_version});
    m_posts.push_back(std::make_unique<ServerExchange>(m_http, m_oauth, request, Asking::Allowed));
    ServerExchange *const exchange = m_posts.back().get();
    connect(exchange, &ServerExchange::ended, this,
            [=, this](const ExchangeEnd &end) { takePosted(exchange, message, end); });
    exchange->start();
}

void LegacySseUpstream::takePosted(ServerExchange *exchange, const jsonrpc::Message &message,
                                   const ExchangeEnd &end)
{
    const auto place = std::find_if(m_posts.begin(), m_posts.end(),
                                    [&](const auto &other) { return other.get() == exchange; });
    place->release()->deleteLater(); // it is calling us
    m_posts.erase(place);
    const auto *request = std::get_if<jsonrpc::Request>(&message);
    if (!request || (end.kind == ExchangeEnd::Kind::Complete && end.status < 300))
        return;
    if (m_unanswered.removeIf([&](const auto &other) { return other.id == request->id; }) == 0)
        return; // answered already, or given up with the stream
    const QString problem =
        end.kind == ExchangeEnd::Kind::Complete
            ? u"%1 answered with HTTP status %2."_s.arg(m_server.authority()).arg(end.status)
            : u"%1 cannot be used: %2"_s.arg(m_server.authority(), end.text);
    Q_EMIT received(failedRequest(*request, problem));
}

void LegacySseUpstream::stop()
{
    m_pause.stop();
    m_stream.reset();
    m_posts.clear();
    Q_EMIT finished();
}

} // namespace traydo::bridge
