#pragma once

#include "core/result.h"

#include <QString>

namespace traydo::gui {

/// What a person is told about a failure: a whole, translated sentence. The English text of the error goes to
/// the log.
QString errorText(const core::Error &error);

} // namespace traydo::gui
