#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "core/todo.h"

#include <QString>
#include <QStringList>

namespace traydo::cli {

/// "just now", "5 min ago", "3 h ago", "2 days ago".
QString ago(core::Instant then, core::Instant now);
/// What is left until then: "4:52", "3 h", "12 days"; "0:00" when it is past.
QString left(core::Instant then, core::Instant now);
/// Day and minute in local time: `2026-12-21 14:00`.
QString localTime(core::Instant instant);
/// "today 17:00", "tomorrow", "yesterday", else the ISO form.
QString dueInWords(const core::Due &due, core::Instant now);

/// Reads `30m`, `1h`, `7d` or `today` (until midnight, local time): how long from now. InvalidArgument for
/// anything else, for nothing and for more than 90 days.
core::Result<core::milliseconds> parseDuration(QStringView text, core::Instant now);

/// Reads `30m`, `2h`, `7d` (so long ago), `today` (midnight), a day or a day and time in local time.
/// InvalidArgument for anything else.
core::Result<core::Instant> parseSince(const QString &text, core::Instant now);

/// The id that `given` means: one of `known`, or the start or the end of exactly one of them, at least four
/// characters long. NotFound or InvalidArgument (several) otherwise.
core::Result<QString> resolveId(const QString &given, const QStringList &known);
/// The short form of an id for people. Ids begin with the time they were made, so it is their end that
/// differs; the URL that is the id of a client with a metadata document stays whole.
QString shortId(const QString &id);

} // namespace traydo::cli
