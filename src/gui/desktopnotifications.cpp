#include "gui/desktopnotifications.h"

#include "gui/activation.h"
#include "gui/plaintext.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace traydo::gui {

namespace {

const auto service = u"org.freedesktop.Notifications"_s;
const auto path = u"/org/freedesktop/Notifications"_s;
constexpr uchar urgencyNormal = 1;
constexpr uchar urgencyCritical = 2;
constexpr int neverExpires = 0;
constexpr int serverDecides = -1;

QDBusMessage callTo(const QString &method)
{
    return QDBusMessage::createMethodCall(service, path, service, method);
}

} // namespace

DesktopNotifications::DesktopNotifications(QObject *parent)
    : QObject(parent),
      m_watcher(new QDBusServiceWatcher(service, QDBusConnection::sessionBus(),
                                        QDBusServiceWatcher::WatchForOwnerChange, this))
{
}

void DesktopNotifications::start()
{
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        Q_EMIT ready();
        return;
    }
    bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(actionInvoked(uint, QString)));
    bus.connect(service, path, service, u"NotificationClosed"_s, this, SLOT(notificationClosed(uint, uint)));
    bus.connect(service, path, service, u"ActivationToken"_s, this, SLOT(tokenGiven(uint, QString)));
    connect(m_watcher, &QDBusServiceWatcher::serviceRegistered, this, &DesktopNotifications::ask);
    connect(m_watcher, &QDBusServiceWatcher::serviceUnregistered, this, [this] {
        m_available = false;
        m_ids.clear();
    });
    ask();
}

void DesktopNotifications::ask()
{
    auto *watcher = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(callTo(u"GetCapabilities"_s)), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *finished) {
        finished->deleteLater();
        const QDBusPendingReply<QStringList> reply = *finished;
        m_available = !reply.isError();
        m_hasActions = m_available && reply.value().contains(u"actions"_s);
        Q_EMIT ready();
    });
}

void DesktopNotifications::show(const QString &key, const Notification &notification)
{
    QVariantMap hints{
        {u"urgency"_s, QVariant::fromValue(notification.urgent ? urgencyCritical : urgencyNormal)}};
    if (const auto id = QGuiApplication::desktopFileName(); !id.isEmpty())
        hints.insert(u"desktop-entry"_s, id);
    auto call = callTo(u"Notify"_s);
    // Servers draw the body as markup and the summary as plain text. Without actions a click still means
    // "default".
    call << QGuiApplication::applicationDisplayName() << m_ids.value(key) << QString() << notification.title
         << markupEscaped(notification.body) << (m_hasActions ? notification.actions : QStringList()) << hints
         << (notification.urgent ? neverExpires : serverDecides);
    m_closedEarly.removeAll(key);
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, key](QDBusPendingCallWatcher *finished) {
                finished->deleteLater();
                const QDBusPendingReply<uint> reply = *finished;
                if (reply.isError())
                    return;
                m_ids.insert(key, reply.value());
                if (m_closedEarly.removeAll(key) > 0)
                    close(key);
            });
}

void DesktopNotifications::close(const QString &key)
{
    if (!m_ids.contains(key)) {
        if (m_available && !m_closedEarly.contains(key))
            m_closedEarly.append(key);
        return;
    }
    auto call = callTo(u"CloseNotification"_s);
    call << m_ids.take(key);
    QDBusConnection::sessionBus().send(call);
}

void DesktopNotifications::actionInvoked(uint id, const QString &action)
{
    const auto key = m_ids.key(id);
    if (key.isEmpty())
        return;
    close(key); // not every server takes an answered one away by itself
    Q_EMIT activated(key, action);
}

void DesktopNotifications::notificationClosed(uint id, uint)
{
    m_ids.remove(m_ids.key(id));
}

void DesktopNotifications::tokenGiven(uint id, const QString &token)
{
    if (!m_ids.key(id).isEmpty())
        useActivationToken(token);
}

} // namespace traydo::gui
