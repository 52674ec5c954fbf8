// MCP over standard input and output, for programs that start programs and can do no more.

#include "bridgearguments.h"
#include "unixsignals.h"

#include "bridge/localupstream.h"
#include "bridge/stdiobridge.h"
#include "bridge/stdiodevice.h"
#include "core/logging.h"

#include <QCoreApplication>
#include <QTextStream>

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

std::unique_ptr<bridge::Upstream> makeUpstream(const BridgeArguments &arguments, const core::Config &config)
{
    bridge::LocalUpstream::Options options;
    options.socketPath = config.bridgeSocketPath();
    options.maxMessageBytes = config.limits.mcpBodyBytes;
    if (arguments.startTraydo)
        options.startTraydo = startArguments(arguments, config);
    return std::make_unique<bridge::LocalUpstream>(options);
}

int run(int argc, char **argv)
{
    core::installLogging();
    const auto parsed = parseBridgeArguments(argc, argv);
    if (const int *code = std::get_if<int>(&parsed))
        return *code;
    const auto &arguments = std::get<BridgeArguments>(parsed);
    const auto config = core::loadConfig(arguments.flags, QProcessEnvironment::systemEnvironment());
    if (!config) {
        QTextStream(stderr) << u"traydo-bridge: "_s << config.error().text << Qt::endl;
        return exitFailed;
    }
    std::signal(SIGPIPE, SIG_IGN); // whoever closes our output closes our input as well
    UnixSignals::blockInAllThreads();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"traydo-bridge"_s);
    const UnixSignals signalWatch;

    const auto upstream = makeUpstream(arguments, *config);
    bridge::StdioDevice device(STDIN_FILENO, STDOUT_FILENO);
    bridge::StdioBridge front(&device, *upstream);
    QObject::connect(&signalWatch, &UnixSignals::terminationRequested, &front, &bridge::StdioBridge::stop);
    // Queued: what ends before the loop runs ends it all the same.
    QObject::connect(&front, &bridge::StdioBridge::finished, &app, &QCoreApplication::quit,
                     Qt::QueuedConnection);
    front.start();
    return QCoreApplication::exec();
}

} // namespace

} // namespace traydo

int main(int argc, char **argv)
{
    return traydo::run(argc, argv);
}
