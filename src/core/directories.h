#pragma once

#include <QProcessEnvironment>
#include <QString>

namespace traydo::core {

/// The program's own folders, absolute, none of them made yet.
struct Directories
{
    QString data;
    QString config;
    QString state;
    QString runtime; ///< never in a place shared with other users, such as /tmp
};

/// Where the platform wants them: the XDG base directories with their fall-backs in HOME, or their twins on
/// Windows and macOS. Relative XDG_* values are ignored, as that specification says.
Directories standardDirectories(const QProcessEnvironment &environment);

} // namespace traydo::core
