#pragma once

#include "gui/callstatistics.h"

#include <QWidget>

namespace traydo::gui {

/// Calls of the last days as small bars, what was refused on top in another colour. Its accessible
/// description says the same in words, and so does its tooltip.
class Sparkline : public QWidget
{
    Q_OBJECT
public:
    explicit Sparkline(QWidget *parent = nullptr);

    /// Days with their calls, oldest first; today is the last one.
    void setDays(const QList<DayCalls> &days);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString summary() const;
    QString inWords() const;

    QList<DayCalls> m_days;
};

} // namespace traydo::gui
