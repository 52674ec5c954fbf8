#include "gui/sparkline.h"

#include "gui/plaintext.h"
#include "gui/shades.h"
#include "gui/wordlist.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace traydo::gui {

namespace {

constexpr int barWidth = 6;
constexpr int barGap = 2;
constexpr int barHeight = 28;
constexpr int usualDays = 14;

} // namespace

Sparkline::Sparkline(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Sparkline::sizeHint() const
{
    const int days = m_days.isEmpty() ? usualDays : int(m_days.size());
    return {days * (barWidth + barGap) - barGap, barHeight};
}

void Sparkline::setDays(const QList<DayCalls> &days)
{
    m_days = days;
    setAccessibleName(summary());
    setAccessibleDescription(inWords());
    setToolTip(toolTipText(summary() + u'\n' + inWords()));
    updateGeometry();
    update();
}

QString Sparkline::summary() const
{
    CallSum all;
    for (const auto &day : m_days)
        all = {all.reads + day.calls.reads, all.writes + day.calls.writes, all.denied + day.calls.denied};
    const auto span = tr("the last %n day(s)", nullptr, int(m_days.size()));
    if (all.total() == 0)
        return tr("No calls in %1", "span").arg(span);
    const auto calls = tr("%n call(s)", nullptr, all.total());
    return all.denied == 0
               ? tr("%1 in %2", "calls, span").arg(calls, span)
               : tr("%1 in %2, %3 of them refused", "calls, span").arg(calls, span).arg(all.denied);
}

QString Sparkline::inWords() const
{
    const QLocale locale;
    QStringList days;
    for (const auto &day : m_days) {
        if (day.calls.total() > 0)
            days.append(tr("%1: %2", "day, calls")
                            .arg(locale.toString(day.day, TimeText::dateFormat(locale)))
                            .arg(day.calls.total()));
    }
    return joined(days);
}

void Sparkline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    int most = 0;
    for (const auto &day : m_days)
        most = std::max(most, day.calls.total());
    const auto bars = heat(palette(), 4, 4);
    const auto ground = mixed(palette().color(QPalette::Text), palette().color(QPalette::Base), 0.35);
    for (qsizetype i = 0; i < m_days.size(); ++i) {
        const auto &calls = m_days[i].calls;
        const auto tall = [&](int part) { return most == 0 ? 0 : part * (barHeight - 2) / most; };
        const int whole = calls.total() == 0 ? 0 : std::max(2, tall(calls.total()));
        const int denied = calls.denied == 0 ? 0 : std::max(2, tall(calls.denied));
        const QRect slot(int(i) * (barWidth + barGap), 0, barWidth, barHeight);
        const auto place = QStyle::visualRect(layoutDirection(), rect(), slot);
        painter.fillRect(place.x(), barHeight - 1 - whole, barWidth, whole, bars);
        painter.fillRect(place.x(), barHeight - 1 - whole, barWidth, denied, refusal(palette()));
        painter.fillRect(place.x(), barHeight - 1, barWidth, 1, ground);
    }
}

} // namespace traydo::gui
