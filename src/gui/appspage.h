#pragma once

#include "control/controlservice.h"
#include "gui/timetext.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace traydo::gui {

class ClientModel;
class ListModel;
class ServerLink;
namespace Ui {
class AppsPage;
}

/// The registered clients: what each may do, and the way to end it.
class AppsPage : public QWidget
{
    Q_OBJECT
public:
    AppsPage(control::ControlService &service, ClientModel &clients, const ListModel &lists,
             const ServerLink &link, const core::Clock &clock, QWidget *parent = nullptr);
    ~AppsPage() override;

    /// A token or client for a program that cannot ask by itself.
    void openProgramAccess();
    /// The listener for other devices.
    void openLan();

Q_SIGNALS:
    void noticed(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void sync();
    QWidget *makeCard(const QString &id);
    void confirmRevoke(const QString &id);
    void revoke(const QString &id, const QString &name);

    control::ControlService &m_service;
    ClientModel &m_clients;
    const ListModel &m_lists;
    const ServerLink &m_link;
    const core::Clock &m_clock;
    TimeText m_times;
    std::unique_ptr<Ui::AppsPage> m_ui;
    QTimer
        m_refresh; ///< "seen" and connections have no notification of their own; runs while the page is seen
};

} // namespace traydo::gui
