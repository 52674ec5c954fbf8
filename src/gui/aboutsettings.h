#pragma once

#include "control/controlservice.h"
#include "gui/timetext.h"

#include <QWidget>

#include <memory>

namespace traydo::gui {

class ServerLink;
namespace Ui {
class AboutSettings;
}

/// Version, licences of what Traydo is made of, and facts to copy into a report of a problem.
class AboutSettings : public QWidget
{
    Q_OBJECT
public:
    AboutSettings(control::ControlService &service, const ServerLink &link, const core::Clock &clock,
                  QWidget *parent = nullptr);
    ~AboutSettings() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fillComponents();
    void showDiagnostics();

    control::ControlService &m_service;
    const ServerLink &m_link;
    TimeText m_times;
    std::unique_ptr<Ui::AboutSettings> m_ui;
    control::ServerSettings m_settings;
};

} // namespace traydo::gui
