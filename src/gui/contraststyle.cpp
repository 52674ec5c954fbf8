#include "gui/contraststyle.h"

#include <QLineEdit>
#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace traydo::gui {

ContrastStyle::ContrastStyle() : QProxyStyle(u"fusion"_s) {}

void ContrastStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool box = element == PE_IndicatorCheckBox;
    const bool radio = element == PE_IndicatorRadioButton;
    const bool line = element == PE_FrameLineEdit && qobject_cast<const QLineEdit *>(widget) &&
                      !option->state.testFlag(State_HasFocus);
    if (!box && !radio && !line)
        return;
    const auto group = option->state.testFlag(State_Enabled) ? QPalette::Active : QPalette::Disabled;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(option->palette.color(group, QPalette::PlaceholderText));
    painter->setBrush(Qt::NoBrush);
    const auto frame = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (radio)
        painter->drawEllipse(frame);
    else
        painter->drawRoundedRect(frame, 2, 2);
    painter->restore();
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

int ContrastStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                             QStyleHintReturn *result) const
{
    return hint == SH_EtchDisabledText ? 0 : QProxyStyle::styleHint(hint, option, widget, result);
}

} // namespace traydo::gui
