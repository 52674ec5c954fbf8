#include "jsonrpc/linechannel.h"

#include <QIODevice>
#include <QPointer>

#include <utility>

namespace traydo::jsonrpc {

namespace {

constexpr qint64 chunkBytes = 64 * 1024;

} // namespace

LineChannel::LineChannel(QIODevice *device, qint64 maxLineBytes, QObject *parent)
    : QObject(parent), m_device(device), m_maxLineBytes(maxLineBytes)
{
    connect(m_device, &QIODevice::readyRead, this, &LineChannel::readLines);
    if (m_device->bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &LineChannel::readLines, Qt::QueuedConnection);
}

void LineChannel::send(const QByteArray &line)
{
    m_device->write(line + '\n');
}

void LineChannel::setPaused(bool paused)
{
    if (std::exchange(m_paused, paused) && !paused)
        QMetaObject::invokeMethod(this, &LineChannel::readLines, Qt::QueuedConnection);
}

void LineChannel::readLines()
{
    // A receiver may close the device or delete us while it handles a line.
    const QPointer<LineChannel> alive(this);
    while (!m_ended && !m_paused) {
        const auto newline = m_buffer.indexOf('\n', m_scanned);
        if (newline > m_maxLineBytes || (newline < 0 && m_buffer.size() > m_maxLineBytes)) {
            m_ended = true;
            m_buffer.clear();
            Q_EMIT overlong();
            return;
        }
        if (newline < 0) {
            m_scanned = m_buffer.size();
            if (!m_device->isOpen())
                return;
            const auto chunk = m_device->read(chunkBytes);
            if (chunk.isEmpty())
                return;
            m_buffer += chunk;
            continue;
        }
        const auto line = m_buffer.first(newline);
        m_buffer.remove(0, newline + 1);
        m_scanned = 0;
        if (!line.trimmed().isEmpty())
            Q_EMIT received(line);
        if (!alive)
            return;
    }
}

} // namespace traydo::jsonrpc
