#include "gui/shades.h"

namespace traydo::gui {

namespace {

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < 128;
}

} // namespace

QColor mixed(const QColor &over, const QColor &under, qreal share)
{
    const auto part = [share](float a, float b) { return float(a * share + b * (1 - share)); };
    return QColor::fromRgbF(part(over.redF(), under.redF()), part(over.greenF(), under.greenF()),
                            part(over.blueF(), under.blueF()));
}

QColor quietText(const QPalette &palette)
{
    constexpr qreal share = 0.7;
    return mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), share);
}

QColor refusal(const QPalette &palette)
{
    return isDark(palette) ? QColor(0xff, 0x9a, 0x8a) : QColor(0xb3, 0x26, 0x1e);
}

QColor heat(const QPalette &palette, int step, int steps)
{
    const auto base = palette.color(QPalette::Base);
    if (step <= 0 || steps <= 0)
        return mixed(palette.color(QPalette::Text), base, 0.07);
    constexpr qreal faintest = 0.3;
    return mixed(palette.color(QPalette::Highlight), base,
                 faintest + (1 - faintest) * (step - 1) / qMax(1, steps - 1));
}

} // namespace traydo::gui
