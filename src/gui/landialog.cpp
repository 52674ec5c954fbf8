#include "gui/landialog.h"

#include "ui_landialog.h"

#include "gui/errortext.h"
#include "gui/plaintext.h"

#include <QFileDialog>
#include <QPointer>
#include <QSaveFile>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace traydo::gui {

namespace {

constexpr core::milliseconds pairingTime = 10min;

} // namespace

LanDialog::LanDialog(control::ControlService &service, const core::Clock &clock, QWidget *parent)
    : QDialog(parent),
      m_service(service),
      m_clock(clock),
      m_times(clock),
      m_ui(std::make_unique<Ui::LanDialog>())
{
    m_ui->setupUi(this);
    alignWithWindow({m_ui->fingerprintLabel});
    m_ticker.setInterval(1s);
    connect(&m_ticker, &QTimer::timeout, this, &LanDialog::showStatus);
    connect(m_ui->pairButton, &QPushButton::clicked, this, &LanDialog::togglePairing);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &LanDialog::saveAuthority);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &LanDialog::accept);
    connect(&service, &control::ControlService::changed, this, [this](control::Topic topic) {
        if (topic == control::Topic::Status)
            reload();
    });
    showStatus();
    reload();
}

LanDialog::~LanDialog() = default;

void LanDialog::reload()
{
    m_service.lanStatus([self = QPointer(this)](const core::Result<control::LanStatus> &status) {
        if (self)
            self->show(status);
    });
}

void LanDialog::show(const core::Result<control::LanStatus> &status)
{
    m_ui->messageLabel->setText(status ? QString() : errorText(status.error()));
    if (status)
        m_status = *status;
    showStatus();
}

void LanDialog::showStatus()
{
    const bool listens = !m_status.mcpUrls.isEmpty();
    const bool pairing = m_status.pairingUntil && *m_status.pairingUntil > m_clock.now();
    if (!m_status.enabled) {
        m_ui->stateLabel->setText(
            tr("Only this computer can connect. To let other devices of your network in, switch that on in "
               "the settings, under Network."));
    } else if (!listens) {
        m_ui->stateLabel->setText(tr("Other devices cannot connect now: %1")
                                      .arg(noticeText({m_status.problem, {m_status.problemReason}})));
    } else {
        m_ui->stateLabel->setText(
            tr("Devices of your network can connect, over TLS. Each has to trust the certificate "
               "first: compare the fingerprint there."));
    }
    m_ui->details->setVisible(listens);
    m_ui->saveButton->setVisible(listens);
    m_ui->pairButton->setVisible(listens);
    m_ui->addressRow->setAddress(listens ? m_status.mcpUrls.first().toString() : QString());
    m_ui->fingerprintLabel->setText(wrappable(m_status.fingerprint));
    m_ui->pairingLabel->setText(pairing ? tr("may register now; %1").arg(m_times.left(*m_status.pairingUntil))
                                        : tr("may not register"));
    m_ui->pairButton->setText(pairing ? tr("&Stop now") : tr("&Let new apps register for 10 minutes"));
    if (pairing)
        m_ticker.start();
    else
        m_ticker.stop();
}

void LanDialog::togglePairing()
{
    const bool pairing = m_status.pairingUntil && *m_status.pairingUntil > m_clock.now();
    m_service.pairLan(pairing ? core::milliseconds(0) : pairingTime, core::ConsentFace::Dialog,
                      [self = QPointer(this)](const core::Result<control::LanStatus> &status) {
                          if (self)
                              self->show(status);
                      });
}

void LanDialog::saveAuthority()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save certificate"), u"traydo-ca.pem"_s,
                                                      tr("Certificates (*.pem)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const bool saved = file.open(QIODevice::WriteOnly) &&
                       file.write(m_status.authority) == m_status.authority.size() && file.commit();
    m_ui->messageLabel->setText(saved ? tr("Saved. Other devices have to trust this file.")
                                      : tr("The certificate could not be saved: %1").arg(file.errorString()));
}

} // namespace traydo::gui
