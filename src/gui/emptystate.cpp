#include "gui/emptystate.h"

#include "ui_emptystate.h"

namespace traydo::gui {

namespace {

constexpr int iconSize = 48;

} // namespace

EmptyState::EmptyState(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::EmptyState>())
{
    m_ui->setupUi(this);
    // Wrapping labels in a column report the height of their narrowest form; the column is as wide as the
    // page.
    m_ui->titleLabel->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    m_ui->textLabel->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    m_ui->iconLabel->setFaint(true);
    m_ui->addressRow->hide();
    m_ui->actionButton->hide();
    connect(m_ui->actionButton, &QPushButton::clicked, this, &EmptyState::actionTriggered);
}

EmptyState::~EmptyState() = default;

void EmptyState::setIcon(const QString &name)
{
    m_ui->iconLabel->setSymbol(name, iconSize);
}

void EmptyState::setText(const QString &title, const QString &text)
{
    m_ui->titleLabel->setText(title);
    m_ui->textLabel->setText(text);
    m_ui->textLabel->setVisible(!text.isEmpty());
}

void EmptyState::setAddress(const QString &address)
{
    m_ui->addressRow->setAddress(address);
    m_ui->addressRow->setVisible(!address.isEmpty());
}

void EmptyState::setAction(const QString &caption)
{
    m_ui->actionButton->setText(caption);
    m_ui->actionButton->setVisible(!caption.isEmpty());
}

} // namespace traydo::gui
