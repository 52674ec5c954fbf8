#pragma once

#include "core/exchange.h"

#include <QString>

#include <optional>

namespace traydo::gui {

/// All of them, the lossless one first.
QList<core::ExchangeFormat> exchangeFormats();
/// "Traydo (JSON)", "iCalendar"…
QString formatText(core::ExchangeFormat format);
/// What the format keeps or leaves out, as a sentence.
QString formatLoss(core::ExchangeFormat format);
/// "json", "ics"…
QString fileEnding(core::ExchangeFormat format);
/// By the ending of the file's name.
std::optional<core::ExchangeFormat> formatOfFile(const QString &path);

} // namespace traydo::gui
