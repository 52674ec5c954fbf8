#pragma once

#include "control/controlservice.h"
#include "gui/callmodel.h"
#include "gui/timetext.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace traydo::gui {

class BlockedSection;
class ClientModel;
class ListModel;
class ServerLink;
namespace Ui {
class AppsPage;
}

/// The registered clients: what each may do and did, the ways to change and to end it, and whom the person
/// keeps from asking.
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
    /// Brings the blocked ones into view.
    void showBlocked();

Q_SIGNALS:
    void noticed(const QString &text);
    /// The person wants to see what this app did.
    void historyRequested(const QString &clientId, const QString &name);
    /// The person wants to tell another program about Traydo.
    void connectRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void sync();
    void syncCalls();
    QWidget *makeCard(const QString &id);
    void openEdit(const QString &id);
    void openNewSecret(const QString &id);
    void confirmRevoke(const QString &id);
    void revoke(const QString &id, const QString &name);

    control::ControlService &m_service;
    ClientModel &m_clients;
    const ListModel &m_lists;
    const ServerLink &m_link;
    const core::Clock &m_clock;
    TimeText m_times;
    CallModel m_calls;
    std::unique_ptr<Ui::AppsPage> m_ui;
    BlockedSection *m_blocked;
    int m_blocks = 0;
    QTimer m_callsRefresh; ///< as below, for what changes more slowly
    QTimer
        m_refresh; ///< "seen" and connections have no notification of their own; runs while the page is seen
};

} // namespace traydo::gui
