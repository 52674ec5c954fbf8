#pragma once

#include <QLoggingCategory>
#include <QString>

namespace traydo::core {

/// Routes Qt's messages to stderr, one escaped line each: `2026-11-21T10:00:00.000Z warning traydo.http …`;
/// under journald (JOURNAL_STREAM set) `<4>traydo.http …`. Call once, first thing in main().
void installLogging();

/// `text` on one line: control characters, line and paragraph separators and bidi controls as \uXXXX, cut
/// to `maxLength` code points. For every client-supplied text in logs and on terminals (CF3).
QString escaped(QStringView text, int maxLength = 200);

/// True when `text` has a control, bidi or other invisible formatting character (RG7).
bool hasUnprintable(QStringView text);

} // namespace traydo::core
