#pragma once

#include "control/controlservice.h"
#include "gui/timetext.h"

#include <QWidget>

#include <memory>

namespace traydo::gui {

class ServerLink;
namespace Ui {
class AccessSettings;
}

/// Pausing all access, whom the person blocked, access for programs, and the signing key.
class AccessSettings : public QWidget
{
    Q_OBJECT
public:
    AccessSettings(control::ControlService &service, const ServerLink &link, const core::Clock &clock,
                   QWidget *parent = nullptr);
    ~AccessSettings() override;

Q_SIGNALS:
    void noticed(const QString &text);
    void blocksRequested();
    void programAccessRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void showPause();
    void togglePause();
    void loadBlocks();
    void confirmRotation();
    void rotate(bool atOnce);

    control::ControlService &m_service;
    const ServerLink &m_link;
    TimeText m_times;
    std::unique_ptr<Ui::AccessSettings> m_ui;
};

} // namespace traydo::gui
