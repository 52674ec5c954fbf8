#include "gui/clientcard.h"

#include "ui_clientcard.h"

#include "gui/listmodel.h"
#include "gui/plaintext.h"
#include "gui/timetext.h"

using namespace Qt::StringLiterals;

namespace traydo::gui {

ClientCard::ClientCard(QWidget *parent) : QFrame(parent), m_ui(std::make_unique<Ui::ClientCard>())
{
    m_ui->setupUi(this);
    setBackgroundRole(QPalette::Base);
    m_ui->iconLabel->setSymbol(u"robot"_s, 24);
    connect(m_ui->revokeButton, &QPushButton::clicked, this, &ClientCard::revokeRequested);
}

ClientCard::~ClientCard() = default;

void ClientCard::show(const control::ClientSummary &client, const ListModel &lists, const TimeText &times)
{
    const auto name = shortened(client.name, maxShownName);
    setAccessibleName(name);
    m_ui->nameLabel->setText(wrappable(name));
    m_ui->rightsLabel->setText(rightsText(client, lists, times));
    m_ui->seenLabel->setText(seenText(client, times));
    const bool allowed = client.grantEndsAt.has_value();
    m_ui->revokeButton->setText(allowed ? tr("Revoke…") : tr("Remove…"));
    m_ui->revokeButton->setAccessibleName(allowed ? tr("Revoke the access of %1…").arg(name)
                                                  : tr("Remove %1…").arg(name));
}

QString ClientCard::rightsText(const control::ClientSummary &client, const ListModel &lists,
                               const TimeText &times)
{
    if (!client.grantEndsAt)
        return tr("Registered, but may not see anything");
    const auto rights =
        client.scopes.testFlag(core::Scope::TodosWrite) ? tr("May read and change") : tr("May read");
    QStringList names;
    for (const auto &summary : lists.lists()) {
        if (client.lists.listIds.contains(summary.list.id))
            names.append(summary.list.name);
    }
    const auto reach = client.lists.all  ? tr("all lists")
                       : names.isEmpty() ? tr("no list")
                                         : names.join(u", "_s);
    return tr("%1 · %2 · until %3", "rights, lists, end")
        .arg(rights, reach, times.until(*client.grantEndsAt));
}

QString ClientCard::seenText(const control::ClientSummary &client, const TimeText &times)
{
    auto seen = client.lastSeenAt ? tr("Seen %1", "time").arg(times.ago(*client.lastSeenAt))
                                  : tr("Never seen at work");
    if (client.origin == core::ClientOrigin::Machine)
        seen = tr("Machine client · %1", "when seen").arg(seen);
    else if (client.origin == core::ClientOrigin::PersonalToken)
        seen = tr("Access token · %1", "when seen").arg(seen);
    if (client.openStreams == 0)
        return seen;
    return tr("%1 · %2", "seen, connections")
        .arg(seen, tr("%n open connection(s)", nullptr, client.openStreams));
}

} // namespace traydo::gui
