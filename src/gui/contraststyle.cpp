#include "gui/contraststyle.h"

#include "gui/symbolicicon.h"

#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace traydo::gui {

namespace {

QPalette::ColorRole ofFocus(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_HasFocus) ? QPalette::Highlight : QPalette::PlaceholderText;
}

} // namespace

ContrastStyle::ContrastStyle() : QProxyStyle(u"fusion"_s) {}

void ContrastStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool box = element == PE_IndicatorCheckBox;
    const bool radio = element == PE_IndicatorRadioButton;
    const bool line = element == PE_FrameLineEdit && qobject_cast<const QLineEdit *>(widget) &&
                      !option->state.testFlag(State_HasFocus);
    if (box || radio || line)
        drawFrame(*option, radio ? Shape::Circle : Shape::Box, QPalette::PlaceholderText, painter);
}

void ContrastStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool mirrored = element == CE_PushButtonLabel && button && button->direction == Qt::RightToLeft;
    if (mirrored && !button->icon.isNull() && !button->text.isEmpty())
        drawMirroredLabel(*button, painter);
    else
        QProxyStyle::drawControl(element, option, painter, widget);
    if (element == CE_ShapedFrame && qobject_cast<const QPlainTextEdit *>(widget))
        drawFrame(*option, Shape::Box, ofFocus(*option), painter);
}

void ContrastStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                       QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_SpinBox || control == CC_ComboBox)
        drawFrame(*option, Shape::Box, ofFocus(*option), painter);
}

void ContrastStyle::drawFrame(const QStyleOption &option, Shape shape, QPalette::ColorRole role,
                              QPainter *painter)
{
    const auto group = option.state.testFlag(State_Enabled) ? QPalette::Active : QPalette::Disabled;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(option.palette.color(group, role));
    painter->setBrush(Qt::NoBrush);
    const auto frame = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (shape == Shape::Circle)
        painter->drawEllipse(frame);
    else
        painter->drawRoundedRect(frame, 2, 2);
    painter->restore();
}

void ContrastStyle::drawMirroredLabel(const QStyleOptionButton &button, QPainter *painter) const
{
    constexpr int gap = 4;
    const bool enabled = button.state.testFlag(State_Enabled);
    const int textWidth = button.fontMetrics.size(Qt::TextShowMnemonic, button.text).width();
    const QSize size(button.iconSize.width() + gap + textWidth, button.rect.height());
    const auto whole = alignedRect(button.direction, Qt::AlignCenter, size, button.rect);
    const auto icon = whole.adjusted(gap + textWidth, 0, 0, 0);
    const auto text = whole.adjusted(0, 0, -gap - button.iconSize.width(), 0);
    button.icon.paint(painter, icon, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    drawItemText(painter, text, Qt::AlignCenter | Qt::TextShowMnemonic, button.palette, enabled, button.text,
                 QPalette::ButtonText);
}

QSize ContrastStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                      const QWidget *widget) const
{
    constexpr int room = 6; // on each side; a short caption has it already
    if (type != CT_PushButton)
        return QProxyStyle::sizeFromContents(type, option, contents, widget);
    const QSize roomy(contents.width() + 2 * room, contents.height());
    return QProxyStyle::sizeFromContents(type, option, roomy, widget);
}

QIcon ContrastStyle::standardIcon(StandardPixmap standard, const QStyleOption *option,
                                  const QWidget *widget) const
{
    switch (standard) {
    case SP_MessageBoxQuestion:
        return symbolicIcon(u"question"_s);
    case SP_MessageBoxInformation:
        return symbolicIcon(u"about"_s);
    case SP_MessageBoxWarning:
    case SP_MessageBoxCritical:
        return symbolicIcon(u"warning"_s);
    default:
        return QProxyStyle::standardIcon(standard, option, widget);
    }
}

int ContrastStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                             QStyleHintReturn *result) const
{
    return hint == SH_EtchDisabledText ? 0 : QProxyStyle::styleHint(hint, option, widget, result);
}

} // namespace traydo::gui
