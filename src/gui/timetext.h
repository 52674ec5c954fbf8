#pragma once

#include "core/clock.h"
#include "core/todo.h"

#include <QCoreApplication>
#include <QLocale>

class QDateTimeEdit;

namespace traydo::gui {

/// Times as a person reads them: words while they are near, then the locale's long form. The one place in the
/// windows where UTC becomes local time.
class TimeText
{
    Q_DECLARE_TR_FUNCTIONS(TimeText)
public:
    explicit TimeText(const core::Clock &clock, const QLocale &locale = {}) : m_clock(clock), m_locale(locale)
    {
    }

    /// "just now", "2 min ago", "3 h ago", "yesterday", "Fri", "21 November 2026".
    QString ago(core::Instant then) const;
    /// "Today", "Tomorrow 17:00", "Yesterday", "Fri", "21 November 2026".
    QString due(const core::Due &due) const;
    bool isOverdue(const core::Due &due) const;
    /// "21 December 2026", or with the time of day when it is today or tomorrow.
    QString until(core::Instant end) const;
    /// "4:52 left"; never below zero.
    QString left(core::Instant end) const;

    /// "17:00"
    QString time(core::Instant instant) const;
    /// "Today 17:00", "21 November 2026 17:00"
    QString dayAndTime(core::Instant instant) const;

    /// The locale's long form of a day without the weekday, for entries of days.
    static QString dateFormat(const QLocale &locale);

    QDateTime local(core::Instant instant) const;
    QDateTime now() const { return local(m_clock.now()); }

    /// "17:00"; without seconds.
    QString timeOfDay(QTime time) const;
    /// How timeOfDay() writes it, for fields.
    static QString timeFormat(const QLocale &locale);

private:
    QString day(QDate date) const;
    QString longDate(QDate date) const;

    const core::Clock &m_clock;
    QLocale m_locale;
};

/// For an entry of dates or times. Qt turns the parts of a format around where the window runs from right to
/// left, and then the letters of an Arabic month turn them around again: so the entry runs from left to
/// right, and its text as its letters do.
void setFormat(QDateTimeEdit &edit, const QString &format);

} // namespace traydo::gui
