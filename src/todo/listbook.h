#pragma once

#include "core/principal.h"
#include "core/todo.h"
#include "storage/listrepository.h"
#include "todo/todopatch.h"

namespace traydo::todo {

class ChangeWriter;

/// The lists as one principal sees them: a list that is not shared does not exist, in no answer and no error
/// text.
class ListBook
{
public:
    explicit ListBook(storage::Database &database);

    /// In their order; archived ones too.
    core::Result<QList<core::TodoList>> visible(const core::Principal &who);
    core::Result<QList<core::TodoList>> inTrash() { return m_lists.inTrash(); }
    core::Result<QHash<QString, storage::OpenCounts>> openCounts(QDate today)
    {
        return m_lists.openCounts(today);
    }
    /// By id, or by name in any case; empty: the first one that is not archived. NotFound names what there
    /// is.
    core::Result<core::TodoList> resolve(const core::Principal &who, const QString &nameOrId);
    /// The same for a list that is to take something in: InvalidArgument for an archived one.
    core::Result<core::TodoList> resolveOpen(const core::Principal &who, const QString &nameOrId);

    /// Denied unless all lists are shared: the new one would be out of its maker's sight. Conflict for a name
    /// that is taken.
    core::Result<core::TodoList> create(const core::Principal &who, const QString &name, const QString &color,
                                        ChangeWriter &writer);
    core::Result<core::TodoList> update(const core::Principal &who, const core::TodoList &list,
                                        const ListPatch &patch, ChangeWriter &writer);
    core::Result<core::TodoList> remove(const core::TodoList &list, ChangeWriter &writer);

    /// Conflict when another list that is not in the trash has this name.
    core::Result<void> checkName(const QString &name, const QString &exceptId = {});
    /// Conflict unless a list other than this is there for new todos.
    core::Result<void> checkAnotherOpen(const QString &exceptId);

private:
    core::Result<qint64> positionBefore(const core::Principal &who, const core::TodoList &list,
                                        const QString &nameOrId);

    storage::ListRepository m_lists;
};

} // namespace traydo::todo
