#pragma once

#include "core/reason.h"

#include <functional>

namespace traydo::control {

/// How a face shows a text that is not ours within a sentence: kept apart from the words around it in a
/// window, escaped on a terminal.
using ShowForeign = std::function<QString(const QString &text)>;

/// The reason as a whole sentence in the person's language: the same words in every face. Empty for none.
QString reasonText(const core::Reason &reason, const ShowForeign &foreign);

/// The reasons of a notice, one after the other; its English text, shown as foreign, where it has none.
QString noticeText(const core::Notice &notice, const ShowForeign &foreign);

} // namespace traydo::control
