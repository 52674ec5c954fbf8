#include "gui/filechangedialog.h"

#include "gui/errortext.h"
#include "gui/plaintext.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace traydo::gui {

namespace {

/// Why a settings file stays as it is.
QString refusal(const core::Error &error)
{
    switch (error.code) {
    case core::ErrorCode::Denied:
        return FileChangeDialog::tr("Traydo leaves this file alone: it belongs to another user, is "
                                    "write-protected, or is a link to nowhere.");
    case core::ErrorCode::LimitExceeded:
        return FileChangeDialog::tr("Traydo leaves this file alone: it is larger than 1 MB.");
    case core::ErrorCode::NotFound:
        return FileChangeDialog::tr("There is nothing to change.");
    case core::ErrorCode::Conflict:
        return FileChangeDialog::tr("The file was changed by another program meanwhile, so Traydo left it "
                                    "alone. Close this and look again.");
    case core::ErrorCode::Unavailable:
        return FileChangeDialog::tr("The file could not be written. It is as it was.");
    default:
        return FileChangeDialog::tr("Traydo leaves this file alone: it is not in order. Put it right, or add "
                                    "the lines by hand.");
    }
}

} // namespace

FileChangeDialog::FileChangeDialog(control::ControlService &service, const core::Clock &clock,
                                   const Task &task, QWidget *parent)
    : PreviewDialog(parent), m_service(service), m_clock(clock), m_task(task)
{
    setObjectName(u"fileChangeDialog"_s);
    setWindowTitle(task.clientName.isEmpty() ? tr("Disconnect %1").arg(task.appName)
                                             : tr("Connect %1").arg(task.appName));
    if (!task.change) {
        setIntroduction(refusal(task.change.error()));
        setPreview(task.change.error().text);
        setAction({});
    } else if (task.change->isNothing()) {
        setIntroduction(tr("%1 knows Traydo already; nothing has to be changed.").arg(task.appName));
        setPreview(task.change->path);
        setAction({});
    } else {
        setIntroduction(tr("Traydo changes one place in the settings of %1 and keeps a copy of the file:\n%2")
                            .arg(task.appName, isolated(task.change->path)));
        setPreview(connect::differenceOf(*task.change));
        setAction(tr("C&hange the file"));
    }
}

void FileChangeDialog::act()
{
    if (m_task.clientName.isEmpty())
        return write();
    setWorking(tr("Getting ready…"));
    m_service.expectClient(m_task.clientName, [self = QPointer(this)](const core::Result<void> &expected) {
        if (!self)
            return;
        if (expected)
            self->write();
        else
            self->setDone(errorText(expected.error()));
    });
}

void FileChangeDialog::write()
{
    const auto backup = connect::carryOut(*m_task.change, m_clock.now());
    if (!backup)
        return setDone(refusal(backup.error()));
    auto text = m_task.clientName.isEmpty()
                    ? tr("Done. %1 knows nothing of Traydo once it is started again.").arg(m_task.appName)
                    : tr("Done. Start %1 again; it then asks to connect, and you answer in Traydo.")
                          .arg(m_task.appName);
    if (!backup->isEmpty())
        text += u"\n\n"_s + tr("The file as it was: %1").arg(isolated(*backup));
    setDone(text);
    Q_EMIT changed();
}

} // namespace traydo::gui
