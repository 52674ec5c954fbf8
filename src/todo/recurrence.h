#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "core/todo.h"

#include <QTimeZone>

#include <optional>

namespace traydo::todo {

/// A repetition rule in the form it is kept: RFC 5545 §3.3.10 RRULE without its name, in upper case. Accepted
/// are the frequencies from DAILY to YEARLY with every part that fits them; the time of day is that of the
/// due date, so BYHOUR and smaller have no place. InvalidArgument (field `repeat`) for anything else, and for
/// a rule that names no day at all. Empty stays empty.
core::Result<QString> validRepeat(const QString &rule);

/// The first day on or after `day` that the rule names; its COUNT and UNTIL are not looked at. `rule` is
/// valid.
std::optional<QDate> firstDay(const QString &rule, QDate day);

/// What a completed todo goes on as.
struct Occurrence
{
    core::Due due;
    QString repeat; ///< the rule; a COUNT is reduced by what has passed
};

/// The occurrence after `due` that is still to come: behind today for a day, behind `now` for a time of day.
/// Missed ones are passed over, though they count. Wall time stays what it is when clocks change; an UNTIL in
/// UTC is compared as the instant it is. `person` is the zone of due times without one. Nothing when the rule
/// has ended.
std::optional<Occurrence> nextOccurrence(const QString &rule, const core::Due &due, core::Instant now,
                                         const QTimeZone &person);

/// The first `most` occurrences from `due` on, itself included.
QList<core::Due> occurrences(const QString &rule, const core::Due &due, int most, const QTimeZone &person);

} // namespace traydo::todo
