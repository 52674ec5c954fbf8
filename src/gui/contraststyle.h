#pragma once

#include <QProxyStyle>

namespace traydo::gui {

/// Fusion with boxes and radios that can be seen. Fusion draws their frame a little darker than the window,
/// whatever the palette says: faint in a light palette, nothing at all in a dark one. Here a frame of 3:1 is
/// drawn over it.
/// Texts that are out of use get no second, lighter one behind them, which blurs them in a dark palette.
class ContrastStyle : public QProxyStyle
{
    Q_OBJECT
public:
    ContrastStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *result) const override;
};

} // namespace traydo::gui
