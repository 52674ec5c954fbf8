#include "gui/diagnostics.h"

#include "gui/serverlink.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QScreen>
#include <QStyle>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace traydo::gui {

namespace {

QString withoutHome(QString path)
{
    const auto home = QDir::homePath();
    if (path == home || path.startsWith(home + u'/'))
        path.replace(0, home.size(), u"~"_s);
    return path;
}

QString yesNo(bool yes)
{
    return yes ? u"yes"_s : u"no"_s;
}

} // namespace

QString diagnostics(const ServerLink &link, const control::ServerSettings &settings)
{
    const auto &status = link.status();
    const auto *screen = QGuiApplication::primaryScreen();
    QStringList lines{
        u"Traydo %1 (server %2)"_s.arg(QStringLiteral(TRAYDO_VERSION), status.version),
        u"Qt %1, built with %2"_s.arg(QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR)),
        u"System: %1, %2"_s.arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture()),
        u"Window system: %1, style %2, scale %3, language %4"_s.arg(
            QGuiApplication::platformName(),
            QString::fromLatin1(QApplication::style()->metaObject()->className()),
            QString::number(screen ? screen->devicePixelRatio() : 1), QLocale().name()),
        u"Server answers: %1; address %2"_s.arg(yesNo(link.isReachable()), link.mcpUrl()),
        u"Apps %1, connections %2, requests %3, open todos %4"_s.arg(status.clients)
            .arg(status.openConnections)
            .arg(status.pendingRequests)
            .arg(status.openTodos),
        u"Paused: %1; other devices: %2"_s.arg(yesNo(status.paused), yesNo(status.lanListening)),
        u"Data: %1"_s.arg(withoutHome(settings.dataDir)),
        u"Settings: %1"_s.arg(withoutHome(settings.configFile)),
    };
    if (!settings.fixed.isEmpty())
        lines.append(u"Fixed at start: %1"_s.arg(settings.fixed.join(u", "_s)));
    for (const auto &warning : status.warnings)
        lines.append(u"Warning: %1"_s.arg(warning.text));
    return lines.join(u'\n');
}

} // namespace traydo::gui
