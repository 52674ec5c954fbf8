#pragma once

#include "control/controlservice.h"
#include "gui/reloadgate.h"

namespace traydo::gui {

/// The consent requests that wait, oldest first, as the server last told them.
class RequestModel : public QObject
{
    Q_OBJECT
public:
    explicit RequestModel(control::ControlService &service, QObject *parent = nullptr);

    void reload();

    const QList<core::ConsentRequest> &requests() const { return m_requests; }
    std::optional<core::ConsentRequest> find(const QString &id) const;

Q_SIGNALS:
    void arrived(const traydo::core::ConsentRequest &request);
    /// Decided, cancelled in the browser, or expired.
    void gone(const QString &id);
    void changed();

private:
    void take(QList<core::ConsentRequest> requests);

    control::ControlService &m_service;
    QList<core::ConsentRequest> m_requests;
    ReloadGate m_gate;
};

} // namespace traydo::gui
