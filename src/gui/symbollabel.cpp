#include "gui/symbollabel.h"

#include "gui/symbolicicon.h"

#include <QPainter>

namespace traydo::gui {

void SymbolLabel::setSymbol(const QString &name, int size)
{
    m_name = name;
    m_size = size;
    updateGeometry();
    update();
}

void SymbolLabel::setFaint(bool faint)
{
    m_faint = faint;
    update();
}

void SymbolLabel::paintEvent(QPaintEvent *)
{
    if (m_name.isEmpty())
        return;
    QPainter painter(this);
    QRect place(0, 0, m_size, m_size);
    place.moveCenter(rect().center());
    const auto group = m_faint ? QPalette::Disabled : QPalette::Active;
    paintSymbolic(&painter, m_name, place, palette().color(group, QPalette::WindowText));
}

} // namespace traydo::gui
