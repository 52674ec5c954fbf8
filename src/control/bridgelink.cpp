#include "control/bridgelink.h"

#include "control/locallistener.h"

using namespace Qt::StringLiterals;

namespace traydo::control {

using core::Error;
using core::ErrorCode;

BridgeLink::BridgeLink(QString socketPath, qint64 maxLineBytes, PeerCheck peerCheck, QObject *parent)
    : QObject(parent),
      m_path(std::move(socketPath)),
      m_maxLineBytes(maxLineBytes),
      m_peerCheck(std::move(peerCheck))
{
    connect(&m_socket, &QLocalSocket::connected, this, &BridgeLink::check);
    connect(&m_socket, &QLocalSocket::disconnected, this, [this] {
        lose({ErrorCode::Unavailable, u"the connection to Traydo ended"_s});
    });
    connect(&m_socket, &QLocalSocket::errorOccurred, this, [this] {
        if (m_socket.state() != QLocalSocket::ConnectedState)
            lose({ErrorCode::Unavailable, m_socket.errorString()});
    });
}

BridgeLink::~BridgeLink()
{
    m_socket.disconnect(this);
}

void BridgeLink::open()
{
    if (m_socket.state() == QLocalSocket::UnconnectedState)
        m_socket.connectToServer(m_path);
}

void BridgeLink::close()
{
    m_socket.disconnectFromServer();
}

void BridgeLink::send(const QByteArray &line)
{
    if (m_channel && m_socket.state() == QLocalSocket::ConnectedState)
        m_channel->send(line);
}

void BridgeLink::check()
{
    // The directory keeps others out; this also covers one that was not ours from the start.
    if (!isThisUser(m_socket.socketDescriptor(), m_peerCheck))
        return lose({ErrorCode::Denied, u"%1 belongs to another user"_s.arg(m_path)});
    m_channel = std::make_unique<jsonrpc::LineChannel>(&m_socket, m_maxLineBytes);
    connect(m_channel.get(), &jsonrpc::LineChannel::received, this, &BridgeLink::received);
    connect(m_channel.get(), &jsonrpc::LineChannel::overlong, this, [this] {
        lose({ErrorCode::Unavailable, u"Traydo sent an overlong line"_s});
    });
    Q_EMIT opened();
}

void BridgeLink::lose(const Error &why)
{
    // We may be called by the channel itself.
    if (m_channel) {
        m_channel->disconnect(this);
        m_channel.release()->deleteLater();
    }
    const QSignalBlocker quiet(m_socket);
    m_socket.abort();
    Q_EMIT closed(why);
}

} // namespace traydo::control
