#pragma once

#include <QObject>

namespace traydo::gui {

class DesktopNotifications;
class UndoStack;

/// Offers to take back what was done outside the window: a todo ticked off in the tray's menu has no toast
/// that anybody sees, so a message of the desktop says it.
class UndoNotice : public QObject
{
    Q_OBJECT
public:
    UndoNotice(UndoStack &steps, DesktopNotifications &notifications, QObject *parent = nullptr);

Q_SIGNALS:
    /// The person clicked on the message itself.
    void todosRequested();

private:
    void offer(const QString &text);
    void tell(const QString &text);
    void activated(const QString &key, const QString &action);

    UndoStack &m_steps;
    DesktopNotifications &m_notifications;
};

} // namespace traydo::gui
