#pragma once

#include "control/controlservice.h"

#include <QFrame>

#include <memory>

namespace traydo::gui {

class ListModel;
class TimeText;
namespace Ui {
class ClientCard;
}

/// One registered client on the Apps page: what it may do, when it was seen, and the button that ends it.
class ClientCard : public QFrame
{
    Q_OBJECT
public:
    explicit ClientCard(QWidget *parent = nullptr);
    ~ClientCard() override;

    void show(const control::ClientSummary &client, const ListModel &lists, const TimeText &times);

Q_SIGNALS:
    void revokeRequested();

private:
    static QString rightsText(const control::ClientSummary &client, const ListModel &lists,
                              const TimeText &times);
    static QString seenText(const control::ClientSummary &client, const TimeText &times);

    std::unique_ptr<Ui::ClientCard> m_ui;
};

} // namespace traydo::gui
