#pragma once

#include "control/controlservice.h"
#include "gui/reloadgate.h"

namespace traydo::gui {

/// The registered clients, by name, as the server last told them.
class ClientModel : public QObject
{
    Q_OBJECT
public:
    explicit ClientModel(control::ControlService &service, QObject *parent = nullptr);

    void reload();

    const QList<control::ClientSummary> &clients() const { return m_clients; }
    std::optional<control::ClientSummary> find(const QString &id) const;

Q_SIGNALS:
    void changed();

private:
    void take(QList<control::ClientSummary> clients);

    control::ControlService &m_service;
    QList<control::ClientSummary> m_clients;
    ReloadGate m_gate;
};

} // namespace traydo::gui
