#pragma once

#include "todo/exchange.h"

namespace traydo::todo {

// https://github.com/todotxt/todo.txt: one todo on each line,
// `x 2026-11-21 2026-11-20 Call bank +Home @phone due:2026-11-27`, with the extensions many programs share:
// `due:`, `rec:` (`2w`, `+2w`; d, w, m, y and b for working days), `pri:` on completed lines, and ours:
// `time:17:00` with a `due:`, `by:` for the client that made it.

/// Each line carries its creation date, so that a title that starts with `x ` or a date stays one. Spaces in
/// names of lists become `-`. What the form cannot hold is told: notes, parents, zones of due times, rules
/// that are more than "every n". `zone` is the one of the dates.
WrittenFile writeTodoTxt(const ExchangeData &data, const QTimeZone &zone);

/// The first `+project` is the list; further ones stay in the title, as does every `key:value` we do not
/// know. Priorities below C count as 3. InvalidArgument for what is not UTF-8. A `rec:` without `due:` counts
/// from the creation date.
core::Result<FileContent> readTodoTxt(const QByteArray &bytes, const ReadContext &context);

} // namespace traydo::todo
