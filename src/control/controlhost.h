#pragma once

#include "control/controlservice.h"
#include "control/peer.h"
#include "control/requesttable.h"
#include "jsonrpc/message.h"

#include <QLocalServer>

#include <memory>

namespace traydo::control {

class HostConnection;

/// The server's end of the control socket: answers every ControlClient from one ControlService. Lives on the
/// service's thread.
class ControlHost final : public QObject
{
    Q_OBJECT
public:
    /// Listens at `socketPath` (usually Config::controlSocketPath()), for this user only. Errors: Conflict
    /// (another Traydo answers there), Denied (something foreign is in the way and stays untouched),
    /// Unavailable. `service` outlives the host. `peerCheck` is for tests.
    static core::Result<std::unique_ptr<ControlHost>>
    listen(const QString &socketPath, ControlService &service, PeerCheck peerCheck = peerUid);

    ~ControlHost() override;

private:
    ControlHost(ControlService &service, PeerCheck peerCheck);

    void takeConnections();
    void notifySubscribers(const jsonrpc::Notification &notification, const HostConnection *except = nullptr);

    ControlService &m_service;
    PeerCheck m_peerCheck;
    QHash<QString, RequestHandler> m_requests;
    QLocalServer m_server;
};

} // namespace traydo::control
