#include "core/surroundings.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace traydo::core {

namespace {

QString absoluteFrom(const QProcessEnvironment &environment, const QString &variable,
                     const QString &otherwise)
{
    const auto path = QDir::fromNativeSeparators(environment.value(variable));
    return QDir::cleanPath(QDir::isAbsolutePath(path) ? path : otherwise);
}

QString configFolder(const QProcessEnvironment &environment, const QString &home)
{
#if defined(Q_OS_WIN)
    return absoluteFrom(environment, u"APPDATA"_s, home + u"/AppData/Roaming"_s);
#elif defined(Q_OS_MACOS)
    return home + u"/Library/Application Support"_s;
#else
    return absoluteFrom(environment, u"XDG_CONFIG_HOME"_s, home + u"/.config"_s);
#endif
}

/// A relative folder in PATH would mean another program in every folder one happens to be in.
QStringList programFolders(const QProcessEnvironment &environment, const QString &home)
{
    QStringList folders;
    const auto path = environment.value(u"PATH"_s).split(QDir::listSeparator(), Qt::SkipEmptyParts);
    for (const QString &folder : path) {
        if (QDir::isAbsolutePath(folder))
            folders.append(QDir::cleanPath(folder));
    }
    for (const auto own : {"/.local/bin"_L1, "/bin"_L1, "/.npm-global/bin"_L1, "/.bun/bin"_L1,
                           "/.opencode/bin"_L1, "/.claude/local"_L1})
        folders.append(home + own);
    folders.removeDuplicates();
    return folders;
}

} // namespace

QString Surroundings::findProgram(const QString &name) const
{
    return QStandardPaths::findExecutable(name, programFolders);
}

Surroundings readSurroundings(const QProcessEnvironment &environment)
{
    Surroundings result;
    result.home = absoluteFrom(environment, u"HOME"_s, QDir::homePath());
    result.config = configFolder(environment, result.home);
    result.xdgConfig = absoluteFrom(environment, u"XDG_CONFIG_HOME"_s, result.home + u"/.config"_s);
    result.codexHome = absoluteFrom(environment, u"CODEX_HOME"_s, result.home + u"/.codex"_s);
    result.programFolders = programFolders(environment, result.home);
    result.environment = environment;
    return result;
}

bool hasDisplay(const QProcessEnvironment &environment)
{
    return !environment.value(u"DISPLAY"_s).isEmpty() || !environment.value(u"WAYLAND_DISPLAY"_s).isEmpty();
}

} // namespace traydo::core
