#pragma once

#include "control/controlservice.h"

#include <QTimer>

namespace traydo::gui {

/// Knows whether the server answers, and the last it said of itself. Asks again whenever something changed
/// there and, while it does not answer, every few seconds.
class ServerLink : public QObject
{
    Q_OBJECT
public:
    explicit ServerLink(control::ControlService &service, QObject *parent = nullptr);

    /// Asks now; later by itself.
    void refresh();

    bool isReachable() const { return m_reachable; }
    const control::Status &status() const { return m_status; }
    /// It has said that clients find it at no address: its port was not to be had.
    bool isNotListening() const { return m_answered && m_status.mcpUrls.isEmpty(); }
    /// The address to give to an app; empty until the server has answered once.
    QString mcpUrl() const;

Q_SIGNALS:
    void changed();
    /// The server answers again after it did not: whoever shows its data asks for all of it.
    void recovered();

private:
    void take(const core::Result<control::Status> &result);

    control::ControlService &m_service;
    QTimer m_timer;
    control::Status m_status;
    bool m_reachable = true;
    bool m_answered = false; ///< at least once
};

} // namespace traydo::gui
