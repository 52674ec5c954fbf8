#include "todo/todopatch.h"

#include "todo/recurrence.h"
#include "todo/todorules.h"

namespace traydo::todo {

using core::Result;
using core::Todo;

namespace {

/// Moves a checked value into its field, or hands on what was wrong with it.
template <typename T, typename Field>
Result<void> take(Result<T> checked, Field &field)
{
    if (!checked)
        return checked.error();
    field = *std::move(checked);
    return {};
}

} // namespace

Result<Todo> patched(Todo todo, const TodoPatch &patch, core::Instant now)
{
    Result<void> taken;
    if (patch.title)
        taken = take(validTitle(*patch.title), todo.title);
    if (taken && patch.notes)
        taken = take(validNotes(*patch.notes), todo.notes);
    if (taken && patch.priority)
        taken = take(validPriority(*patch.priority), todo.priority);
    if (taken && patch.tags)
        taken = take(validTags(*patch.tags), todo.tags);
    if (taken && patch.due && *patch.due)
        taken = take(validDue(**patch.due), todo.due);
    else if (taken && patch.due)
        todo.due.reset();
    if (taken && patch.repeat)
        taken = take(validRepeat(*patch.repeat), todo.repeat);
    if (!taken)
        return taken.error();
    if (patch.due && !todo.due && !todo.repeat.isEmpty())
        return core::Error{core::ErrorCode::InvalidArgument,
                           QStringLiteral("due: a repeating todo needs a due date; clear repeat too")};
    if (patch.completed && *patch.completed != todo.isCompleted())
        todo.completedAt = *patch.completed ? std::optional(now) : std::nullopt;
    return todo;
}

} // namespace traydo::todo
