#include "gui/todoimport.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace traydo::gui {

TodoImport::TodoImport(control::ControlService &service, QObject *parent)
    : QObject(parent), m_service(service)
{
}

void TodoImport::send(const QString &path)
{
    m_file.close();
    m_file.setFileName(path);
    m_transfer.clear();
    m_sent = false;
    if (!m_file.open(QIODevice::ReadOnly)) {
        Q_EMIT failed({core::ErrorCode::Denied, m_file.errorString()});
        return;
    }
    sendPart();
}

void TodoImport::sendPart()
{
    const auto bytes = m_file.read(control::maxImportPart);
    if (m_file.error() != QFileDevice::NoError) {
        Q_EMIT failed({core::ErrorCode::Denied, m_file.errorString()});
        return;
    }
    m_service.importPart(m_transfer, bytes, [self = QPointer(this)](const core::Result<QString> &transfer) {
        if (!self)
            return;
        if (!transfer) {
            Q_EMIT self->failed(transfer.error());
            return;
        }
        self->m_transfer = *transfer;
        Q_EMIT self->progressed(self->m_file.pos(), self->m_file.size());
        if (!self->m_file.atEnd())
            return self->sendPart();
        self->m_file.close();
        self->m_sent = true;
        Q_EMIT self->sent();
    });
}

void TodoImport::preview(core::ExchangeFormat format, const QString &into)
{
    ask(format, into, true);
}

void TodoImport::run(core::ExchangeFormat format, const QString &into)
{
    ask(format, into, false);
}

void TodoImport::ask(core::ExchangeFormat format, const QString &into, bool preview)
{
    control::ImportRequest request;
    request.transfer = m_transfer;
    request.format = format;
    request.into = into;
    request.preview = preview;
    request.via = u"window"_s;
    m_service.importTodos(request, [self = QPointer(this), preview,
                                    round = ++m_round](const core::Result<core::ImportReport> &report) {
        if (!self || (preview && self->m_round != round))
            return;
        if (!report)
            Q_EMIT self->failed(report.error());
        else if (preview)
            Q_EMIT self->previewed(*report);
        else
            Q_EMIT self->imported(*report);
    });
}

} // namespace traydo::gui
