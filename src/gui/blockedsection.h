#pragma once

#include "control/controlservice.h"
#include "gui/reloadgate.h"
#include "gui/timetext.h"

#include <QWidget>

class QVBoxLayout;

namespace traydo::gui {

/// Whom the person keeps from asking, each with the button that undoes it. Hidden while there is nobody.
class BlockedSection : public QWidget
{
    Q_OBJECT
public:
    BlockedSection(control::ControlService &service, const core::Clock &clock, QWidget *parent = nullptr);

    void reload();

Q_SIGNALS:
    void noticed(const QString &text);
    /// How many there are, after each look.
    void counted(int blocks);

private:
    void show(const QList<core::Block> &blocks);
    QWidget *makeRow(const core::Block &block);
    QString text(const core::Block &block) const;
    void undo(const QString &id);

    control::ControlService &m_service;
    TimeText m_times;
    QVBoxLayout *m_rows;
    ReloadGate m_gate;
};

} // namespace traydo::gui
