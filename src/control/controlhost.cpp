#include "control/controlhost.h"

#include "control/controlprotocol.h"
#include "control/enumnames.h"
#include "control/hostconnection.h"
#include "control/socketplace.h"

#include <QLocalSocket>
#include <QLockFile>
#include <QLoggingCategory>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace traydo::control {

using core::Error;
using core::ErrorCode;

namespace {

Q_LOGGING_CATEGORY(logControl, "traydo.control")

constexpr int startLockTimeoutMs = 2000;
/// What waits in user space for a connection to be read; the rest stays in the kernel and slows the sender
/// down.
constexpr qint64 readAheadBytes = 256 * 1024;

} // namespace

core::Result<std::unique_ptr<ControlHost>> ControlHost::listen(const QString &socketPath,
                                                               ControlService &service, PeerCheck peerCheck)
{
    if (const auto prepared = prepareSocketDirectory(socketPath); !prepared)
        return prepared.error();

    // Two starts at once must not both find the path free.
    QLockFile startLock(socketPath + u".lock"_s);
    if (!startLock.tryLock(startLockTimeoutMs))
        return Error{ErrorCode::Conflict, u"another Traydo is starting (%1.lock is held)"_s.arg(socketPath)};
    if (const auto cleared = clearSocketPath(socketPath); !cleared)
        return cleared.error();

    std::unique_ptr<ControlHost> host(new ControlHost(service, std::move(peerCheck)));
    if (!host->m_server.listen(socketPath)) {
        return Error{ErrorCode::Unavailable,
                     u"cannot listen at %1: %2"_s.arg(socketPath, host->m_server.errorString())};
    }
    return host;
}

ControlHost::ControlHost(ControlService &service, PeerCheck peerCheck)
    : m_service(service), m_peerCheck(std::move(peerCheck)), m_requests(requestTable())
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &ControlHost::takeConnections);
    connect(&m_service, &ControlService::changed, this, [this](Topic topic) {
        notifySubscribers({method::changed, {{u"topic"_s, QString(nameIn(names::topics, topic))}}});
    });
}

ControlHost::~ControlHost() = default;

void ControlHost::takeConnections()
{
    while (auto *socket = m_server.nextPendingConnection()) {
        const auto uid = m_peerCheck(socket->socketDescriptor());
        if (!uid || *uid != ::geteuid()) {
            qCWarning(logControl) << "refused a control connection from another user";
            socket->abort();
            socket->deleteLater();
            continue;
        }
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
