#include "control/bridgehost.h"

#include "control/locallistener.h"

#include <QLocalSocket>
#include <QLoggingCategory>

namespace traydo::control {

namespace {

Q_LOGGING_CATEGORY(logControl, "traydo.control")

/// Far more programs than a person connects; whoever starts bridges in a loop gets no further.
constexpr qsizetype maxConnections = 64;

} // namespace

core::Result<std::unique_ptr<BridgeHost>>
BridgeHost::listen(const QString &socketPath, const BridgeConnection::Limits &limits, PeerCheck peerCheck)
{
    std::unique_ptr<BridgeHost> host(new BridgeHost(limits, std::move(peerCheck)));
    if (const auto listening = listenForThisUser(host->m_server, socketPath); !listening)
        return listening.error();
    return host;
}

BridgeHost::BridgeHost(const BridgeConnection::Limits &limits, PeerCheck peerCheck)
    : m_limits(limits), m_peerCheck(std::move(peerCheck))
{
    connect(&m_server, &QLocalServer::newConnection, this, &BridgeHost::takeConnections);
}

void BridgeHost::close()
{
    m_server.close();
    const auto connections = findChildren<BridgeConnection *>(Qt::FindDirectChildrenOnly);
    for (auto *connection : connections)
        connection->close();
}

void BridgeHost::takeConnections()
{
    while (auto *socket = nextOfThisUser(m_server, m_peerCheck)) {
        if (findChildren<BridgeConnection *>(Qt::FindDirectChildrenOnly).size() >= maxConnections) {
            qCWarning(logControl) << "refused a bridge: too many are connected";
            socket->abort();
            socket->deleteLater();
            continue;
        }
        Q_EMIT connected(new BridgeConnection(socket, m_limits, this));
    }
}

} // namespace traydo::control
