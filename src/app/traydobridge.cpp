// MCP on standard input and output, passed on to a server.

#include "bridgearguments.h"
#include "translations.h"
#include "unixsignals.h"

#include "bridge/remoteupstream.h"
#include "bridge/stdiobridge.h"
#include "bridge/stdiodevice.h"
#include "core/logging.h"

#include <QCoreApplication>

#include <sys/stat.h>

#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace traydo {

namespace {

int run(int argc, char **argv)
{
    core::installLogging();
    ::umask(S_IRWXG | S_IRWXO);
    std::signal(SIGPIPE, SIG_IGN); // who started us may stop reading first
    UnixSignals::blockInAllThreads();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"traydo-bridge"_s);
    installTranslations(app);
    const auto parsed = parseBridgeArguments(argc, argv, QProcessEnvironment::systemEnvironment());
    if (const int *code = std::get_if<int>(&parsed))
        return *code;

    const core::SystemClock clock;
    bridge::StdioDevice device(STDIN_FILENO, STDOUT_FILENO);
    bridge::RemoteUpstream upstream(std::get<BridgeArguments>(parsed).remote, clock);
    bridge::StdioBridge bridge(&device, upstream);
    const UnixSignals signalWatch;
    QObject::connect(&signalWatch, &UnixSignals::terminationRequested, &bridge, &bridge::StdioBridge::stop);
    QObject::connect(&bridge, &bridge::StdioBridge::finished, &app, &QCoreApplication::quit,
                     Qt::QueuedConnection);
    bridge.start();
    return QCoreApplication::exec();
}

} // namespace

} // namespace traydo

int main(int argc, char **argv)
{
    return traydo::run(argc, argv);
}
