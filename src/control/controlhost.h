#pragma once

#include "control/controlservice.h"
#include "control/peer.h"
#include "control/requesttable.h"
#include "jsonrpc/message.h"

#include <QLocalServer>

#include <memory>

namespace traydo::control {

class HostConnection;

/// Whether the program around the server shows a window of its own.
enum class OwnWindow { None, Shown };

/// The server's end of the control socket: answers every ControlClient from one ControlService. Lives on the
/// service's thread.
class ControlHost final : public QObject
{
    Q_OBJECT
public:
    /// Listens at `socketPath` (usually Config::controlSocketPath()), for this user only. Errors: Conflict
    /// (another Traydo answers there), Denied (something foreign is in the way and stays untouched),
    /// Unavailable. `service` outlives the host. `peerCheck` is for tests.
    static core::Result<std::unique_ptr<ControlHost>> listen(const QString &socketPath,
                                                             ControlService &service, OwnWindow ownWindow,
                                                             PeerCheck peerCheck = peerUid);

    ~ControlHost() override;

private:
    ControlHost(ControlService &service, OwnWindow ownWindow, PeerCheck peerCheck);

    void takeConnections();
    void deliverEarlyRaise(HostConnection &connection);
    void passRaiseOn(const QString &activationToken, const HostConnection &from);
    bool hasWindow() const;
    QList<HostConnection *> subscribers() const;

    ControlService &m_service;
    OwnWindow m_ownWindow;
    PeerCheck m_peerCheck;
    QHash<QString, RequestHandler> m_requests;
    QLocalServer m_server;
    std::optional<QString> m_earlyRaise; ///< asked for before our own window had connected
};

} // namespace traydo::control
