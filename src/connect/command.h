#pragma once

#include <QString>
#include <QStringList>

namespace traydo::connect {

/// A program and its arguments; never a line for a shell.
struct Command
{
    QString program; ///< a name, or the absolute path that it was found at
    QStringList arguments;

    /// How a person would type it; quoted where a shell would read something into it.
    QString toText() const;
    bool operator==(const Command &) const = default;
};

} // namespace traydo::connect
