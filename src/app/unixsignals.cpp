#include "unixsignals.h"

#include <sys/signalfd.h>

#include <csignal>
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

int openDescriptor()
{
    const sigset_t set = terminationSignals();
    return signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
}

} // namespace

void UnixSignals::blockInAllThreads()
{
    const sigset_t set = terminationSignals();
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
}

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
