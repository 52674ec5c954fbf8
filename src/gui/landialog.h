#pragma once

#include "control/controlservice.h"
#include "gui/timetext.h"

#include <QDialog>
#include <QTimer>

#include <memory>

namespace traydo::gui {

namespace Ui {
class LanDialog;
}

/// The listener for other devices: whether it is there, what they have to trust, and the window of time in
/// which new apps may register there.
class LanDialog : public QDialog
{
    Q_OBJECT
public:
    LanDialog(control::ControlService &service, const core::Clock &clock, QWidget *parent = nullptr);
    ~LanDialog() override;

private:
    void reload();
    void show(const core::Result<control::LanStatus> &status);
    void showStatus();
    void togglePairing();
    void saveAuthority();

    control::ControlService &m_service;
    const core::Clock &m_clock;
    TimeText m_times;
    std::unique_ptr<Ui::LanDialog> m_ui;
    control::LanStatus m_status;
    QTimer m_ticker; ///< the pairing window counts down
};

} // namespace traydo::gui
