#pragma once

#include "core/result.h"

#include <QByteArray>

#include <toml++/toml.h>

namespace traydo::core {

/// What a TOML 1.0 text says. InvalidArgument reads `line <n>: …`.
Result<toml::table> parseToml(const QByteArray &text);

QString textOf(std::string_view text);

} // namespace traydo::core
