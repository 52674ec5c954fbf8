#pragma once

#include <QIODevice>
#include <QSocketNotifier>

namespace traydo::bridge {

/// Standard input and output as one device: reads as soon as there is something, writes at once and waits
/// where the reader is slow. readChannelFinished() when the other side has closed its end. Main thread.
class StdioDevice final : public QIODevice
{
    Q_OBJECT
public:
    /// The descriptors are open and stay so; they are not owned.
    StdioDevice(int input, int output, QObject *parent = nullptr);

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return m_received.size() + QIODevice::bytesAvailable(); }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    void receive();

    int m_input;
    int m_output;
    QSocketNotifier m_notifier;
    QByteArray m_received;
};

} // namespace traydo::bridge
