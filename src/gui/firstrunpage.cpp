#include "gui/firstrunpage.h"

#include "ui_firstrunpage.h"

#include "gui/errortext.h"
#include "gui/plaintext.h"
#include "gui/symbolicicon.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace traydo::gui {

namespace {

constexpr int markSize = 56;
constexpr int stepIconSize = 20;

} // namespace

FirstRunPage::FirstRunPage(control::ControlService &service, Autostart autostart, QWidget *parent)
    : QWidget(parent),
      m_service(service),
      m_autostart(std::move(autostart)),
      m_ui(std::make_unique<Ui::FirstRunPage>())
{
    m_ui->setupUi(this);
    m_ui->markLabel->setPixmap(programIcon().pixmap(markSize));
    m_ui->todoIcon->setSymbol(u"todos"_s, stepIconSize);
    m_ui->appIcon->setSymbol(u"robot"_s, stepIconSize);
    m_ui->startIcon->setSymbol(u"clock"_s, stepIconSize);
    m_ui->shieldIcon->setSymbol(u"verified"_s, stepIconSize);
    m_ui->todoEdit->setMaxLength(core::maxTitleLength);
    auto font = m_ui->titleLabel->font();
    font.setPointSizeF(font.pointSizeF() * 1.6);
    font.setBold(true);
    m_ui->titleLabel->setFont(font);
    connect(m_ui->todoEdit, &QLineEdit::returnPressed, this, &FirstRunPage::addTodo);
    connect(m_ui->addButton, &QPushButton::clicked, this, &FirstRunPage::addTodo);
    connect(m_ui->todoEdit, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_ui->addButton->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_ui->startBox, &QCheckBox::clicked, this, &FirstRunPage::setAutostart);
    connect(m_ui->doneButton, &QPushButton::clicked, this, &FirstRunPage::finished);
    connect(m_ui->connectButton, &QPushButton::clicked, this, [this] {
        Q_EMIT finished();
        Q_EMIT connectRequested();
    });
}

FirstRunPage::~FirstRunPage() = default;

void FirstRunPage::showEvent(QShowEvent *event)
{
    m_ui->startBox->setChecked(m_autostart.isEnabled());
    m_ui->todoEdit->setFocus();
    QWidget::showEvent(event);
}

void FirstRunPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT finished();
    else
        QWidget::keyPressEvent(event);
}

void FirstRunPage::addTodo()
{
    const auto text = m_ui->todoEdit->text().simplified();
    if (text.isEmpty())
        return;
    m_service.quickAdd(
        text, QLocale().name(), {}, u"window"_s,
        [self = QPointer(this)](const core::Result<core::Todo> &todo) {
            if (!self)
                return;
            if (!todo)
                return self->m_ui->todoNote->complain(errorText(todo.error()));
            self->m_ui->todoEdit->clear();
            self->m_ui->todoEdit->setFocus();
            self->m_ui->todoNote->remark(
                tr("Added: %1").arg(wrappable(isolated(shortened(todo->title, maxShownName)))));
        });
}

void FirstRunPage::setAutostart(bool enabled)
{
    const auto done = m_autostart.setEnabled(enabled);
    m_ui->startBox->setChecked(m_autostart.isEnabled());
    if (done)
        m_ui->startNote->clear();
    else
        m_ui->startNote->complain(tr("This file cannot be changed: %1").arg(m_autostart.path()));
}

} // namespace traydo::gui
