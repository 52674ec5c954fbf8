#include "arguments.h"

#include <CLI/CLI.hpp>

#include <string>

namespace traydo {

namespace {

constexpr int usageExitCode = 2;

std::optional<QString> text(const CLI::Option *option, const std::string &value)
{
    return option->count() > 0 ? std::optional(QString::fromStdString(value)) : std::nullopt;
}

/// The parser, and what it fills.
struct Parser
{
    Parser();
    Arguments result() const;

    CLI::App app{"Traydo: one todo list that you and your AI assistants share, on this computer."};
    bool noGui = false;
    bool hidden = false;
    quint16 port = 0;
    std::string dataDir, configDir, runtimeDir, secretStore;
    const CLI::Option *portOption = nullptr;
    const CLI::Option *dataOption = nullptr;
    const CLI::Option *configOption = nullptr;
    const CLI::Option *runtimeOption = nullptr;
    const CLI::Option *storeOption = nullptr;
};

Parser::Parser()
{
    app.footer(
        "Examples:\n"
        "  traydo                                        the tray program\n"
        "  traydo --no-gui --secret-store file           a server, steered with traydoctl\n"
        "\nSettings are read from traydo.toml in the configuration directory; TRAYDO_* variables and these\n"
        "options come before it. Traydo answers on 127.0.0.1 and ::1 only.");
    app.add_flag("--no-gui", noGui, "Run without a display; steer it with traydoctl");
    app.add_flag("--hidden", hidden, "Start in the tray without opening the window");
    portOption =
        app.add_option("--port", port, "Port on 127.0.0.1 and ::1 (default 7317; 0 picks a free one)");
    dataOption = app.add_option("--data-dir", dataDir, "Where todos and grants are kept");
    configOption = app.add_option("--config-dir", configDir, "Where traydo.toml is looked for");
    runtimeOption = app.add_option("--runtime-dir", runtimeDir, "Where the control socket is made");
    storeOption = app.add_option("--secret-store", secretStore, "Where the signing secret is kept")
                      ->check(CLI::IsMember({"keychain", "file", "systemd"}));
    app.set_version_flag("--version", "traydo " TRAYDO_VERSION);
    app.add_subcommand("serve", "The same as --no-gui")->silent()->callback([this] { noGui = true; });
}

Arguments Parser::result() const
{
    Arguments arguments;
    arguments.gui = !noGui;
    arguments.hidden = hidden;
    if (portOption->count() > 0)
        arguments.flags.port = port;
    arguments.flags.dataDir = text(dataOption, dataDir);
    arguments.flags.configDir = text(configOption, configDir);
    arguments.flags.runtimeDir = text(runtimeOption, runtimeDir);
    arguments.flags.secretStore = text(storeOption, secretStore);
    return arguments;
}

} // namespace

std::variant<Arguments, int> parseArguments(int argc, char **argv)
{
    Parser parser;
    try {
        parser.app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return parser.app.exit(error) == 0 ? 0 : usageExitCode;
    }
    return parser.result();
}

void seeArguments(const std::function<void(const CLI::App &)> &see)
{
    see(Parser().app);
}

} // namespace traydo
