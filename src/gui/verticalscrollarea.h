#pragma once

#include <QScrollArea>

namespace traydo::gui {

/// Scrolls up and down only, and is never narrower than what is in it. Without a frame, as wide as its place.
class VerticalScrollArea : public QScrollArea
{
    Q_OBJECT
public:
    explicit VerticalScrollArea(QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace traydo::gui
