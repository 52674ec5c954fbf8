#include "unixsignals.h"

#include <csignal>

#include <sys/signalfd.h>
#include <unistd.h>

namespace traydo {

namespace {

sigset_t terminationSignals()
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGTERM);
    return set;
}

/// The signals are blocked here, before any thread starts, so that every thread inherits the mask and only the
/// descriptor sees them.
int openDescriptor()
{
    const sigset_t set = terminationSignals();
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    return signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
}

} // namespace

UnixSignals::UnixSignals(QObject *parent)
    : QObject(parent), m_descriptor(openDescriptor()), m_notifier(m_descriptor, QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, [this] {
        signalfd_siginfo info{};
        while (read(m_descriptor, &info, sizeof info) == sizeof info)
            Q_EMIT terminationRequested();
    });
}

UnixSignals::~UnixSignals()
{
    m_notifier.setEnabled(false);
    close(m_descriptor);
}

} // namespace traydo
