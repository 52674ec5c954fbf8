#include "gui/clientmodel.h"

#include <QPointer>

#include <algorithm>

namespace traydo::gui {

ClientModel::ClientModel(control::ControlService &service, QObject *parent)
    : QObject(parent), m_service(service)
{
    connect(&service, &control::ControlService::changed, this, [this](control::Topic topic) {
        if (topic == control::Topic::Clients || topic == control::Topic::Lists)
            reload();
    });
}

void ClientModel::reload()
{
    if (!m_gate.enter())
        return;
    m_service.clients([self = QPointer(this)](core::Result<QList<control::ClientSummary>> result) {
        if (!self)
            return;
        const bool again = self->m_gate.leave();
        if (result)
            self->take(*std::move(result));
        if (again)
            self->reload();
    });
}

std::optional<control::ClientSummary> ClientModel::find(const QString &id) const
{
    const auto found = std::find_if(m_clients.cbegin(), m_clients.cend(),
                                    [&](const auto &client) { return client.id == id; });
    return found == m_clients.cend() ? std::nullopt : std::optional(*found);
}

void ClientModel::take(QList<control::ClientSummary> clients)
{
    std::stable_sort(clients.begin(), clients.end(), [](const auto &a, const auto &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    m_clients = std::move(clients);
    Q_EMIT changed();
}

} // namespace traydo::gui
