#pragma once

#include "todo/exchange.h"

namespace traydo::todo {

// VTODO of iCalendar (RFC 5545). DUE as DATE, as floating time for the person's zone, or with TZID and its
// VTIMEZONE; RRULE with the DTSTART it needs; PRIORITY 1, 5, 9; STATUS, COMPLETED and PERCENT-COMPLETE;
// CATEGORIES; RELATED-TO; X-TRAYDO-LIST and X-TRAYDO-ACTOR.

WrittenFile writeICalendar(const ExchangeData &data);

/// Times in UTC become wall time of the person's zone, those in a zone that only the file's VTIMEZONE
/// explains likewise. Priorities 1 to 4 are high, 5 is medium, 6 to 9 are low (RFC 5545 §3.8.1.9). Other
/// components than VTODO, cancelled todos and changed single occurrences (RECURRENCE-ID) are skipped.
/// InvalidArgument with the line for what is no iCalendar: no VCALENDAR, BEGIN and END that do not match,
/// lines without a name.
core::Result<FileContent> readICalendar(const QByteArray &bytes, const ReadContext &context);

} // namespace traydo::todo
