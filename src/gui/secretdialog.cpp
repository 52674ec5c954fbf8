#include "gui/secretdialog.h"

#include "ui_secretdialog.h"

#include "gui/clienttext.h"
#include "gui/errortext.h"
#include "gui/plaintext.h"
#include "gui/windowfit.h"

#include <QPointer>

namespace traydo::gui {

SecretDialog::SecretDialog(control::ControlService &service, const control::ClientSummary &client,
                           const core::Clock &clock, QWidget *parent)
    : QDialog(parent),
      m_service(service),
      m_clientId(client.id),
      m_times(clock),
      m_ui(std::make_unique<Ui::SecretDialog>())
{
    m_ui->setupUi(this);
    m_ui->headLabel->setText(tr("A new secret for “%1”").arg(wrappable(ClientText::name(client))));
    m_ui->secretPart->hide();
    connect(m_ui->rotateButton, &QPushButton::clicked, this, &SecretDialog::rotate);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &SecretDialog::reject);
    startSmall(*this);
}

SecretDialog::~SecretDialog() = default;

void SecretDialog::rotate()
{
    m_ui->rotateButton->setEnabled(false);
    m_service.rotateClientSecret(m_clientId, core::ConsentFace::Dialog,
                                 [self = QPointer(this)](const core::Result<control::ProgramSecret> &secret) {
                                     if (!self)
                                         return;
                                     if (secret)
                                         return self->show(*secret);
                                     self->m_ui->rotateButton->setEnabled(true);
                                     self->m_ui->messageLabel->setText(errorText(secret.error()));
                                 });
}

void SecretDialog::show(const control::ProgramSecret &secret)
{
    m_ui->textLabel->setText(tr("Copy it now: it is not shown again."));
    m_ui->secretRow->setAddress(secret.secret);
    m_ui->untilLabel->setText(
        secret.previousUntil
            ? tr("The old secret stays good until %1.").arg(m_times.until(*secret.previousUntil))
            : tr("The old secret is no longer good."));
    m_ui->secretPart->show();
    m_ui->rotateButton->hide();
    m_ui->messageLabel->clear();
    m_ui->cancelButton->setText(tr("&Close"));
}

} // namespace traydo::gui
