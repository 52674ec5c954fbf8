#include "connect/commandrun.h"

#include <QDir>
#include <QFileInfo>
#include <QMetaObject>
#include <QProcessEnvironment>

using namespace Qt::StringLiterals;

namespace traydo::connect {

using core::Error;
using core::ErrorCode;

namespace {

constexpr int patience = 2000; ///< ms for a program to end when asked

} // namespace

CommandRun::CommandRun(const QList<Command> &commands, const QProcessEnvironment &environment,
                       Channels channels, QObject *parent)
    : QObject(parent), m_commands(commands)
{
    m_process.setProcessEnvironment(environment);
    const bool ours = channels == Channels::OurTerminal;
    m_process.setProcessChannelMode(ours ? QProcess::ForwardedChannels : QProcess::MergedChannels);
    m_process.setInputChannelMode(ours ? QProcess::ForwardedInputChannel : QProcess::ManagedInputChannel);
    connect(&m_process, &QProcess::readyRead, this, &CommandRun::readLines);
    connect(&m_process, &QProcess::finished, this, &CommandRun::ended);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end(Error{ErrorCode::NotFound, m_process.errorString()});
    });
}

CommandRun::~CommandRun()
{
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(patience)) {
        m_process.kill();
        m_process.waitForFinished(patience);
    }
}

void CommandRun::start()
{
    QMetaObject::invokeMethod(this, &CommandRun::next, Qt::QueuedConnection);
}

void CommandRun::stop()
{
    m_stopped = true;
    if (m_process.state() == QProcess::NotRunning)
        end(Error{ErrorCode::Expired, u"stopped"_s});
    else
        m_process.terminate();
}

void CommandRun::next()
{
    if (m_stopped)
        return;
    if (m_commands.isEmpty())
        return end({});
    const auto command = m_commands.takeFirst();
    // Scripts look for their interpreter, which lies beside them more often than in a desktop's PATH.
    auto environment = m_process.processEnvironment();
    const auto path = environment.value(u"PATH"_s);
    const auto folder = QFileInfo(command.program).path();
    if (!path.split(QDir::listSeparator()).contains(folder))
        environment.insert(u"PATH"_s, path.isEmpty() ? folder : path + QDir::listSeparator() + folder);
    m_process.setProcessEnvironment(environment);
    Q_EMIT begun(command);
    m_process.start(command.program, command.arguments);
    m_process.closeWriteChannel();
}

void CommandRun::readLines()
{
    while (m_process.canReadLine()) {
        auto line = QString::fromUtf8(m_process.readLine());
        while (line.endsWith(u'\n') || line.endsWith(u'\r'))
            line.chop(1);
        Q_EMIT said(line);
    }
}

void CommandRun::ended(int exitCode, QProcess::ExitStatus status)
{
    readLines();
    if (const auto rest = m_process.readAll(); !rest.isEmpty())
        Q_EMIT said(QString::fromUtf8(rest));
    if (m_stopped)
        return end(Error{ErrorCode::Expired, u"stopped"_s});
    if (status == QProcess::CrashExit)
        return end(Error{ErrorCode::InvalidArgument, u"it crashed"_s});
    if (exitCode != 0)
        return end(Error{ErrorCode::InvalidArgument, u"it ended with code %1"_s.arg(exitCode)});
    next();
}

void CommandRun::end(const core::Result<void> &outcome)
{
    m_commands.clear();
    Q_EMIT finished(outcome);
}

} // namespace traydo::connect
