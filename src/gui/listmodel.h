#pragma once

#include "control/controlservice.h"
#include "gui/reloadgate.h"

#include <QAbstractListModel>

namespace traydo::gui {

/// The lists with their numbers of open todos, for the side of the Todos page. The first row stands for all
/// of them.
class ListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole, ///< empty for "all"
        OpenRole,              ///< number of open todos
        ColorRole,             ///< invalid where the list has none
    };

    explicit ListModel(control::ControlService &service, QObject *parent = nullptr);

    void reload();

    const QList<control::ListSummary> &lists() const { return m_lists; }
    /// Empty when unknown.
    QString nameOf(const QString &listId) const;
    QModelIndex indexOf(const QString &listId) const;
    int openTodos() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    /// Names or counts are new.
    void updated();

private:
    void take(QList<control::ListSummary> lists);

    control::ControlService &m_service;
    QList<control::ListSummary> m_lists;
    ReloadGate m_gate;
};

} // namespace traydo::gui
