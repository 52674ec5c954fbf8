#include "control/locallistener.h"

#include "control/socketplace.h"

#include <QLocalServer>
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

} // namespace

core::Result<void> listenForThisUser(QLocalServer &server, const QString &socketPath)
{
    if (const auto prepared = prepareSocketDirectory(socketPath); !prepared)
        return prepared.error();

    // Two starts at once must not both find the path free.
    QLockFile startLock(socketPath + u".lock"_s);
    if (!startLock.tryLock(startLockTimeoutMs))
        return Error{ErrorCode::Conflict, u"another Traydo is starting (%1.lock is held)"_s.arg(socketPath)};
    if (const auto cleared = clearSocketPath(socketPath); !cleared)
        return cleared.error();

    server.setSocketOptions(QLocalServer::UserAccessOption);
    if (!server.listen(socketPath)) {
        return Error{ErrorCode::Unavailable,
                     u"cannot listen at %1: %2"_s.arg(socketPath, server.errorString())};
    }
    return {};
}

QLocalSocket *nextOfThisUser(QLocalServer &server, const PeerCheck &peerCheck)
{
    while (auto *socket = server.nextPendingConnection()) {
        if (isThisUser(socket->socketDescriptor(), peerCheck))
            return socket;
        qCWarning(logControl).noquote()
            << "refused a connection from another user at" << server.fullServerName();
        socket->abort();
        socket->deleteLater();
    }
    return nullptr;
}

bool isThisUser(qintptr descriptor, const PeerCheck &peerCheck)
{
    const auto uid = peerCheck(descriptor);
    return uid && *uid == ::geteuid();
}

} // namespace traydo::control
