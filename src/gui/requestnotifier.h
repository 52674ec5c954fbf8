#pragma once

#include "control/controlservice.h"
#include "gui/desktopnotifications.h"
#include "gui/timetext.h"

class QSettings;

namespace traydo::gui {

class RequestModel;

/// Tells the person that an app asks. Offers Review and Deny, never Allow, and never shows the number: both
/// belong to the dialog. Three or more waiting requests share one message.
class RequestNotifier : public QObject
{
    Q_OBJECT
public:
    /// `state` holds the quiet hours, in which nothing is told.
    RequestNotifier(control::ControlService &service, const RequestModel &requests,
                    DesktopNotifications &notifications, const QSettings &state, const core::Clock &clock,
                    QObject *parent = nullptr);

Q_SIGNALS:
    void reviewRequested(const QString &id);
    void listRequested();
    /// There is no notification server: say it another way.
    void undelivered(const QString &title, const QString &body);

private:
    bool isQuiet() const;
    void arrived(const core::ConsentRequest &request);
    void settled(const QString &id);
    void summarise();
    void showOne(const core::ConsentRequest &request);
    void activated(const QString &key, const QString &action);

    control::ControlService &m_service;
    const RequestModel &m_requests;
    DesktopNotifications &m_notifications;
    const QSettings &m_state;
    TimeText m_times;
};

} // namespace traydo::gui
