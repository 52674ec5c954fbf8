#pragma once

#include "control/controlservice.h"
#include "gui/autostart.h"

#include <QWidget>

#include <memory>

namespace traydo::gui {

namespace Ui {
class FirstRunPage;
}

/// Shown once, before anything else: a first todo, connecting an app, starting at login, and who can connect.
/// All of it may be skipped.
class FirstRunPage : public QWidget
{
    Q_OBJECT
public:
    FirstRunPage(control::ControlService &service, Autostart autostart, QWidget *parent = nullptr);
    ~FirstRunPage() override;

Q_SIGNALS:
    /// The person is done with it, or skipped it.
    void finished();
    /// Emitted after finished().
    void connectRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addTodo();
    void setAutostart(bool enabled);

    control::ControlService &m_service;
    Autostart m_autostart;
    std::unique_ptr<Ui::FirstRunPage> m_ui;
};

} // namespace traydo::gui
