#pragma once

#include "core/result.h"
#include "core/todo.h"
#include "storage/todorepository.h"

#include <QStringList>

namespace traydo::todo {

// The form of every text that comes in. Each gives the text as it is kept, or InvalidArgument with a sentence
// that names the field, says what is wrong and what is allowed: the reader may be a language model.

/// One line, not blank, trimmed, at most core::maxTitleLength code points.
core::Result<QString> validTitle(const QString &title);
/// Lines and tabs allowed; CR LF becomes LF.
core::Result<QString> validNotes(const QString &notes);
/// Lower-case, without a leading `@` or `#`, sorted, each once.
core::Result<QStringList> validTags(const QStringList &tags);
core::Result<core::Due> validDue(const core::Due &due);
core::Result<core::Priority> validPriority(core::Priority priority);
core::Result<QString> validListName(const QString &name);
/// `#rrggbb` in lower case, or empty.
core::Result<QString> validColor(const QString &color);
core::Result<QString> validIdempotencyKey(const QString &key);
/// Words of a search, single-spaced.
core::Result<QString> validSearch(const QString &words);
core::Result<storage::DueRange> validRange(const storage::DueRange &range);

} // namespace traydo::todo
