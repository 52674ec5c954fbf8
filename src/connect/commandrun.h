#pragma once

#include "connect/command.h"
#include "core/result.h"

#include <QObject>
#include <QProcess>

namespace traydo::connect {

/// Runs commands of another program one after the other, until one fails. No shell is involved.
class CommandRun : public QObject
{
    Q_OBJECT
public:
    /// Where the commands read and write: nowhere and to said(), or in our terminal, past us.
    enum class Channels { Captured, OurTerminal };

    CommandRun(const QList<Command> &commands, const QProcessEnvironment &environment, Channels channels,
               QObject *parent = nullptr);
    ~CommandRun() override;

    /// Starts the first; finished() follows, never from within this call.
    void start();
    /// Ends the running one and starts no other. finished() says Expired.
    void stop();

Q_SIGNALS:
    void begun(const traydo::connect::Command &command);
    /// A line that the command wrote, as it is: hostile until shown as plain text.
    void said(const QString &line);
    /// Errors: NotFound (could not be started), InvalidArgument (it said no; its exit code in the text),
    /// Expired (stopped).
    void finished(const traydo::core::Result<void> &outcome);

private:
    void next();
    void readLines();
    void ended(int exitCode, QProcess::ExitStatus status);
    void end(const core::Result<void> &outcome);

    QList<Command> m_commands;
    QProcess m_process;
    bool m_stopped = false;
};

} // namespace traydo::connect
