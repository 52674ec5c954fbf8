#pragma once

#include "control/controlservice.h"
#include "gui/reloadgate.h"
#include "gui/trayicon.h"

namespace traydo::gui {

class ListModel;

/// What is due today or before, for the tray's menu: how much, and the first few todos.
class DueTodos : public QObject
{
    Q_OBJECT
public:
    /// `lists` knows the numbers; it outlives this.
    DueTodos(control::ControlService &service, const ListModel &lists, const core::Clock &clock,
             QObject *parent = nullptr);

    void reload();
    DueSummary summary() const;
    /// One of `summary().first`.
    std::optional<core::Todo> find(const QString &id) const;

Q_SIGNALS:
    void changed();

private:
    control::ControlService &m_service;
    const ListModel &m_lists;
    TimeText m_times;
    QList<core::Todo> m_todos;
    ReloadGate m_gate;
};

} // namespace traydo::gui
