#include "gui/trayhost.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusServiceWatcher>
#include <QGuiApplication>
#include <QSystemTrayIcon>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace traydo::gui {

namespace {

const auto watcherService = u"org.kde.StatusNotifierWatcher"_s;
constexpr auto panelStartsWithin = 10s;

/// Windows and macOS always know; elsewhere the icon lives in a panel that may start after us.
bool trayIsPartOfSystem()
{
    const auto platform = QGuiApplication::platformName();
    return platform == u"windows" || platform == u"cocoa";
}

} // namespace

TrayHost::TrayHost(QObject *parent)
    : QObject(parent),
      m_watcher(new QDBusServiceWatcher(watcherService, QDBusConnection::sessionBus(),
                                        QDBusServiceWatcher::WatchForOwnerChange, this))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(panelStartsWithin);
    connect(&m_patience, &QTimer::timeout, this, &TrayHost::giveUp);
}

void TrayHost::start()
{
    const auto platform = QGuiApplication::platformName();
    if (trayIsPartOfSystem())
        setState(QSystemTrayIcon::isSystemTrayAvailable() ? State::Present : State::Absent);
    else if (platform == u"xcb" || platform.startsWith(u"wayland"))
        watch();
    else
        setState(State::Absent);
}

void TrayHost::watch()
{
    const auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return giveUp();
    connect(m_watcher, &QDBusServiceWatcher::serviceRegistered, this, [this] {
        m_patience.stop();
        setState(State::Present);
    });
    // A panel that restarts takes its name away for a moment and Qt registers the icon again by itself.
    connect(m_watcher, &QDBusServiceWatcher::serviceUnregistered, &m_patience, qOverload<>(&QTimer::start));
    if (bus.interface()->isServiceRegistered(watcherService))
        setState(State::Present);
    else
        m_patience.start();
}

/// No StatusNotifier host. On X11 Qt may now be asked, which looks for an old (XEmbed) tray; on Wayland it
/// may not, so that a host that comes later still works.
void TrayHost::giveUp()
{
    const bool mayAskQt = QGuiApplication::platformName() == u"xcb";
    setState(mayAskQt && QSystemTrayIcon::isSystemTrayAvailable() ? State::Present : State::Absent);
}

void TrayHost::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

} // namespace traydo::gui
