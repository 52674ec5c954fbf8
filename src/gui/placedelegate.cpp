#include "gui/placedelegate.h"

#include "core/todo.h"
#include "gui/placemodel.h"
#include "gui/plaintext.h"
#include "gui/symbolicicon.h"

#include <QApplication>
#include <QLineEdit>
#include <QPainter>

namespace traydo::gui {

namespace {

constexpr int padding = 8;
constexpr int dotSize = 10;
constexpr int iconSize = 16;
constexpr int rowHeight = 28; ///< a target above 24 px
constexpr int headingGap = 10;

bool isHeading(const QModelIndex &index)
{
    return index.data(PlaceModel::KindRole).toInt() == int(PlaceModel::Kind::Heading);
}

/// Where the name stands, for a row that shows no count.
QRect nameRect(const QRect &row)
{
    return row.adjusted(2 * padding + iconSize, 0, -padding, 0);
}

void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    auto font = option.font;
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(option.palette.color(QPalette::Active, QPalette::Text));
    const auto rect = option.rect.adjusted(padding, headingGap, -padding, 0);
    painter->drawText(rect,
                      int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)) |
                          Qt::TextSingleLine,
                      index.data().toString());
}

} // namespace

void PlaceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given,
                          const QModelIndex &index) const
{
    auto option = given;
    initStyleOption(&option, index);
    if (isHeading(index))
        return paintHeading(painter, option, index);
    const auto *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);

    const auto mirrored = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const auto textColor = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const int number = index.data(PlaceModel::CountRole).toInt();
    const auto count = number > 0 ? option.locale.toString(number) : QString();
    const int countWidth = option.fontMetrics.horizontalAdvance(count);
    const auto alignment =
        int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)) | Qt::TextSingleLine;

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRect sign(option.rect.left() + padding, option.rect.center().y() - iconSize / 2 + 1, iconSize, iconSize);
    if (const auto icon = index.data(Qt::DecorationRole).toString(); !icon.isEmpty()) {
        paintSymbolic(painter, icon, mirrored(sign), textColor);
    } else {
        const auto color = index.data(PlaceModel::ColorRole).value<QColor>();
        const int inset = (iconSize - dotSize) / 2;
        // A list without a colour has a ring: it is a list all the same.
        painter->setPen(color.isValid() && !selected ? QPen(Qt::NoPen) : QPen(textColor, 1.5));
        painter->setBrush(color.isValid() ? QBrush(color) : QBrush(Qt::NoBrush));
        painter->drawEllipse(QRectF(mirrored(sign.adjusted(inset, inset, -inset, -inset))));
    }
    auto name = nameRect(option.rect);
    const QRect countRect(name.right() - countWidth, name.top(), countWidth + 1, name.height());
    if (countWidth > 0)
        name.setRight(name.right() - countWidth - padding);
    painter->setFont(option.font);
    painter->setPen(textColor);
    painter->drawText(
        mirrored(name), alignment,
        option.fontMetrics.elidedText(isolated(index.data().toString()), Qt::ElideRight, name.width()));
    painter->drawText(mirrored(countRect), alignment, count);
    painter->restore();

    if (option.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.rect = option.rect.adjusted(1, 1, -1, -1);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
    }
}

QSize PlaceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int height = qMax(rowHeight, option.fontMetrics.height() + padding);
    // Views are named by us and never cut; a list may be called anything.
    const bool ours = index.data(PlaceModel::KindRole).toInt() == int(PlaceModel::Kind::View);
    const int name = ours ? option.fontMetrics.horizontalAdvance(index.data().toString()) : 0;
    const auto count = option.locale.toString(index.data(PlaceModel::CountRole).toInt());
    const int width = 4 * padding + iconSize + name + option.fontMetrics.horizontalAdvance(count);
    return {width, isHeading(index) ? height + headingGap : height};
}

QWidget *PlaceDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *editor = new QLineEdit(parent);
    editor->setMaxLength(core::maxListNameLength);
    editor->setAccessibleName(tr("Name of the list"));
    return editor;
}

void PlaceDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                         const QModelIndex &) const
{
    const auto place = nameRect(option.rect).adjusted(-4, 0, 0, 0);
    editor->setGeometry(QStyle::visualRect(option.direction, option.rect, place));
}

} // namespace traydo::gui
