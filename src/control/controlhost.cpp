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
                                                               ControlService &service, OwnWindow ownWindow,
                                                               PeerCheck peerCheck)
{
    std::unique_ptr<ControlHost> host(new ControlHost(service, ownWindow, std::move(peerCheck)));
    if (const auto listening = listenForThisUser(host->m_server, socketPath); !listening)
        return listening.error();
    return host;
}

ControlHost::ControlHost(ControlService &service, OwnWindow ownWindow, PeerCheck peerCheck)
    : m_service(service),
      m_ownWindow(ownWindow),
      m_peerCheck(std::move(peerCheck)),
      m_requests(requestTable())
{
    connect(&m_server, &QLocalServer::newConnection, this, &ControlHost::takeConnections);
    connect(&m_service, &ControlService::changed, this, [this](Topic topic) {
        const jsonrpc::Notification changed{method::changed,
                                            {{u"topic"_s, QString(nameIn(names::topics, topic))}}};
        for (auto *subscriber : subscribers())
            subscriber->send(changed);
    });
}

ControlHost::~ControlHost() = default;

void ControlHost::takeConnections()
{
    while (auto *socket = nextOfThisUser(m_server, m_peerCheck)) {
        socket->setReadBufferSize(readAheadBytes);
        auto *connection = new HostConnection(
            socket, m_requests, m_service, [this] { return hasWindow(); }, this);
        connect(connection, &HostConnection::greeted, this,
                [this, connection] { deliverEarlyRaise(*connection); });
        connect(connection, &HostConnection::raiseAsked, this,
                [this, connection](const QString &token) { passRaiseOn(token, *connection); });
    }
}

void ControlHost::deliverEarlyRaise(HostConnection &connection)
{
    if (!connection.isSubscribed() || !m_earlyRaise)
        return;
    connection.send(jsonrpc::Notification{method::raise, raiseParams(*m_earlyRaise)});
    m_earlyRaise.reset();
}

/// A second start may come between our listening and our own window's connecting.
void ControlHost::passRaiseOn(const QString &activationToken, const HostConnection &from)
{
    auto others = subscribers();
    others.removeIf([&](const HostConnection *other) { return other == &from; });
    if (others.isEmpty() && m_ownWindow == OwnWindow::Shown)
        m_earlyRaise = activationToken;
    for (auto *other : std::as_const(others))
        other->send(jsonrpc::Notification{method::raise, raiseParams(activationToken)});
}

bool ControlHost::hasWindow() const
{
    return m_ownWindow == OwnWindow::Shown || !subscribers().isEmpty();
}

QList<HostConnection *> ControlHost::subscribers() const
{
    auto connections = findChildren<HostConnection *>(Qt::FindDirectChildrenOnly);
    connections.removeIf([](const HostConnection *connection) { return !connection->isSubscribed(); });
    return connections;
}

} // namespace traydo::control
