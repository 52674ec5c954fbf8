#pragma once

#include "control/peer.h"
#include "jsonrpc/linechannel.h"

#include <QLocalSocket>

#include <memory>

namespace traydo::control {

/// The bridge's end of the socket at which Traydo takes bridges: lines both ways. Says nothing before the
/// kernel named this user at the other end (BR4). Lives on its owner's thread.
class BridgeLink final : public QObject
{
    Q_OBJECT
public:
    /// `maxLineBytes` is for what Traydo says. `peerCheck` is for tests.
    BridgeLink(QString socketPath, qint64 maxLineBytes, PeerCheck peerCheck = peerUid,
               QObject *parent = nullptr);
    ~BridgeLink() override;

    /// Connects: opened() or closed() follows.
    void open();
    /// What was said so far still goes out; closed() follows where it was open.
    void close();
    /// Nothing while it is not open.
    void send(const QByteArray &line);

Q_SIGNALS:
    void opened();
    void received(const QByteArray &line);
    /// It could not be opened, or is lost. Denied: somebody else sits there.
    void closed(const traydo::core::Error &why);

private:
    void check();
    void lose(const core::Error &why);

    QString m_path;
    qint64 m_maxLineBytes;
    PeerCheck m_peerCheck;
    QLocalSocket m_socket;
    std::unique_ptr<jsonrpc::LineChannel> m_channel; ///< null until the peer was checked
};

} // namespace traydo::control
