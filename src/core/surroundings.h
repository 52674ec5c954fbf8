#pragma once

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace traydo::core {

/// Where this person keeps the settings of other programs, and where those programs are: the part of the
/// environment that concerns them, read once into a value.
struct Surroundings
{
    QString home;   ///< absolute, as are the others
    QString config; ///< where this system keeps settings: ~/.config, ~/Library/Application Support, %APPDATA%
    QString xdgConfig; ///< of programs that follow XDG on macOS, too
    QString codexHome; ///< $CODEX_HOME, otherwise ~/.codex
    /// Folders to look for programs in, those of PATH first. A program started from the desktop has a shorter
    /// PATH than a terminal; what installers like to use in the home folder follows.
    QStringList programFolders;
    QProcessEnvironment environment; ///< what a program gets that is started for the person

    /// The absolute path of a program of that name; empty when there is none.
    QString findProgram(const QString &name) const;
};

Surroundings readSurroundings(const QProcessEnvironment &environment);

/// Whether an X11 or Wayland display is named there.
bool hasDisplay(const QProcessEnvironment &environment);

} // namespace traydo::core
