#pragma once

#include "control/bridgeconnection.h"
#include "control/peer.h"

#include <QLocalServer>

#include <memory>

namespace traydo::control {

/// The server's end of the socket that traydo-bridge speaks MCP through. It knows lines, not what they say.
/// Server thread only.
class BridgeHost final : public QObject
{
    Q_OBJECT
public:
    /// Listens at `socketPath` (usually Config::bridgeSocketPath()), for this user only. Errors as
    /// listenForThisUser(). `peerCheck` is for tests.
    static core::Result<std::unique_ptr<BridgeHost>>
    listen(const QString &socketPath, const BridgeConnection::Limits &limits, PeerCheck peerCheck = peerUid);

    /// Takes no more, and lets go of those there are.
    void close();

Q_SIGNALS:
    /// It belongs to the host and deletes itself when it ends.
    void connected(traydo::control::BridgeConnection *connection);

private:
    BridgeHost(const BridgeConnection::Limits &limits, PeerCheck peerCheck);
    void takeConnections();

    BridgeConnection::Limits m_limits;
    PeerCheck m_peerCheck;
    QLocalServer m_server;
};

} // namespace traydo::control
