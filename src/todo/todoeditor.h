#pragma once

#include "todo/changewriter.h"
#include "todo/todopatch.h"
#include "todo/todostores.h"

namespace traydo::todo {

/// How todos are made and edited: what the fields of one todo cannot say alone (lists, parents, places,
/// repetition). Each call belongs to one change, in one transaction of the caller; scopes are its business.
class TodoEditor
{
public:
    explicit TodoEditor(TodoStores &stores) : m(stores) {}

    /// NotFound for what is absent, in the trash, or in a list that is.
    core::Result<core::Todo> find(const core::Principal &who, const QString &id);

    core::Result<core::Todo> create(const core::Principal &who, const TodoDraft &draft, ChangeWriter &writer);

    struct Updated
    {
        core::Todo todo;
        std::optional<core::Todo> next; ///< copy of a repeating todo
    };
    core::Result<Updated> update(const core::Principal &who, const QString &id, const TodoPatch &patch,
                                 ChangeWriter &writer);
    /// Gives the todo as it was.
    core::Result<core::Todo> remove(const core::Principal &who, const QString &id, ChangeWriter &writer);

private:
    core::Result<std::optional<core::Todo>> repeated(const core::Principal &who, const QString &key);
    core::Result<core::Todo> parentFor(const core::Principal &who, const core::Todo &child,
                                       const QString &parentId);
    core::Result<void> checkVersion(const core::Todo &todo, const std::optional<qint64> &expected);
    core::Result<void> place(const core::Principal &who, const TodoPatch &patch, core::Todo &todo);
    core::Result<void> order(const QString &beforeId, core::Todo &todo);
    core::Result<void> settleRepeat(core::Todo &todo);
    /// The next copy of a todo that is being completed; takes its rule away, so that it goes on once.
    std::optional<core::Todo> advance(core::Todo &completed);
    core::Result<void> createNext(const core::Todo &completed, core::Todo &next, ChangeWriter &writer);
    core::Result<void> moveSubtasks(const core::Todo &parent, ChangeWriter &writer);

    TodoStores &m;
};

} // namespace traydo::todo
