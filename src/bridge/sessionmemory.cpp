#include "bridge/sessionmemory.h"

using namespace Qt::StringLiterals;

namespace traydo::bridge {

namespace {

/// Begins the ids of our own requests; no program picks such ids for its.
const QString ourIds = QStringLiteral("traydo-bridge/replay/");

} // namespace

void SessionMemory::note(const jsonrpc::Message &message)
{
    if (const auto *request = std::get_if<jsonrpc::Request>(&message))
        return noteRequest(*request);
    const auto *notification = std::get_if<jsonrpc::Notification>(&message);
    if (notification && notification->method == "notifications/initialized"_L1)
        m_initialized = true;
}

void SessionMemory::noteRequest(const jsonrpc::Request &request)
{
    const QString uri = request.params.value("uri"_L1).toString();
    if (request.method == "initialize"_L1) {
        *this = {};
        m_introduction = request.params;
    } else if (request.method == "logging/setLevel"_L1) {
        m_logLevel = request.params;
    } else if (request.method == "resources/subscribe"_L1 && !m_subscribed.contains(uri)) {
        m_subscribed.append(uri);
    } else if (request.method == "resources/unsubscribe"_L1) {
        m_subscribed.removeAll(uri);
    }
}

QList<jsonrpc::Message> SessionMemory::replay() const
{
    QList<jsonrpc::Message> messages;
    const auto ask = [&](const QString &method, const QJsonObject &params) {
        messages.append(jsonrpc::Request{ourIds + QString::number(messages.size()), method, params});
    };
    ask(u"initialize"_s, m_introduction.value_or(QJsonObject()));
    if (m_initialized)
        messages.append(jsonrpc::Notification{u"notifications/initialized"_s, {}});
    if (m_logLevel)
        ask(u"logging/setLevel"_s, *m_logLevel);
    for (const QString &uri : m_subscribed)
        ask(u"resources/subscribe"_s, {{u"uri"_s, uri}});
    return messages;
}

bool SessionMemory::isOurs(const jsonrpc::Id &id)
{
    const auto *text = std::get_if<QString>(&id);
    return text && text->startsWith(ourIds);
}

} // namespace traydo::bridge
