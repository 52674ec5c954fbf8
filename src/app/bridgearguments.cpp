#include "bridgearguments.h"

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

std::variant<BridgeArguments, int> parseBridgeArguments(int argc, char **argv)
{
    CLI::App app{"Connects a program that speaks MCP over standard input and output with Traydo."};
    app.footer("An app such as Claude Desktop starts this by itself, for example with\n"
               "  {\"mcpServers\": {\"traydo\": {\"command\": \"traydo-bridge\"}}}\n"
               "Traydo asks its owner once whether that app may see the todos.");
    BridgeArguments arguments;
    std::string configDir, runtimeDir;
    app.add_flag("--start", arguments.startTraydo, "Start Traydo when it does not run");
    const auto *configOption = app.add_option("--config-dir", configDir, "Where traydo.toml is looked for");
    const auto *runtimeOption =
        app.add_option("--runtime-dir", runtimeDir, "Where the socket of the running Traydo is");
    app.set_version_flag("--version", "traydo-bridge " TRAYDO_VERSION);

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return app.exit(error) == 0 ? 0 : usageExitCode;
    }
    arguments.flags.configDir = text(configOption, configDir);
    arguments.flags.runtimeDir = text(runtimeOption, runtimeDir);
    return arguments;
}

} // namespace traydo
