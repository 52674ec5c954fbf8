#pragma once

#include "bridge/upstream.h"
#include "jsonrpc/linechannel.h"

class QIODevice;

namespace traydo::bridge {

/// MCP's stdio transport towards the program that started us: one message per line, nothing but messages.
/// What is none is answered here; all else goes to the upstream, in both directions. Main thread.
class StdioBridge final : public QObject
{
    Q_OBJECT
public:
    /// More than any server we know takes; a longer line ends the bridge.
    static constexpr qint64 maxLineBytes = 16LL * 1024 * 1024;

    /// `device` is open, says readChannelFinished() at its end, and outlives us, as does `upstream`.
    StdioBridge(QIODevice *device, Upstream &upstream, qint64 maxLine = maxLineBytes,
                QObject *parent = nullptr);

    void start();
    /// The same as the end of input: ends the upstream, then finished().
    void stop();

Q_SIGNALS:
    void finished();

private:
    void takeLine(const QByteArray &line);
    void refuseOverlong();

    Upstream &m_upstream;
    jsonrpc::LineChannel m_channel;
    bool m_ending = false;
};

} // namespace traydo::bridge
