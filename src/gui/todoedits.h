#pragma once

#include "control/controlservice.h"
#include "gui/undostack.h"

#include <memory>

namespace traydo::gui {

/// What the person does to todos in the window. What is done to several at once is one step of the undo
/// stack.
class TodoEdits : public QObject
{
    Q_OBJECT
public:
    /// What an edit is called when it is offered to be undone.
    enum class Deed { Added, Renamed, Changed, Completed, Reopened, Moved, Rescheduled, Deleted, Restored };

    explicit TodoEdits(control::ControlService &service, QObject *parent = nullptr);

    UndoStack &undoStack() { return m_undo; }

    void edit(const QList<core::Todo> &todos, const control::TodoEdit &edit, Deed deed);
    void setCompleted(const QList<core::Todo> &todos, bool completed);
    void remove(const QList<core::Todo> &todos);
    void restore(const QList<core::Todo> &todos);
    /// Of every list, however many; a time of day stays.
    void moveOverdueTo(QDate today);
    /// What was done elsewhere in the window: by quick add, in the details.
    void record(const core::Todo &todo, Deed deed);

Q_SIGNALS:
    void edited(const traydo::core::Todo &todo);
    /// The server's word counts again. `count`: how many of a bulk edit failed like this one.
    void failed(const traydo::core::Todo &todo, const traydo::control::TodoEdit &edit,
                const traydo::core::Error &error, int count);

private:
    struct Batch;
    std::shared_ptr<Batch> begin(const QList<core::Todo> &todos, Deed deed);
    void answered(const std::shared_ptr<Batch> &batch, const core::Todo &before,
                  const control::TodoEdit &edit, const core::Result<core::Todo> &result);
    void finish(const Batch &batch);
    void update(const std::shared_ptr<Batch> &batch, const core::Todo &todo, const control::TodoEdit &edit);
    void collectOverdue(QDate today, const QList<core::Todo> &found);

    control::ControlService &m_service;
    UndoStack m_undo;
};

} // namespace traydo::gui
