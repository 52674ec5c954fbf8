#include "gui/banner.h"

#include "gui/symbollabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace traydo::gui {

Banner::Banner(QWidget *parent)
    : QFrame(parent), m_symbol(new SymbolLabel), m_label(new QLabel), m_button(new QPushButton)
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_label->setObjectName(u"label"_s);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_button->setObjectName(u"button"_s);
    m_button->setVisible(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(8);
    row->addWidget(m_symbol);
    row->addWidget(m_label, 1);
    row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &Banner::actionTriggered);
    setSymbol(u"warning"_s);
    setVisible(false);
}

void Banner::setSymbol(const QString &name)
{
    m_symbol->setSymbol(name, 16);
}

void Banner::setText(const QString &text)
{
    if (text == m_label->text())
        return;
    m_label->setText(text);
    setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    QAccessibleEvent event(m_label, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString Banner::text() const
{
    return m_label->text();
}

void Banner::setAction(const QString &caption)
{
    m_button->setText(caption);
    m_button->setVisible(!caption.isEmpty());
}

} // namespace traydo::gui
