#include "gui/todoexport.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace traydo::gui {

TodoExport::TodoExport(control::ControlService &service, QObject *parent)
    : QObject(parent), m_service(service)
{
}

void TodoExport::start(const control::ExportRequest &request, const QString &path)
{
    if (isRunning())
        return;
    m_file = std::make_unique<QSaveFile>(path);
    m_warnings.clear();
    m_written = 0;
    if (!m_file->open(QIODevice::WriteOnly))
        return fail({core::ErrorCode::Denied, m_file->errorString()});
    m_service.exportTodos(
        request, [self = QPointer(this), round = ++m_round](const core::Result<control::ExportPart> &part) {
            if (self)
                self->take(part, round);
        });
}

void TodoExport::cancel()
{
    ++m_round;
    m_file.reset();
}

void TodoExport::take(const core::Result<control::ExportPart> &part, int round)
{
    if (round != m_round || !m_file)
        return;
    if (!part)
        return fail(part.error());
    m_warnings += part->warnings;
    if (m_file->write(part->bytes) != part->bytes.size())
        return fail({core::ErrorCode::Denied, m_file->errorString()});
    m_written += part->bytes.size();
    Q_EMIT progressed(m_written, part->total);
    if (m_written < part->total && part->bytes.isEmpty())
        return fail({core::ErrorCode::Internal, u"the server sent less than it said"_s});
    if (m_written < part->total) {
        m_service.exportPart(part->transfer, m_written,
                             [self = QPointer(this), round](const core::Result<control::ExportPart> &next) {
                                 if (self)
                                     self->take(next, round);
                             });
        return;
    }
    if (!m_file->commit())
        return fail({core::ErrorCode::Denied, m_file->errorString()});
    m_file.reset();
    Q_EMIT finished(part->todos, m_warnings);
}

void TodoExport::fail(const core::Error &error)
{
    const core::Error told{error.code, error.text, error.reason}; // it may be a text of the file
    cancel();
    Q_EMIT failed(told);
}

} // namespace traydo::gui
