#pragma once

#include "connect/settingskey.h"
#include "core/result.h"

#include <QByteArray>

#include <optional>

namespace traydo::connect {

/// How a settings file is written.
enum class SettingsFormat {
    Jsonc, ///< JSON, perhaps with comments and trailing commas
    Toml,
};

/// `text` with our key in it, everything else byte for byte as it was; the same text when the key is there
/// already. Errors: Corrupt or InvalidArgument for a text that cannot be understood, Denied and
/// InvalidArgument where something else stands in the way.
core::Result<QByteArray> withKey(SettingsFormat format, const QByteArray &text, const SettingsKey &key);

/// `text` without our key. Errors: as above; NotFound when it is not there.
core::Result<QByteArray> withoutKey(SettingsFormat format, const QByteArray &text, const SettingsKey &key);

/// The address that stands there under our key; an empty one for an entry of another kind, nothing where
/// there is none. Errors: as above.
core::Result<std::optional<QString>> addressIn(SettingsFormat format, const QByteArray &text,
                                               const SettingsKey &key);

/// The name of a group that has our key, but that this program does not read: what people copy from the
/// instructions of another one (`mcpServers` for `servers`). Empty when there is none.
QString misplacedGroup(SettingsFormat format, const QByteArray &text, const SettingsKey &key);

} // namespace traydo::connect
