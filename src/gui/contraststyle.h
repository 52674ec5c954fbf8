#pragma once

#include <QProxyStyle>

class QStyleOptionButton;

namespace traydo::gui {

/// Fusion with boxes, radios and lines to type in that can be seen. Fusion draws their frame a little darker
/// than the window, whatever the palette says: faint in a light palette, nothing at all in a dark one. Here a
/// frame of 3:1 is drawn over it. In a mirrored window the icon of a button stays beside its caption, which
/// Fusion moves apart. Texts that are out of use get no second, lighter one behind them, which blurs them in
/// a dark palette.
class ContrastStyle : public QProxyStyle
{
    Q_OBJECT
public:
    ContrastStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *result) const override;

private:
    void drawMirroredLabel(const QStyleOptionButton &button, QPainter *painter) const;
};

} // namespace traydo::gui
