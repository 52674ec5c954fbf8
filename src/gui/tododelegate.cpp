#include "gui/tododelegate.h"

#include "core/todo.h"
#include "gui/plaintext.h"
#include "gui/shades.h"
#include "gui/symbolicicon.h"
#include "gui/todomodel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace traydo::gui {

namespace {

constexpr int padding = 8;
constexpr int lineGap = 2;
constexpr int iconSize = 14;
constexpr int iconGap = 4;
constexpr int boxColumn = 36; ///< the whole column ticks: a target well above 24 px
constexpr int partIndent = 24;
constexpr int dotSize = 8;
constexpr qreal detailScale = 0.9;

/// Where the parts of a row lie; mirrored for right-to-left.
struct Places
{
    QRect box;
    QRect boxColumnRect;
    QRect title;
    QRect details;
    QRect unread;
};

QFont detailFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * detailScale);
    return font;
}

QSize indicatorSize(const QStyle *style, const QWidget *widget)
{
    return {style->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, widget),
            style->pixelMetric(QStyle::PM_IndicatorHeight, nullptr, widget)};
}

const QStyle *styleOf(const QStyleOptionViewItem &option)
{
    return option.widget ? option.widget->style() : QApplication::style();
}

/// A piece of the second line.
struct Detail
{
    QString icon; ///< may be empty
    QString text;
    bool urgent = false;
};

QString priorityText(int priority)
{
    switch (static_cast<core::Priority>(priority)) {
    case core::Priority::High:
        return TodoDelegate::tr("High priority");
    case core::Priority::Medium:
        return TodoDelegate::tr("Medium priority");
    case core::Priority::Low:
        return TodoDelegate::tr("Low priority");
    case core::Priority::None:
        break;
    }
    return {};
}

QList<Detail> detailsOf(const QModelIndex &index)
{
    QList<Detail> details;
    if (const auto due = index.data(TodoModel::DueTextRole).toString(); !due.isEmpty()) {
        const bool overdue = index.data(TodoModel::OverdueRole).toBool();
        details.append({overdue ? u"warning"_s : u"clock"_s,
                        overdue ? TodoDelegate::tr("Overdue: %1", "day").arg(due) : due, overdue});
    }
    if (const auto repeat = index.data(TodoModel::RepeatRole).toString(); !repeat.isEmpty())
        details.append({u"repeat"_s, repeat});
    if (const auto priority = priorityText(index.data(TodoModel::PriorityRole).toInt()); !priority.isEmpty())
        details.append({u"priority"_s, priority});
    // Who did it comes before what a row can do without when it is narrow.
    if (const auto by = index.data(TodoModel::ByRole).toString(); !by.isEmpty())
        details.append({u"robot"_s, by});
    if (const auto list = index.data(TodoModel::ListNameRole).toString(); !list.isEmpty())
        details.append({u"list"_s, list});
    for (const auto tags = index.data(TodoModel::TagsRole).toStringList(); const auto &tag : tags)
        details.append({u"tag"_s, tag});
    return details;
}

Places placesIn(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool hasDetails = !detailsOf(index).isEmpty();
    const auto mirrored = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    auto row = option.rect;
    if (index.data(TodoModel::PartRole).toBool())
        row.setLeft(row.left() + partIndent);
    const bool unread = index.data(TodoModel::UnreadRole).toBool();
    const int titleHeight = QFontMetrics(option.font).height();
    const int detailHeight = qMax(QFontMetrics(detailFont(option.font)).height(), iconSize);
    const int left = row.left() + boxColumn;
    const int width = row.width() - boxColumn - padding;
    const int titleWidth = unread ? width - dotSize - padding : width;
    // A title without anything below stands in the middle.
    const int top = hasDetails ? row.top() + padding : row.top() + (row.height() - titleHeight) / 2;
    const auto indicator = indicatorSize(styleOf(option), option.widget);
    Places places;
    places.boxColumnRect = mirrored({row.left(), row.top(), boxColumn, row.height()});
    places.box =
        mirrored({row.left() + (boxColumn - indicator.width()) / 2,
                  top + (titleHeight - indicator.height()) / 2, indicator.width(), indicator.height()});
    places.title = mirrored({left, top, titleWidth, titleHeight});
    if (unread)
        places.unread = mirrored(
            {row.right() - padding - dotSize + 1, top + (titleHeight - dotSize) / 2, dotSize, dotSize});
    places.details = mirrored({left, top + titleHeight + lineGap, width, detailHeight});
    return places;
}

void paintDetails(QPainter *painter, const QStyleOptionViewItem &option, const QRect &place,
                  const QList<Detail> &details)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const auto selectedText = option.palette.color(QPalette::HighlightedText);
    const bool rightToLeft = option.direction == Qt::RightToLeft;
    const auto font = detailFont(option.font);
    const QFontMetrics metrics(font);
    const int gap = metrics.horizontalAdvance(u"  "_s) + padding / 2;
    int used = 0;
    painter->setFont(font);
    for (const auto &detail : details) {
        const int iconWidth = detail.icon.isEmpty() ? 0 : iconSize + iconGap;
        const int room = place.width() - used;
        if (room < iconWidth + metrics.horizontalAdvance(u"MMM…"_s))
            return;
        const auto text = metrics.elidedText(detail.text, Qt::ElideRight, room - iconWidth);
        const auto color = selected        ? selectedText
                           : detail.urgent ? refusal(option.palette)
                                           : quietText(option.palette);
        const auto at = [&](int x, int width, int height) {
            const QRect rect(place.left() + x, place.top() + (place.height() - height) / 2, width, height);
            return QStyle::visualRect(option.direction, place, rect);
        };
        if (iconWidth)
            paintSymbolic(painter, detail.icon, at(used, iconSize, iconSize), color);
        const int textWidth = metrics.horizontalAdvance(text);
        painter->setPen(color);
        painter->drawText(
            at(used + iconWidth, textWidth + 1, metrics.height()),
            Qt::AlignVCenter | Qt::TextSingleLine | (rightToLeft ? Qt::AlignRight : Qt::AlignLeft), text);
        used += iconWidth + textWidth + gap;
    }
}

void paintTitle(QPainter *painter, const QStyleOptionViewItem &option, const QRect &place,
                const QString &title, bool done)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    auto font = option.font;
    font.setStrikeOut(done);
    const QFontMetrics metrics(font);
    painter->setFont(font);
    painter->setPen(selected ? option.palette.color(QPalette::HighlightedText)
                    : done   ? quietText(option.palette)
                             : option.palette.color(QPalette::Text));
    painter->drawText(place,
                      QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter) |
                          Qt::TextSingleLine,
                      metrics.elidedText(isolated(title), Qt::ElideRight, place.width()));
}

} // namespace

void TodoDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    auto option = given;
    initStyleOption(&option, index);
    const auto *style = styleOf(option);
    if (!option.state.testFlag(QStyle::State_Active))
        option.palette.setCurrentColorGroup(QPalette::Inactive);
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);

    const auto places = placesIn(option, index);
    const bool done = index.data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked;
    QStyleOptionViewItem box = option;
    box.rect = places.box;
    box.state = QStyle::State_Enabled | (option.state & QStyle::State_Active) |
                (done ? QStyle::State_On : QStyle::State_Off);
    if (index.flags().testFlag(Qt::ItemIsUserCheckable))
        style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, option.widget);

    painter->save();
    paintTitle(painter, option, places.title, index.data().toString(), done);
    paintDetails(painter, option, places.details, detailsOf(index));
    if (!places.unread.isNull()) {
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(option.palette.color(selected ? QPalette::HighlightedText : QPalette::Highlight));
        painter->drawEllipse(places.unread);
    }
    painter->restore();

    if (option.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.rect = option.rect.adjusted(1, 1, -1, -1);
        focus.state |= QStyle::State_KeyboardFocusChange;
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
    }
}

QSize TodoDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int detailHeight = qMax(QFontMetrics(detailFont(option.font)).height(), iconSize);
    return {200, 2 * padding + QFontMetrics(option.font).height() + lineGap + detailHeight};
}

QWidget *TodoDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *editor = new QLineEdit(parent);
    editor->setMaxLength(core::maxTitleLength);
    editor->setAccessibleName(tr("Title"));
    return editor;
}

void TodoDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const
{
    const auto places = placesIn(option, index);
    const auto &title = places.title;
    const int height = editor->sizeHint().height();
    // The text stays where it was, but for what the second line needs: the editor's own frame and margin lie
    // outside the title's place.
    const int top = qMin(title.center().y() - height / 2, places.details.top() - height);
    editor->setGeometry(title.left() - 4, top, title.width() + 4, height);
}

bool TodoDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    if (!index.flags().testFlag(Qt::ItemIsUserCheckable))
        return false;
    const auto toggle = [&] {
        const bool done = index.data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked;
        return model->setData(index, QVariant::fromValue(done ? Qt::Unchecked : Qt::Checked),
                              Qt::CheckStateRole);
    };
    if (event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent *>(event)->key();
        return (key == Qt::Key_Space || key == Qt::Key_Select) && toggle();
    }
    if (event->type() != QEvent::MouseButtonRelease && event->type() != QEvent::MouseButtonDblClick &&
        event->type() != QEvent::MouseButtonPress)
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (mouse->button() != Qt::LeftButton ||
        !placesIn(option, index).boxColumnRect.contains(mouse->position().toPoint()))
        return false;
    // Press and double click are swallowed here, so that two quick clicks on the box open no editor.
    return event->type() != QEvent::MouseButtonRelease || toggle();
}

} // namespace traydo::gui
