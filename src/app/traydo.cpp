// The tray program, and the same without a display.

#include "arguments.h"
#include "handover.h"
#include "putright.h"
#include "translations.h"
#include "unixsignals.h"

#include "control/controlclient.h"
#include "core/config.h"
#include "core/logging.h"
#include "core/surroundings.h"
#include "gui/portalcolorscheme.h"
#include "gui/trayprogram.h"
#include "server/serverthread.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTextStream>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace traydo {

namespace {

constexpr int exitFailed = 1;
constexpr int exitConflict = 6;

int exitCode(const core::Error &error)
{
    return error.code == core::ErrorCode::Conflict ? exitConflict : exitFailed;
}

/// Connections and streams are descriptors; the usual soft limit of 1,024 is close to our connection cap.
void raiseDescriptorLimit()
{
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur < limit.rlim_max) {
        limit.rlim_cur = std::min<rlim_t>(limit.rlim_max, 65'536);
        setrlimit(RLIMIT_NOFILE, &limit);
    }
}

void tell(const QString &text)
{
    QTextStream(stderr) << text << Qt::endl;
}

/// One line on stdout for scripts; what to do next goes to stderr for people.
void announce(const QUrl &url, bool gui)
{
    QTextStream(stdout) << u"Traydo is listening on "_s << url.toString() << Qt::endl;
    tell(QCoreApplication::translate(
             "main", "Add this URL to your AI app, for example: claude mcp add --transport http traydo %1")
             .arg(url.toString()));
    tell(
        gui ? QCoreApplication::translate("main", "The app will ask to connect; answer in the Traydo window.")
            : QCoreApplication::translate(
                  "main", "The app will ask to connect; answer with: traydoctl requests, traydoctl approve"));
}

/// Where the desktop looks for the programs that start with it.
QString autostartFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/autostart"_s;
}

/// The faces of a tray program: connected to the server thread like any other face.
struct Faces
{
    explicit Faces(const core::Config &config, bool hidden)
        : client(config.controlSocketPath(), {.reconnect = true}),
          tray(client, {.hidden = hidden,
                        .stateDir = config.stateDir,
                        .autostartDir = autostartFolder(),
                        .program = QCoreApplication::applicationFilePath(),
                        .surroundings = core::readSurroundings(QProcessEnvironment::systemEnvironment())})
    {
        QObject::connect(&client, &control::ControlClient::raiseRequested, &tray,
                         &gui::TrayProgram::raiseWindow);
        QObject::connect(&client, &control::ControlClient::connected, &tray, &gui::TrayProgram::refresh);
        QObject::connect(&client, &control::ControlClient::connectionLost, &tray, &gui::TrayProgram::refresh);
        QObject::connect(&tray, &gui::TrayProgram::quitRequested, qApp, &QCoreApplication::quit);
        client.start(); // first: what the tray asks waits for the connection then
        tray.start();
    }

    control::ControlClient client;
    gui::TrayProgram tray;
};

/// Until it is told to end, or something keeps it from running.
core::Result<void> serve(QCoreApplication &app, const Arguments &arguments, const core::Config &config)
{
    auto startup = server::prepareStartup(config);
    if (!startup)
        return startup.error();
    startup->ownWindow = arguments.gui ? control::OwnWindow::Shown : control::OwnWindow::None;
    std::unique_ptr<Faces> faces;
    std::optional<core::Error> failure;
    server::ServerThread server(config, *startup);
    QObject::connect(&server, &server::ServerThread::listening, &app, [&](const QUrl &url) {
        announce(url, arguments.gui);
        if (arguments.gui && !faces) // they find the server again by themselves
            faces = std::make_unique<Faces>(config, arguments.hidden);
    });
    QObject::connect(&server, &server::ServerThread::failed, &app,
                     [&](const core::Error &error) { failure = error; });
    QObject::connect(&server, &QThread::finished, &app, &QCoreApplication::quit);
    server.start();
    app.exec();
    faces.reset();
    server.stop();
    server.wait();
    return failure ? core::Result<void>(*failure) : core::Result<void>();
}

/// The window of a server that runs without one; quitting leaves the server alone.
int accompany(const Arguments &arguments, const core::Config &config)
{
    tell(QCoreApplication::translate("main", "Traydo runs already, without a window: this is its window."));
    const Faces faces(config, arguments.hidden);
    return QCoreApplication::exec();
}

core::Result<int> startTray(QCoreApplication &app, const Arguments &arguments,
                            const QProcessEnvironment &environment)
{
    const auto config = core::loadConfig(arguments.flags, environment);
    if (!config)
        return config.error();
    const QString activationToken = environment.value(u"XDG_ACTIVATION_TOKEN"_s);
    switch (handOver(config->controlSocketPath(), {!arguments.hidden, activationToken})) {
    case Handover::HandedOver:
        return 0;
    case Handover::NoWindow:
        return accompany(arguments, *config);
    case Handover::NobodyThere:
        break;
    }
    const auto served = serve(app, arguments, *config);
    return served ? core::Result<int>(0) : served.error();
}

int runTray(int &argc, char **argv, const Arguments &arguments, const QProcessEnvironment &environment)
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"traydo"_s);
    QApplication::setApplicationDisplayName(u"Traydo"_s);
    QApplication::setDesktopFileName(u"org.traydo.Traydo"_s);
    QApplication::setQuitOnLastWindowClosed(false);
    installTranslations(app);
    gui::PortalColorScheme colors;
    colors.follow();
    const UnixSignals signalWatch;
    QObject::connect(&signalWatch, &UnixSignals::terminationRequested, &app, &QCoreApplication::quit);
    auto started = startTray(app, arguments, environment);
    while (!started && putRight(started.error(), arguments, environment))
        started = startTray(app, arguments, environment);
    return started ? *started : exitCode(started.error());
}

int runHeadless(int &argc, char **argv, const Arguments &arguments, const QProcessEnvironment &environment)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"traydo"_s);
    installTranslations(app);
    const UnixSignals signalWatch;
    QObject::connect(&signalWatch, &UnixSignals::terminationRequested, &app, &QCoreApplication::quit);
    const auto config = core::loadConfig(arguments.flags, environment);
    const auto served = config ? serve(app, arguments, *config) : core::Result<void>(config.error());
    if (served)
        return 0;
    tell(u"traydo: "_s + served.error().text);
    return exitCode(served.error());
}

int run(int argc, char **argv)
{
    core::installLogging();
    const auto parsed = parseArguments(argc, argv);
    if (const int *code = std::get_if<int>(&parsed))
        return *code;
    const auto &arguments = std::get<Arguments>(parsed);
    const auto environment = QProcessEnvironment::systemEnvironment();
    if (arguments.gui && !core::hasDisplay(environment)) {
        tell(QCoreApplication::translate(
            "main", "traydo: no display here. Start it without a window: traydo --no-gui"));
        return exitFailed;
    }
    UnixSignals::blockInAllThreads();
    raiseDescriptorLimit();
    // The glib dispatcher makes a broadcast to thousands of streams several times slower; the main thread
    // keeps it.
    qputenv("QT_NO_THREADED_GLIB", "1");
    return arguments.gui ? runTray(argc, argv, arguments, environment)
                         : runHeadless(argc, argv, arguments, environment);
}

} // namespace

} // namespace traydo

int main(int argc, char **argv)
{
    return traydo::run(argc, argv);
}
