#pragma once

#include <QHash>
#include <QObject>
#include <QStringList>

class QDBusServiceWatcher;

namespace traydo::gui {

/// A message from us to the person, outside any window. Both texts are plain; the body is escaped for the
/// wire here.
struct Notification
{
    QString title;
    QString body;
    QStringList
        actions; ///< key, caption, key, caption …; the key "default" is the click on the message itself
    bool urgent = false; ///< stays until it is answered
};

/// org.freedesktop.Notifications, spoken by ourselves: QSystemTrayIcon's messages know no actions and cannot
/// be taken back.
class DesktopNotifications : public QObject
{
    Q_OBJECT
public:
    explicit DesktopNotifications(QObject *parent = nullptr);

    /// Looks for a server; `ready` follows, and again whenever one comes.
    void start();
    /// False until a server has answered, and where there is none.
    bool isAvailable() const { return m_available; }

    /// Shows it, in the place of the one shown under the same key. Call only while available.
    void show(const QString &key, const Notification &notification);
    void close(const QString &key);
    /// It is on the screen: the person has not closed it, nor have we.
    bool isShown(const QString &key) const { return m_ids.contains(key); }

Q_SIGNALS:
    /// It is known whether there is a server.
    void ready();
    void activated(const QString &key, const QString &action);

private Q_SLOTS:
    void actionInvoked(uint id, const QString &action);
    void notificationClosed(uint id, uint reason);
    void tokenGiven(uint id, const QString &token);

private:
    void ask();

    QDBusServiceWatcher *m_watcher;
    QHash<QString, uint> m_ids;
    QStringList m_closedEarly; ///< closed before the server had told their id
    bool m_available = false;
    bool m_hasActions = false;
};

} // namespace traydo::gui
