#include "gui/fieldnote.h"

#include "gui/symbollabel.h"

#include <QAccessible>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace traydo::gui {

FieldNote::FieldNote(QWidget *parent) : QWidget(parent), m_icon(new SymbolLabel), m_label(new QLabel)
{
    m_icon->setSymbol(u"warning"_s, 16);
    m_icon->setFixedSize(16, 16);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setObjectName(u"noteLabel"_s);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    line->addWidget(m_icon, 0, Qt::AlignTop);
    line->addWidget(m_label, 1);
    hide();
}

void FieldNote::indent()
{
    constexpr int boxWidth = 18; // as the explaining texts in ui/ have it
    static_cast<QHBoxLayout *>(layout())->insertSpacing(0, boxWidth);
}

void FieldNote::complain(const QString &text)
{
    show(text, true);
    QAccessibleEvent event(m_label, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void FieldNote::remark(const QString &text)
{
    show(text, false);
}

void FieldNote::clear()
{
    show({}, false);
}

void FieldNote::show(const QString &text, bool bad)
{
    m_label->setText(text);
    m_icon->setVisible(bad);
    setVisible(!text.isEmpty());
}

} // namespace traydo::gui
