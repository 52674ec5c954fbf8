#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "core/todo.h"

#include <optional>

namespace traydo::todo {

/// A new todo as asked for. `list` is a name or an id; empty means the first list the asker may write.
struct TodoDraft
{
    QString title;
    QString notes;
    QString list;
    std::optional<core::Due> due;
    core::Priority priority = core::Priority::None;
    QStringList tags;
    bool completed = false;
    QString idempotencyKey;
};

/// What to change; an unset member stays. Clearing due or priority: the inner optional is empty /
/// Priority::None.
struct TodoPatch
{
    std::optional<QString> title;
    std::optional<QString> notes;
    std::optional<QString> list; ///< name or id
    std::optional<std::optional<core::Due>> due;
    std::optional<core::Priority> priority;
    std::optional<QStringList> tags;
    std::optional<bool> completed;
    std::optional<qint64> ifVersion;
};

/// `todo` with the patch on it, every field checked. `list` and `ifVersion` are the service's business: they
/// need more than the todo itself. A todo completed by the patch is so since `now`.
core::Result<core::Todo> patched(core::Todo todo, const TodoPatch &patch, core::Instant now);

} // namespace traydo::todo
