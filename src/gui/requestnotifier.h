#pragma once

#include "control/controlservice.h"
#include "gui/desktopnotifications.h"

namespace traydo::gui {

class RequestModel;

/// Tells the person that an app asks. Offers Review and Deny, never Allow, and never shows the number: both
/// belong to the dialog. Three or more waiting requests share one message.
class RequestNotifier : public QObject
{
    Q_OBJECT
public:
    RequestNotifier(control::ControlService &service, const RequestModel &requests,
                    DesktopNotifications &notifications, QObject *parent = nullptr);

Q_SIGNALS:
    void reviewRequested(const QString &id);
    void listRequested();
    /// There is no notification server: say it another way.
    void undelivered(const QString &title, const QString &body);

private:
    void arrived(const core::ConsentRequest &request);
    void settled(const QString &id);
    void summarise();
    void showOne(const core::ConsentRequest &request);
    void activated(const QString &key, const QString &action);

    control::ControlService &m_service;
    const RequestModel &m_requests;
    DesktopNotifications &m_notifications;
};

} // namespace traydo::gui
