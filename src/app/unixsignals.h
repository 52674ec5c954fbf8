#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace traydo {

/// SIGINT and SIGTERM as a Qt signal. One per process, on the main thread.
class UnixSignals final : public QObject
{
    Q_OBJECT
public:
    /// First thing in main(): every thread started later (Qt's own too) inherits the mask, so that only the
    /// descriptor sees the signals.
    static void blockInAllThreads();

    explicit UnixSignals(QObject *parent = nullptr);
    ~UnixSignals() override;

Q_SIGNALS:
    void terminationRequested();

private:
    int m_descriptor;
    QSocketNotifier m_notifier;
};

} // namespace traydo
