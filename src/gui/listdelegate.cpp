#include "gui/listdelegate.h"

#include "gui/listmodel.h"

#include <QApplication>
#include <QPainter>

namespace traydo::gui {

namespace {

constexpr int padding = 8;
constexpr int dotSize = 10;
constexpr int rowHeight = 32;

} // namespace

void ListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    auto option = given;
    initStyleOption(&option, index);
    const auto *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);

    const auto mirrored = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const auto textColor = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const auto count = option.locale.toString(index.data(ListModel::OpenRole).toInt());
    const int countWidth = option.fontMetrics.horizontalAdvance(count);
    auto inner = option.rect.adjusted(padding, 0, -padding, 0);
    const auto alignment =
        QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine;

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect dot = mirrored({inner.left(), inner.center().y() - dotSize / 2, dotSize, dotSize});
    if (const auto color = index.data(ListModel::ColorRole).value<QColor>(); color.isValid()) {
        painter->setPen(selected ? QPen(textColor) : QPen(Qt::NoPen));
        painter->setBrush(color);
        painter->drawEllipse(dot);
    }
    inner.setLeft(inner.left() + dotSize + padding);
    painter->setFont(option.font);
    painter->setPen(textColor);
    const auto name = option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight,
                                                    inner.width() - countWidth - padding);
    painter->drawText(mirrored(inner.adjusted(0, 0, -countWidth - padding, 0)), int(alignment), name);
    painter->drawText(mirrored({inner.right() - countWidth, inner.top(), countWidth + 1, inner.height()}),
                      int(alignment), count);
    painter->restore();

    if (option.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.rect = option.rect.adjusted(1, 1, -1, -1);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
    }
}

QSize ListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {120, qMax(rowHeight, option.fontMetrics.height() + padding)};
}

} // namespace traydo::gui
