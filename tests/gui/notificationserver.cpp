#include "notificationserver.h"

#include <QDBusConnection>

using namespace Qt::StringLiterals;

namespace traydo::test {

NotificationServer::~NotificationServer()
{
    QDBusConnection::disconnectFromBus(u"server"_s);
    m_bus.kill();
    m_bus.waitForFinished();
}

bool NotificationServer::start()
{
    m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    if (!m_bus.waitForReadyRead())
        return false;
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
    auto server = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"server"_s);
    return server.registerObject(u"/org/freedesktop/Notifications"_s, this,
                                 QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals) &&
           server.registerService(u"org.freedesktop.Notifications"_s);
}

} // namespace traydo::test
