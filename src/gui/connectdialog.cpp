#include "gui/connectdialog.h"

#include "ui_connectdialog.h"

#include "connect/catalogue.h"
#include "gui/commanddialog.h"
#include "gui/connectcard.h"
#include "gui/errortext.h"
#include "gui/filechangedialog.h"
#include "gui/serverlink.h"
#include "gui/symbolicicon.h"
#include "gui/textdialog.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace traydo::gui {

using connect::Way;

namespace {

constexpr int linesOfText = 9;

} // namespace

ConnectDialog::ConnectDialog(control::ControlService &service, const ServerLink &link,
                             const core::Surroundings &surroundings, const core::Clock &clock,
                             QWidget *parent)
    : QDialog(parent),
      m_service(service),
      m_link(link),
      m_surroundings(surroundings),
      m_clock(clock),
      m_ui(std::make_unique<Ui::ConnectDialog>())
{
    m_ui->setupUi(this);
    m_ui->cardList->fillWidth();
    m_ui->introLabel->setText(tr("Traydo tells the app where it is. The app then asks to connect, and you "
                                 "answer here: nothing is shared before that."));
    m_ui->emptyState->setIcon(u"robot"_s);
    m_ui->emptyState->setText(tr("No app found that Traydo knows by name"),
                              tr("Any app that can use MCP servers connects with this address:"));
    m_ui->textView->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_ui->textView->setFixedHeight(m_ui->textView->fontMetrics().lineSpacing() * linesOfText +
                                   2 * m_ui->textView->frameWidth());
    m_ui->copyTextButton->setIcon(symbolicIcon(u"copy"_s));
    QObject::connect(m_ui->othersButton, &QToolButton::toggled, this, &ConnectDialog::showOthers);
    QObject::connect(m_ui->copyTextButton, &QPushButton::clicked, this,
                     [this] { QGuiApplication::clipboard()->setText(m_ui->textView->toPlainText()); });
    QObject::connect(m_ui->closeButton, &QPushButton::clicked, this, &ConnectDialog::close);
    QObject::connect(&link, &ServerLink::changed, this, &ConnectDialog::refresh);
    say({});
    showOthers(false);
    refresh();
}

ConnectDialog::~ConnectDialog() = default;

/// The person comes back from another program: that is where things change.
void ConnectDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        refresh();
    QDialog::changeEvent(event);
}

void ConnectDialog::refresh()
{
    m_offer = {QUrl(m_link.mcpUrl()),
               connect::findBridge(QCoreApplication::applicationDirPath(), m_surroundings)};
    m_entries.clear();
    QStringList ids;
    if (!m_offer.url.isEmpty()) {
        for (const auto &app : connect::catalogue(m_surroundings, m_offer)) {
            m_entries.append({app, connect::examine(app, m_surroundings)});
            if (m_entries.constLast().findings.installed)
                ids.append(app.id);
        }
    }
    m_ui->cardList->sync(ids, [this](const QString &id) { return makeCard(id); });
    for (const auto &entry : m_entries) {
        if (auto *card = qobject_cast<ConnectCard *>(m_ui->cardList->card(entry.app.id)))
            card->show(entry.app, entry.findings);
    }
    m_ui->emptyState->setAddress(m_link.mcpUrl());
    m_ui->stack->setCurrentWidget(ids.isEmpty() ? static_cast<QWidget *>(m_ui->emptyState) : m_ui->cardList);
    fillOthers();
}

void ConnectDialog::fillOthers()
{
    const bool reachable = !m_offer.url.isEmpty();
    m_ui->othersButton->setEnabled(reachable);
    m_ui->addressRow->setAddress(m_link.mcpUrl());
    m_ui->textView->setPlainText(m_entries.isEmpty() ? QString() : m_entries.constLast().app.text);
    m_ui->bridgeLabel->setText(
        m_offer.bridge.isEmpty()
            ? QString()
            : tr("An app that can only start programs starts this one: %1").arg(m_offer.bridge));
    if (!reachable)
        say(tr("Traydo's server does not answer. As soon as it does, you can connect apps here."));
}

void ConnectDialog::showOthers(bool shown)
{
    m_ui->others->setVisible(shown);
    m_ui->othersButton->setArrowType(shown             ? Qt::DownArrow
                                     : isRightToLeft() ? Qt::LeftArrow
                                                       : Qt::RightArrow);
    if (shown) {
        layout()->activate();
        resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
    }
}

QWidget *ConnectDialog::makeCard(const QString &id)
{
    auto *card = new ConnectCard;
    card->setObjectName(u"card-"_s + id);
    QObject::connect(card, &ConnectCard::wayChosen, this, [this, id](Way way) { connectBy(id, way); });
    QObject::connect(card, &ConnectCard::removalChosen, this, [this, id] { remove(id); });
    return card;
}

const ConnectDialog::Entry *ConnectDialog::find(const QString &id) const
{
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                    [&](const Entry &entry) { return entry.app.id == id; });
    return found == m_entries.cend() ? nullptr : &*found;
}

void ConnectDialog::connectBy(const QString &id, Way way)
{
    say({});
    refresh(); // what is offered next is for how things are now
    const auto *entry = find(id);
    if (!entry)
        return;
    switch (way) {
    case Way::Command:
        return runCommands(*entry, connect::commandsToAdd(entry->app, entry->findings), false);
    case Way::Deeplink:
        return openDeeplink(*entry);
    case Way::Edit:
        return changeFile(*entry, false);
    case Way::Text:
        return present(new TextDialog(entry->app.name, entry->app.text, this));
    }
}

void ConnectDialog::remove(const QString &id)
{
    say({});
    refresh();
    const auto *entry = find(id);
    if (!entry)
        return;
    const auto commands = connect::commandsToRemove(entry->app, entry->findings);
    if (!commands.isEmpty())
        runCommands(*entry, commands, true);
    else
        changeFile(*entry, true);
}

void ConnectDialog::openDeeplink(const Entry &entry)
{
    const auto name = entry.app.name;
    m_service.expectClient(entry.app.clientName, [self = QPointer(this), name, link = entry.app.deeplink](
                                                     const core::Result<void> &expected) {
        if (!self)
            return;
        if (!expected)
            self->say(errorText(expected.error()));
        else if (QDesktopServices::openUrl(link))
            self->say(
                tr("%1 now asks whether to add Traydo. Say yes there; then it asks to connect.").arg(name));
        else
            self->say(tr("%1 could not be opened. Choose another way under More.").arg(name));
    });
}

void ConnectDialog::runCommands(const Entry &entry, const QList<connect::Command> &commands, bool takesBack)
{
    auto *dialog =
        new CommandDialog(m_service,
                          {entry.app.name, takesBack ? QString() : entry.app.clientName, commands,
                           m_surroundings.environment, takesBack ? std::nullopt : entry.app.signingIn},
                          this);
    QObject::connect(dialog, &CommandDialog::ran, this, &ConnectDialog::refresh);
    present(dialog);
}

void ConnectDialog::changeFile(const Entry &entry, bool takesBack)
{
    if (!entry.app.entry)
        return;
    auto *dialog = new FileChangeDialog(
        m_service, m_clock,
        {entry.app.name, takesBack ? QString() : entry.app.clientName,
         takesBack ? connect::proposeRemoving(*entry.app.entry) : connect::proposeAdding(*entry.app.entry)},
        this);
    QObject::connect(dialog, &FileChangeDialog::changed, this, &ConnectDialog::refresh);
    present(dialog);
}

void ConnectDialog::present(PreviewDialog *dialog)
{
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void ConnectDialog::say(const QString &text)
{
    m_ui->messageLabel->setText(text);
    m_ui->messageLabel->setVisible(!text.isEmpty());
}

} // namespace traydo::gui
