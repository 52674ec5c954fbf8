#pragma once

#include "control/controlservice.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace traydo::gui {

class ListEdits;

/// The lists that are archived or in the trash, to be brought back.
class ShelfDialog : public QDialog
{
    Q_OBJECT
public:
    /// `edits` outlives it.
    ShelfDialog(control::ControlService &service, ListEdits &edits, QWidget *parent = nullptr);

private:
    void reload();
    void add(const QList<control::ListSummary> &lists, const QString &where);
    void showState();

    control::ControlService &m_service;
    ListEdits &m_edits;
    QList<core::TodoList> m_lists;
    QListWidget *m_view;
    QLabel *m_empty;
    QPushButton *m_back;
    int m_generation = 0; ///< answers of an older load are dropped
};

} // namespace traydo::gui
