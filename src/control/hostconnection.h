#pragma once

#include "control/requesttable.h"
#include "jsonrpc/linechannel.h"
#include "jsonrpc/message.h"

#include <QLocalSocket>

namespace traydo::control {

/// One face connected to the ControlHost: reads its requests, has them handled and sends the answers. Deletes
/// itself when the connection ends.
class HostConnection final : public QObject
{
    Q_OBJECT
public:
    /// Takes over `socket`, which is connected. `requests` and `service` outlive the connection.
    HostConnection(QLocalSocket *socket, const QHash<QString, RequestHandler> &requests,
                   ControlService &service, QObject *parent);

    /// True once the face said hello and asked for notifications.
    bool isSubscribed() const { return m_greeted && m_subscribed; }
    void send(const jsonrpc::Message &message);
    /// Answers the hello.
    void welcome(bool window);

Q_SIGNALS:
    /// The face said hello, and waits for its welcome.
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
    std::optional<jsonrpc::Id> m_hello; ///< not yet answered
    bool m_greeted = false;
    bool m_subscribed = false;
};

} // namespace traydo::control
