#pragma once

#include "control/controlservice.h"
#include "gui/timetext.h"

#include <QDialog>

#include <memory>

namespace traydo::gui {

namespace Ui {
class SecretDialog;
}

/// Gives a program that the person made a new secret, after saying what becomes of the old one, and shows it
/// once.
class SecretDialog : public QDialog
{
    Q_OBJECT
public:
    SecretDialog(control::ControlService &service, const control::ClientSummary &client,
                 const core::Clock &clock, QWidget *parent = nullptr);
    ~SecretDialog() override;

private:
    void rotate();
    void show(const control::ProgramSecret &secret);

    control::ControlService &m_service;
    QString m_clientId;
    TimeText m_times;
    std::unique_ptr<Ui::SecretDialog> m_ui;
};

} // namespace traydo::gui
