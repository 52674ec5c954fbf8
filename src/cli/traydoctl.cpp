#include "cli/traydoctl.h"

#include "cli/commandtable.h"
#include "core/config.h"
#include "core/logging.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

#include <sstream>

using namespace Qt::StringLiterals;

namespace traydo::cli {

namespace {

struct Program
{
    Q_DECLARE_TR_FUNCTIONS(traydo::cli::Program)
};

/// What is said before or after any verb.
struct GeneralOptions
{
    bool json = false;
    bool noInput = false;
    core::ConfigFlags flags;
};

/// The parser with every verb of the table in it.
class CommandLine
{
public:
    CommandLine();

    /// Throws CLI::ParseError, which stays within this file.
    void parse(const QStringList &arguments);
    CLI::App &app() { return m_app; }
    /// The verb that was asked for.
    Verb *verb() const;
    const GeneralOptions &general() const { return m_general; }
    /// `--color`, or what suits the terminal.
    bool wantsColour(const QProcessEnvironment &environment, const Console &console) const;

private:
    struct Entry
    {
        CLI::App *app;
        std::unique_ptr<Verb> verb;
    };

    void addGeneralOptions();
    void add(const Command &command);
    CLI::App &parentOf(const QStringList &words);

    CLI::App m_app;
    GeneralOptions m_general;
    std::string m_colour = "auto";
    std::vector<Entry> m_entries;
};

CommandLine::CommandLine()
    : m_app(Program::tr("Steers a running Traydo: who may reach your todos, and the todos themselves.")
                .toStdString(),
            "traydoctl")
{
    // General options may also follow the verb.
    m_app.fallthrough();
    m_app.require_subcommand(1);
    addGeneralOptions();
    for (const auto &command : commandTable())
        add(command);
    m_app.footer(Program::tr("IDs may be shortened to their beginning or end, at least four characters.\n\n"
                             "Exit codes: 0 done, 1 failed, 2 wrong usage, 3 not found, 4 refused, "
                             "5 Traydo not reachable, 6 conflict, 7 expired, 130 interrupted.")
                     .toStdString());
}

void CommandLine::addGeneralOptions()
{
    Options options(m_app);
    options.flag("--json", m_general.json, Program::tr("Print data as JSON, stable for scripts"));
    options.flag("--no-input", m_general.noInput, Program::tr("Never ask; fail instead"));
    m_app
        .add_option("--color", m_colour,
                    Program::tr("auto, always or never; auto heeds NO_COLOR and TERM=dumb").toStdString())
        ->check(CLI::IsMember({"auto", "always", "never"}))
        ->option_text("WHEN");
    options.text("--runtime-dir", m_general.flags.runtimeDir,
                 Program::tr("Where Traydo keeps its control socket (also TRAYDO_RUNTIME_DIR)"));
    options.text("--config-dir", m_general.flags.configDir,
                 Program::tr("Where traydo.toml lies (also TRAYDO_CONFIG_DIR)"));
    m_app.set_version_flag("--version", "traydoctl " TRAYDO_VERSION,
                           Program::tr("Show the version").toStdString());
}

void CommandLine::add(const Command &command)
{
    const auto words = QString::fromUtf8(command.words).split(u' ');
    auto *app = parentOf(words).add_subcommand(words.last().toStdString(),
                                               commandText(command.summary).toStdString());
    const auto examples = QString::fromUtf8(command.examples).replace(u'\n', u"\n  "_s);
    app->footer((Program::tr("Examples:") + u"\n  "_s + examples).toStdString());
    if (!command.make) {
        app->require_subcommand(1);
        return;
    }
    app->require_subcommand(0, 1);
    auto verb = command.make();
    Options options(*app);
    verb->declare(options);
    m_entries.push_back({app, std::move(verb)});
}

CLI::App &CommandLine::parentOf(const QStringList &words)
{
    auto *parent = &m_app;
    for (qsizetype i = 0; i + 1 < words.size(); ++i)
        parent = parent->get_subcommand(words[i].toStdString());
    return *parent;
}

void CommandLine::parse(const QStringList &arguments)
{
    // CLI11 takes them from the back.
    std::vector<std::string> reversed;
    for (auto argument = arguments.crbegin(); argument != arguments.crend(); ++argument)
        reversed.push_back(argument->toStdString());
    m_app.parse(reversed);
}

Verb *CommandLine::verb() const
{
    // The deepest that was named: `lists add` has named `lists` as well.
    Verb *found = nullptr;
    for (const auto &entry : m_entries) {
        if (entry.app->parsed())
            found = entry.verb.get();
    }
    return found;
}

bool CommandLine::wantsColour(const QProcessEnvironment &environment, const Console &console) const
{
    if (m_colour != "auto")
        return m_colour == "always";
    return console.outputIsTerminal() && environment.value(u"NO_COLOR"_s).isEmpty() &&
           environment.value(u"TERM"_s) != "dumb"_L1;
}

/// Help and version are data; anything else is a mistake of usage.
ExitCode answerParseError(const CLI::App &app, const CLI::ParseError &error, Console &console)
{
    // CLI11 only misses the verb then.
    if (const auto unknown = app.remaining(true); error.get_name() == "RequiredError" && !unknown.empty()) {
        console.err(Program::tr("There is no command '%1'. See: traydoctl --help")
                        .arg(core::escaped(QString::fromStdString(unknown.front()))) +
                    u'\n');
        return ExitCode::Usage;
    }
    std::ostringstream out;
    std::ostringstream err;
    const int code = app.exit(error, out, err);
    console.out(QString::fromStdString(out.str()));
    console.err(QString::fromStdString(err.str()));
    return code == 0 ? ExitCode::Ok : ExitCode::Usage;
}

} // namespace

ExitCode runTraydoctl(const QStringList &arguments, const QProcessEnvironment &environment, Console &console,
                      const core::Clock &clock)
{
    CommandLine commandLine;
    try {
        commandLine.parse(arguments);
    } catch (const CLI::ParseError &error) {
        return answerParseError(commandLine.app(), error, console);
    }
    const auto &general = commandLine.general();
    const auto config = core::loadConfig(general.flags, environment);
    if (!config) {
        console.err(core::escaped(config.error().text, 500) + u'\n');
        return ExitCode::Failed;
    }

    const auto surroundings = core::readSurroundings(environment);
    Session session(config->controlSocketPath());
    Context context{.console = console,
                    .session = session,
                    .clock = clock,
                    .config = *config,
                    .surroundings = surroundings,
                    .json = general.json,
                    .noInput = general.noInput,
                    .colour = commandLine.wantsColour(environment, console)};
    auto *verb = commandLine.verb();
    if (verb->needsServer()) {
        if (const auto opened = session.open(); !opened)
            return context.failToOpen(opened.error());
    }
    const auto code = verb->run(context);
    if (!console.flush() && code == ExitCode::Ok)
        return context.fail(ExitCode::Failed, Program::tr("The output could not be written."));
    return code;
}

CommandText describeTraydoctl()
{
    CommandLine commandLine;
    return describe(commandLine.app(), {u"traydoctl"_s});
}

} // namespace traydo::cli
