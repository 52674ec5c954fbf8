#pragma once

#include "control/controlservice.h"

#include <QWidget>

class QLineEdit;
class QListWidget;

namespace traydo::gui {

class TodoEdits;

/// The parts of a todo, to be ticked off and added to. What is done here is done at once.
class SubtaskList : public QWidget
{
    Q_OBJECT
public:
    /// `edits` outlives it.
    SubtaskList(control::ControlService &service, TodoEdits &edits, const core::Todo &whole,
                QWidget *parent = nullptr);

Q_SIGNALS:
    /// A translated sentence.
    void failed(const QString &why);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void reload();
    void fill(const QList<core::Todo> &parts);
    void add();
    void tick(int row);

    control::ControlService &m_service;
    TodoEdits &m_edits;
    core::Todo m_whole;
    QList<core::Todo> m_parts;
    QListWidget *m_list;
    QLineEdit *m_line;
    bool m_filling = false;
};

} // namespace traydo::gui
