#include "gui/serverlink.h"

#include <QPointer>

using namespace std::chrono_literals;

namespace traydo::gui {

namespace {

constexpr auto retryInterval = 2s;
/// Connections come and go without a notification of their own topic; a slow look keeps the count honest.
constexpr auto idleInterval = 30s;

} // namespace

ServerLink::ServerLink(control::ControlService &service, QObject *parent)
    : QObject(parent), m_service(service)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ServerLink::refresh);
    connect(&service, &control::ControlService::changed, this, &ServerLink::refresh);
}

void ServerLink::refresh()
{
    m_timer.stop();
    m_service.status([self = QPointer(this)](const core::Result<control::Status> &result) {
        if (self)
            self->take(result);
    });
}

QString ServerLink::mcpUrl() const
{
    return m_status.mcpUrls.isEmpty() ? QString() : m_status.mcpUrls.first().toString();
}

void ServerLink::take(const core::Result<control::Status> &result)
{
    const bool wasReachable = std::exchange(m_reachable, result.ok());
    if (result)
        m_status = *result;
    m_answered = m_answered || result.ok();
    m_timer.start(m_reachable ? idleInterval : retryInterval);
    Q_EMIT changed();
    if (m_reachable && !wasReachable)
        Q_EMIT recovered();
}

} // namespace traydo::gui
