#pragma once

#include <QString>

namespace traydo::gui {

/// A repetition rule (RRULE value) as a person says it: "Every 2 weeks on Mon, Thu". "Repeats" for one that
/// needs more words; empty for none.
QString repeatText(const QString &rule);

} // namespace traydo::gui
