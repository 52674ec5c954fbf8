#pragma once

#include "core/change.h"
#include "core/principal.h"
#include "core/todo.h"
#include "storage/changerepository.h"
#include "storage/listrepository.h"
#include "storage/todorepository.h"

namespace traydo::todo {

/// One change in the making: writes rows and keeps what it did to each, then the entry of the log. The first
/// row written is what the change is about; the others came with it. `undoes` is the change it takes back, if
/// any. Lives within one transaction.
class ChangeWriter
{
public:
    ChangeWriter(storage::Database &database, const core::Principal &who, core::Instant now, QString via,
                 const QString &undoes = {});

    core::Instant now() const { return m_now; }
    /// Empty while nothing was written.
    QString id() const { return m_isEmpty ? QString() : m_change.id; }

    /// Gives the todo its id, times (but not a `createdAt` that is set) and authors, and writes it.
    core::Result<void> create(core::Todo &todo);
    core::Result<void> create(core::TodoList &list);
    /// Writes what comes from elsewhere as it is, id, times, authors and version included.
    core::Result<void> adopt(const core::Todo &todo);
    core::Result<void> adopt(const core::TodoList &list);
    /// Writes the next version of what `before` is the present state of. Without a difference nothing
    /// happens.
    core::Result<void> change(const core::Todo &before, core::Todo &after);
    core::Result<void> change(const core::TodoList &before, core::TodoList &after);

    /// The change as far as it is made.
    const core::Change &told() const { return m_change; }
    /// Writes the log. Nothing when nothing was written.
    core::Result<std::optional<core::Change>> finish();
    /// The lists the change touched.
    QStringList lists() const { return m_touched; }

private:
    void record(core::ChangePart part, const QString &title);
    void touch(const QString &listId);

    storage::TodoRepository m_todos;
    storage::ListRepository m_listRows;
    storage::ChangeRepository m_changes;
    const core::Principal &m_who;
    core::Instant m_now;
    core::Change m_change;
    bool m_isEmpty = true;
    QStringList m_touched;
};

} // namespace traydo::todo
