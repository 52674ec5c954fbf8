#include "bridgearguments.h"

#include "bridge/address.h"
#include "core/directories.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTextStream>

#include <CLI/CLI.hpp>

#include <string>

using namespace Qt::StringLiterals;

namespace traydo {

namespace {

constexpr int usageExitCode = 2;
constexpr auto purpose = "MCP on standard input and output, for programs that only start programs.";

/// As the command line has them.
struct Raw
{
    std::string configDir, runtimeDir, url, clientId, clientMetadata, tokenStore = "keychain", browser,
                                                                      caFile;
    int consentSeconds = 300;
    bool start = false;
};

int complain(const QString &text)
{
    QTextStream(stderr) << u"traydo-bridge: "_s << text << Qt::endl;
    return usageExitCode;
}

void declare(CLI::App &app, Raw &raw)
{
    app.footer(
        "Without --url this is the way to the Traydo of this computer, which asks its owner once. An app "
        "such as\n"
        "Claude Desktop starts it by itself:\n"
        "  {\"mcpServers\": {\"traydo\": {\"command\": \"traydo-bridge\"}}}\n"
        "\nAnother server:\n"
        "  traydo-bridge --url https://todo.example:7318/mcp\n"
        "A client secret is read from TRAYDO_BRIDGE_CLIENT_SECRET, since others can read command lines.");
    auto *start = app.add_flag("--start", raw.start, "Start Traydo when it does not run");
    auto *config = app.add_option("--config-dir", raw.configDir, "Where traydo.toml is looked for");
    auto *runtime = app.add_option("--runtime-dir", raw.runtimeDir, "Where the running Traydo's socket is");
    app.add_option("--url", raw.url, "MCP endpoint: https, or http on this computer")
        ->excludes(start)
        ->excludes(config)
        ->excludes(runtime);
    app.add_option("--client-id", raw.clientId, "Client that was registered at the server by hand");
    app.add_option("--client-metadata-url", raw.clientMetadata,
                   "URL of a client ID metadata document to be known by, where the server takes those");
    app.add_option("--token-store", raw.tokenStore,
                   "Where access is kept: keychain, or a file only you can read")
        ->check(CLI::IsMember({"keychain", "file"}));
    app.add_option(
           "--browser-command", raw.browser,
           "Program that opens the consent page, for machines without a desktop; it gets the address as "
           "its last argument")
        ->envname("TRAYDO_BRIDGE_BROWSER");
    app.add_option("--consent-timeout", raw.consentSeconds, "Seconds to wait for consent in the browser")
        ->check(CLI::Range(10, 3600));
    app.add_option("--ca-file", raw.caFile, "Further certificates to trust, in PEM");
    app.set_version_flag("--version", "traydo-bridge " TRAYDO_VERSION);
}

/// The folder for locks and tokens, open to this user only.
QString stateFolder(const QProcessEnvironment &environment)
{
    const QString state =
        environment.value(u"TRAYDO_STATE_DIR"_s, core::standardDirectories(environment).state);
    QString folder = QDir::cleanPath(QDir().absoluteFilePath(state)) + u"/bridge"_s;
    QDir().mkpath(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return folder;
}

std::variant<bridge::RemoteOptions, int> checkedRemote(const Raw &raw, const QProcessEnvironment &environment)
{
    bridge::RemoteOptions remote;
    const auto url = bridge::readAddress(QString::fromStdString(raw.url), u"address of the server"_s);
    if (!url)
        return complain(url.error().text);
    remote.url = *url;
    remote.tokenStore =
        raw.tokenStore == "file" ? bridge::TokenStoreKind::File : bridge::TokenStoreKind::Keychain;
    remote.stateFolder = stateFolder(environment);
    auto &consent = remote.consent;
    consent.client = {QString::fromStdString(raw.clientId),
                      environment.value(u"TRAYDO_BRIDGE_CLIENT_SECRET"_s),
                      QString::fromStdString(raw.clientMetadata)};
    consent.browserCommand = QProcess::splitCommand(QString::fromStdString(raw.browser));
    consent.patience = core::seconds(raw.consentSeconds);
    if (!raw.caFile.empty()) {
        remote.trustAnchors = QSslCertificate::fromPath(QString::fromStdString(raw.caFile));
        if (remote.trustAnchors.isEmpty())
            return complain(u"no certificate can be read from the file after --ca-file"_s);
    }
    return remote;
}

std::optional<QString> given(const std::string &value)
{
    return value.empty() ? std::nullopt : std::optional(QString::fromStdString(value));
}

std::variant<BridgeArguments, int> checked(const Raw &raw, const QProcessEnvironment &environment)
{
    BridgeArguments arguments;
    arguments.startTraydo = raw.start;
    arguments.flags.configDir = given(raw.configDir);
    arguments.flags.runtimeDir = given(raw.runtimeDir);
    if (raw.url.empty())
        return arguments;
    auto remote = checkedRemote(raw, environment);
    if (const int *code = std::get_if<int>(&remote))
        return *code;
    arguments.remote = std::get<bridge::RemoteOptions>(std::move(remote));
    return arguments;
}

} // namespace

std::variant<BridgeArguments, int> parseBridgeArguments(int argc, char **argv,
                                                        const QProcessEnvironment &environment)
{
    CLI::App app{purpose};
    Raw raw;
    declare(app, raw);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        // Standard output is for MCP; help is the exception that the person asked for.
        return app.exit(error, std::cout, std::cerr) == 0 ? 0 : usageExitCode;
    }
    return checked(raw, environment);
}

void seeBridgeArguments(const std::function<void(const CLI::App &)> &see)
{
    CLI::App app{purpose};
    Raw raw;
    declare(app, raw);
    see(app);
}

} // namespace traydo
