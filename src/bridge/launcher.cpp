#include "bridge/launcher.h"

#include "bridge/log.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace traydo::bridge {

namespace {

/// So long a start may take before it is tried again.
constexpr qint64 pauseMs = 30'000;

QString findProgram()
{
    const QFileInfo beside(QCoreApplication::applicationDirPath() + u"/traydo"_s);
    if (beside.isFile() && beside.isExecutable())
        return beside.absoluteFilePath();
    return QStandardPaths::findExecutable(u"traydo"_s);
}

} // namespace

void Launcher::start()
{
    if (m_sinceLast.isValid() && m_sinceLast.elapsed() < pauseMs)
        return;
    m_sinceLast.start();
    QProcess traydo;
    traydo.setProgram(findProgram());
    traydo.setArguments(m_arguments);
    // What it says is not MCP: it must reach neither our output nor, through our input, eat what is for us.
    traydo.setStandardInputFile(QProcess::nullDevice());
    traydo.setStandardOutputFile(QProcess::nullDevice());
    traydo.setStandardErrorFile(QProcess::nullDevice());
    if (traydo.program().isEmpty() || !traydo.startDetached())
        qCWarning(logBridge) << "Traydo could not be started";
}

} // namespace traydo::bridge
