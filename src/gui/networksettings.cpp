#include "gui/networksettings.h"

#include "ui_networksettings.h"

#include "gui/clientmodel.h"
#include "gui/errortext.h"
#include "gui/plaintext.h"
#include "gui/serverlink.h"

#include <QMessageBox>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace traydo::gui {

namespace {

} // namespace

NetworkSettings::NetworkSettings(control::ControlService &service, const ServerLink &link,
                                 const ClientModel &clients, QWidget *parent)
    : QWidget(parent),
      m_service(service),
      m_link(link),
      m_clients(clients),
      m_ui(std::make_unique<Ui::NetworkSettings>())
{
    m_ui->setupUi(this);
    for (auto *note : {m_ui->lanNote, m_ui->lanPortNote, m_ui->documentsNote})
        note->indent();
    for (auto *spin : {m_ui->portSpin, m_ui->lanPortSpin}) {
        spin->setLocale(QLocale::c()); // the digits of addresses
        connect(spin, &QSpinBox::valueChanged, this, &NetworkSettings::sync);
    }
    for (auto *box : {m_ui->lanBox, m_ui->documentsBox})
        connect(box, &QCheckBox::toggled, this, &NetworkSettings::sync);
    connect(m_ui->lanButton, &QPushButton::clicked, this, &NetworkSettings::lanRequested);
    connect(m_ui->applyButton, &QPushButton::clicked, this, &NetworkSettings::apply);
    connect(m_ui->resetButton, &QPushButton::clicked, this, &NetworkSettings::reload);
    connect(&link, &ServerLink::changed, this, &NetworkSettings::showAddress);
    connect(&link, &ServerLink::recovered, this, [this] {
        if (isVisible())
            loadLan();
    });
    showAddress();
    sync();
}

NetworkSettings::~NetworkSettings() = default;

void NetworkSettings::showEvent(QShowEvent *event)
{
    reload();
    QWidget::showEvent(event);
}

void NetworkSettings::reload()
{
    m_service.settings([self = QPointer(this)](const core::Result<control::ServerSettings> &settings) {
        if (!self)
            return;
        if (settings)
            self->show(*settings);
        else
            self->m_ui->applyNote->complain(errorText(settings.error()));
    });
    loadLan();
}

void NetworkSettings::loadLan()
{
    m_service.lanStatus([self = QPointer(this)](const core::Result<control::LanStatus> &status) {
        if (self && status)
            self->showLan(*status);
    });
}

void NetworkSettings::show(const control::ServerSettings &settings)
{
    m_settings = settings;
    m_ui->portSpin->setValue(settings.port);
    m_ui->lanBox->setChecked(settings.lanEnabled);
    m_ui->lanPortSpin->setValue(settings.lanPort);
    m_ui->documentsBox->setChecked(settings.clientMetadataDocuments);
    for (auto *note :
         {m_ui->portNote, m_ui->lanNote, m_ui->lanPortNote, m_ui->documentsNote, m_ui->applyNote})
        note->clear();
    fix(u"port"_s, {m_ui->portSpin}, *m_ui->portNote);
    fix(u"lan_enabled"_s, {m_ui->lanBox}, *m_ui->lanNote);
    fix(u"lan_port"_s, {m_ui->lanPortSpin}, *m_ui->lanPortNote);
    fix(u"client_metadata_documents"_s, {m_ui->documentsBox}, *m_ui->documentsNote);
    sync();
}

/// An option or variable decides: the entry shows the value, and says why it cannot be changed.
void NetworkSettings::fix(const QString &name, const QList<QWidget *> &widgets, FieldNote &note)
{
    const bool fixed = m_settings->fixed.contains(name);
    for (auto *widget : widgets)
        widget->setEnabled(!fixed);
    if (fixed)
        note.remark(tr("An option or variable that Traydo was started with decides this."));
}

void NetworkSettings::showLan(const control::LanStatus &status)
{
    const bool listens = !status.mcpUrls.isEmpty();
    m_ui->lanButton->setEnabled(listens);
    m_ui->lanStateLabel->setText(
        !status.enabled ? tr("Only this computer can connect.")
        : listens       ? tr("Other devices can connect at %1.").arg(status.mcpUrls.first().toString())
                        : tr("Other devices cannot connect now: %1")
                        .arg(noticeText({status.problem, {status.problemReason}})));
}

void NetworkSettings::showAddress()
{
    m_ui->addressRow->setAddress(m_link.mcpUrl());
}

control::ServerSettingsEdit NetworkSettings::edit() const
{
    control::ServerSettingsEdit edit;
    if (!m_settings)
        return edit;
    const auto differing = [](auto now, auto was) { return now == was ? std::nullopt : std::optional(now); };
    edit.port = differing(quint16(m_ui->portSpin->value()), m_settings->port);
    edit.lanEnabled = differing(m_ui->lanBox->isChecked(), m_settings->lanEnabled);
    edit.lanPort = differing(quint16(m_ui->lanPortSpin->value()), m_settings->lanPort);
    edit.clientMetadataDocuments =
        differing(m_ui->documentsBox->isChecked(), m_settings->clientMetadataDocuments);
    return edit;
}

void NetworkSettings::sync()
{
    const auto wanted = edit();
    const bool changed = wanted.port || wanted.lanEnabled || wanted.lanPort || wanted.clientMetadataDocuments;
    const bool clash = m_ui->lanBox->isChecked() && m_ui->lanPortSpin->value() == m_ui->portSpin->value();
    m_ui->applyButton->setEnabled(changed && !clash && !m_asked);
    m_ui->resetButton->setEnabled(changed && !m_asked);
    const bool fixedLan = m_settings && m_settings->fixed.contains(u"lan_port"_s);
    m_ui->lanPortSpin->setEnabled(m_ui->lanBox->isChecked() && !fixedLan);
    if (clash)
        m_ui->lanPortNote->complain(tr("Other devices need a port of their own."));
    else if (!fixedLan)
        m_ui->lanPortNote->clear();
    if (wanted.port)
        m_ui->portNote->remark(tr("Apps that are connected know the old address only. They have to be given "
                                  "the new one."));
    else if (m_settings && !m_settings->fixed.contains(u"port"_s))
        m_ui->portNote->clear();
}

void NetworkSettings::apply()
{
    const auto wanted = edit();
    if (wanted.port && !m_clients.clients().isEmpty())
        confirmPort(wanted);
    else
        send(wanted);
}

void NetworkSettings::confirmPort(const control::ServerSettingsEdit &edit)
{
    const int apps = int(m_clients.clients().size());
    auto *box = new QMessageBox(window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(u"portDialog"_s);
    box->setTextFormat(Qt::PlainText);
    box->setIcon(QMessageBox::Warning);
    box->setWindowTitle(tr("Change the port"));
    box->setText(tr("%n app(s) use the present address. Each has to be connected again with the new one, "
                    "and asks you again.\n\nYour todos and settings stay.",
                    nullptr, apps));
    auto *change = box->addButton(tr("&Change to port %1").arg(*edit.port), QMessageBox::AcceptRole);
    change->setObjectName(u"confirmPortButton"_s);
    change->setAutoDefault(false);
    auto *keep = box->addButton(tr("&Keep port %1").arg(m_settings->port), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(change, &QPushButton::clicked, this, [this, edit] { send(edit); });
    box->open();
}

void NetworkSettings::send(const control::ServerSettingsEdit &edit)
{
    m_asked = true;
    sync();
    m_ui->applyNote->remark(tr("Applying…"));
    m_service.updateSettings(
        edit, [self = QPointer(this), edit](const core::Result<control::ServerSettings> &settings) {
            if (!self)
                return;
            self->m_asked = false;
            if (!settings)
                return self->refused(edit, settings.error());
            self->show(*settings);
            self->m_ui->applyNote->remark(tr("Applied."));
            self->loadLan();
        });
}

void NetworkSettings::refused(const control::ServerSettingsEdit &edit, const core::Error &error)
{
    sync();
    m_ui->applyNote->clear();
    if (error.code == core::ErrorCode::Conflict && (edit.port || edit.lanPort || edit.lanEnabled)) {
        const bool ofLan = !edit.port || error.reason.number == m_ui->lanPortSpin->value();
        auto *note = ofLan ? m_ui->lanPortNote : m_ui->portNote;
        const auto reason = reasonText(error.reason);
        note->complain(reason.isEmpty() ? tr("This port is taken.") : reason);
    } else if (error.code == core::ErrorCode::Denied && m_settings) {
        m_ui->applyNote->complain(
            tr("Traydo may not write its settings here: %1").arg(m_settings->configFile));
    } else {
        m_ui->applyNote->complain(errorText(error));
    }
}

} // namespace traydo::gui
