#include "doctor/checks.h"
#include "doctor/sessionbus.h"
#include "doctor/xembedselection.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace traydo::doctor {

namespace {

struct DesktopChecks
{
    Q_DECLARE_TR_FUNCTIONS(traydo::doctor::DesktopChecks)
};

constexpr qint64 maxFileBytes = 64 * 1024;

/// The program that a desktop file starts; empty: it is switched off or says none.
QString programOf(const QByteArray &desktopFile)
{
    QString program;
    const auto lines = QString::fromUtf8(desktopFile).split(u'\n');
    for (const QString &line : lines) {
        if (line.trimmed() == u"Hidden=true"_s || line.trimmed() == u"X-GNOME-Autostart-enabled=false"_s)
            return {};
        if (line.startsWith(u"Exec="_s))
            program = QProcess::splitCommand(line.mid(5)).value(0);
    }
    return program;
}

} // namespace

Finding checkTray(const Subject &subject)
{
    Finding finding{u"tray"_s};
    if (!subject.config.hasDisplay) {
        finding.health = Health::Note;
        finding.text = DesktopChecks::tr("There is no desktop here; answer requests with: traydoctl approve");
        return finding;
    }
    const SessionBus bus(subject.surroundings.environment);
    if (bus.isRunning(u"org.kde.StatusNotifierWatcher"_s)) {
        finding.text = DesktopChecks::tr("The panel shows tray icons.");
    } else if (xembedPanelOwns(subject.surroundings.environment.value(u"DISPLAY"_s))) {
        finding.text = DesktopChecks::tr("The panel shows tray icons, of the older kind.");
    } else {
        finding.health = Health::Bad;
        finding.text = DesktopChecks::tr("No panel here shows tray icons; Traydo stays in the task bar.");
        finding.fix = DesktopChecks::tr("Add a system tray to the panel; on GNOME install the package "
                                        "gnome-shell-extension-appindicator.");
    }
    return finding;
}

Finding checkNotifications(const Subject &subject)
{
    Finding finding{u"notifications"_s};
    if (!subject.config.hasDisplay) {
        finding.health = Health::Note;
        finding.text = DesktopChecks::tr("Without a desktop nothing pops up when an app asks.");
        return finding;
    }
    const SessionBus bus(subject.surroundings.environment);
    const auto service = u"org.freedesktop.Notifications"_s;
    if (!bus.isThere(service)) {
        finding.health = Health::Bad;
        finding.text = DesktopChecks::tr("No notification server runs, so no note appears when an app asks.");
        finding.fix = DesktopChecks::tr("Install one, such as the package dunst.");
    } else if (!bus.isRunning(service)) {
        finding.text = DesktopChecks::tr("A notification server is started when it is needed.");
    } else if (!bus.notificationCapabilities().contains(u"actions"_s)) {
        finding.health = Health::Note;
        finding.text = DesktopChecks::tr("Notifications appear without buttons here; click one to review.");
    } else {
        finding.text = DesktopChecks::tr("Notifications appear, with buttons.");
    }
    return finding;
}

Finding checkAutostart(const Subject &subject)
{
    const auto check = u"autostart"_s;
    const auto path = subject.surroundings.xdgConfig + u"/autostart/org.traydo.Traydo.desktop"_s;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {check, Health::Good, DesktopChecks::tr("Traydo does not start at login; that is up to you.")};
    const auto program = programOf(file.read(maxFileBytes));
    if (program.isEmpty())
        return {check, Health::Good, DesktopChecks::tr("Starting at login is switched off.")};
    const auto found = QFileInfo(program).isAbsolute() ? QFileInfo(program).isExecutable()
                                                       : !subject.surroundings.findProgram(program).isEmpty();
    if (!found)
        return {check, Health::Bad,
                DesktopChecks::tr("%1 starts %2 at login, which is not there.").arg(path, program),
                DesktopChecks::tr("Switch “Start at login” off and on again in Traydo's settings.")};
    return {check, Health::Good, DesktopChecks::tr("Traydo starts at login.")};
}

} // namespace traydo::doctor
