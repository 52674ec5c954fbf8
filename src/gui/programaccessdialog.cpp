#include "gui/programaccessdialog.h"

#include "ui_programaccessdialog.h"

#include "gui/errortext.h"
#include "gui/grantduration.h"
#include "gui/plaintext.h"
#include "gui/windowfit.h"

#include <QEvent>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace traydo::gui {

ProgramAccessDialog::ProgramAccessDialog(control::ControlService &service, const ListModel &lists,
                                         const core::Clock &clock, QString tokenUrl, QWidget *parent)
    : QDialog(parent),
      m_service(service),
      m_clock(clock),
      m_times(clock),
      m_tokenUrl(std::move(tokenUrl)),
      m_ui(std::make_unique<Ui::ProgramAccessDialog>())
{
    m_ui->setupUi(this);
    m_ui->listsCaption->setContentsMargins(0, 2, 0, 0); // beside the first box
    m_ui->listChoice->follow(lists);
    fillDurations();
    m_ui->messageLabel->setMinimumHeight(fontMetrics().lineSpacing());
    connect(m_ui->nameEdit, &QLineEdit::textChanged, this, &ProgramAccessDialog::sync);
    connect(m_ui->listChoice, &ListChoice::changed, this, &ProgramAccessDialog::sync);
    connect(m_ui->durationCombo, &QComboBox::currentIndexChanged, this, &ProgramAccessDialog::sync);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &ProgramAccessDialog::reject);
    connect(m_ui->createButton, &QPushButton::clicked, this, &ProgramAccessDialog::create);
    m_ui->nameEdit->setFocus();
    sync();
    startSmall(*this);
    makeRoomForTexts();
}

ProgramAccessDialog::~ProgramAccessDialog() = default;

/// A stack of pages tells how high its texts make it only once it is shown, which is too late: a window that
/// grows then is placed by its former size.
void ProgramAccessDialog::makeRoomForTexts()
{
    const auto margins = layout()->contentsMargins();
    const int pageWidth = width() - margins.left() - margins.right();
    const int needed = m_ui->askPage->layout()->totalHeightForWidth(pageWidth);
    const int given = m_ui->stack->minimumSizeHint().height();
    if (needed > given)
        resize(width(), height() + needed - given);
}

bool ProgramAccessDialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    growToFit(*this, *event);
    return handled;
}

void ProgramAccessDialog::fillDurations()
{
    for (const auto duration : grantDurations())
        m_ui->durationCombo->addItem(durationText(duration), int(duration));
    m_ui->durationCombo->setCurrentIndex(m_ui->durationCombo->findData(int(GrantDuration::Month)));
}

void ProgramAccessDialog::sync()
{
    const auto wanted = request();
    const bool hasLists = !m_ui->listChoice->isEmpty();
    m_ui->createButton->setEnabled(!m_asked && !wanted.name.isEmpty() && hasLists);
    m_ui->endLabel->setText(tr("until %1", "date").arg(m_times.until(m_clock.now() + wanted.duration)));
    if (!m_asked)
        m_ui->messageLabel->setText(hasLists ? QString() : tr("Choose at least one list."));
}

control::ProgramRequest ProgramAccessDialog::request() const
{
    control::ProgramRequest wanted;
    wanted.name = m_ui->nameEdit->text().simplified();
    wanted.scopes = m_ui->writeRadio->isChecked() ? core::allScopes : core::Scopes(core::Scope::TodosRead);
    wanted.lists = m_ui->listChoice->chosen();
    const auto duration = static_cast<GrantDuration>(m_ui->durationCombo->currentData().toInt());
    wanted.duration = endOf(duration, m_clock.now()) - m_clock.now();
    return wanted;
}

void ProgramAccessDialog::create()
{
    m_asked = true;
    sync();
    const auto answered = [self = QPointer(this)](const core::Result<control::ProgramSecret> &secret) {
        if (!self)
            return;
        if (secret)
            return self->show(*secret);
        self->m_asked = false;
        self->sync();
        self->m_ui->messageLabel->setText(errorText(secret.error()));
    };
    if (m_ui->tokenRadio->isChecked())
        m_service.addAccessToken(request(), answered);
    else
        m_service.addMachineClient(request(), answered);
}

void ProgramAccessDialog::show(const control::ProgramSecret &secret)
{
    const bool isClient = m_ui->clientRadio->isChecked();
    const QString name = wrappable(isolated(shortened(request().name, maxShownName)));
    m_ui->secretLabel->setText(
        isClient
            ? tr("“%1” gets its tokens with this ID and secret (grant type client_credentials).").arg(name)
            : tr("Give “%1” this token. It sends it with every request as “Authorization: Bearer …”.")
                  .arg(name));
    m_ui->clientIdCaption->setVisible(isClient);
    m_ui->clientIdRow->setVisible(isClient);
    m_ui->tokenUrlCaption->setVisible(isClient);
    m_ui->tokenUrlRow->setVisible(isClient);
    m_ui->clientIdRow->setAddress(secret.clientId);
    m_ui->tokenUrlRow->setAddress(m_tokenUrl);
    m_ui->secretCaption->setText(isClient ? tr("Secret") : tr("Token"));
    m_ui->secretRow->setAddress(secret.secret);
    m_ui->stack->setCurrentWidget(m_ui->secretPage);
    m_ui->createButton->hide();
    m_ui->cancelButton->setText(tr("&Close"));
    m_ui->messageLabel->clear();
    shrinkFrom(*this, *m_ui->stack, *m_ui->askPage);
}

} // namespace traydo::gui
