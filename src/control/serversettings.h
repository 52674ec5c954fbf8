#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace traydo::control {

/// What the person may change while Traydo runs, as it is now. It stands in traydo.toml.
struct ServerSettings
{
    quint16 port = 0; ///< where it listens now, for this computer
    bool lanEnabled = false;
    quint16 lanPort = 0;
    bool clientMetadataDocuments = true;
    /// Names of ServerSettingsEdit's members ("port", "lan_enabled", …) that an option or variable decides:
    /// changing them here would have no effect.
    QStringList fixed;
    QString configFile; ///< absolute path of traydo.toml, whether or not it is there
    QString dataDir;    ///< absolute path of the data
};

/// New values; unset members stay.
struct ServerSettingsEdit
{
    std::optional<quint16> port = {};
    std::optional<bool> lanEnabled = {};
    std::optional<quint16> lanPort = {};
    std::optional<bool> clientMetadataDocuments = {};
};

} // namespace traydo::control
