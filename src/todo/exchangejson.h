#pragma once

#include "todo/exchange.h"

namespace traydo::todo {

// The lossless form: an object `{"traydo_export": 1, "written_at", "lists": […], "todos": […]}`, one list or
// todo on each line, times as ISO 8601 in UTC with milliseconds.

WrittenFile writeJson(const ExchangeData &data);
/// InvalidArgument names the line of a syntax error, or the todo and field that does not fit: our own form is
/// either right or not read. Members we do not know are refused, so that nothing is lost unseen.
core::Result<FileContent> readJson(const QByteArray &bytes);

} // namespace traydo::todo
