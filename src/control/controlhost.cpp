#include "control/controlhost.h"

#include "control/controlprotocol.h"
#include "control/enumnames.h"
#include "control/hostconnection.h"
#include "control/locallistener.h"

#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace traydo::control {

namespace {

/// What waits in user space for a connection to be read; the rest stays in the kernel and slows the sender
/// down.
constexpr qint64 readAheadBytes = 256 * 1024;

} // namespace

core::Result<std::unique_ptr<ControlHost>> ControlHost::listen(const QString &socketPath,
                                                               ControlService &service, PeerCheck peerCheck)
{
    std::unique_ptr<ControlHost> host(new ControlHost(service, std::move(peerCheck)));
    if (const auto listening = listenForThisUser(host->m_server, socketPath); !listening)
        return listening.error();
    return host;
}

ControlHost::ControlHost(ControlService &service, PeerCheck peerCheck)
    : m_service(service), m_peerCheck(std::move(peerCheck)), m_requests(requestTable())
{
    connect(&m_server, &QLocalServer::newConnection, this, &ControlHost::takeConnections);
    connect(&m_service, &ControlService::changed, this, [this](Topic topic) {
        notifySubscribers({method::changed, {{u"topic"_s, QString(nameIn(names::topics, topic))}}});
    });
}

ControlHost::~ControlHost() = default;

void ControlHost::takeConnections()
{
    while (auto *socket = nextOfThisUser(m_server, m_peerCheck)) {
        socket->setReadBufferSize(readAheadBytes);
        auto *connection = new HostConnection(socket, m_requests, m_service, this);
        connect(connection, &HostConnection::raiseAsked, this, [this, connection](const QString &token) {
            notifySubscribers({method::raise, raiseParams(token)}, connection);
        });
    }
}

void ControlHost::notifySubscribers(const jsonrpc::Notification &notification, const HostConnection *except)
{
    const auto connections = findChildren<HostConnection *>(Qt::FindDirectChildrenOnly);
    for (auto *connection : connections) {
        if (connection != except && connection->isSubscribed())
            connection->send(notification);
    }
}

} // namespace traydo::control
