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

Q_SIGNALS:
    void stateChanged(traydo::gui::TrayHost::State state);

private:
    void watch();
    void giveUp();
    void setState(State state);

    QDBusServiceWatcher *m_watcher;
    QTimer m_patience;
    State m_state = State::Waiting;
};

} // namespace traydo::gui
