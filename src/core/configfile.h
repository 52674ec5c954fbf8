#pragma once

#include "core/config.h"

namespace traydo::core {

/// Lays the settings of `<config.configDir>/traydo.toml` over `config`; no file changes nothing. Errors:
/// InvalidArgument with file, line, key and what is allowed; Denied for a file that is not to be trusted
/// (CF2); Unavailable for one that cannot be read.
Result<void> applyConfigFile(Config &config);

/// The same for a text as if it stood at `path`.
Result<void> applyConfigText(Config &config, const QString &path, const QByteArray &text);

inline constexpr qint64 maxConfigFileBytes = 1024 * 1024;

} // namespace traydo::core
