#include "gui/accesssettings.h"

#include "ui_accesssettings.h"

#include "gui/errortext.h"
#include "gui/serverlink.h"

#include <QMessageBox>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace traydo::gui {

AccessSettings::AccessSettings(control::ControlService &service, const ServerLink &link,
                               const core::Clock &clock, QWidget *parent)
    : QWidget(parent),
      m_service(service),
      m_link(link),
      m_times(clock),
      m_ui(std::make_unique<Ui::AccessSettings>())
{
    m_ui->setupUi(this);
    connect(&link, &ServerLink::changed, this, &AccessSettings::showPause);
    connect(m_ui->pauseButton, &QPushButton::clicked, this, &AccessSettings::togglePause);
    connect(m_ui->blocksButton, &QPushButton::clicked, this, &AccessSettings::blocksRequested);
    connect(m_ui->programButton, &QPushButton::clicked, this, &AccessSettings::programAccessRequested);
    connect(m_ui->keyButton, &QPushButton::clicked, this, &AccessSettings::confirmRotation);
    connect(&service, &control::ControlService::changed, this, [this](control::Topic topic) {
        if (topic == control::Topic::Consents && isVisible())
            loadBlocks();
    });
    showPause();
}

AccessSettings::~AccessSettings() = default;

void AccessSettings::showEvent(QShowEvent *event)
{
    loadBlocks();
    QWidget::showEvent(event);
}

void AccessSettings::showPause()
{
    const bool paused = m_link.status().paused;
    m_ui->pauseLabel->setText(paused ? tr("Access is paused: apps are told so, and nothing they ask is done.")
                                     : tr("Connected apps can reach your todos as far as you allowed."));
    m_ui->pauseButton->setText(paused ? tr("&Resume access") : tr("&Pause access"));
    m_ui->pauseButton->setEnabled(m_link.isReachable());
}

void AccessSettings::togglePause()
{
    m_ui->pauseButton->setEnabled(false);
    m_service.setPaused(!m_link.status().paused, [self = QPointer(this)](const core::Result<void> &result) {
        if (!self)
            return;
        self->m_ui->pauseButton->setEnabled(true);
        if (result)
            self->m_ui->pauseNote->clear();
        else
            self->m_ui->pauseNote->complain(errorText(result.error()));
    });
}

void AccessSettings::loadBlocks()
{
    m_service.blocks([self = QPointer(this)](const core::Result<QList<core::Block>> &blocks) {
        if (!self || !blocks)
            return;
        const int count = int(blocks->size());
        self->m_ui->blocksLabel->setText(count == 0 ? tr("You keep nobody from asking.")
                                                    : tr("%n block(s) in force.", nullptr, count));
        self->m_ui->blocksButton->setVisible(count > 0);
    });
}

void AccessSettings::confirmRotation()
{
    auto *box = new QMessageBox(window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(u"rotateDialog"_s);
    box->setTextFormat(Qt::PlainText);
    box->setIcon(QMessageBox::Question);
    box->setWindowTitle(tr("Replace the signing key"));
    box->setText(tr(
        "Apps stay connected and notice nothing: what the old key signed stays good until it runs out, a few "
        "minutes at most.\n\n"
        "If you fear that somebody has the old key, let it end at once. Apps then fetch new passes by "
        "themselves."));
    auto *soft = box->addButton(tr("&Replace"), QMessageBox::AcceptRole);
    soft->setObjectName(u"replaceButton"_s);
    auto *hard = box->addButton(tr("Replace and &end the old one"), QMessageBox::DestructiveRole);
    hard->setObjectName(u"replaceNowButton"_s);
    auto *cancel = box->addButton(QMessageBox::Cancel);
    for (auto *button : {soft, hard})
        button->setAutoDefault(false);
    box->setDefaultButton(QMessageBox::Cancel);
    box->setEscapeButton(cancel);
    connect(soft, &QPushButton::clicked, this, [this] { rotate(false); });
    connect(hard, &QPushButton::clicked, this, [this] { rotate(true); });
    box->open();
}

void AccessSettings::rotate(bool atOnce)
{
    m_ui->keyButton->setEnabled(false);
    m_service.rotateKeys(atOnce, [self = QPointer(this),
                                  atOnce](const core::Result<control::KeyRotation> &key) {
        if (!self)
            return;
        self->m_ui->keyButton->setEnabled(true);
        if (!key)
            return self->m_ui->keyNote->complain(errorText(key.error()));
        self->m_ui->keyNote->remark(atOnce ? tr("The key is new, and nothing signed before is good any more.")
                                           : tr("The key is new. What was signed before is good until %1.")
                                                 .arg(self->m_times.until(key->tokensUntil)));
    });
}

} // namespace traydo::gui
