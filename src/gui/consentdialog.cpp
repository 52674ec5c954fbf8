#include "gui/consentdialog.h"

#include "ui_consentdialog.h"

#include "gui/errortext.h"
#include "gui/grantduration.h"
#include "gui/listmodel.h"
#include "gui/plaintext.h"
#include "gui/requesttext.h"
#include "gui/symbolicicon.h"

#include <QAccessible>
#include <QCheckBox>
#include <QMenu>
#include <QPointer>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace traydo::gui {

namespace {

constexpr qreal headingScale = 1.3;
constexpr qreal numberScale = 1.6;
constexpr int rowsWithoutScrolling = 4;
const auto listIdProperty = "listId";

QFont scaled(QFont font, qreal factor)
{
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setBold(true);
    return font;
}

} // namespace

ConsentDialog::ConsentDialog(control::ControlService &service, const core::ConsentRequest &request,
                             const ListModel &lists, const core::Clock &clock, QWidget *parent)
    : QDialog(parent),
      m_service(service),
      m_lists(lists),
      m_clock(clock),
      m_request(request),
      m_times(clock),
      m_ui(std::make_unique<Ui::ConsentDialog>())
{
    m_ui->setupUi(this);
    showRequest();
    fillNumbers();
    fillLists();
    fillDurations();
    fillBlocks();
    connectButtons();

    m_activation.setSingleShot(true);
    m_activation.setInterval(1s);
    connect(&m_activation, &QTimer::timeout, this, [this] {
        m_armed = true;
        updateControls();
    });
    m_ticker.setInterval(1s);
    connect(&m_ticker, &QTimer::timeout, this, &ConsentDialog::tick);
    m_ticker.start();
    connect(&lists, &ListModel::updated, this, &ConsentDialog::fillLists);
    connect(&service, &control::ControlService::changed, this, [this](control::Topic topic) {
        if (topic == control::Topic::Consents)
            refresh();
    });
    m_ui->headingLabel->setFocus();
    tick();
    updateControls();
}

ConsentDialog::~ConsentDialog() = default;

void ConsentDialog::connectButtons()
{
    connect(m_ui->allListsBox, &QCheckBox::toggled, this, &ConsentDialog::updateControls);
    connect(m_ui->allowButton, &QPushButton::clicked, this, &ConsentDialog::allow);
    connect(m_ui->denyButton, &QPushButton::clicked, this, [this] { deny(); });
    connect(m_ui->closeButton, &QPushButton::clicked, this, &ConsentDialog::reject);
    connect(m_ui->extendButton, &QPushButton::clicked, this, &ConsentDialog::extend);
    m_numbers.setExclusive(true);
    connect(&m_numbers, &QButtonGroup::idToggled, this, [this](int, bool checked) {
        if (checked)
            m_complaint.clear();
        markPicked();
        updateControls();
    });
}

/// The only block that stops a program of this computer is the one for everybody: it registers under another
/// id whenever it likes.
void ConsentDialog::fillBlocks()
{
    auto *menu = new QMenu(this);
    const auto add = [&](const QString &text, core::BlockKind kind) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, kind] { deny(kind); });
    };
    add(tr("Block “%1” for good").arg(mnemonicEscaped(RequestText::name(m_request))),
        core::BlockKind::Client);
    if (!RequestText::fromThisComputer(m_request))
        add(tr("Block every request from %1 for good").arg(m_request.peerAddress), core::BlockKind::Device);
    add(tr("Block all new requests for 1 hour"), core::BlockKind::All);
    m_ui->blockButton->setMenu(menu);
}

void ConsentDialog::showRequest()
{
    m_ui->markLabel->setPixmap(programIcon().pixmap(40));
    m_ui->trustIcon->setSymbol(RequestText::trustSymbol(m_request), 16);
    m_ui->messageIcon->setSymbol(u"warning"_s, 16);
    m_ui->headingLabel->setFont(scaled(font(), headingScale));
    // Room for the longest message from the start, so that the buttons stay where the mouse is.
    m_ui->messageLabel->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_ui->listsCaption->setContentsMargins(0, 2, 0, 0);
    m_ui->headingLabel->setText(
        tr("“%1” wants your todo lists").arg(wrappable(RequestText::name(m_request))));
    m_ui->trustLabel->setText(RequestText::trust(m_request));
    m_ui->fromLabel->setText(RequestText::from(m_request));
    m_ui->answerLabel->setText(wrappable(RequestText::answerTo(m_request)));
    const auto listening = RequestText::listening(m_request);
    m_ui->listeningLabel->setText(wrappable(listening));
    m_ui->listeningLabel->setVisible(!listening.isEmpty());
    m_ui->listeningCaption->setVisible(!listening.isEmpty());

    // Preselected as asked, never more; from another device the lesser right.
    const bool asksWrite = m_request.scopes.testFlag(core::Scope::TodosWrite);
    m_ui->writeRadio->setEnabled(asksWrite);
    if (!asksWrite)
        m_ui->writeRadio->setText(tr("Read and change (not asked for)"));
    const bool write = asksWrite && RequestText::fromThisComputer(m_request);
    (write ? m_ui->writeRadio : m_ui->readRadio)->setChecked(true);
}

void ConsentDialog::fillNumbers()
{
    const QList<QPushButton *> buttons{m_ui->numberButton0, m_ui->numberButton1, m_ui->numberButton2};
    for (qsizetype i = 0; i < buttons.size(); ++i) {
        auto *button = buttons[i];
        const bool used = i < m_request.numberChoices.size();
        button->setVisible(used);
        if (!used)
            continue;
        const int number = m_request.numberChoices[i];
        m_numbers.removeButton(button);
        button->setText(QString::number(number));
        button->setAccessibleName(tr("My browser shows %1").arg(number));
        button->setFont(scaled(font(), numberScale));
        m_numbers.addButton(button, number);
    }
}

void ConsentDialog::clearNumbers()
{
    m_numbers.setExclusive(false);
    for (auto *button : m_numbers.buttons())
        button->setChecked(false);
    m_numbers.setExclusive(true);
}

/// Fusion shows a pressed button so faintly that the picked one needs a mark and the selection's colour.
void ConsentDialog::markPicked()
{
    for (auto *button : m_numbers.buttons()) {
        auto colors = palette();
        if (button->isChecked()) {
            colors.setColor(QPalette::Button, colors.color(QPalette::Highlight));
            colors.setColor(QPalette::ButtonText, colors.color(QPalette::HighlightedText));
        }
        button->setPalette(colors);
        const auto number = QString::number(m_numbers.id(button));
        button->setText(button->isChecked() ? u"✓ %1"_s.arg(number) : number);
    }
}

void ConsentDialog::fillLists()
{
    QStringList shown;
    for (const auto *box : std::as_const(m_listBoxes))
        shown.append(box->property(listIdProperty).toString());
    for (const auto &summary : m_lists.lists()) {
        if (shown.contains(summary.list.id))
            continue;
        const auto name = summary.list.name;
        auto *box = new QCheckBox(mnemonicEscaped(shortened(name, maxShownName)), m_ui->listsContent);
        box->setAccessibleName(name);
        box->setToolTip(toolTipText(name));
        box->setProperty(listIdProperty, summary.list.id);
        // The first list is the Inbox: the only one given unless the person says more.
        box->setChecked(m_listBoxes.isEmpty());
        m_ui->boxLayout->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &ConsentDialog::updateControls);
        m_listBoxes.append(box);
    }
    if (m_listBoxes.isEmpty())
        return;
    const int row = m_listBoxes.first()->sizeHint().height();
    const auto rows = qMin(m_listBoxes.size(), qsizetype(rowsWithoutScrolling));
    m_ui->listsArea->setFixedHeight(int(rows) * row + int(rows - 1) * m_ui->boxLayout->spacing());
    QWidget *previous = m_ui->writeRadio;
    for (auto *box : std::as_const(m_listBoxes)) {
        setTabOrder(previous, box);
        previous = box;
    }
    setTabOrder(previous, m_ui->allListsBox);
    keepRoom();
}

/// Nested layouts do not tell a dialog how high wrapped text makes them: a long name would push rows over
/// each other.
void ConsentDialog::keepRoom()
{
    layout()->activate();
    setMinimumHeight(layout()->totalHeightForWidth(width()));
}

void ConsentDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    keepRoom();
}

void ConsentDialog::fillDurations()
{
    for (const auto duration : grantDurations())
        m_ui->durationBox->addItem(durationText(duration), int(duration));
    m_ui->durationBox->setCurrentIndex(m_ui->durationBox->findData(int(GrantDuration::Month)));
    connect(m_ui->durationBox, &QComboBox::currentIndexChanged, this, &ConsentDialog::tick);
}

core::Instant ConsentDialog::chosenEnd() const
{
    return endOf(static_cast<GrantDuration>(m_ui->durationBox->currentData().toInt()), m_clock.now());
}

core::ListAccess ConsentDialog::chosenLists() const
{
    core::ListAccess access;
    access.all = m_ui->allListsBox->isChecked();
    for (const auto *box : m_listBoxes) {
        if (!access.all && box->isChecked())
            access.listIds.insert(box->property(listIdProperty).toString());
    }
    return access;
}

void ConsentDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ActivationChange)
        watchActivation();
    else if (event->type() == QEvent::PaletteChange)
        markPicked();
    QDialog::changeEvent(event);
}

/// Losing the focus starts the second anew: a click meant for another window must not land on Allow.
void ConsentDialog::watchActivation()
{
    m_armed = false;
    if (isActiveWindow())
        m_activation.start();
    else
        m_activation.stop();
    updateControls();
}

void ConsentDialog::tick()
{
    m_ui->untilLabel->setText(tr("until %1", "date").arg(m_times.until(chosenEnd())));
    if (m_phase == Phase::Settled)
        return;
    m_ui->leftLabel->setText(m_times.left(m_request.expiresAt));
    announceLastMinute();
    if (m_clock.now() >= m_request.expiresAt && m_phase == Phase::Asking)
        reject();
}

/// Screen readers do not read a number that changes each second: they are told once.
void ConsentDialog::announceLastMinute()
{
    const bool lastMinute = m_request.expiresAt - m_clock.now() <= 1min;
    if (lastMinute && !std::exchange(m_announced, lastMinute)) {
        m_ui->leftLabel->setAccessibleDescription(tr("Less than one minute left"));
        QAccessibleEvent event(m_ui->leftLabel, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    } else if (!lastMinute && std::exchange(m_announced, false)) {
        m_ui->leftLabel->setAccessibleDescription({});
    }
}

QString ConsentDialog::hint() const
{
    if (!m_complaint.isEmpty())
        return m_complaint;
    if (m_phase != Phase::Asking)
        return {};
    const auto lists = chosenLists();
    if (!lists.all && lists.listIds.isEmpty())
        return tr("Choose at least one list to allow access.");
    if (m_numbers.checkedId() < 0)
        return tr("Pick it to allow access. No browser page open? Then deny.");
    return {};
}

void ConsentDialog::updateControls()
{
    const bool asking = m_phase == Phase::Asking;
    const auto lists = chosenLists();
    const bool complete = m_numbers.checkedId() >= 0 && (lists.all || !lists.listIds.isEmpty());
    for (auto *box : std::as_const(m_listBoxes))
        box->setEnabled(asking && !lists.all);
    for (auto *button : m_numbers.buttons())
        button->setEnabled(asking);
    m_ui->readRadio->setEnabled(asking);
    m_ui->writeRadio->setEnabled(asking && m_request.scopes.testFlag(core::Scope::TodosWrite));
    m_ui->allListsBox->setEnabled(asking);
    m_ui->durationBox->setEnabled(asking);
    m_ui->denyButton->setEnabled(asking);
    m_ui->blockButton->setEnabled(asking);
    m_ui->extendButton->setEnabled(asking);
    m_ui->allowButton->setEnabled(asking && m_armed && complete);
    m_ui->denyButton->setVisible(m_phase != Phase::Settled);
    m_ui->allowButton->setVisible(m_phase != Phase::Settled);
    m_ui->leftLabel->setVisible(m_phase != Phase::Settled);
    m_ui->blockButton->setVisible(m_phase != Phase::Settled);
    m_ui->extendButton->setVisible(m_phase != Phase::Settled && !m_request.extended);
    m_ui->closeButton->setVisible(m_phase == Phase::Settled);
    m_ui->messageIcon->setVisible(!m_complaint.isEmpty());
    m_ui->messageLabel->setText(hint());
}

void ConsentDialog::allow()
{
    core::ConsentDecision decision;
    decision.allow = true;
    decision.number = m_numbers.checkedId();
    decision.scopes = m_ui->writeRadio->isChecked() ? core::allScopes : core::Scopes(core::Scope::TodosRead);
    decision.lists = chosenLists();
    decision.duration = chosenEnd() - m_clock.now();
    send(decision);
}

void ConsentDialog::deny(std::optional<core::BlockKind> block)
{
    core::ConsentDecision decision;
    decision.block = block;
    send(decision);
}

void ConsentDialog::extend()
{
    m_service.extendConsent(m_request.id,
                            [self = QPointer(this)](const core::Result<core::ConsentRequest> &request) {
                                if (!self)
                                    return;
                                if (request)
                                    self->takeUpdate(*request);
                                else
                                    self->takeFailure(request.error());
                            });
}

/// More time, given by another face, or other numbers after a wrong pick.
void ConsentDialog::refresh()
{
    m_service.consents([self = QPointer(this)](const core::Result<QList<core::ConsentRequest>> &requests) {
        if (!self || !requests)
            return;
        for (const auto &request : *requests) {
            if (request.id == self->m_request.id)
                return self->takeUpdate(request);
        }
    });
}

void ConsentDialog::takeUpdate(const core::ConsentRequest &request)
{
    const bool otherNumbers = request.numberChoices != m_request.numberChoices;
    m_request = request;
    if (otherNumbers) {
        const auto complaint = m_complaint;
        clearNumbers();
        fillNumbers();
        markPicked();
        m_complaint = complaint;
    }
    tick();
    updateControls();
}

void ConsentDialog::send(const core::ConsentDecision &decision)
{
    m_phase = Phase::Sending;
    m_complaint.clear();
    updateControls();
    m_service.decideConsent(m_request.id, decision,
                            [self = QPointer(this)](const core::Result<core::ConsentOutcome> &outcome) {
                                if (self)
                                    self->take(outcome);
                            });
}

void ConsentDialog::take(const core::Result<core::ConsentOutcome> &outcome)
{
    if (!outcome)
        return takeFailure(outcome.error());
    switch (*outcome) {
    case core::ConsentOutcome::Allowed:
    case core::ConsentOutcome::Denied:
        m_phase = Phase::Settled;
        accept();
        return;
    case core::ConsentOutcome::WrongNumberDenied:
        settle(tr("That was the third wrong number, so the request is denied. If it was yours, start it "
                  "again in the app."));
        return;
    case core::ConsentOutcome::WrongNumber:
        break;
    }
    m_phase = Phase::Asking;
    m_complaint = tr("That was another number. Your browser now shows a new one: look again. The third wrong "
                     "one denies the request.");
    clearNumbers();
    updateControls();
}

void ConsentDialog::takeFailure(const core::Error &error)
{
    switch (error.code) {
    case core::ErrorCode::NotFound:
    case core::ErrorCode::Conflict:
    case core::ErrorCode::Expired:
        settle(tr("This request is no longer waiting. It ran out, or was answered or cancelled elsewhere."));
        return;
    default:
        m_phase = Phase::Asking;
        m_complaint = errorText(error);
        updateControls();
    }
}

void ConsentDialog::settle(const QString &message)
{
    m_phase = Phase::Settled;
    m_complaint = message;
    updateControls();
    m_ui->headingLabel->setFocus();
}

void ConsentDialog::requestGone()
{
    if (m_phase == Phase::Asking)
        reject();
}

} // namespace traydo::gui
