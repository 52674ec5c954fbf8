#pragma once

#include "control/controlservice.h"
#include "todo/exchange.h"
#include "todo/todoservice.h"

#include <QThreadPool>

#include <functional>

namespace traydo::server {

/// Quick add, export and import for the faces. Files are larger than a line of the control socket may be, so
/// they wait here while they travel in parts: a few at a time, the oldest gives way.
class ExchangeDesk
{
public:
    using ImportAnswer = std::function<void(core::Result<core::ImportReport>)>;
    using ExportAnswer = std::function<void(core::Result<control::ExportPart>)>;

    /// All outlive it.
    ExchangeDesk(todo::TodoService &todos, const core::Clock &clock, const core::Limits &limits);
    /// Waits for a file that is being read or written; whoever asked for it gets no answer.
    ~ExchangeDesk();

    core::Result<control::QuickAddPreview> parseQuickAdd(const QString &text, const QString &locale);

    /// Takes the todos as they are now; the file is made of them on a thread of its own, one after the other.
    void exportTodos(const control::ExportRequest &request, const ExportAnswer &answer);
    core::Result<control::ExportPart> exportPart(const QString &transfer, qint64 offset);
    core::Result<QString> importPart(const QString &transfer, const QByteArray &bytes);
    /// Reads the file on a thread of its own, so that others are answered meanwhile, one file after the
    /// other; what it holds is brought in on this thread, in one transaction.
    void importTodos(const control::ImportRequest &request, const ImportAnswer &answer);

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
    core::Result<control::ExportPart> handOut(const todo::WrittenFile &file, int todos);
    core::Result<core::ImportReport> bringIn(const control::ImportRequest &request,
                                             const core::Result<todo::FileContent> &content);

    todo::TodoService &m_todos;
    const core::Clock &m_clock;
    const core::Limits &m_limits;
    QList<Transfer> m_transfers; ///< oldest first
    QObject m_here;              ///< lives in this thread
    QThreadPool m_worker;
};

} // namespace traydo::server
