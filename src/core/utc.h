#pragma once

#include <QDateTime>
#include <QTimeZone>

// UTC for QDateTime. Qt names it by a time zone from 6.5 on, and by Qt::TimeSpec before; all that differs is
// here.
namespace traydo::core {

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
inline QTimeZone utc()
{
    return QTimeZone(QTimeZone::UTC);
}
/// A wall time that is so many seconds ahead of UTC.
inline QDateTime aheadOfUtc(QDate date, QTime time, int seconds)
{
    return {date, time, QTimeZone::fromSecondsAheadOfUtc(seconds)};
}
#else
constexpr Qt::TimeSpec utc()
{
    return Qt::UTC;
}
/// A wall time that is so many seconds ahead of UTC.
inline QDateTime aheadOfUtc(QDate date, QTime time, int seconds)
{
    return {date, time, Qt::OffsetFromUTC, seconds};
}
#endif

} // namespace traydo::core
