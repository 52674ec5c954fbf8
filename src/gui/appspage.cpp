#include "gui/appspage.h"

#include "ui_appspage.h"

#include "gui/blockedsection.h"
#include "gui/clientcard.h"
#include "gui/clientmodel.h"
#include "gui/clienttext.h"
#include "gui/errortext.h"
#include "gui/grantdialog.h"
#include "gui/landialog.h"
#include "gui/listmodel.h"
#include "gui/plaintext.h"
#include "gui/programaccessdialog.h"
#include "gui/secretdialog.h"
#include "gui/serverlink.h"

#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace traydo::gui {

namespace {

constexpr int shownDays = 14; ///< of calls, on each card

} // namespace

AppsPage::AppsPage(control::ControlService &service, ClientModel &clients, const ListModel &lists,
                   const ServerLink &link, const core::Clock &clock, QWidget *parent)
    : QWidget(parent),
      m_service(service),
      m_clients(clients),
      m_lists(lists),
      m_link(link),
      m_clock(clock),
      m_times(clock),
      m_calls(service),
      m_ui(std::make_unique<Ui::AppsPage>()),
      m_blocked(new BlockedSection(service, clock))
{
    m_ui->setupUi(this);
    m_ui->emptyState->setIcon(u"robot"_s);
    m_ui->emptyState->setText(tr("No app is connected"), tr("Give an app this address to connect it:"));
    m_ui->emptyState->setAction(tr("Connect an app…"));
    connect(m_ui->emptyState, &EmptyState::actionTriggered, this, &AppsPage::connectRequested);
    connect(m_ui->connectButton, &QPushButton::clicked, this, &AppsPage::connectRequested);
    connect(m_ui->programButton, &QPushButton::clicked, this, &AppsPage::openProgramAccess);
    connect(m_ui->lanButton, &QPushButton::clicked, this, &AppsPage::openLan);
    m_ui->cardList->setFooter(m_blocked);
    connect(m_blocked, &BlockedSection::noticed, this, &AppsPage::noticed);
    connect(m_blocked, &BlockedSection::counted, this, [this](int blocks) {
        m_blocks = blocks;
        sync();
    });
    connect(&m_calls, &CallModel::changed, this, &AppsPage::syncCalls);
    m_callsRefresh.setInterval(1min);
    connect(&m_callsRefresh, &QTimer::timeout, &m_calls, &CallModel::reload);
    m_refresh.setInterval(5s);
    connect(&m_refresh, &QTimer::timeout, &clients, &ClientModel::reload);
    connect(&clients, &ClientModel::changed, this, &AppsPage::sync);
    connect(&lists, &ListModel::updated, this, &AppsPage::sync);
    connect(&link, &ServerLink::changed, this, &AppsPage::sync);
    sync();
}

AppsPage::~AppsPage() = default;

void AppsPage::showEvent(QShowEvent *event)
{
    m_clients.reload();
    m_blocked->reload();
    control::CallQuery query;
    query.since = m_clock.now() - std::chrono::days(shownDays);
    m_calls.setQuery(query);
    m_refresh.start();
    m_callsRefresh.start();
    QWidget::showEvent(event);
}

void AppsPage::hideEvent(QHideEvent *event)
{
    m_refresh.stop();
    m_callsRefresh.stop();
    QWidget::hideEvent(event);
}

void AppsPage::sync()
{
    QStringList ids;
    for (const auto &client : m_clients.clients())
        ids.append(client.id);
    m_ui->cardList->sync(ids, [this](const QString &id) { return makeCard(id); });
    for (const auto &client : m_clients.clients()) {
        if (auto *card = qobject_cast<ClientCard *>(m_ui->cardList->card(client.id)))
            card->show(client, m_lists, m_times);
    }
    syncCalls();
    m_ui->emptyState->setAddress(m_link.mcpUrl());
    const bool empty = ids.isEmpty() && m_blocks == 0;
    m_ui->connectButton->setVisible(!empty); // the empty page has one of its own
    m_ui->stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_ui->emptyState) : m_ui->cardList);
}

void AppsPage::syncCalls()
{
    for (const auto &client : m_clients.clients()) {
        if (auto *card = qobject_cast<ClientCard *>(m_ui->cardList->card(client.id)))
            card->showCalls(callsByDay(m_calls.counts(), m_times, shownDays, client.id));
    }
}

void AppsPage::showBlocked()
{
    m_ui->cardList->ensureWidgetVisible(m_blocked);
}

void AppsPage::openProgramAccess()
{
    const QUrl origin = QUrl(m_link.mcpUrl()).resolved(QUrl(u"/oauth/token"_s));
    auto *dialog = new ProgramAccessDialog(m_service, m_lists, m_clock, origin.toString(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AppsPage::openLan()
{
    auto *dialog = new LanDialog(m_service, m_clock, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

QWidget *AppsPage::makeCard(const QString &id)
{
    auto *card = new ClientCard;
    connect(card, &ClientCard::editRequested, this, [this, id] { openEdit(id); });
    connect(card, &ClientCard::newSecretRequested, this, [this, id] { openNewSecret(id); });
    connect(card, &ClientCard::revokeRequested, this, [this, id] { confirmRevoke(id); });
    connect(card, &ClientCard::historyRequested, this, [this, id] {
        if (const auto client = m_clients.find(id))
            Q_EMIT historyRequested(id, client->name);
    });
    return card;
}

void AppsPage::openEdit(const QString &id)
{
    const auto client = m_clients.find(id);
    if (!client)
        return;
    auto *dialog = new GrantDialog(m_service, *client, m_lists, m_clock, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &GrantDialog::saved, this, &AppsPage::noticed);
    dialog->open();
}

void AppsPage::openNewSecret(const QString &id)
{
    const auto client = m_clients.find(id);
    if (!client)
        return;
    auto *dialog = new SecretDialog(m_service, *client, m_clock, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AppsPage::confirmRevoke(const QString &id)
{
    const auto client = m_clients.find(id);
    if (!client)
        return;
    const auto name = ClientText::name(*client);
    const auto shown = wrappable(name);
    const bool allowed = client->grantEndsAt.has_value();
    auto *box = new QMessageBox(window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(u"revokeDialog"_s);
    box->setTextFormat(Qt::PlainText);
    box->setIcon(QMessageBox::Warning);
    box->setWindowTitle(allowed ? tr("Revoke access") : tr("Remove app"));
    box->setText(
        allowed ? tr("“%1” loses its access now: its next call is refused and its open connections end.\n\n"
                     "Todos it made stay. To come back it has to ask you again.")
                      .arg(shown)
                : tr("Traydo forgets “%1”. To connect, it has to register and ask you again.").arg(shown));
    auto *revokeButton =
        box->addButton(allowed ? tr("Revoke access") : tr("Remove app"), QMessageBox::DestructiveRole);
    revokeButton->setObjectName(u"confirmRevokeButton"_s);
    revokeButton->setAutoDefault(false);
    auto *keepButton = box->addButton(allowed ? tr("Keep access") : tr("Keep app"), QMessageBox::RejectRole);
    box->setDefaultButton(keepButton);
    box->setEscapeButton(keepButton);
    connect(revokeButton, &QPushButton::clicked, this, [this, id, name] { revoke(id, name); });
    box->open();
}

void AppsPage::revoke(const QString &id, const QString &name)
{
    m_service.revokeClient(id, [self = QPointer(this), name](const core::Result<void> &result) {
        if (self)
            Q_EMIT self->noticed(result ? tr("%1 has no access any more.").arg(name)
                                        : errorText(result.error()));
    });
}

} // namespace traydo::gui
