#pragma once

#include "control/controlservice.h"
#include "todo/todoservice.h"

namespace traydo::server {

/// What may travel in one file: it is held in memory, and the server answers nobody while it works on one.
struct ExchangeLimits
{
    qint64 bytes = 32 * 1024 * 1024;
    int todos = 20'000;
};

/// Quick add, export and import for the faces. Files are larger than a line of the control socket may be, so
/// they wait here while they travel in parts: a few at a time, the oldest gives way.
class ExchangeDesk
{
public:
    ExchangeDesk(todo::TodoService &todos, const core::Clock &clock, ExchangeLimits limits = {});

    core::Result<control::QuickAddPreview> parseQuickAdd(const QString &text, const QString &locale);

    core::Result<control::ExportPart> exportTodos(const control::ExportRequest &request);
    core::Result<control::ExportPart> exportPart(const QString &transfer, qint64 offset);
    core::Result<QString> importPart(const QString &transfer, const QByteArray &bytes);
    core::Result<core::ImportReport> importTodos(const control::ImportRequest &request);

private:
    struct Transfer
    {
        QString id;
        QByteArray bytes;
        int todos = 0;
    };

    QString begin(const QByteArray &bytes, int todos);
    Transfer *find(const QString &id);
    void end(const QString &id);

    todo::TodoService &m_todos;
    const core::Clock &m_clock;
    ExchangeLimits m_limits;
    QList<Transfer> m_transfers; ///< oldest first
};

} // namespace traydo::server
