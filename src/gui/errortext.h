#pragma once

#include "core/result.h"

#include <QString>

namespace traydo::gui {

/// What a person is told about a failure: a whole, translated sentence, the reason where one is known. The
/// English text of the error goes to the log.
QString errorText(const core::Error &error);

/// The reason alone, for a sentence of its own; empty for none.
QString reasonText(const core::Reason &reason);
/// The same of all its reasons; the English text where it has none.
QString noticeText(const core::Notice &notice);

} // namespace traydo::gui
