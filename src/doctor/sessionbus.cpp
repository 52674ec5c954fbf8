#include "doctor/sessionbus.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusReply>
#include <QDBusVariant>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace traydo::doctor {

namespace {

constexpr int patience = 2000; ///< ms

/// Without an address the library would start a bus.
QString addressFrom(const QProcessEnvironment &environment)
{
    auto address = environment.value(u"DBUS_SESSION_BUS_ADDRESS"_s);
    if (!address.isEmpty())
        return address;
    const auto socket = environment.value(u"XDG_RUNTIME_DIR"_s) + u"/bus"_s;
    return QFileInfo::exists(socket) ? u"unix:path="_s + socket : QString();
}

} // namespace

SessionBus::SessionBus(const QProcessEnvironment &environment)
    : m_name(u"traydo-doctor-%1"_s.arg(reinterpret_cast<quintptr>(this), 0, 16))
{
    if (const auto address = addressFrom(environment); !address.isEmpty())
        m_bus = std::make_unique<QDBusConnection>(QDBusConnection::connectToBus(address, m_name));
}

SessionBus::~SessionBus()
{
    m_bus.reset();
    QDBusConnection::disconnectFromBus(m_name);
}

bool SessionBus::isConnected() const
{
    return m_bus && m_bus->isConnected();
}

bool SessionBus::isRunning(const QString &service) const
{
    return isConnected() && m_bus->interface()->isServiceRegistered(service);
}

bool SessionBus::isThere(const QString &service) const
{
    return isRunning(service) ||
           (isConnected() && m_bus->interface()->activatableServiceNames().value().contains(service));
}

QStringList SessionBus::notificationCapabilities() const
{
    const auto service = u"org.freedesktop.Notifications"_s;
    if (!isRunning(service))
        return {};
    const auto call = QDBusMessage::createMethodCall(service, u"/org/freedesktop/Notifications"_s, service,
                                                     u"GetCapabilities"_s);
    return QDBusReply<QStringList>(m_bus->call(call, QDBus::Block, patience)).value();
}

bool SessionBus::isKeychainLocked() const
{
    const auto service = u"org.freedesktop.secrets"_s;
    if (!isRunning(service))
        return false;
    auto call = QDBusMessage::createMethodCall(service, u"/org/freedesktop/secrets/aliases/default"_s,
                                               u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    call << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    return QDBusReply<QDBusVariant>(m_bus->call(call, QDBus::Block, patience)).value().variant().toBool();
}

} // namespace traydo::doctor
