#pragma once

#include <QObject>
#include <QTimer>

class QDBusServiceWatcher;

namespace traydo::gui {

/// Finds out whether this desktop has a place for a tray icon, without asking Qt too early: Qt keeps the
/// answer about StatusNotifier hosts for the life of the process, so an icon built before the panel is up
/// never appears.
class TrayHost : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Waiting, ///< a panel may still be starting
        Present,
        Absent, ///< none so far; one that comes later is still noticed
    };

    explicit TrayHost(QObject *parent = nullptr);

    void start();
    State state() const { return m_state; }
    /// Whether QSystemTrayIcon's balloons are seen there. Under StatusNotifier they take the way through the
    /// notification server, too, and meanwhile put another icon in the place of ours.
    bool showsBalloons() const;

Q_SIGNALS:
    void stateChanged(traydo::gui::TrayHost::State state);

private:
    /// Where the icon lives. It cannot move once it is built.
    enum class Kind { None, StatusNotifier, XEmbed };

    void watch();
    void lookForXembed();
    void found(Kind kind);
    void lost();
    void setState(State state);

    QDBusServiceWatcher *m_watcher;
    QTimer m_patience; ///< runs while a panel may still be starting, or be starting again
    QTimer m_look;     ///< trays of the old kind do not say that they are there
    Kind m_kind = Kind::None;
    State m_state = State::Waiting;
};

} // namespace traydo::gui
