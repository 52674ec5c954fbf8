#pragma once

#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

namespace traydo::connect {

/// One member of what we write for ourselves.
struct Field
{
    QString name;
    std::variant<QString, QStringList> value;

    QJsonValue toJson() const;
    bool operator==(const Field &) const = default;
};

/// Our place in a settings file, and what stands there. Order matters to those who read it.
struct SettingsKey
{
    QStringList path;     ///< from the root: `mcpServers`, `traydo`
    QList<Field> fields;  ///< never a token
    QString addressField; ///< the one of them that says where Traydo is: `url`, `serverUrl`, `command`

    /// What `addressField` says.
    QString address() const;
    /// The same with another address.
    SettingsKey at(const QString &address) const;

    bool operator==(const SettingsKey &) const = default;
};

} // namespace traydo::connect
