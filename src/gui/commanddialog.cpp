#include "gui/commanddialog.h"

#include "core/logging.h"
#include "gui/errortext.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace traydo::gui {

CommandDialog::CommandDialog(control::ControlService &service, const Task &task, QWidget *parent)
    : PreviewDialog(parent),
      m_service(service),
      m_task(task),
      m_run(task.commands, task.environment, connect::CommandRun::Channels::Captured)
{
    const bool takesBack = task.clientName.isEmpty();
    setObjectName(u"commandDialog"_s);
    setWindowTitle(takesBack ? tr("Disconnect %1").arg(task.appName) : tr("Connect %1").arg(task.appName));
    setIntroduction(tr("This is what Traydo runs for you, as you could in a terminal:"));
    QStringList lines;
    for (const auto &command : task.commands)
        lines.append(command.toText());
    setPreview(lines.join(u'\n'));
    setAction(takesBack ? tr("&Run and disconnect") : tr("&Run and connect"));
    QObject::connect(&m_run, &connect::CommandRun::begun, this,
                     [this](const connect::Command &command) { append(u"\n$ "_s + command.toText()); });
    QObject::connect(&m_run, &connect::CommandRun::said, this,
                     [this](const QString &line) { append(core::escaped(line, 4000)); });
    QObject::connect(&m_run, &connect::CommandRun::finished, this, &CommandDialog::ended);
}

void CommandDialog::act()
{
    if (m_task.clientName.isEmpty())
        return run();
    setWorking(tr("Getting ready…"));
    m_service.expectClient(m_task.clientName, [self = QPointer(this)](const core::Result<void> &expected) {
        if (!self)
            return;
        if (expected)
            self->run();
        else
            self->setDone(errorText(expected.error()));
    });
}

void CommandDialog::run()
{
    setWorking(m_task.clientName.isEmpty()
                   ? tr("Running…")
                   : tr("Running… When %1 asks to connect, answer in Traydo.").arg(m_task.appName));
    m_run.start();
}

void CommandDialog::ended(const core::Result<void> &outcome)
{
    if (outcome)
        setDone(doneText());
    else if (outcome.error().code == core::ErrorCode::NotFound)
        setDone(tr("%1 could not be started.").arg(m_task.appName));
    else
        setDone(tr("%1 did not do it. What it said is above.").arg(m_task.appName));
    Q_EMIT ran();
}

QString CommandDialog::doneText() const
{
    if (m_task.clientName.isEmpty())
        return tr("Done. %1 knows nothing of Traydo any more. What you allowed it stays until you revoke it "
                  "under Apps.")
            .arg(m_task.appName);
    if (m_task.signingIn)
        return tr("Done. Now let %1 sign in: type /mcp there and choose traydo, or type in a terminal:\n%2")
            .arg(m_task.appName, m_task.signingIn->toText());
    return tr("Done. If %1 has not asked to connect yet, it does so when it first needs your todos.")
        .arg(m_task.appName);
}

} // namespace traydo::gui
