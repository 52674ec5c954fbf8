#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "core/todo.h"

#include <optional>

namespace traydo::todo {

/// A new todo as asked for. `list` is a name or an id; empty means the list of `parent`, else the first list
/// the asker may write. A repeating todo without `due` gets the first day its rule names, from today on.
struct TodoDraft
{
    QString title;
    QString notes = {};
    QString list = {};
    std::optional<core::Due> due = {};
    core::Priority priority = core::Priority::None;
    QStringList tags = {};
    QString repeat = {}; ///< RRULE, with or without `RRULE:`
    QString parent = {}; ///< id
    bool completed = false;
    QString idempotencyKey = {};
    std::optional<core::Instant> completedAt = {}; ///< what an import knows; not later than now
    std::optional<core::Instant> createdAt = {};   ///< the same
};

/// What to change; an unset member stays. Clearing due or priority: the inner optional is empty /
/// Priority::None; notes, tags, repeat and parent: an empty value.
struct TodoPatch
{
    std::optional<QString> title = {};
    std::optional<QString> notes = {};
    std::optional<QString> list = {}; ///< name or id; subtasks come along
    std::optional<std::optional<core::Due>> due = {};
    std::optional<core::Priority> priority = {};
    std::optional<QStringList> tags = {};
    std::optional<QString> repeat = {};
    std::optional<QString> parent = {}; ///< id; brings the todo into the list of the parent
    /// Id of the todo of the same list to stand before; empty: last.
    std::optional<QString> before = {};
    std::optional<bool> completed = {};
    std::optional<qint64> ifVersion = {};
};

/// `todo` with the patch on it, every field checked as far as the todo alone tells. `list`, `parent`,
/// `before` and `ifVersion` are the service's business. A todo completed by the patch is so since `now`.
core::Result<core::Todo> patched(core::Todo todo, const TodoPatch &patch, core::Instant now);

/// What to change of a list; an unset member stays.
struct ListPatch
{
    std::optional<QString> name = {};
    std::optional<QString> color = {}; ///< `#rrggbb`, or empty for none
    std::optional<bool> archived = {};
    std::optional<QString> before = {}; ///< name or id of the list to stand before; empty: last
    std::optional<qint64> ifVersion = {};
};

} // namespace traydo::todo
