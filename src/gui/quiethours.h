#pragma once

#include <QDateTime>

class QSettings;

namespace traydo::gui {

/// The time of day in which Traydo makes itself heard by no notification; requests then show in the icon and
/// the window only. Local time; from a later to an earlier time it goes over midnight.
struct QuietHours
{
    bool enabled = false;
    QTime from{22, 0}; ///< to the minute; the first quiet one
    QTime until{7, 0}; ///< the first loud one; the same as `from`: all day

    /// Whether it is quiet then, in local time.
    bool contains(QTime time) const;

    /// What the GUI's state file says; defaults where it says nothing, or nothing that can be understood.
    static QuietHours load(const QSettings &state);
    void save(QSettings &state) const;

    bool operator==(const QuietHours &) const = default;
};

} // namespace traydo::gui
