#include "core/directories.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace traydo::core {

namespace {

QString absoluteFrom(const QProcessEnvironment &environment, const QString &variable,
                     const QString &otherwise)
{
    const auto path = QDir::fromNativeSeparators(environment.value(variable));
    return QDir::cleanPath(QDir::isAbsolutePath(path) ? path : otherwise);
}

QString home(const QProcessEnvironment &environment)
{
    return absoluteFrom(environment, u"HOME"_s, QDir::homePath());
}

} // namespace

Directories standardDirectories(const QProcessEnvironment &environment)
{
    const auto own = u"/traydo"_s;
    Directories result;
#if defined(Q_OS_WIN)
    const auto local = absoluteFrom(environment, u"LOCALAPPDATA"_s, home(environment) + u"/AppData/Local"_s);
    result.data = result.state = local + own;
    result.config = absoluteFrom(environment, u"APPDATA"_s, home(environment) + u"/AppData/Roaming"_s) + own;
    result.runtime = result.data + u"/run"_s;
#elif defined(Q_OS_MACOS)
    result.data = result.config = result.state = home(environment) + u"/Library/Application Support"_s + own;
    result.runtime = result.data + u"/run"_s;
#else
    const auto base = home(environment);
    result.data = absoluteFrom(environment, u"XDG_DATA_HOME"_s, base + u"/.local/share"_s) + own;
    result.config = absoluteFrom(environment, u"XDG_CONFIG_HOME"_s, base + u"/.config"_s) + own;
    result.state = absoluteFrom(environment, u"XDG_STATE_HOME"_s, base + u"/.local/state"_s) + own;
    const auto session = absoluteFrom(environment, u"XDG_RUNTIME_DIR"_s, {});
    result.runtime = session.isEmpty() ? result.data + u"/run"_s : session + own;
#endif
    return result;
}

} // namespace traydo::core
