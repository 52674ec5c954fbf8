// Writes manuals and completions while the programs are built: traydo-docs FOLDER

#include "arguments.h"
#include "bridgearguments.h"

#include "cli/completion.h"
#include "cli/manpage.h"
#include "cli/traydoctl.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace traydo {

namespace {

using cli::ManSection;

const auto version = QStringLiteral(TRAYDO_VERSION);

ManSection files()
{
    return {u"FILES"_s,
            {{u"~/.config/traydo/traydo.toml"_s, u"The settings; a file that is not there is fine."_s},
             {u"~/.local/share/traydo/traydo.sqlite"_s, u"The todos, and who may reach them."_s},
             {u"$XDG_RUNTIME_DIR/traydo/control.sock"_s,
              u"Where the window and traydoctl talk to the running server."_s}}};
}

ManSection environment()
{
    return {u"ENVIRONMENT"_s,
            {{u"TRAYDO_PORT, TRAYDO_DATA_DIR, TRAYDO_CONFIG_DIR, TRAYDO_RUNTIME_DIR, TRAYDO_SECRET_STORE"_s,
              u"The same as the options of these names. Every other setting has a variable, too: its name in "
              "capitals after TRAYDO_."_s},
             {u"XDG_CONFIG_HOME, XDG_DATA_HOME, XDG_STATE_HOME, XDG_RUNTIME_DIR"_s,
              u"Where those folders are (XDG Base Directory Specification)."_s}}};
}

ManSection exitStatus()
{
    return {u"EXIT STATUS"_s,
            {{u"0"_s, u"Done."_s},
             {u"1"_s, u"Failed."_s},
             {u"2"_s, u"Wrong usage."_s},
             {u"3"_s, u"There is no such thing."_s},
             {u"4"_s, u"Refused."_s},
             {u"5"_s, u"Traydo cannot be reached."_s},
             {u"6"_s, u"Something changed meanwhile, or runs already."_s},
             {u"7"_s, u"Too late."_s},
             {u"130"_s, u"Interrupted."_s}}};
}

ManSection seeAlso(const QString &others)
{
    return {u"SEE ALSO"_s, {{others, u"The other programs of Traydo."_s}}};
}

bool write(const QDir &root, const QString &path, const QString &content)
{
    const auto whole = root.filePath(path);
    QFile file(whole);
    const auto bytes = content.toUtf8();
    return QDir().mkpath(QFileInfo(whole).path()) && file.open(QIODevice::WriteOnly) &&
           file.write(bytes) == bytes.size() && file.flush();
}

bool writeCompletions(const QDir &root, const cli::CommandText &program)
{
    const auto name = program.words.first();
    return write(root, u"bash-completion/completions/"_s + name, cli::bashCompletion(program)) &&
           write(root, u"zsh/site-functions/_"_s + name, cli::zshCompletion(program)) &&
           write(root, u"fish/vendor_completions.d/%1.fish"_s.arg(name), cli::fishCompletion(program));
}

bool writeAll(const QDir &root)
{
    cli::CommandText tray;
    cli::CommandText bridge;
    seeArguments([&](const CLI::App &parser) { tray = cli::describe(parser, {u"traydo"_s}); });
    seeBridgeArguments([&](const CLI::App &parser) { bridge = cli::describe(parser, {u"traydo-bridge"_s}); });
    const auto control = cli::describeTraydoctl();
    return write(root, u"man/man1/traydo.1"_s,
                 cli::manPage(tray, version,
                              {files(), environment(), seeAlso(u"traydoctl(1), traydo-bridge(1)"_s)})) &&
           write(root, u"man/man1/traydoctl.1"_s,
                 cli::manPage(
                     control, version,
                     {exitStatus(), files(), environment(), seeAlso(u"traydo(1), traydo-bridge(1)"_s)})) &&
           write(root, u"man/man1/traydo-bridge.1"_s,
                 cli::manPage(bridge, version, {files(), seeAlso(u"traydo(1), traydoctl(1)"_s)})) &&
           writeCompletions(root, tray) && writeCompletions(root, control) && writeCompletions(root, bridge);
}

} // namespace

} // namespace traydo

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() != 2 || !traydo::writeAll(QDir(arguments[1]))) {
        QTextStream(stderr) << u"usage: traydo-docs FOLDER, which can be written"_s << Qt::endl;
        return 1;
    }
    return 0;
}
