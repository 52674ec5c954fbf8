#include "gui/connectcard.h"

#include "ui_connectcard.h"

#include "connect/catalogue.h"
#include "gui/plaintext.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace traydo::gui {

using connect::Standing;
using connect::Way;

namespace {

QString stateText(const connect::Findings &findings)
{
    const auto shown = wrappable(shortened(findings.address, 200));
    switch (findings.standing) {
    case Standing::Absent:
        return ConnectCard::tr("Not connected");
    case Standing::Connected:
        return ConnectCard::tr("Knows where Traydo is");
    case Standing::OtherAddress:
        return ConnectCard::tr("Looks for Traydo in the wrong place: %1").arg(shown);
    case Standing::Misplaced:
        return ConnectCard::tr("Was told about Traydo under “%1”, where it does not look").arg(shown);
    case Standing::Unreadable:
        break;
    }
    return ConnectCard::tr("Its settings are not in order, so Traydo leaves them alone.");
}

QString wayText(Way way)
{
    switch (way) {
    case Way::Command:
        return ConnectCard::tr("Runs the app's own command; you see it first.");
    case Way::Deeplink:
        return ConnectCard::tr("Opens the app, which asks you.");
    case Way::Edit:
        return ConnectCard::tr("Changes the app's settings; you see how first.");
    case Way::Text:
        break;
    }
    return ConnectCard::tr("You copy a few lines into the app's settings.");
}

QString menuText(Way way)
{
    switch (way) {
    case Way::Command:
        return ConnectCard::tr("Run its own command…");
    case Way::Deeplink:
        return ConnectCard::tr("Let the app ask");
    case Way::Edit:
        return ConnectCard::tr("Change its settings…");
    case Way::Text:
        break;
    }
    return ConnectCard::tr("Copy lines for its settings…");
}

} // namespace

ConnectCard::ConnectCard(QWidget *parent) : QFrame(parent), m_ui(std::make_unique<Ui::ConnectCard>())
{
    m_ui->setupUi(this);
    alignWithWindow({m_ui->nameLabel, m_ui->stateLabel, m_ui->wayLabel});
    setBackgroundRole(QPalette::Base);
    m_ui->moreButton->setMenu(new QMenu(m_ui->moreButton));
    QObject::connect(m_ui->connectButton, &QPushButton::clicked, this, [this] { Q_EMIT wayChosen(m_way); });
}

ConnectCard::~ConnectCard() = default;

void ConnectCard::show(const connect::App &app, const connect::Findings &findings)
{
    auto ways = connect::waysTo(app, findings);
    setAccessibleName(app.name);
    m_ui->nameLabel->setText(app.name);
    m_ui->stateLabel->setText(stateText(findings));
    m_ui->stateLabel->setToolTip(toolTipText(findings.problem));
    const bool possible = !ways.isEmpty();
    m_ui->wayLabel->setText(possible ? wayText(ways.first())
                                     : tr("It needs traydo-bridge, which is not installed."));
    m_ui->connectButton->setVisible(possible);
    if (possible)
        m_way = ways.takeFirst();
    const bool again = findings.standing == Standing::Connected;
    m_ui->connectButton->setText(m_way == Way::Text ? tr("Copy lines…")
                                 : again            ? tr("Connect again…")
                                                    : tr("Connect…"));
    m_ui->connectButton->setAccessibleName(m_way == Way::Text ? tr("Copy lines for %1…").arg(app.name)
                                                              : tr("Connect %1…").arg(app.name));
    const bool removable = findings.knowsTraydo() && (app.entry || app.removing);
    fillMenu(app.name, ways, removable);
}

void ConnectCard::fillMenu(const QString &name, const QList<Way> &ways, bool removable)
{
    auto *menu = m_ui->moreButton->menu();
    menu->clear();
    for (const auto way : ways)
        menu->addAction(menuText(way), this, [this, way] { Q_EMIT wayChosen(way); });
    if (removable) {
        if (!ways.isEmpty())
            menu->addSeparator();
        menu->addAction(tr("Disconnect…"), this, &ConnectCard::removalChosen);
    }
    m_ui->moreButton->setVisible(!menu->isEmpty());
    m_ui->moreButton->setAccessibleName(tr("More about %1").arg(name));
}

} // namespace traydo::gui
