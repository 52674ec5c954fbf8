#pragma once

#include "core/principal.h"
#include "core/todo.h"
#include "storage/listrepository.h"

namespace traydo::todo {

/// The lists as one principal sees them: a list that is not shared does not exist, in no answer and no error
/// text.
class ListBook
{
public:
    ListBook(storage::Database &database, const core::Clock &clock);

    core::Result<QList<core::TodoList>> visible(const core::Principal &who);
    core::Result<QHash<QString, int>> openCounts() { return m_lists.openCounts(); }
    /// By id, or by name in any case; empty: the first one. NotFound names what there is; InvalidArgument
    /// when several have the name gives their ids.
    core::Result<core::TodoList> resolve(const core::Principal &who, const QString &nameOrId);
    /// Denied unless all lists are shared: the new one would be out of its maker's sight. Conflict for a name
    /// that is taken.
    core::Result<core::TodoList> create(const core::Principal &who, const QString &name,
                                        const QString &color);

private:
    storage::Database &m_database;
    storage::ListRepository m_lists;
    const core::Clock &m_clock;
};

} // namespace traydo::todo
