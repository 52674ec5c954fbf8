#pragma once

#include "control/controlservice.h"

#include <QWidget>

#include <memory>

class QCheckBox;
class QSpinBox;

namespace traydo::gui {

class ClientModel;
class FieldNote;
class ServerLink;
namespace Ui {
class NetworkSettings;
}

/// Where Traydo listens, for whom, and how apps may introduce themselves. Nothing is changed before Apply;
/// what is wrong is said beside the entry.
class NetworkSettings : public QWidget
{
    Q_OBJECT
public:
    NetworkSettings(control::ControlService &service, const ServerLink &link, const ClientModel &clients,
                    QWidget *parent = nullptr);
    ~NetworkSettings() override;

Q_SIGNALS:
    void noticed(const QString &text);
    /// The person wants to see certificate and pairing of the listener for other devices.
    void lanRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void reload();
    void loadLan();
    void show(const control::ServerSettings &settings);
    void showLan(const control::LanStatus &status);
    void showAddress();
    void fix(const QString &name, const QList<QWidget *> &widgets, FieldNote &note);
    void sync();
    control::ServerSettingsEdit edit() const;
    void apply();
    void confirmPort(const control::ServerSettingsEdit &edit);
    void send(const control::ServerSettingsEdit &edit);
    void refused(const control::ServerSettingsEdit &edit, const core::Error &error);

    control::ControlService &m_service;
    const ServerLink &m_link;
    const ClientModel &m_clients;
    std::unique_ptr<Ui::NetworkSettings> m_ui;
    std::optional<control::ServerSettings> m_settings; ///< as the server has them
    bool m_asked = false;                              ///< the answer is on its way
};

} // namespace traydo::gui
