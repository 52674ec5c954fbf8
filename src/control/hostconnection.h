#pragma once

#include "control/requesttable.h"
#include "jsonrpc/linechannel.h"
#include "jsonrpc/message.h"

#include <QLocalSocket>

#include <functional>

namespace traydo::control {

/// One face connected to the ControlHost: reads its requests, has them handled and sends the answers. Deletes
/// itself when the connection ends.
class HostConnection final : public QObject
{
    Q_OBJECT
public:
    /// Whether some face has a window, or will in a moment.
    using AskWindow = std::function<bool()>;

    /// Takes over `socket`, which is connected. `requests` and `service` outlive the connection.
    HostConnection(QLocalSocket *socket, const QHash<QString, RequestHandler> &requests,
                   ControlService &service, AskWindow hasWindow, QObject *parent);

    /// True once the face said hello and asked for notifications.
    bool isSubscribed() const { return m_greeted && m_subscribed; }
    void send(const jsonrpc::Message &message);

Q_SIGNALS:
    /// The face said hello and got its welcome.
    void greeted();
    /// The face asks the others to show themselves.
    void raiseAsked(const QString &activationToken);

private:
    void take(const QByteArray &line);
    void takeRequest(const jsonrpc::Request &request);
    void greet(const jsonrpc::Request &request);
    void close(const QString &why);

    QLocalSocket *m_socket;
    jsonrpc::LineChannel m_channel;
    const QHash<QString, RequestHandler> &m_requests;
    ControlService &m_service;
    AskWindow m_hasWindow;
    bool m_greeted = false;
    bool m_subscribed = false;
};

} // namespace traydo::control
