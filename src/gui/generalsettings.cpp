#include "gui/generalsettings.h"

#include "ui_generalsettings.h"

#include "gui/quiethours.h"
#include "gui/timetext.h"

namespace traydo::gui {

GeneralSettings::GeneralSettings(Autostart autostart, QSettings &state, QWidget *parent)
    : QWidget(parent),
      m_autostart(std::move(autostart)),
      m_state(state),
      m_ui(std::make_unique<Ui::GeneralSettings>())
{
    m_ui->setupUi(this);
    m_ui->startNote->indent();
    m_ui->languageLabel->setText(tr("Words and dates follow the language of your desktop."));
    connect(m_ui->startBox, &QCheckBox::clicked, this, &GeneralSettings::setAutostart);
    for (auto *edit : {m_ui->quietFromEdit, m_ui->quietUntilEdit})
        setFormat(*edit, TimeText::timeFormat(locale()));
    loadQuiet();
    connect(m_ui->quietBox, &QCheckBox::toggled, this, &GeneralSettings::saveQuiet);
    connect(m_ui->quietFromEdit, &QTimeEdit::timeChanged, this, &GeneralSettings::saveQuiet);
    connect(m_ui->quietUntilEdit, &QTimeEdit::timeChanged, this, &GeneralSettings::saveQuiet);
}

GeneralSettings::~GeneralSettings() = default;

void GeneralSettings::showEvent(QShowEvent *event)
{
    // The desktop's own settings may have changed it.
    m_ui->startBox->setChecked(m_autostart.isEnabled());
    QWidget::showEvent(event);
}

void GeneralSettings::setAutostart(bool enabled)
{
    const auto done = m_autostart.setEnabled(enabled);
    m_ui->startBox->setChecked(m_autostart.isEnabled());
    if (done)
        m_ui->startNote->clear();
    else
        m_ui->startNote->complain(tr("This file cannot be changed: %1").arg(m_autostart.path()));
}

void GeneralSettings::loadQuiet()
{
    const auto hours = QuietHours::load(m_state);
    m_ui->quietBox->setChecked(hours.enabled);
    m_ui->quietFromEdit->setTime(hours.from);
    m_ui->quietUntilEdit->setTime(hours.until);
    m_ui->quietFromEdit->setEnabled(hours.enabled);
    m_ui->quietUntilEdit->setEnabled(hours.enabled);
}

void GeneralSettings::saveQuiet()
{
    const QuietHours hours{m_ui->quietBox->isChecked(), m_ui->quietFromEdit->time(),
                           m_ui->quietUntilEdit->time()};
    hours.save(m_state);
    m_ui->quietFromEdit->setEnabled(hours.enabled);
    m_ui->quietUntilEdit->setEnabled(hours.enabled);
}

} // namespace traydo::gui
