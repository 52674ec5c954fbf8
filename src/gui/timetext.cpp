#include "gui/timetext.h"

#include <QDateTimeEdit>

using namespace Qt::StringLiterals;

namespace traydo::gui {

namespace {

constexpr int daysNamedByWeekday = 6;

} // namespace

QDateTime TimeText::local(core::Instant instant) const
{
    return QDateTime::fromMSecsSinceEpoch(core::toEpochMs(instant));
}

QString TimeText::dateFormat(const QLocale &locale)
{
    auto format = locale.dateFormat(QLocale::LongFormat);
    static const QString weekday = u"dddd"_s;
    if (format.endsWith(weekday)) // Chinese, Japanese
        format.chop(weekday.size());
    if (const auto at = format.indexOf(weekday); at == 0) {
        format.remove(0, weekday.size());
        while (!format.isEmpty() && !format.front().isLetter() && format.front() != u'\'')
            format.remove(0, 1);
    }
    return format;
}

QString TimeText::longDate(QDate date) const
{
    // The long form of most locales opens or ends with the weekday, which says nothing about a day months
    // away.
    return m_locale.toString(date, dateFormat(m_locale));
}

QString TimeText::timeFormat(const QLocale &locale)
{
    // Minutes are as exact as a todo gets; the C locale's short form has seconds.
    return locale.timeFormat(QLocale::ShortFormat).remove(u":ss"_s);
}

QString TimeText::timeOfDay(QTime time) const
{
    return m_locale.toString(time, timeFormat(m_locale));
}

QString TimeText::time(core::Instant instant) const
{
    return timeOfDay(local(instant).time());
}

QString TimeText::dayAndTime(core::Instant instant) const
{
    const auto at = local(instant);
    return due({at.date(), at.time()});
}

QString TimeText::day(QDate date) const
{
    const auto days = now().date().daysTo(date);
    if (days == 0)
        return tr("Today");
    if (days == 1)
        return tr("Tomorrow");
    if (days == -1)
        return tr("Yesterday");
    if (days > 1 && days <= daysNamedByWeekday)
        return m_locale.standaloneDayName(date.dayOfWeek(), QLocale::ShortFormat);
    return longDate(date);
}

QString TimeText::due(const core::Due &due) const
{
    const auto text = day(due.date);
    return due.time ? tr("%1 %2", "day, time of day").arg(text, timeOfDay(*due.time)) : text;
}

bool TimeText::isOverdue(const core::Due &due) const
{
    const auto present = now();
    if (due.date != present.date())
        return due.date < present.date();
    return due.time && *due.time < present.time();
}

QString TimeText::ago(core::Instant then) const
{
    using namespace std::chrono;
    const auto passed = m_clock.now() - then;
    if (passed < 1min)
        return tr("just now");
    if (passed < 1h)
        return tr("%n min ago", nullptr, int(duration_cast<minutes>(passed).count()));
    const auto date = local(then).date();
    const auto days = date.daysTo(now().date());
    if (days == 0 || passed < 6h)
        return tr("%n h ago", nullptr, int(duration_cast<hours>(passed).count()));
    if (days == 1)
        return tr("yesterday");
    if (days <= daysNamedByWeekday)
        return m_locale.standaloneDayName(date.dayOfWeek(), QLocale::ShortFormat);
    return longDate(date);
}

QString TimeText::until(core::Instant end) const
{
    const auto at = local(end);
    const auto days = now().date().daysTo(at.date());
    if (days == 0)
        return tr("today %1", "time of day").arg(timeOfDay(at.time()));
    if (days == 1)
        return tr("tomorrow %1", "time of day").arg(timeOfDay(at.time()));
    return longDate(at.date());
}

QString TimeText::left(core::Instant end) const
{
    using namespace std::chrono;
    const auto rest = std::max(ceil<seconds>(end - m_clock.now()), 0s);
    return tr("%1:%2 left", "minutes, seconds")
        .arg(rest.count() / 60)
        .arg(rest.count() % 60, 2, 10, QLatin1Char('0'));
}

void setFormat(QDateTimeEdit &edit, const QString &format)
{
    edit.setLayoutDirection(Qt::LeftToRight);
    edit.setDisplayFormat(format);
}

} // namespace traydo::gui
