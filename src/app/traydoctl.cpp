#include "cli/traydoctl.h"

#include "translations.h"

#include "core/logging.h"

#include <QCoreApplication>

#include <csignal>
#include <unistd.h>

using traydo::cli::ExitCode;

namespace {

/// Nothing is left half done: every request is one transaction of the server.
extern "C" void interrupt(int)
{
    ::_exit(int(ExitCode::Interrupted));
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    traydo::core::installLogging();
    traydo::installTranslations(application);
    std::signal(SIGINT, interrupt);

    traydo::cli::StandardConsole console;
    return int(traydo::cli::runTraydoctl(QCoreApplication::arguments().sliced(1),
                                         QProcessEnvironment::systemEnvironment(), console,
                                         traydo::core::SystemClock()));
}
