#include "bridge/localupstream.h"

#include "bridge/failure.h"
#include "bridge/log.h"
#include "bridge/standin.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace traydo::bridge {

namespace {

/// A local connect costs nothing, and a person who has just started Traydo does not want to wait.
constexpr auto retryPause = 200ms;
/// A Traydo that does not read keeps nobody from ending.
constexpr auto longestFarewell = 2s;
/// What Traydo may say in one line: far more than any answer of its own.
constexpr qint64 maxAnswerBytes = 64LL * 1024 * 1024;

constexpr auto listenMethod = "subscriptions/listen"_L1;
constexpr auto subscriptionKey = "io.modelcontextprotocol/subscriptionId"_L1;

/// Asking twice does no harm: nothing is changed by it, or the same again.
bool mayBeAskedAgain(const QString &method)
{
    return method != "tools/call"_L1;
}

QString connectionLost()
{
    return u"The connection to Traydo was lost while this ran, so it may or may not have been done. Look "
           "before you try again."_s;
}

} // namespace

LocalUpstream::LocalUpstream(const Options &options, QObject *parent)
    : Upstream(parent), m_options(options), m_link(options.socketPath, maxAnswerBytes, options.peerCheck)
{
    if (options.startTraydo)
        m_launcher.emplace(*options.startTraydo);
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryPause);
    m_patience.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, &m_link, &control::BridgeLink::open);
    connect(&m_patience, &QTimer::timeout, this, &LocalUpstream::giveUpWaiting);
    connect(&m_link, &control::BridgeLink::opened, this, &LocalUpstream::connected);
    connect(&m_link, &control::BridgeLink::received, this, &LocalUpstream::take);
    connect(&m_link, &control::BridgeLink::closed, this, &LocalUpstream::lost);
}

void LocalUpstream::start()
{
    m_wantsStart = m_launcher.has_value();
    m_patience.start(patience());
    m_link.open();
}

void LocalUpstream::stop()
{
    if (std::exchange(m_isEnding, true))
        return;
    m_retry.stop();
    m_patience.stop();
    if (m_isOpen) {
        m_link.close(); // lost() follows once all was said
        QTimer::singleShot(longestFarewell, this, [this] { lost({}); });
        return;
    }
    QMetaObject::invokeMethod(this, &Upstream::finished, Qt::QueuedConnection);
}

void LocalUpstream::connected()
{
    m_isOpen = true;
    m_isDenied = false;
    m_wantsStart = false;
    m_patience.stop();
    if (m_memory.hasSession()) {
        const auto messages = m_memory.replay();
        for (const auto &message : messages)
            forward(message);
        tellWhatMayHaveChanged();
    }
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &request : waiting)
        ask(request);
}

void LocalUpstream::lost(const core::Error &why)
{
    const bool wasOpen = std::exchange(m_isOpen, false);
    if (m_isEnding) {
        if (wasOpen)
            Q_EMIT finished();
        return;
    }
    m_isDenied = why.code == core::ErrorCode::Denied;
    if (wasOpen) {
        qCInfo(logBridge).noquote() << "Traydo is gone:" << why.text;
        m_patience.start(patience());
    }
    m_retry.start();
    const auto asked = std::exchange(m_asked, {});
    for (const auto &[id, request] : asked) {
        if (!mayBeAskedAgain(request.method)) {
            Q_EMIT received(failedRequest(request, connectionLost()));
            continue;
        }
        if (request.method == listenMethod)
            m_reopening.append(jsonrpc::toJson(id));
        m_waiting.append(request);
    }
    if (std::exchange(m_wantsStart, false))
        m_launcher->start();
}

void LocalUpstream::send(const jsonrpc::Message &message)
{
    m_memory.note(message);
    if (const auto *request = std::get_if<jsonrpc::Request>(&message))
        return sendRequest(*request);
    const auto *notification = std::get_if<jsonrpc::Notification>(&message);
    if (notification && notification->method == "notifications/cancelled"_L1)
        cancel(*notification);
    // What else a program says while Traydo is away is about things that went with it.
    if (m_isOpen)
        forward(message);
}

void LocalUpstream::sendRequest(const jsonrpc::Request &request)
{
    if (jsonrpc::serialise(request).size() > m_options.maxMessageBytes) {
        Q_EMIT received(failedRequest(request, u"The message is too long for Traydo."_s));
        return;
    }
    if (!m_isOpen)
        m_link.open(); // it may be back for less than a pause
    if (m_isOpen)
        return ask(request);
    // Whoever ended Traydo meant it; only what cannot be done without it starts it again.
    if (m_launcher && request.method == "tools/call"_L1) {
        m_launcher->start();
        m_patience.start(patience());
    }
    if (m_patience.isActive())
        m_waiting.append(request);
    else
        answerInPlace(request);
}

void LocalUpstream::cancel(const jsonrpc::Notification &notification)
{
    const auto id = jsonrpc::readId(notification.params.value("requestId"_L1));
    if (!id)
        return;
    m_asked.erase(*id);
    m_waiting.removeIf([&](const jsonrpc::Request &request) { return request.id == *id; });
    m_reopening.removeAll(jsonrpc::toJson(*id));
}

void LocalUpstream::ask(const jsonrpc::Request &request)
{
    m_asked[request.id] = request;
    forward(request);
}

void LocalUpstream::forward(const jsonrpc::Message &message)
{
    m_link.send(jsonrpc::serialise(message));
}

void LocalUpstream::take(const QByteArray &line)
{
    const auto read = jsonrpc::parseMessage(line);
    const auto *message = std::get_if<jsonrpc::Message>(&read);
    if (!message) {
        qCWarning(logBridge) << "Traydo sent something that is no message";
        return;
    }
    if (const auto *response = std::get_if<jsonrpc::Response>(message))
        takeResponse(*response);
    else if (const auto *notification = std::get_if<jsonrpc::Notification>(message))
        takeNotification(*notification);
    else
        Q_EMIT received(*message);
}

void LocalUpstream::takeResponse(const jsonrpc::Response &response)
{
    if (response.id && SessionMemory::isOurs(*response.id))
        return;
    if (response.id) {
        const auto asked = m_asked.find(*response.id);
        if (asked != m_asked.end()) {
            if (asked->second.method == "initialize"_L1 &&
                std::holds_alternative<QJsonValue>(response.outcome))
                m_memory.noteIntroduced();
            m_asked.erase(asked);
        }
    }
    Q_EMIT received(response);
}

void LocalUpstream::takeNotification(const jsonrpc::Notification &notification)
{
    const QJsonValue subscription = notification.params["_meta"_L1][subscriptionKey];
    if (notification.method == "notifications/subscriptions/acknowledged"_L1 &&
        m_reopening.removeAll(subscription) > 0)
        return reopenListening(notification, subscription);
    Q_EMIT received(notification);
}

/// The program has its acknowledgement from before; what it missed meanwhile it has to look at again.
void LocalUpstream::reopenListening(const jsonrpc::Notification &acknowledged, const QJsonValue &subscription)
{
    const QJsonObject granted = acknowledged.params.value("notifications"_L1).toObject();
    const auto tell = [&](const QString &method, QJsonObject params) {
        params.insert("_meta"_L1, QJsonObject{{subscriptionKey, subscription}});
        Q_EMIT received(jsonrpc::Notification{method, params});
    };
    constexpr std::array lists{
        std::pair{"toolsListChanged"_L1, "notifications/tools/list_changed"_L1},
        std::pair{"promptsListChanged"_L1, "notifications/prompts/list_changed"_L1},
        std::pair{"resourcesListChanged"_L1, "notifications/resources/list_changed"_L1}};
    for (const auto &[name, method] : lists) {
        if (granted.value(name).toBool())
            tell(method, {});
    }
    const auto uris = granted.value("resourceSubscriptions"_L1).toArray();
    for (const QJsonValue uri : uris)
        tell(u"notifications/resources/updated"_s, {{u"uri"_s, uri}});
}

void LocalUpstream::tellWhatMayHaveChanged()
{
    const auto tell = [this](const QString &method, const QJsonObject &params = {}) {
        Q_EMIT received(jsonrpc::Notification{method, params});
    };
    if (std::exchange(m_stoodIn, false)) {
        tell(u"notifications/tools/list_changed"_s);
        tell(u"notifications/prompts/list_changed"_s);
    }
    tell(u"notifications/resources/list_changed"_s);
    for (const QString &uri : m_memory.subscribed())
        tell(u"notifications/resources/updated"_s, {{u"uri"_s, uri}});
}

void LocalUpstream::giveUpWaiting()
{
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &request : waiting)
        answerInPlace(request);
}

void LocalUpstream::answerInPlace(const jsonrpc::Request &request)
{
    // It waits as long as it takes: what it wants to hear of cannot happen before.
    if (request.method == listenMethod) {
        m_waiting.append(request);
        return;
    }
    m_stoodIn = true;
    if (request.method == "initialize"_L1)
        m_memory.noteIntroduced();
    Q_EMIT received(bridge::answerInPlace(request, whyAway()));
}

std::chrono::milliseconds LocalUpstream::patience() const
{
    return m_launcher ? m_options.startPatience : m_options.patience;
}

QString LocalUpstream::whyAway() const
{
    if (m_isDenied)
        return u"Traydo's socket belongs to another user of this computer, so nothing was sent to it."_s;
    if (m_launcher)
        return u"Traydo is being started and does not answer yet. Try again in a moment."_s;
    return u"Traydo is not running. Ask the user to start it, then try again."_s;
}

} // namespace traydo::bridge
