#pragma once

#include "core/config.h"
#include "core/tomltext.h"

namespace traydo::core {

/// One key of traydo.toml and what it shall say.
struct ConfigEdit
{
    QStringList table; ///< empty: the top
    QString key;
    TomlValue value;
};

/// traydo.toml before it was edited; no value: there was none.
using ConfigFileBefore = std::optional<QByteArray>;

/// `<configDir>/traydo.toml`.
QString configFilePath(const QString &configDir);

/// Writes the values into traydo.toml, where every other byte stays; makes the file (0600, in a 0700 folder)
/// where there is none. What it says then has to be good as a whole, which an earlier mistake elsewhere in it
/// prevents. Errors: Denied (not ours, a symbolic link, to be changed by hand), InvalidArgument, Conflict (it
/// changed meanwhile), Unavailable. On an error the file is as before.
Result<ConfigFileBefore> editConfigFile(const QString &configDir, const QList<ConfigEdit> &edits);

/// Takes such an edit back.
Result<void> restoreConfigFile(const QString &configDir, const ConfigFileBefore &before);

} // namespace traydo::core
