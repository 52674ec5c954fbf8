#pragma once

#include "control/controlservice.h"
#include "gui/reloadgate.h"

namespace traydo::gui {

/// The lists with their numbers of open todos, as the server last told them.
class ListModel : public QObject
{
    Q_OBJECT
public:
    explicit ListModel(control::ControlService &service, QObject *parent = nullptr);

    void reload();

    const QList<control::ListSummary> &lists() const { return m_lists; }
    std::optional<core::TodoList> find(const QString &listId) const;
    /// Empty when unknown.
    QString nameOf(const QString &listId) const;
    int openTodos() const;
    int overdueTodos() const;
    /// Due today or overdue.
    int todaysTodos() const;

Q_SIGNALS:
    /// Lists, names or counts are new.
    void updated();

private:
    control::ControlService &m_service;
    QList<control::ListSummary> m_lists;
    ReloadGate m_gate;
};

} // namespace traydo::gui
