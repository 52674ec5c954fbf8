#pragma once

#include "control/controlservice.h"
#include "gui/callstatistics.h"

#include <QFrame>

#include <memory>

namespace traydo::gui {

class ListModel;
class TimeText;
namespace Ui {
class ClientCard;
}

/// One registered client on the Apps page: who it says it is, what it may do, how often it called, and the
/// buttons to change or end that.
class ClientCard : public QFrame
{
    Q_OBJECT
public:
    explicit ClientCard(QWidget *parent = nullptr);
    ~ClientCard() override;

    void show(const control::ClientSummary &client, const ListModel &lists, const TimeText &times);
    /// Calls of the last days, oldest first.
    void showCalls(const QList<DayCalls> &days);

Q_SIGNALS:
    void editRequested();
    void historyRequested();
    void newSecretRequested();
    void revokeRequested();

private:
    void nameButtons(const QString &name, bool allowed);

    std::unique_ptr<Ui::ClientCard> m_ui;
};

} // namespace traydo::gui
