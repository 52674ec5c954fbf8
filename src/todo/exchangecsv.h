#pragma once

#include "todo/exchange.h"

namespace traydo::todo {

// RFC 4180, one column for each field, ISO dates. A cell that a spreadsheet would take for a formula gets an
// apostrophe in front, which is taken off again when the file comes back.

WrittenFile writeCsv(const ExchangeData &data);

/// Columns are known by their headings, also those of Todoist and some spoken ones; others are left alone.
/// The separator (comma, semicolon, tab) is the one of the headings, or the one of Excel's line `sep=;`.
/// InvalidArgument with the line for broken quoting and for headings without a title.
core::Result<FileContent> readCsv(const QByteArray &bytes, const ReadContext &context);

} // namespace traydo::todo
