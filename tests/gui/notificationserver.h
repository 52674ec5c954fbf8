#pragma once

#include <QDBusContext>
#include <QProcess>
#include <QVariantMap>

namespace traydo::test {

/// A notification server that writes down what it is told, on a session bus of its own: the test neither
/// needs nor disturbs the one of the session it runs in.
class NotificationServer : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Call
    {
        uint replaces;
        QString summary;
        QString body;
        QStringList actions;
        QVariantMap hints;
        int timeout;
    };
    QList<Call> shown;
    QList<uint> closed;

    NotificationServer() = default;
    ~NotificationServer() override;

    /// The bus becomes the session's, for this process.
    bool start();

public Q_SLOTS:
    QStringList GetCapabilities()
    {
        return {QStringLiteral("actions"), QStringLiteral("body"), QStringLiteral("body-markup")};
    }
    uint Notify(const QString &, uint replaces, const QString &, const QString &summary, const QString &body,
                const QStringList &actions, const QVariantMap &hints, int timeout)
    {
        shown.append({replaces, summary, body, actions, hints, timeout});
        return replaces ? replaces : uint(shown.size());
    }
    void CloseNotification(uint id) { closed.append(id); }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);

private:
    QProcess m_bus;
};

} // namespace traydo::test
