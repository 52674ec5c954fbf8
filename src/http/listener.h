#pragma once

#include <QTcpServer>

namespace traydo::http {

class ConnectionGuard;

/// A listening socket whose connections pass the guard. QHttpServer binds to it and gets GuardedSockets.
class Listener final : public QTcpServer
{
    Q_OBJECT
public:
    /// `guard` outlives it as long as it listens.
    explicit Listener(ConnectionGuard &guard, QObject *parent = nullptr);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    ConnectionGuard &m_guard;
};

} // namespace traydo::http
