#include "gui/consentdialog.h"

#include "ui_consentdialog.h"

#include "gui/errortext.h"
#include "gui/grantduration.h"
#include "gui/plaintext.h"
#include "gui/requesttext.h"
#include "gui/symbolicicon.h"
#include "gui/windowfit.h"

#include <QMenu>
#include <QPointer>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace traydo::gui {

namespace {

constexpr qreal headingScale = 1.3;

bool isBridge(const core::ConsentRequest &request)
{
    return request.channel == core::ConsentChannel::Bridge;
}

} // namespace

ConsentDialog::ConsentDialog(control::ControlService &service, const core::ConsentRequest &request,
                             const ListModel &lists, const core::Clock &clock, QWidget *parent)
    : QDialog(parent),
      m_service(service),
      m_clock(clock),
      m_request(request),
      m_times(clock),
      m_ui(std::make_unique<Ui::ConsentDialog>())
{
    m_ui->setupUi(this);
    alignWithWindow({m_ui->headingLabel, m_ui->trustLabel, m_ui->fromLabel, m_ui->answerLabel,
                     m_ui->listeningLabel, m_ui->messageLabel});
    showRequest();
    showOrigin();
    askForNumber();
    fillDurations();
    fillBlocks();
    connectButtons();
    m_ui->listChoice->follow(lists);
    m_ticker.setInterval(1s);
    connect(&m_ticker, &QTimer::timeout, this, &ConsentDialog::tick);
    m_ticker.start();
    connect(&service, &control::ControlService::changed, this, [this](control::Topic topic) {
        if (topic == control::Topic::Consents)
            refresh();
    });
    m_ui->headingLabel->setFocus();
    tick();
    updateControls();
    keepRoom();
    startSmall(*this);
}

ConsentDialog::~ConsentDialog() = default;

void ConsentDialog::connectButtons()
{
    connect(m_ui->listChoice, &ListChoice::changed, this, &ConsentDialog::updateControls);
    connect(m_ui->listChoice, &ListChoice::grown, this, &ConsentDialog::keepRoom);
    connect(m_ui->allowButton, &QPushButton::clicked, this, &ConsentDialog::allow);
    connect(m_ui->denyButton, &QPushButton::clicked, this, [this] { deny(); });
    connect(m_ui->closeButton, &QPushButton::clicked, this, &ConsentDialog::reject);
    connect(m_ui->extendButton, &QPushButton::clicked, this, &ConsentDialog::extend);
    // Losing the focus starts the second anew: a click meant for another window must not land on Allow.
    connect(&m_activation, &ActivationWatch::changed, this, &ConsentDialog::updateControls);
    connect(m_ui->numberChoice, &NumberChoice::changed, this, [this] {
        m_complaint.clear();
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
    auto large = font();
    large.setPointSizeF(large.pointSizeF() * headingScale);
    large.setBold(true);
    m_ui->markLabel->setPixmap(programIcon().pixmap(40));
    m_ui->trustIcon->setSymbol(RequestText::trustSymbol(m_request), 16);
    m_ui->messageIcon->setSymbol(u"warning"_s, 16);
    m_ui->headingLabel->setFont(large);
    m_ui->headingLabel->setText(
        tr("“%1” wants your todo lists").arg(wrappable(RequestText::name(m_request))));
    m_ui->trustLabel->setText(RequestText::trust(m_request));
    // Room for the longest message from the start, so that the buttons stay where the mouse is. Lines of
    // scripts that come from another font are higher than ours.
    const auto twoLines = hint() + u'\n' + hint();
    m_ui->messageLabel->setMinimumHeight(
        fontMetrics().boundingRect(QRect(), Qt::AlignLeft, twoLines).height());
    m_ui->listsCaption->setContentsMargins(0, 2, 0, 0);

    // Preselected as asked, never more; from another device the lesser right.
    const bool asksWrite = m_request.scopes.testFlag(core::Scope::TodosWrite);
    m_ui->writeRadio->setEnabled(asksWrite);
    if (!asksWrite)
        m_ui->writeRadio->setText(tr("Read and change (not asked for)"));
    const bool write = asksWrite && RequestText::fromThisComputer(m_request);
    (write ? m_ui->writeRadio : m_ui->readRadio)->setChecked(true);
}

/// A bridge answers to the program that started it: there is no address, but a path.
void ConsentDialog::showOrigin()
{
    const bool bridge = isBridge(m_request);
    m_ui->fromLabel->setText(RequestText::from(m_request));
    m_ui->answerLabel->setText(wrappable(RequestText::answerTo(m_request)));
    m_ui->answerLabel->setVisible(!bridge);
    m_ui->answerCaption->setVisible(!bridge);
    const auto listening = RequestText::listening(m_request);
    m_ui->listeningLabel->setText(wrappable(listening));
    m_ui->listeningLabel->setVisible(!listening.isEmpty());
    m_ui->listeningCaption->setVisible(!listening.isEmpty());
    if (bridge)
        m_ui->listeningCaption->setText(tr("Program"));
}

/// Whoever sits at another device reads the number out over the room: one in three is too good a guess there.
void ConsentDialog::askForNumber()
{
    const bool bridge = isBridge(m_request);
    if (bridge)
        m_ui->numberCaption->setText(tr("Which number does the app show?"));
    if (RequestText::fromThisComputer(m_request)) {
        m_ui->numberChoice->offer(m_request.numberChoices,
                                  bridge ? tr("The app shows %1") : tr("My browser shows %1"));
        return;
    }
    m_ui->numberCaption->setText(tr("Which number does the browser on that device show?"));
    m_ui->numberChoice->askToType(tr("Number in the browser on that device"));
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

void ConsentDialog::announceLastMinute()
{
    const bool lastMinute = m_request.expiresAt - m_clock.now() <= 1min;
    if (lastMinute == std::exchange(m_announced, lastMinute))
        return;
    m_ui->leftLabel->setAccessibleDescription(lastMinute ? tr("Less than one minute left") : QString());
    if (lastMinute)
        m_ui->leftLabel->speak();
}

QString ConsentDialog::hint() const
{
    if (!m_complaint.isEmpty())
        return m_complaint;
    if (m_phase != Phase::Asking)
        return {};
    if (m_ui->listChoice->isEmpty())
        return tr("Choose at least one list to allow access.");
    if (m_ui->numberChoice->number())
        return {};
    if (isBridge(m_request))
        return tr("Pick it to allow access. No app shows one? Then deny.");
    return RequestText::fromThisComputer(m_request)
               ? tr("Pick it to allow access. No browser page open? Then deny.")
               : tr("Type it to allow access. You are not at another device? Then deny.");
}

void ConsentDialog::updateControls()
{
    const bool asking = m_phase == Phase::Asking;
    const bool settled = m_phase == Phase::Settled;
    for (QWidget *input : std::initializer_list<QWidget *>{
             m_ui->listChoice, m_ui->numberChoice, m_ui->readRadio, m_ui->durationBox, m_ui->denyButton,
             m_ui->blockButton, m_ui->extendButton})
        input->setEnabled(asking);
    m_ui->writeRadio->setEnabled(asking && m_request.scopes.testFlag(core::Scope::TodosWrite));
    m_ui->allowButton->setEnabled(asking && m_activation.isSettled() && m_ui->numberChoice->number() &&
                                  !m_ui->listChoice->isEmpty());
    for (QWidget *part : std::initializer_list<QWidget *>{m_ui->denyButton, m_ui->allowButton,
                                                          m_ui->leftLabel, m_ui->blockButton})
        part->setVisible(!settled);
    m_ui->extendButton->setVisible(!settled && !m_request.extended);
    m_ui->closeButton->setVisible(settled);
    m_ui->messageIcon->setVisible(!m_complaint.isEmpty());
    m_ui->messageLabel->setText(hint());
    keepRoom();
}

void ConsentDialog::allow()
{
    core::ConsentDecision decision;
    decision.allow = true;
    decision.number = m_ui->numberChoice->number();
    decision.scopes = m_ui->writeRadio->isChecked() ? core::allScopes : core::Scopes(core::Scope::TodosRead);
    decision.lists = m_ui->listChoice->chosen();
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
    if (otherNumbers)
        askForNumber();
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
    m_complaint =
        tr("That was another number. There is a new one now: look again. The third wrong one denies the "
           "request.");
    m_ui->numberChoice->clear();
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
