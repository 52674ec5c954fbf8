#pragma once

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <memory>

class QDBusConnection;

namespace traydo::doctor {

/// The session's D-Bus, asked and not changed: no service is started by it.
class SessionBus
{
public:
    explicit SessionBus(const QProcessEnvironment &environment);
    ~SessionBus();
    Q_DISABLE_COPY_MOVE(SessionBus)

    bool isConnected() const;
    /// Some program has this name now.
    bool isRunning(const QString &service) const;
    /// The same, or one would be started when somebody asks for it.
    bool isThere(const QString &service) const;
    /// What the notification server can do; empty when none runs.
    QStringList notificationCapabilities() const;
    /// The running keychain has its default collection locked.
    bool isKeychainLocked() const;

private:
    QString m_name;
    std::unique_ptr<QDBusConnection> m_bus; ///< none without an address
};

} // namespace traydo::doctor
