#include "gui/chip.h"

#include "gui/plaintext.h"
#include "gui/shades.h"
#include "gui/symbolicicon.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace traydo::gui {

namespace {

constexpr int chipHeight = 26; ///< a target above 24 px
constexpr int padding = 8;
constexpr int gap = 5;
constexpr int symbolSize = 14;
constexpr int crossSize = 12;

} // namespace

Chip::Chip(const QString &symbol, const QString &text, QWidget *parent)
    : QAbstractButton(parent), m_symbol(symbol)
{
    // An ampersand in a name is one here: nothing paints it as a shortcut.
    setText(text);
    setAccessibleName(text);
    setAccessibleDescription(tr("Understood from your text. Press to keep it as text instead."));
    setToolTip(toolTipText(tr("%1 – click to keep it as text instead").arg(text)));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::ArrowCursor);
}

QSize Chip::sizeHint() const
{
    const int width =
        2 * padding + symbolSize + gap + fontMetrics().horizontalAdvance(text()) + gap + crossSize;
    return {width, qMax(chipHeight, fontMetrics().height() + padding)};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto highlight = palette().color(QPalette::Active, QPalette::Highlight);
    const auto window = palette().color(QPalette::Window);
    const auto ink = palette().color(QPalette::WindowText);
    const qreal tint = isDown() ? 0.4 : underMouse() ? 0.28 : 0.18;
    const auto frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(mixed(highlight, window, 0.7), 1));
    painter.setBrush(mixed(highlight, window, tint));
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);

    const auto at = [&](int x, int width, int size) {
        return QStyle::visualRect(layoutDirection(), rect(),
                                  {x, (QWidget::height() - size) / 2, width, size});
    };
    paintSymbolic(&painter, m_symbol, at(padding, symbolSize, symbolSize), ink);
    painter.setPen(ink);
    const int textLeft = padding + symbolSize + gap;
    const int textWidth = width() - textLeft - gap - crossSize - padding + 1;
    painter.drawText(at(textLeft, textWidth, fontMetrics().height()),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)) |
                         Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, textWidth));
    paintSymbolic(&painter, u"close"_s, at(width() - padding - crossSize, crossSize, crossSize), ink);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(ink, 1.5));
        const auto ring = frame.adjusted(1, 1, -1, -1);
        painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2);
    }
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return click();
    default:
        return QAbstractButton::keyPressEvent(event);
    }
}

} // namespace traydo::gui
