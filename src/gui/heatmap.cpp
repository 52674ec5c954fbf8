#include "gui/heatmap.h"

#include "gui/plaintext.h"
#include "gui/shades.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace traydo::gui {

namespace {

constexpr int hours = 24;
constexpr int days = 7;
constexpr int steps = 4;
constexpr int gap = 2;
constexpr int cellHeight = 13; ///< the least, with its gap
constexpr int legendCell = 10;
constexpr int hoursPerLabel = 6;

QFont smallFont(QFont font)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * 0.85);
    return font;
}

QString dayName(int weekday)
{
    return QLocale().standaloneDayName(weekday, QLocale::ShortFormat);
}

QString hourText(int hour)
{
    return QLocale().toString(QTime(hour % hours, 0), u"HH:mm"_s);
}

} // namespace

HeatMap::HeatMap(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    describe();
}

QList<int> HeatMap::weekdays()
{
    QList<int> order;
    const int first = QLocale().firstDayOfWeek();
    for (int i = 0; i < days; ++i)
        order.append((first - 1 + i) % days + 1);
    return order;
}

QString HeatMap::cellText(int weekday, int hour, int calls)
{
    return tr("%1 %2 – %3: %n call(s)", "weekday, from, to", calls)
        .arg(dayName(weekday), hourText(hour), hourText(hour + 1));
}

void HeatMap::setGrid(const HourGrid &grid)
{
    m_grid = grid;
    m_most = 0;
    for (const auto &day : m_grid)
        m_most = std::max(m_most, *std::max_element(day.cbegin(), day.cend()));
    describe();
    update();
}

void HeatMap::describe()
{
    setAccessibleName(tr("Calls by weekday and hour"));
    QString busiest;
    for (const int weekday : weekdays()) {
        for (int hour = 0; hour < hours && busiest.isEmpty(); ++hour) {
            const int calls = m_grid[size_t(weekday - 1)][size_t(hour)];
            if (calls > 0 && calls == m_most)
                busiest = cellText(weekday, hour, calls);
        }
    }
    setAccessibleDescription(busiest.isEmpty() ? tr("No calls") : tr("Busiest: %1").arg(busiest));
}

QSize HeatMap::sizeHint() const
{
    const QFontMetrics metrics(smallFont(font()));
    return {60 + hours * 16, days * cellHeight + 2 * (metrics.height() + 6)};
}

QSize HeatMap::minimumSizeHint() const
{
    const QFontMetrics metrics(smallFont(font()));
    return {60 + hours * 9, days * cellHeight + 2 * (metrics.height() + 6)};
}

/// Where the cells are, in the direction left to right.
QRect HeatMap::fieldRect() const
{
    const QFontMetrics metrics(smallFont(font()));
    int names = 0;
    for (int weekday = 1; weekday <= days; ++weekday)
        names = std::max(names, metrics.horizontalAdvance(dayName(weekday)));
    const int line = metrics.height() + 6;
    return rect().adjusted(names + 8, line, 0, -line);
}

QRect HeatMap::cellRect(int row, int hour) const
{
    // Whole pixels of different widths would show as stripes; the rest stays at the end instead.
    const auto field = fieldRect();
    const int width = field.width() / hours;
    const int height = std::clamp(field.height() / days, cellHeight, std::max(cellHeight, width));
    const QRect cell(field.left() + hour * width, field.top() + row * height, width - gap, height - gap);
    return QStyle::visualRect(layoutDirection(), rect(), cell);
}

int HeatMap::step(int calls) const
{
    // By the square root: one very busy hour must not make all the others look alike.
    return calls == 0 ? 0 : std::clamp(int(std::ceil(steps * std::sqrt(double(calls) / m_most))), 1, steps);
}

bool HeatMap::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto order = weekdays();
    for (int row = 0; row < days; ++row) {
        for (int hour = 0; hour < hours; ++hour) {
            const auto cell = cellRect(row, hour);
            if (!cell.contains(help->pos()))
                continue;
            const int calls = m_grid[size_t(order[row] - 1)][size_t(hour)];
            QToolTip::showText(help->globalPos(), toolTipText(cellText(order[row], hour, calls)), this, cell);
            return true;
        }
    }
    QToolTip::hideText();
    event->ignore();
    return true;
}

void HeatMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(smallFont(font()));
    painter.setRenderHint(QPainter::Antialiasing);
    const auto order = weekdays();
    paintHours(painter);
    for (int row = 0; row < days; ++row) {
        const auto first = cellRect(row, 0);
        const QRect name(0, 0, fieldRect().left() - 8, first.height());
        painter.setPen(quietText(palette()));
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), name.translated(0, first.top())),
                         QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter) |
                             Qt::TextDontClip,
                         dayName(order[row]));
        painter.setPen(Qt::NoPen);
        for (int hour = 0; hour < hours; ++hour) {
            painter.setBrush(heat(palette(), step(m_grid[size_t(order[row] - 1)][size_t(hour)]), steps));
            painter.drawRoundedRect(cellRect(row, hour), 2, 2);
        }
    }
    paintLegend(painter);
}

void HeatMap::paintHours(QPainter &painter) const
{
    painter.setPen(quietText(palette()));
    for (int hour = 0; hour < hours; hour += hoursPerLabel) {
        auto place = cellRect(0, hour);
        const auto text = hourText(hour);
        const int width = painter.fontMetrics().horizontalAdvance(text) + 2;
        const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
        place = QRect(rightToLeft ? place.right() - width : place.left(), 0, width, fieldRect().top() - 4);
        painter.drawText(place, (rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignBottom, text);
    }
}

void HeatMap::paintLegend(QPainter &painter) const
{
    const auto bottom = cellRect(days - 1, 0).bottom();
    const auto less = tr("less");
    const auto more = tr("more");
    const auto metrics = painter.fontMetrics();
    int x = fieldRect().left();
    const auto text = [&](const QString &word) {
        const QRect place(x, bottom + 6, metrics.horizontalAdvance(word) + 2, metrics.height());
        painter.setPen(quietText(palette()));
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), place), Qt::AlignCenter, word);
        x += place.width() + 4;
    };
    text(less);
    painter.setPen(Qt::NoPen);
    for (int i = 0; i <= steps; ++i) {
        const QRect place(x, bottom + 6 + (metrics.height() - legendCell) / 2, legendCell, legendCell);
        painter.setBrush(heat(palette(), i, steps));
        painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), place), 2, 2);
        x += legendCell + gap;
    }
    x += 2;
    text(more);
}

} // namespace traydo::gui
