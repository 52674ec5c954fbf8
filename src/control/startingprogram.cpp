#include "control/startingprogram.h"

#include "core/logging.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringList>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace traydo::control {

namespace {

/// No honest chain of wrappers is longer.
constexpr int maxSteps = 16;
constexpr qsizetype maxNameLength = 64;
/// The kernel cuts a process's own name after so many bytes (proc(5), comm).
constexpr qsizetype commLength = 15;

/// What the system tells of one process.
struct Process
{
    qint64 parent = 0;
    QString exe;  ///< path of its file; empty: may not be read
    QString comm; ///< what it calls itself
    QString workingDirectory;
    QStringList arguments; ///< from the first on

    QString file() const { return exe.section(u'/', -1); }
};

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Where a link of /proc leads; it may lead to a file that is gone.
QString target(const QString &link)
{
    QString path = QFileInfo(link).symLinkTarget();
    constexpr auto gone = " (deleted)"_L1; // replaced by an update, say: it is the same program all the same
    if (path.endsWith(gone))
        path.chop(gone.size());
    return path;
}

std::optional<Process> readProcess(qint64 pid, const QString &proc)
{
    const QString dir = u"%1/%2"_s.arg(proc).arg(pid);
    // `pid (comm) state ppid …`, where comm may hold anything, brackets too (proc(5)).
    const QByteArray stat = contents(dir + u"/stat"_s);
    const auto fields = stat.sliced(stat.lastIndexOf(')') + 1).simplified().split(' ');
    if (stat.isEmpty() || fields.size() < 2)
        return std::nullopt;
    Process process;
    process.parent = fields[1].toLongLong();
    process.exe = target(dir + u"/exe"_s);
    process.comm = QString::fromUtf8(contents(dir + u"/comm"_s)).trimmed();
    process.workingDirectory = target(dir + u"/cwd"_s);
    const auto arguments = contents(dir + u"/cmdline"_s).split('\0');
    for (const QByteArray &argument : arguments.mid(1))
        process.arguments.append(QString::fromUtf8(argument));
    if (!process.arguments.isEmpty() && process.arguments.last().isEmpty())
        process.arguments.removeLast();
    return process;
}

bool isOneOf(const QString &file, std::initializer_list<QLatin1StringView> names)
{
    return std::any_of(names.begin(), names.end(), [&](QLatin1StringView name) { return file == name; });
}

bool isShell(const Process &process)
{
    return isOneOf(process.file(), {"sh"_L1, "bash"_L1, "dash"_L1, "zsh"_L1, "fish"_L1, "ksh"_L1,
                                    "busybox"_L1, "ash"_L1, "mksh"_L1});
}

/// Runs a command or a script for somebody, rather than waiting for a person to type.
bool isShellWithCommand(const Process &process)
{
    return isShell(process) &&
           std::any_of(process.arguments.begin(), process.arguments.end(), [](const QString &argument) {
               const bool isShortOption = argument.startsWith(u'-') && !argument.startsWith("--"_L1);
               return isShortOption ? argument.contains(u'c') : !argument.startsWith(u'-');
           });
}

bool isInterpreter(const Process &process)
{
    return isOneOf(process.file(), {"node"_L1, "nodejs"_L1, "bun"_L1, "deno"_L1}) ||
           process.file().startsWith("python"_L1);
}

/// An interpreter that goes by the name of what it runs, as Claude Code does. Node itself says "MainThread".
bool hasOwnName(const Process &process)
{
    return !process.comm.isEmpty() && !process.file().startsWith(process.comm) &&
           process.comm != "MainThread"_L1;
}

/// `npm exec` and `npx`, which are scripts themselves.
bool isPackageRunner(const Process &process)
{
    return isInterpreter(process) &&
           (process.comm.startsWith("npm "_L1) || process.comm.startsWith("npx"_L1));
}

bool passesOn(const Process &process)
{
    return isShellWithCommand(process) || isPackageRunner(process) ||
           isOneOf(process.file(), {"traydo-bridge"_L1, "env"_L1, "npx"_L1, "nice"_L1, "nohup"_L1,
                                    "timeout"_L1, "setsid"_L1, "stdbuf"_L1, "uv"_L1, "uvx"_L1});
}

/// Where a person or the system starts things, or another script does: what runs below is a program of its
/// own.
bool isGround(const Process &process)
{
    return process.parent == 0 || isShell(process) || isInterpreter(process) ||
           isOneOf(process.file(), {"systemd"_L1, "init"_L1, "login"_L1, "sshd"_L1, "tmux"_L1, "screen"_L1,
                                    "su"_L1, "sudo"_L1});
}

/// The script an interpreter runs, as a path; empty when its arguments do not tell.
QString scriptOf(const Process &process)
{
    const auto script = std::find_if(process.arguments.begin(), process.arguments.end(),
                                     [](const QString &argument) { return !argument.startsWith(u'-'); });
    if (script == process.arguments.end())
        return {};
    return QDir::cleanPath(QDir(process.workingDirectory).absoluteFilePath(*script));
}

QString forPeople(const QString &name)
{
    const QString simple = name.simplified().left(maxNameLength);
    return simple.isEmpty() || core::hasUnprintable(simple) ? u"unknown program"_s : simple;
}

core::LocalProgram named(const Process &process)
{
    if (isInterpreter(process) && !hasOwnName(process)) {
        if (const QString script = scriptOf(process); !script.isEmpty())
            return {forPeople(script.section(u'/', -1)), script};
    }
    // Its own name is the shorter one where an update gives each version a file of its own, and cut
    // otherwise.
    const bool isCut = process.comm.toUtf8().size() >= commLength && process.file().startsWith(process.comm);
    const bool tells = !process.comm.isEmpty() && process.comm != "MainThread"_L1 && !isCut;
    return {forPeople(tells ? process.comm : process.file()), process.exe};
}

} // namespace

core::LocalProgram findStartingProgram(qint64 pid, const QString &proc)
{
    std::optional<Process> found;
    auto process = readProcess(pid, proc);
    for (int step = 0; process && step < maxSteps; ++step) {
        if (!passesOn(*process)) {
            if (found && isGround(*process))
                break;
            found = process;
            // An app's own little script stands for the app: looking on may find one.
            if (!isInterpreter(*process) || hasOwnName(*process))
                break;
        }
        process = readProcess(process->parent, proc);
    }
    return found ? named(*found) : core::LocalProgram{forPeople({}), {}};
}

} // namespace traydo::control
