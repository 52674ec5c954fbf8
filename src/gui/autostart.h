#pragma once

#include "core/result.h"

#include <QString>

namespace traydo::gui {

/// Starting with the desktop: an entry of our own in the person's autostart folder (freedesktop.org Autostart
/// 0.5). Off until it is asked for. Reads the folder at each call, since other programs write there too.
class Autostart
{
public:
    /// `folder`: `$XDG_CONFIG_HOME/autostart`, made when needed. `program`: absolute path of what is to
    /// start.
    Autostart(QString folder, QString program);

    /// Whether the desktop would start Traydo: there is an entry, and nobody switched it off (`Hidden`,
    /// `X-GNOME-Autostart-enabled`).
    bool isEnabled() const;
    /// Writes the entry, or removes it; one that the person switched off elsewhere is switched on again.
    /// Denied when the folder or the entry cannot be written.
    core::Result<void> setEnabled(bool enabled) const;

    QString path() const;

    /// A program and its arguments as the value of `Exec`: quoted and escaped as the Desktop Entry
    /// Specification (1.5, "The Exec key") wants it.
    static QString execLine(const QString &program, const QStringList &arguments);

private:
    QByteArray entry() const;

    QString m_folder;
    QString m_program;
};

} // namespace traydo::gui
