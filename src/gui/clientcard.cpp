#include "gui/clientcard.h"

#include "ui_clientcard.h"

#include "gui/clienttext.h"
#include "gui/listmodel.h"
#include "gui/plaintext.h"
#include "gui/timetext.h"

using namespace Qt::StringLiterals;

namespace traydo::gui {

ClientCard::ClientCard(QWidget *parent) : QFrame(parent), m_ui(std::make_unique<Ui::ClientCard>())
{
    m_ui->setupUi(this);
    setBackgroundRole(QPalette::Base);
    connect(m_ui->editButton, &QPushButton::clicked, this, &ClientCard::editRequested);
    connect(m_ui->historyButton, &QPushButton::clicked, this, &ClientCard::historyRequested);
    connect(m_ui->secretButton, &QPushButton::clicked, this, &ClientCard::newSecretRequested);
    connect(m_ui->revokeButton, &QPushButton::clicked, this, &ClientCard::revokeRequested);
}

ClientCard::~ClientCard() = default;

void ClientCard::show(const control::ClientSummary &client, const ListModel &lists, const TimeText &times)
{
    const auto name = ClientText::name(client);
    const bool program =
        client.origin == core::ClientOrigin::Machine || client.origin == core::ClientOrigin::PersonalToken;
    const bool allowed = client.grantEndsAt.has_value();
    setAccessibleName(name);
    m_ui->iconLabel->setSymbol(program ? u"key"_s : u"robot"_s, 24);
    m_ui->nameLabel->setText(wrappable(name));
    // A label goes by the letters of its text; a name in other letters than the window's has to be told.
    m_ui->nameLabel->setAlignment(isRightToLeft() ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft);
    m_ui->trustIcon->setSymbol(ClientText::trustSymbol(client), 16);
    m_ui->trustLabel->setText(wrappable(ClientText::trust(client)));
    m_ui->rightsLabel->setText(ClientText::rights(client, lists, times));
    m_ui->seenLabel->setText(ClientText::seen(client, times));
    m_ui->editButton->setVisible(allowed);
    m_ui->secretButton->setVisible(allowed && client.origin == core::ClientOrigin::Machine);
    nameButtons(name, allowed);
}

void ClientCard::nameButtons(const QString &name, bool allowed)
{
    m_ui->revokeButton->setText(allowed ? tr("Revoke…") : tr("Remove…"));
    m_ui->revokeButton->setAccessibleName(allowed ? tr("Revoke the access of %1…").arg(name)
                                                  : tr("Remove %1…").arg(name));
    m_ui->editButton->setAccessibleName(tr("Edit what %1 may do…").arg(name));
    m_ui->historyButton->setAccessibleName(tr("History of %1").arg(name));
    m_ui->secretButton->setAccessibleName(tr("New secret for %1…").arg(name));
}

void ClientCard::showCalls(const QList<DayCalls> &days)
{
    m_ui->sparkline->setDays(days);
}

} // namespace traydo::gui
