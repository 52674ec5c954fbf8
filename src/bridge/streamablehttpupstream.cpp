#include "bridge/streamablehttpupstream.h"

#include "bridge/failure.h"
#include "bridge/log.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace traydo::bridge {

namespace {

constexpr core::milliseconds endPatience{2'000};

bool isRequest(const jsonrpc::Message &message, QLatin1StringView method)
{
    const auto *request = std::get_if<jsonrpc::Request>(&message);
    return request && request->method == method && statelessRevision(message).isEmpty();
}

bool isNotification(const jsonrpc::Message &message, QLatin1StringView method)
{
    const auto *notification = std::get_if<jsonrpc::Notification>(&message);
    return notification && notification->method == method;
}

} // namespace

StreamableHttpUpstream::StreamableHttpUpstream(const QUrl &server, HttpClient &http, OAuthClient &oauth,
                                               QObject *parent)
    : Upstream(parent), m_http(http), m_oauth(oauth)
{
    m_session.url = server;
}

void StreamableHttpUpstream::send(const jsonrpc::Message &message)
{
    if (cancels(message))
        return;
    if (m_phase != Phase::Open) {
        m_waiting.push_back(message);
        return;
    }
    if (isRequest(message, "initialize"_L1)) {
        m_session.reset();
        m_stream.reset();
        m_phase = Phase::Opening;
    } else if (isNotification(message, "notifications/initialized"_L1)) {
        m_phase = Phase::Opening;
    }
    m_opening.note(message);
    deliver(message).start();
}

/// True when nothing is left to be sent of a cancellation. Without a session leaving is what cancels; within
/// one the server is told.
bool StreamableHttpUpstream::cancels(const jsonrpc::Message &message)
{
    if (!isNotification(message, "notifications/cancelled"_L1))
        return false;
    const auto id = jsonrpc::readId(std::get<jsonrpc::Notification>(message).params["requestId"_L1]);
    const auto waiting = std::find_if(m_waiting.begin(), m_waiting.end(), [&](const auto &other) {
        const auto *request = std::get_if<jsonrpc::Request>(&other);
        return request && request->id == id;
    });
    if (waiting != m_waiting.end()) {
        m_waiting.erase(waiting);
        return true;
    }
    const auto running = std::find_if(m_deliveries.begin(), m_deliveries.end(),
                                      [&](const auto &delivery) { return delivery->requestId() == id; });
    if (!id || running == m_deliveries.end())
        return m_session.version.isEmpty();
    if (!statelessRevision((*running)->message()).isEmpty()) {
        m_deliveries.erase(running);
        return true;
    }
    (*running)->forgetAnswer();
    return false;
}

Delivery &StreamableHttpUpstream::deliver(const jsonrpc::Message &message)
{
    m_deliveries.push_back(std::make_unique<Delivery>(m_http, m_oauth, m_session, message));
    Delivery *const delivery = m_deliveries.back().get();
    connect(delivery, &Delivery::headed, this,
            [this, delivery](const HttpHead &head) { takeSession(delivery, head); });
    connect(delivery, &Delivery::received, this,
            [this, delivery](const jsonrpc::Message &answer) { takeAnswer(*delivery, answer); });
    connect(delivery, &Delivery::settled, this,
            [this, delivery](const QString &problem, int status) { takeSettled(delivery, problem, status); });
    connect(delivery, &Delivery::sessionLost, this, [this, delivery] {
        m_interrupted.append(delivery);
        reopen();
    });
    return *delivery;
}

void StreamableHttpUpstream::takeSession(const Delivery *delivery, const HttpHead &head)
{
    if (isRequest(delivery->message(), "initialize"_L1))
        m_session.id = head.header("Mcp-Session-Id");
}

void StreamableHttpUpstream::takeAnswer(const Delivery &delivery, jsonrpc::Message answer)
{
    if (isRequest(delivery.message(), "initialize"_L1))
        takeVersion(answer);
    auto *const response = std::get_if<jsonrpc::Response>(&answer);
    auto *const result = response ? std::get_if<QJsonValue>(&response->outcome) : nullptr;
    if (result && !statelessRevision(delivery.message()).isEmpty() &&
        std::get<jsonrpc::Request>(delivery.message()).method == "tools/list"_L1)
        *result = m_session.parameters.learn(result->toObject());
    Q_EMIT received(answer);
}

void StreamableHttpUpstream::takeVersion(const jsonrpc::Message &message)
{
    const auto *response = std::get_if<jsonrpc::Response>(&message);
    const auto *result = response ? std::get_if<QJsonValue>(&response->outcome) : nullptr;
    if (result)
        m_session.version = headerValue((*result)["protocolVersion"_L1].toString());
}

void StreamableHttpUpstream::takeSettled(Delivery *delivery, const QString &problem, int status)
{
    const auto message = delivery->message();
    const auto place = std::find_if(m_deliveries.begin(), m_deliveries.end(),
                                    [&](const auto &other) { return other.get() == delivery; });
    place->release()->deleteLater(); // it is calling us
    m_deliveries.erase(place);

    const bool opens = isRequest(message, "initialize"_L1);
    const bool refused = !problem.isEmpty() && (status == 400 || status == 404 || status == 405);
    if (opens && refused)
        return Q_EMIT notSpoken(std::get<jsonrpc::Request>(message));
    if (!problem.isEmpty())
        Q_EMIT received(failedRequest(std::get<jsonrpc::Request>(message), problem));
    const bool confirms = isNotification(message, "notifications/initialized"_L1);
    if (confirms)
        listen();
    if ((opens || confirms) && m_phase == Phase::Opening)
        goOn();
}

void StreamableHttpUpstream::listen()
{
    m_stream = std::make_unique<ServerStream>(m_http, m_oauth, m_session);
    connect(m_stream.get(), &ServerStream::received, this, &Upstream::received);
    connect(m_stream.get(), &ServerStream::sessionLost, this, &StreamableHttpUpstream::reopen);
    m_stream->start();
}

/// A new session in the place of one that the server does not know any longer (transports, session
/// management).
void StreamableHttpUpstream::reopen()
{
    if (m_phase == Phase::Reopening)
        return;
    m_phase = Phase::Reopening;
    if (m_stream) {
        m_stream->disconnect(this);
        m_stream.release()->deleteLater(); // it may be calling us
    }
    m_session.reset();
    qCInfo(logBridge) << "The server has lost the session; opening another";
    m_reopening = std::make_unique<Delivery>(m_http, m_oauth, m_session, m_opening.initialize());
    connect(m_reopening.get(), &Delivery::headed, this,
            [this](const HttpHead &head) { m_session.id = head.header("Mcp-Session-Id"); });
    connect(m_reopening.get(), &Delivery::received, this, &StreamableHttpUpstream::takeVersion);
    connect(m_reopening.get(), &Delivery::settled, this, [this](const QString &problem) {
        m_reopening.release()->deleteLater(); // it is calling us
        if (problem.isEmpty())
            setUp(m_opening.setup());
        else
            takeReopened(problem);
    });
    m_reopening->start();
}

/// Says again what the client said to the session before, one after the other.
void StreamableHttpUpstream::setUp(QList<jsonrpc::Message> rest)
{
    if (rest.isEmpty())
        return takeReopened({});
    m_reopening = std::make_unique<Delivery>(m_http, m_oauth, m_session, rest.takeFirst());
    connect(m_reopening.get(), &Delivery::settled, this, [this, rest] {
        m_reopening.release()->deleteLater(); // it is calling us
        setUp(rest);
    });
    m_reopening->start();
}

void StreamableHttpUpstream::takeReopened(const QString &problem)
{
    if (problem.isEmpty())
        listen();
    for (const auto &delivery : std::exchange(m_interrupted, {})) {
        if (!delivery)
            continue;
        if (problem.isEmpty())
            delivery->start();
        else
            takeSettled(delivery, delivery->requestId() ? problem : QString(), 0);
    }
    goOn();
}

void StreamableHttpUpstream::goOn()
{
    m_phase = Phase::Open;
    while (m_phase == Phase::Open && !m_waiting.empty()) {
        const auto message = m_waiting.front();
        m_waiting.pop_front();
        send(message);
    }
}

void StreamableHttpUpstream::stop()
{
    m_waiting.clear();
    m_reopening.reset();
    m_stream.reset();
    m_deliveries.clear();
    if (m_session.id.isEmpty())
        return Q_EMIT finished();
    auto *const goodbye = new ServerExchange(m_http, m_oauth, m_session.end(), Asking::Never);
    goodbye->setParent(this);
    const auto end = [this, goodbye] {
        goodbye->disconnect(this);
        Q_EMIT finished();
    };
    connect(goodbye, &ServerExchange::ended, this, end);
    QTimer::singleShot(endPatience, goodbye, end);
    goodbye->start();
}

} // namespace traydo::bridge
