#pragma once

#include <QByteArray>
#include <QObject>

class QIODevice;

namespace traydo::jsonrpc {

/// One message per line over a byte stream: the framing of the control socket and of MCP's stdio transport.
/// A line longer than the limit ends the reading, so that a peer cannot fill our memory. Lines left
/// unfinished when the stream ends are dropped. Lives on its device's thread.
class LineChannel : public QObject
{
    Q_OBJECT
public:
    /// `device` is open, not owned, and outlives the channel; `maxLineBytes` excludes the newline.
    LineChannel(QIODevice *device, qint64 maxLineBytes, QObject *parent = nullptr);

    /// Writes `line`, which holds no newline, and the newline.
    void send(const QByteArray &line);
    /// While paused nothing is read; the peer has to wait.
    void setPaused(bool paused);

Q_SIGNALS:
    /// A whole line without its newline; blank lines are skipped.
    void received(const QByteArray &line);
    /// The peer sent a line beyond the limit. Nothing further is read; whoever owns the device closes it.
    void overlong();

private:
    void readLines();

    QIODevice *m_device;
    qint64 m_maxLineBytes;
    QByteArray m_buffer;
    qsizetype m_scanned = 0; ///< so much of the buffer is known to hold no newline
    bool m_ended = false;
    bool m_paused = false;
};

} // namespace traydo::jsonrpc
