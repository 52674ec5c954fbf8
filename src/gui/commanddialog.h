#pragma once

#include "connect/commandrun.h"
#include "control/controlservice.h"
#include "gui/previewdialog.h"

namespace traydo::gui {

/// Runs another program's own commands, after they were shown.
class CommandDialog final : public PreviewDialog
{
    Q_OBJECT
public:
    struct Task
    {
        QString appName;
        QString clientName; ///< whose request is to be expected; empty: none, since it is taken back
        QList<connect::Command> commands;
        QProcessEnvironment environment;
        std::optional<connect::Command> signingIn = {}; ///< what the person may type afterwards
    };

    CommandDialog(control::ControlService &service, const Task &task, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The commands have ended; what the app knows may have changed.
    void ran();

protected:
    void act() override;

private:
    void run();
    void ended(const core::Result<void> &outcome);
    QString doneText() const;

    control::ControlService &m_service;
    Task m_task;
    connect::CommandRun m_run;
};

} // namespace traydo::gui
