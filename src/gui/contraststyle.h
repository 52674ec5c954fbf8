#pragma once

#include <QProxyStyle>

class QStyleOptionButton;

namespace traydo::gui {

/// Fusion with boxes, radios, choices and places to type in that can be seen. Fusion draws their frame a
/// little darker than the window, whatever the palette says: faint in a light palette, nothing at all in a
/// dark one. Here a frame of 3:1 is drawn over it. In a mirrored window the icon of a button stays beside its
/// caption, which Fusion moves apart. Texts that are out of use get no second, lighter one behind them, which
/// blurs them in a dark palette. Captions of buttons have room beside them; message boxes have signs of our
/// own family.
class ContrastStyle : public QProxyStyle
{
    Q_OBJECT
public:
    ContrastStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget = nullptr) const override;
    QIcon standardIcon(StandardPixmap standard, const QStyleOption *option = nullptr,
                       const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *result) const override;

private:
    enum class Shape { Box, Circle };
    static void drawFrame(const QStyleOption &option, Shape shape, QPalette::ColorRole role,
                          QPainter *painter);
    void drawMirroredLabel(const QStyleOptionButton &button, QPainter *painter) const;
};

} // namespace traydo::gui
