#pragma once

#include "connect/settingsfile.h"
#include "control/controlservice.h"
#include "gui/previewdialog.h"

namespace traydo::gui {

/// Changes another program's settings file, after the change was shown.
class FileChangeDialog final : public PreviewDialog
{
    Q_OBJECT
public:
    struct Task
    {
        QString appName;
        QString clientName; ///< whose request is to be expected; empty: none, since it is taken back
        core::Result<connect::FileChange> change;
    };

    FileChangeDialog(control::ControlService &service, const core::Clock &clock, const Task &task,
                     QWidget *parent = nullptr);

Q_SIGNALS:
    void changed();

protected:
    void act() override;

private:
    void write();

    control::ControlService &m_service;
    const core::Clock &m_clock;
    Task m_task;
};

} // namespace traydo::gui
