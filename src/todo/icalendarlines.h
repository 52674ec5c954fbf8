#pragma once

#include "core/result.h"

#include <QList>
#include <QString>

namespace traydo::todo {

/// A component right inside a VCALENDAR and the line it begins on, from 1.
struct CalendarComponent
{
    QString name; ///< upper case: VTODO, VEVENT, …
    int line = 0;
};

/// Looks at the frame of an iCalendar text (RFC 5545 §3.1, §3.4): content lines, unfolded, and BEGIN and END.
/// Gives the components in order; InvalidArgument with the line for what does not match.
core::Result<QList<CalendarComponent>> calendarFrame(const QString &text);

} // namespace traydo::todo
