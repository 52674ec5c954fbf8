#pragma once

#include "core/result.h"
#include "jsonrpc/linechannel.h"

class QLocalSocket;

namespace traydo::control {

/// One connected traydo-bridge: a line for each message, both ways. Deletes itself when the connection ends.
/// Server thread only.
class BridgeConnection final : public QObject
{
    Q_OBJECT
public:
    struct Limits
    {
        qint64 lineBytes = 0;    ///< a longer line ends the connection
        qint64 backlogBytes = 0; ///< who has so much unread when more is to be said is cut
    };

    /// Takes over `socket`, which is connected.
    BridgeConnection(QLocalSocket *socket, const Limits &limits, QObject *parent);

    /// The bridge's process. Denied where the system does not tell.
    core::Result<qint64> pid() const;
    void send(const QByteArray &line);
    /// What was said so far still goes out.
    void close();

Q_SIGNALS:
    void received(const QByteArray &line);
    /// A line was too long; what the receiver says now is the last word.
    void overlong();
    /// Once, before it deletes itself.
    void ended();

private:
    QLocalSocket *m_socket;
    jsonrpc::LineChannel m_channel;
    qint64 m_backlogBytes;
};

} // namespace traydo::control
