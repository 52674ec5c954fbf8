#pragma once

#include "control/controlservice.h"
#include "gui/reloadgate.h"

namespace traydo::gui {

/// How often clients called since a point in time, as the server last told. Nothing says when counts change:
/// whoever shows them asks again while it is seen.
class CallModel : public QObject
{
    Q_OBJECT
public:
    explicit CallModel(control::ControlService &service, QObject *parent = nullptr);

    /// Which hours; asks for them at once.
    void setQuery(const control::CallQuery &query);
    void reload();

    const QList<control::CallCount> &counts() const { return m_counts; }

Q_SIGNALS:
    void changed();

private:
    control::ControlService &m_service;
    control::CallQuery m_query;
    QList<control::CallCount> m_counts;
    ReloadGate m_gate;
};

} // namespace traydo::gui
