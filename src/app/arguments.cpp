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

} // namespace

std::variant<Arguments, int> parseArguments(int argc, char **argv)
{
    CLI::App app{"Traydo: one todo list that you and your AI assistants share, on this computer."};
    app.footer(
        "Examples:\n"
        "  traydo                                        the tray program\n"
        "  traydo --no-gui --secret-store file           a server, steered with traydoctl\n"
        "\nSettings are read from traydo.toml in the configuration directory; TRAYDO_* variables and these\n"
        "options come before it. Traydo answers on 127.0.0.1 and ::1 only.");
    Arguments arguments;
    bool noGui = false;
    quint16 port = 0;
    std::string dataDir, configDir, runtimeDir, secretStore;
    app.add_flag("--no-gui", noGui, "Run without a display; steer it with traydoctl");
    app.add_flag("--hidden", arguments.hidden, "Start in the tray without opening the window");
    const auto *portOption =
        app.add_option("--port", port, "Port on 127.0.0.1 and ::1 (default 7317; 0 picks a free one)");
    const auto *dataOption = app.add_option("--data-dir", dataDir, "Where todos and grants are kept");
    const auto *configOption = app.add_option("--config-dir", configDir, "Where traydo.toml is looked for");
    const auto *runtimeOption =
        app.add_option("--runtime-dir", runtimeDir, "Where the control socket is made");
    const auto *storeOption =
        app.add_option("--secret-store", secretStore, "Where the signing secret is kept")
            ->check(CLI::IsMember({"keychain", "file", "systemd"}));
    app.set_version_flag("--version", "traydo " TRAYDO_VERSION);
    app.add_subcommand("serve", "The same as --no-gui")->silent()->callback([&noGui] { noGui = true; });

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return app.exit(error) == 0 ? 0 : usageExitCode;
    }
    arguments.gui = !noGui;
    if (portOption->count() > 0)
        arguments.flags.port = port;
    arguments.flags.dataDir = text(dataOption, dataDir);
    arguments.flags.configDir = text(configOption, configDir);
    arguments.flags.runtimeDir = text(runtimeOption, runtimeDir);
    arguments.flags.secretStore = text(storeOption, secretStore);
    return arguments;
}

} // namespace traydo
