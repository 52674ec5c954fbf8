#include "bridge/stdiodevice.h"

#include <algorithm>
#include <cerrno>
#include <poll.h>
#include <unistd.h>

namespace traydo::bridge {

namespace {

constexpr qsizetype chunkBytes = 64 * 1024;

/// Somebody else may have made the pipe non-blocking: node does, and the descriptor is shared.
void waitUntilWritable(int descriptor)
{
    pollfd entry{descriptor, POLLOUT, 0};
    ::poll(&entry, 1, -1);
}

} // namespace

StdioDevice::StdioDevice(int input, int output, QObject *parent)
    : QIODevice(parent), m_input(input), m_output(output), m_notifier(input, QSocketNotifier::Read)
{
    open(QIODevice::ReadWrite | QIODevice::Unbuffered);
    connect(&m_notifier, &QSocketNotifier::activated, this, &StdioDevice::receive);
}

void StdioDevice::receive()
{
    QByteArray chunk(chunkBytes, Qt::Uninitialized);
    const auto count = ::read(m_input, chunk.data(), size_t(chunk.size()));
    if (count > 0) {
        m_received.append(chunk.constData(), count);
        Q_EMIT readyRead();
    } else if (count == 0 || (errno != EINTR && errno != EAGAIN)) {
        m_notifier.setEnabled(false);
        Q_EMIT readChannelFinished();
    }
}

qint64 StdioDevice::readData(char *data, qint64 maxSize)
{
    const auto count = std::min(maxSize, qint64(m_received.size()));
    std::copy_n(m_received.constData(), count, data);
    m_received.remove(0, count);
    return count;
}

qint64 StdioDevice::writeData(const char *data, qint64 size)
{
    qint64 written = 0;
    while (written < size) {
        const auto count = ::write(m_output, data + written, size_t(size - written));
        if (count > 0)
            written += count;
        else if (errno == EAGAIN)
            waitUntilWritable(m_output);
        else if (errno != EINTR)
            return -1; // nobody reads any longer; end of input follows
    }
    return written;
}

} // namespace traydo::bridge
