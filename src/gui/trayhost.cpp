#include "gui/trayhost.h"

#include "gui/xembedtray.h"

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
constexpr auto lookWhileWaiting = 250ms;
constexpr auto lookLater = 5s;

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
    connect(&m_patience, &QTimer::timeout, this, [this] { setState(State::Absent); });
    connect(&m_look, &QTimer::timeout, this, &TrayHost::lookForXembed);
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

bool TrayHost::showsBalloons() const
{
    return m_state == State::Present && m_kind != Kind::StatusNotifier;
}

void TrayHost::watch()
{
    m_patience.start();
    const auto bus = QDBusConnection::sessionBus();
    if (bus.isConnected()) {
        connect(m_watcher, &QDBusServiceWatcher::serviceRegistered, this,
                [this] { found(Kind::StatusNotifier); });
        // A panel that restarts takes its name away for a moment and Qt registers the icon again by itself.
        connect(m_watcher, &QDBusServiceWatcher::serviceUnregistered, this, [this] {
            if (m_kind == Kind::StatusNotifier)
                lost();
        });
        if (bus.interface()->isServiceRegistered(watcherService))
            return found(Kind::StatusNotifier);
    }
    if (QGuiApplication::platformName() == u"xcb") {
        m_look.start(lookWhileWaiting);
        lookForXembed();
    }
}

void TrayHost::lookForXembed()
{
    if (xembedTrayPresent())
        found(Kind::XEmbed);
    else if (m_kind == Kind::XEmbed)
        lost();
}

void TrayHost::found(Kind kind)
{
    if (m_kind == Kind::None)
        m_kind = kind;
    if (kind != m_kind)
        return;
    m_patience.stop();
    if (m_kind == Kind::StatusNotifier)
        m_look.stop();
    setState(State::Present);
}

/// The icon comes back by itself when the panel does.
void TrayHost::lost()
{
    if (m_state == State::Present && !m_patience.isActive())
        m_patience.start();
}

void TrayHost::setState(State state)
{
    if (m_look.isActive())
        m_look.start(lookLater);
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

} // namespace traydo::gui
