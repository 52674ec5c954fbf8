#pragma once

#include "gui/callmodel.h"
#include "gui/historymodel.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace traydo::gui {

class ClientModel;
class ListModel;
namespace Ui {
class ActivityPage;
}

/// What apps and the person did: calls as a heat map, changes as a list, and the way to take them back.
class ActivityPage : public QWidget
{
    Q_OBJECT
public:
    ActivityPage(control::ControlService &service, ClientModel &clients, const ListModel &lists,
                 const core::Clock &clock, QWidget *parent = nullptr);
    ~ActivityPage() override;

    /// Shows what one app did.
    void showApp(const QString &clientId, const QString &name);

Q_SIGNALS:
    void noticed(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void connectModels();
    void applyFilter();
    void reload();
    void showCalls();
    void showHistory();
    void showActions();
    void showMenu(const QPoint &at);
    void offerApps();
    const core::Change *current() const;
    void undoCurrent();
    void openUndoSince();

    control::ControlService &m_service;
    ClientModel &m_clients;
    const ListModel &m_lists;
    const core::Clock &m_clock;
    TimeText m_times;
    CallModel m_calls;
    HistoryModel m_history;
    std::unique_ptr<Ui::ActivityPage> m_ui;
    QString m_currentId; ///< of the change that is chosen, kept over reloads
    /// Calls have no notification of their own, and a server that was away tells of none. Runs while the page
    /// is seen.
    QTimer m_refresh;
};

} // namespace traydo::gui
