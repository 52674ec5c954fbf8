// MCP on standard input and output, passed on to the Traydo of this computer or to another server.

#include "bridgearguments.h"
#include "translations.h"
#include "unixsignals.h"

#include "bridge/localupstream.h"
#include "bridge/remoteupstream.h"
#include "bridge/stdiobridge.h"
#include "bridge/stdiodevice.h"
#include "core/logging.h"

#include <QCoreApplication>
#include <QTextStream>

#include <sys/stat.h>

#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace traydo {

namespace {

constexpr int exitFailed = 1;

/// How Traydo is started: as here, where this session and these directories are.
QStringList startArguments(const BridgeArguments &arguments, const core::Config &config)
{
    QStringList words{config.hasDisplay ? u"--hidden"_s : u"--no-gui"_s};
    if (arguments.flags.configDir)
        words << u"--config-dir"_s << config.configDir;
    if (arguments.flags.runtimeDir)
        words << u"--runtime-dir"_s << config.runtimeDir;
    return words;
}

/// Null, and the reason on stderr, when the settings are not sound.
std::unique_ptr<bridge::Upstream> makeUpstream(const BridgeArguments &arguments,
                                               const QProcessEnvironment &environment,
                                               const core::Clock &clock)
{
    if (arguments.remote)
        return std::make_unique<bridge::RemoteUpstream>(*arguments.remote, clock);
    const auto config = core::loadConfig(arguments.flags, environment);
    if (!config) {
        QTextStream(stderr) << u"traydo-bridge: "_s << config.error().text << Qt::endl;
        return nullptr;
    }
    bridge::LocalUpstream::Options options;
    options.socketPath = config->bridgeSocketPath();
    options.maxMessageBytes = config->limits.mcpBodyBytes;
    if (arguments.startTraydo)
        options.startTraydo = startArguments(arguments, *config);
    return std::make_unique<bridge::LocalUpstream>(options);
}

int run(int argc, char **argv)
{
    core::installLogging();
    ::umask(S_IRWXG | S_IRWXO);
    std::signal(SIGPIPE, SIG_IGN); // who started us may stop reading first
    UnixSignals::blockInAllThreads();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"traydo-bridge"_s);
    installTranslations(app);
    const auto environment = QProcessEnvironment::systemEnvironment();
    const auto parsed = parseBridgeArguments(argc, argv, environment);
    if (const int *code = std::get_if<int>(&parsed))
        return *code;

    const core::SystemClock clock;
    const auto upstream = makeUpstream(std::get<BridgeArguments>(parsed), environment, clock);
    if (!upstream)
        return exitFailed;
    bridge::StdioDevice device(STDIN_FILENO, STDOUT_FILENO);
    bridge::StdioBridge bridge(&device, *upstream);
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
