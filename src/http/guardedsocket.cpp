#include "http/guardedsocket.h"

#include <algorithm>
#include <cstring>

namespace traydo::http {

GuardedSocket::GuardedSocket(const QTcpSocket &real, QObject *parent) : QTcpSocket(parent)
{
    setPeerAddress(real.peerAddress());
    setPeerPort(real.peerPort());
    setLocalAddress(real.localAddress());
    setLocalPort(real.localPort());
    setSocketState(ConnectedState);
    // Read-only: every answer is written by the Connection. Unbuffered, as the bytes are in memory already:
    // each buffer is a block of 16 KiB, kept as long as the connection.
    setOpenMode(ReadOnly | Unbuffered);
}

GuardedSocket::~GuardedSocket()
{
    setSocketState(UnconnectedState); // else the base class would try to close what was never opened
}

bool GuardedSocket::present(const QByteArray &request)
{
    m_request = request;
    m_read = 0;
    m_gaveUp = false;
    Q_EMIT readyRead();
    const bool consumed = !m_gaveUp && bytesAvailable() == 0;
    m_request.clear();
    m_read = 0;
    return consumed;
}

void GuardedSocket::hangUp()
{
    setSocketState(UnconnectedState);
    Q_EMIT disconnected();
}

qint64 GuardedSocket::bytesAvailable() const
{
    return QTcpSocket::bytesAvailable() + m_request.size() - m_read;
}

qint64 GuardedSocket::readData(char *data, qint64 maxSize)
{
    const auto count = std::min<qint64>(maxSize, m_request.size() - m_read);
    if (count > 0)
        std::memcpy(data, m_request.constData() + m_read, size_t(count));
    m_read += count;
    return count;
}

} // namespace traydo::http
