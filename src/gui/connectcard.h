#pragma once

#include "connect/app.h"

#include <QFrame>

#include <memory>

namespace traydo::gui {

namespace Ui {
class ConnectCard;
}

/// One app of this computer on the way to being connected: what it knows of Traydo, and the best way to tell
/// it. The others are behind More.
class ConnectCard : public QFrame
{
    Q_OBJECT
public:
    explicit ConnectCard(QWidget *parent = nullptr);
    ~ConnectCard() override;

    void show(const connect::App &app, const connect::Findings &findings);

Q_SIGNALS:
    void wayChosen(traydo::connect::Way way);
    void removalChosen();

private:
    void fillMenu(const QString &name, const QList<connect::Way> &ways, bool removable);

    std::unique_ptr<Ui::ConnectCard> m_ui;
    connect::Way m_way = connect::Way::Text;
};

} // namespace traydo::gui
