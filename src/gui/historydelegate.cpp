#include "gui/historydelegate.h"

#include "gui/historymodel.h"
#include "gui/shades.h"
#include "gui/symbolicicon.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace traydo::gui {

namespace {

constexpr int padding = 6;
constexpr int lineGap = 2;
constexpr int iconSize = 16;
constexpr int textLeft = 12 + iconSize + 10;

QFont smallFont(QFont font)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

QFont headingFont(QFont font)
{
    font.setBold(true);
    return font;
}

bool isDay(const QModelIndex &index)
{
    return index.data(HistoryModel::IdRole).toString().isEmpty();
}

/// Paints lines of text into the places of one row, mirrored where the language runs that way.
class RowPainter
{
public:
    RowPainter(QPainter *painter, const QStyleOptionViewItem &option) : m_painter(painter), m_option(option)
    {
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        m_strong = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
        m_quiet = selected ? m_strong : quietText(option.palette);
    }

    /// At the trailing end of the line; gives the width it took.
    int end(int top, const QFont &font, const QString &text) const
    {
        const int width = QFontMetrics(font).horizontalAdvance(text) + 1;
        const auto &row = m_option.rect;
        write({row.right() - padding - 6 - width, row.top() + top, width, QFontMetrics(font).height()}, font,
              m_quiet, text);
        return width;
    }
    void start(int top, int reserved, const QFont &font, bool quiet, const QString &text) const
    {
        const auto &row = m_option.rect;
        const int width = row.width() - textLeft - reserved - 2 * padding - 6;
        const QFontMetrics metrics(font);
        write({row.left() + textLeft, row.top() + top, width, metrics.height()}, font,
              quiet ? m_quiet : m_strong, metrics.elidedText(text, Qt::ElideRight, width));
    }
    void icon(int top, int lineHeight, const QString &name) const
    {
        const QRect place(m_option.rect.left() + 12, m_option.rect.top() + top + (lineHeight - iconSize) / 2,
                          iconSize, iconSize);
        paintSymbolic(m_painter, name, QStyle::visualRect(m_option.direction, m_option.rect, place), m_quiet);
    }
    void heading(const QFont &font, const QString &text) const
    {
        auto place = m_option.rect.adjusted(12, 0, -padding, -padding);
        place.setTop(place.bottom() - QFontMetrics(font).height());
        write(place, font, m_strong, text);
    }

private:
    void write(const QRect &place, const QFont &font, const QColor &color, const QString &text) const
    {
        m_painter->setFont(font);
        m_painter->setPen(color);
        m_painter->drawText(QStyle::visualRect(m_option.direction, m_option.rect, place),
                            QStyle::visualAlignment(m_option.direction, Qt::AlignLeft | Qt::AlignVCenter) |
                                Qt::TextSingleLine,
                            text);
    }

    QPainter *m_painter;
    const QStyleOptionViewItem &m_option;
    QColor m_strong;
    QColor m_quiet;
};

QString secondLine(const QModelIndex &index)
{
    const auto by = index.data(HistoryModel::ByRole).toString();
    const auto details = index.data(HistoryModel::DetailsRole).toString();
    return details.isEmpty() ? by : u"%1  ·  %2"_s.arg(by, details);
}

void paintChange(const RowPainter &row, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool undone = index.data(HistoryModel::UndoneRole).toBool();
    const auto small = smallFont(option.font);
    const int line = QFontMetrics(option.font).height();
    auto time = index.data(HistoryModel::TimeRole).toString();
    if (undone)
        time = HistoryDelegate::tr("taken back · %1", "time").arg(time);
    const int reserved = row.end(padding, small, time);
    auto font = option.font;
    font.setStrikeOut(undone);
    row.icon(padding, line, index.data(HistoryModel::ByAppRole).toBool() ? u"robot"_s : u"person"_s);
    row.start(padding, reserved, font, undone, index.data().toString());
    row.start(padding + line + lineGap, 0, small, true, secondLine(index));
}

} // namespace

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given,
                            const QModelIndex &index) const
{
    auto option = given;
    initStyleOption(&option, index);
    const auto *style = option.widget ? option.widget->style() : QApplication::style();
    if (!option.state.testFlag(QStyle::State_Active))
        option.palette.setCurrentColorGroup(QPalette::Inactive);
    if (isDay(index))
        option.palette.setCurrentColorGroup(QPalette::Active); // not chosen, but no less true
    painter->save();
    const RowPainter row(painter, option);
    if (isDay(index)) {
        row.heading(headingFont(option.font), option.text);
    } else {
        style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
        paintChange(row, option, index);
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

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = QFontMetrics(option.font).height();
    if (isDay(index))
        return {200, QFontMetrics(headingFont(option.font)).height() + 3 * padding};
    return {200, 2 * padding + line + lineGap + QFontMetrics(smallFont(option.font)).height()};
}

} // namespace traydo::gui
