#include "gui/activitypage.h"

#include "ui_activitypage.h"

#include "gui/clientmodel.h"
#include "gui/errortext.h"
#include "gui/historydelegate.h"
#include "gui/listmodel.h"
#include "gui/plaintext.h"
#include "gui/undosincedialog.h"

#include <QMenu>
#include <QPointer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace traydo::gui {

namespace {

constexpr int maxNameInButton = 24;

} // namespace

ActivityPage::ActivityPage(control::ControlService &service, ClientModel &clients, const ListModel &lists,
                           const core::Clock &clock, QWidget *parent)
    : QWidget(parent),
      m_service(service),
      m_clients(clients),
      m_lists(lists),
      m_clock(clock),
      m_times(clock),
      m_calls(service),
      m_history(service, lists, clock),
      m_ui(std::make_unique<Ui::ActivityPage>())
{
    m_ui->setupUi(this);
    m_ui->filterBar->setToday(m_times.now().date());
    m_ui->splitter->setStretchFactor(1, 1);
    m_ui->splitter->setSizes({m_ui->callsPanel->minimumSizeHint().height(), 1000});
    m_ui->historyView->setModel(&m_history);
    m_ui->historyView->setItemDelegate(new HistoryDelegate(this));
    m_ui->emptyState->setIcon(u"activity"_s);
    m_refresh.setInterval(1min);
    connectModels();
    offerApps();
    showActions();
}

ActivityPage::~ActivityPage() = default;

void ActivityPage::connectModels()
{
    connect(&m_refresh, &QTimer::timeout, this, &ActivityPage::reload);
    connect(m_ui->filterBar, &ActivityFilterBar::changed, this, &ActivityPage::applyFilter);
    connect(m_ui->emptyState, &EmptyState::actionTriggered, m_ui->filterBar, &ActivityFilterBar::reset);
    connect(&m_clients, &ClientModel::changed, this, &ActivityPage::offerApps);
    connect(&m_calls, &CallModel::changed, this, &ActivityPage::showCalls);
    connect(&m_history, &HistoryModel::loaded, this, &ActivityPage::showHistory);
    connect(&m_history, &HistoryModel::failed, this,
            [this](const core::Error &error) { Q_EMIT noticed(errorText(error)); });
    connect(m_ui->historyView->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ActivityPage::showActions);
    connect(m_ui->historyView, &QWidget::customContextMenuRequested, this, &ActivityPage::showMenu);
    connect(m_ui->undoButton, &QPushButton::clicked, this, &ActivityPage::undoCurrent);
    connect(m_ui->undoSinceButton, &QPushButton::clicked, this, &ActivityPage::openUndoSince);
}

void ActivityPage::showEvent(QShowEvent *event)
{
    applyFilter();
    m_refresh.start();
    QWidget::showEvent(event);
}

void ActivityPage::hideEvent(QHideEvent *event)
{
    m_refresh.stop();
    QWidget::hideEvent(event);
}

void ActivityPage::showApp(const QString &clientId, const QString &name)
{
    m_ui->filterBar->chooseApp(clientId, name);
    if (isVisible())
        applyFilter();
}

void ActivityPage::applyFilter()
{
    const auto filter = m_ui->filterBar->filter(m_times.now().date());
    control::CallQuery calls;
    // The person makes no calls: then those of all apps stand beside it.
    if (filter.clientId && !filter.clientId->isEmpty())
        calls.clientId = filter.clientId;
    calls.since = filter.since().value_or(core::Instant());
    m_calls.setQuery(calls);
    m_history.setFilter(filter);
}

void ActivityPage::reload()
{
    m_calls.reload();
    m_history.reload();
}

void ActivityPage::offerApps()
{
    QList<ActivityFilterBar::App> apps;
    for (const auto &client : m_clients.clients())
        apps.append({client.id, client.name});
    m_ui->filterBar->setApps(apps);
}

void ActivityPage::showCalls()
{
    auto counts = m_calls.counts();
    if (const auto until = m_ui->filterBar->filter(m_times.now().date()).until())
        counts.removeIf([&](const control::CallCount &count) { return count.hour >= *until; });
    m_ui->callsPanel->show(counts, m_times);
}

void ActivityPage::showHistory()
{
    const bool empty = m_history.rowCount() == 0;
    const auto filter = m_ui->filterBar->filter(m_times.now().date());
    m_ui->stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_ui->emptyState) : m_ui->historyView);
    m_ui->emptyState->setText(tr("Nothing was changed"), tr("No change fits what is chosen above."));
    m_ui->emptyState->setAction(
        filter.clientId || !filter.kinds.isEmpty() ? tr("Show all of the last 90 days") : QString());
    const auto kept = m_history.indexOf(m_currentId);
    m_ui->historyView->setCurrentIndex(kept);
    showActions();
}

const core::Change *ActivityPage::current() const
{
    return m_history.change(m_ui->historyView->currentIndex());
}

void ActivityPage::showActions()
{
    const auto *change = current();
    if (change)
        m_currentId = change->id;
    m_ui->undoButton->setEnabled(change && change->undoneBy.isEmpty());
    m_ui->undoSinceButton->setEnabled(change != nullptr);
    m_ui->undoSinceButton->setText(
        !change ? tr("Take back &everything since…")
        : change->actor.kind == core::Actor::Kind::Person
            ? tr("Take back &everything you did since…")
            : tr("Take back &everything %1 did since…")
                  .arg(mnemonicEscaped(ChangeText::by(change->actor, maxNameInButton))));
}

void ActivityPage::showMenu(const QPoint &at)
{
    if (!current())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *undo = menu->addAction(m_ui->undoButton->text(), this, &ActivityPage::undoCurrent);
    undo->setEnabled(m_ui->undoButton->isEnabled());
    menu->addAction(m_ui->undoSinceButton->text(), this, &ActivityPage::openUndoSince);
    menu->popup(m_ui->historyView->viewport()->mapToGlobal(at));
}

void ActivityPage::undoCurrent()
{
    const auto *change = current();
    if (!change)
        return;
    const auto what = ChangeText::what(*change);
    m_service.undo(
        change->id, u"window"_s, [self = QPointer(this), what](const core::Result<core::Change> &undoing) {
            if (!self)
                return;
            if (undoing)
                Q_EMIT self->noticed(tr("Taken back: %1").arg(what));
            else if (undoing.error().code == core::ErrorCode::Conflict)
                Q_EMIT self->noticed(tr("This cannot be taken back any more. %1", "reason, a sentence")
                                         .arg(reasonText(undoing.error().reason))
                                         .trimmed());
            else
                Q_EMIT self->noticed(errorText(undoing.error()));
        });
}

void ActivityPage::openUndoSince()
{
    const auto *change = current();
    if (!change)
        return;
    auto *dialog = new UndoSinceDialog(m_service, change->actor, change->at, m_lists, m_clock, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace traydo::gui
