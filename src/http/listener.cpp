#include "http/listener.h"

#include "http/connectionguard.h"
#include "http/guardedsocket.h"

#include <QTimer>

namespace traydo::http {

namespace {

constexpr int backlog = 256;
constexpr std::chrono::seconds retryAccept{1};

} // namespace

Listener::Listener(ConnectionGuard &guard, QObject *parent) : QTcpServer(parent), m_guard(guard)
{
    setListenBacklogSize(backlog);
    // QTcpServer stops accepting for good when the process is out of descriptors; those come back.
    connect(this, &QTcpServer::acceptError, this,
            [this] { QTimer::singleShot(retryAccept, this, &QTcpServer::resumeAccepting); });
}

void Listener::incomingConnection(qintptr descriptor)
{
    if (auto *socket = m_guard.admit(descriptor, this))
        addPendingConnection(socket);
}

} // namespace traydo::http
