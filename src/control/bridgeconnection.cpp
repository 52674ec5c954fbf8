#include "control/bridgeconnection.h"

#include "control/peer.h"

#include <QLocalSocket>
#include <QLoggingCategory>

namespace traydo::control {

namespace {

Q_LOGGING_CATEGORY(logControl, "traydo.control")

/// What waits in user space to be read; the rest stays in the kernel and slows the sender down.
constexpr qint64 readAheadBytes = 256 * 1024;
/// Whoever has so much to read is asked nothing more for the time being: a burst of calls is no reason to
/// cut.
constexpr qint64 pauseBytes = 256 * 1024;

} // namespace

BridgeConnection::BridgeConnection(QLocalSocket *socket, const Limits &limits, QObject *parent)
    : QObject(parent),
      m_socket(socket),
      m_channel(socket, limits.lineBytes),
      m_backlogBytes(limits.backlogBytes)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(readAheadBytes);
    connect(&m_channel, &jsonrpc::LineChannel::received, this, &BridgeConnection::received);
    connect(&m_channel, &jsonrpc::LineChannel::overlong, this, [this] {
        qCWarning(logControl) << "closing the connection of a bridge: it sent an overlong line";
        Q_EMIT overlong();
        close();
    });
    connect(m_socket, &QLocalSocket::bytesWritten, this,
            [this] { m_channel.setPaused(m_socket->bytesToWrite() > pauseBytes); });
    connect(m_socket, &QLocalSocket::disconnected, this, [this] {
        Q_EMIT ended();
        deleteLater();
    });
}

core::Result<qint64> BridgeConnection::pid() const
{
    return peerPid(m_socket->socketDescriptor());
}

void BridgeConnection::send(const QByteArray &line)
{
    if (m_socket->state() != QLocalSocket::ConnectedState)
        return;
    if (m_socket->bytesToWrite() > m_backlogBytes) {
        qCWarning(logControl) << "cutting a bridge that does not read";
        return m_socket->abort();
    }
    m_channel.send(line);
    m_channel.setPaused(m_socket->bytesToWrite() > pauseBytes);
}

void BridgeConnection::close()
{
    m_channel.disconnect(this);
    m_socket->disconnectFromServer();
}

} // namespace traydo::control
