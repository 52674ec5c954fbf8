#pragma once

#include "core/exchange.h"
#include "core/todo.h"
#include "todo/quickaddphrases.h"

#include <QDateTime>

#include <optional>

namespace traydo::todo {

using core::Chip;
using core::ChipKind;

/// A todo as typed by a person into one line.
struct QuickAdd
{
    QString title;     ///< everything that is no chip, single-spaced
    QList<Chip> chips; ///< in the order of the text
    QString list;      ///< a name out of QuickAddContext::lists, or empty
    std::optional<core::Due> due;
    core::Priority priority = core::Priority::None;
    QStringList tags; ///< as typed, each once
    QString repeat;   ///< RRULE value (RFC 5545 §3.3.10), or empty
};

/// What a text is read against.
struct QuickAddContext
{
    QDateTime now;     ///< wall time in the person's zone
    QStringList lists; ///< names that `#` may take; any other `#word` stays in the title
};

/// Longer texts, in UTF-16 units, are all title.
inline constexpr qsizetype maxQuickAddLength = 2000;

/// Reads the quick-add grammar: `#list` (names with spaces too), `!1` to `!3`, `@tag`, words for dates, times
/// and repetitions, see QuickAddPhrases. Each may stand
/// anywhere; of several lists, priorities, dates, times or repetitions the last one counts and the others
/// stay in the title, as does all that is not recognised. Between quotation marks nothing is recognised; the
/// marks stay, unless they enclose the whole title. A time without a day is the next such time; a repetition
/// without a day starts with the next day that fits. Never fails.
QuickAdd parseQuickAdd(const QString &text, const QuickAddPhrases &phrases, const QuickAddContext &context);

} // namespace traydo::todo
