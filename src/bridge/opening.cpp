#include "bridge/opening.h"

using namespace Qt::StringLiterals;

namespace traydo::bridge {

namespace {

/// Clients count or use UUIDs.
jsonrpc::Request renumbered(jsonrpc::Request request, int number)
{
    request.id = u"traydo-bridge:%1"_s.arg(number);
    return request;
}

} // namespace

void Opening::note(const jsonrpc::Message &message)
{
    if (const auto *notification = std::get_if<jsonrpc::Notification>(&message)) {
        m_initialized = m_initialized || notification->method == "notifications/initialized"_L1;
        return;
    }
    const auto *request = std::get_if<jsonrpc::Request>(&message);
    if (!request)
        return;
    if (request->method == "initialize"_L1) {
        *this = {};
        m_initialize = *request;
    } else if (request->method == "logging/setLevel"_L1) {
        m_logLevel = *request;
    } else if (request->method == "resources/subscribe"_L1) {
        m_subscriptions.insert(request->params["uri"_L1].toString(), *request);
    } else if (request->method == "resources/unsubscribe"_L1) {
        m_subscriptions.remove(request->params["uri"_L1].toString());
    }
}

jsonrpc::Request Opening::initialize() const
{
    return renumbered(*m_initialize, 0);
}

QList<jsonrpc::Message> Opening::setup() const
{
    QList<jsonrpc::Message> messages;
    if (m_initialized)
        messages.append(jsonrpc::Notification{u"notifications/initialized"_s, {}});
    int number = 0;
    if (m_logLevel)
        messages.append(renumbered(*m_logLevel, ++number));
    for (const auto &subscription : m_subscriptions)
        messages.append(renumbered(subscription, ++number));
    return messages;
}

} // namespace traydo::bridge
