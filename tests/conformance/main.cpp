// The server of the conformance tests. Says its URL on stdout when it is ready, and behind it the access
// token.

#include "fixtureserver.h"

#include "core/config.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace traydo;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"An MCP server with the fixtures of the published conformance suite"_s);
    parser.addHelpOption();
    const QCommandLineOption port(u"port"_s, u"Where to listen; 0: any free port"_s, u"port"_s, u"0"_s);
    const QCommandLineOption noAuth(u"no-auth"_s, u"Let everybody in"_s);
    const QCommandLineOption runtimeDir(u"runtime-dir"_s, u"Take bridges there as well"_s, u"directory"_s);
    parser.addOptions({port, noAuth, runtimeDir});
    parser.process(application);

    bool isPort = false;
    const ushort number = parser.value(port).toUShort(&isPort);
    if (!isPort)
        parser.showHelp(2);
    const auto access = parser.isSet(noAuth) ? conformance::Access::Open : conformance::Access::WithToken;
    core::Config config;
    config.runtimeDir = parser.value(runtimeDir);
    const auto server = conformance::FixtureServer::create(
        number, access, config.runtimeDir.isEmpty() ? QString() : config.bridgeSocketPath());
    if (!server) {
        QTextStream(stderr) << server.error().text << Qt::endl;
        return 1;
    }
    QTextStream out(stdout);
    out << (*server)->mcpUrl().toString() << Qt::endl;
    if (access == conformance::Access::WithToken)
        out << (*server)->accessToken() << Qt::endl;
    return QCoreApplication::exec();
}
