#pragma once

#include "gui/callstatistics.h"

#include <QWidget>

namespace traydo::gui {

/// Calls by weekday and hour as a field of shades, with a legend below. The tooltip names the number under
/// the pointer. CallsPanel shows the same as a table.
class HeatMap : public QWidget
{
    Q_OBJECT
public:
    explicit HeatMap(QWidget *parent = nullptr);

    void setGrid(const HourGrid &grid);

    /// Weekdays (1 is Monday) in the order of the locale.
    static QList<int> weekdays();
    /// "Mon 14:00 – 15:00: 12 calls"
    static QString cellText(int weekday, int hour, int calls);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QRect fieldRect() const;
    QRect cellRect(int row, int hour) const;
    int step(int calls) const;
    void paintHours(QPainter &painter) const;
    void paintLegend(QPainter &painter) const;
    void describe();

    HourGrid m_grid{};
    int m_most = 0;
};

} // namespace traydo::gui
