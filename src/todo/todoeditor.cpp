#include "todo/todoeditor.h"

#include "core/ids.h"
#include "todo/changehistory.h"
#include "todo/recurrence.h"
#include "todo/todorules.h"

using namespace Qt::StringLiterals;

namespace traydo::todo {

using core::Error;
using core::ErrorCode;
using core::Principal;
using core::Result;
using core::Todo;

namespace {

constexpr int toldChanges = 5;

Error invalid(const QString &text)
{
    return {ErrorCode::InvalidArgument, text};
}

Error noSuchTodo()
{
    return {ErrorCode::NotFound,
            u"id: there is no todo with this id; list the todos to see the ids there are"_s};
}

} // namespace

Result<Todo> TodoEditor::find(const Principal &who, const QString &id)
{
    if (!core::isId(id))
        return noSuchTodo();
    auto found = m.todos.find(id);
    if (!found)
        return found.error();
    if (!*found || (*found)->deletedAt)
        return noSuchTodo();
    const auto reached = m.reaches(who, (*found)->listId);
    if (!reached)
        return reached.error();
    if (!*reached)
        return noSuchTodo();
    return **std::move(found);
}

// ---- creating

Result<Todo> TodoEditor::create(const Principal &who, const TodoDraft &draft, ChangeWriter &writer)
{
    const auto key = validIdempotencyKey(draft.idempotencyKey);
    if (!key)
        return key.error();
    const auto earlier = repeated(who, *key);
    if (!earlier)
        return earlier.error();
    if (*earlier)
        return **earlier;
    // Set apart from a date that is taken away: nothing is.
    std::optional<std::optional<core::Due>> due;
    if (draft.due)
        due.emplace(draft.due);
    const TodoPatch patch{.title = draft.title,
                          .notes = draft.notes,
                          .list = draft.list.isEmpty() && !draft.parent.isEmpty() ? std::nullopt
                                                                                  : std::optional(draft.list),
                          .due = due,
                          .priority = draft.priority,
                          .tags = draft.tags,
                          .repeat = draft.repeat,
                          .parent = draft.parent,
                          .before = {},
                          .completed = draft.completed || draft.completedAt,
                          .ifVersion = {}};
    auto todo = patched({}, patch, draft.completedAt.value_or(writer.now()));
    if (!todo)
        return todo;
    if (todo->isCompleted() && !todo->repeat.isEmpty())
        return invalid(u"repeat: a completed todo does not repeat; leave one of the two out"_s);
    if (auto placed = place(who, patch, *todo); !placed)
        return placed.error();
    if (auto settled = settleRepeat(*todo); !settled)
        return settled.error();
    todo->createdAt = draft.createdAt.value_or(core::Instant());
    if (auto done = writer.create(*todo); !done)
        return done.error();
    if (!key->isEmpty()) {
        auto kept = m.todos.rememberIdempotent(who.actor.clientId, *key, todo->id, writer.now());
        if (!kept)
            return kept.error();
    }
    return todo;
}

Result<std::optional<Todo>> TodoEditor::repeated(const Principal &who, const QString &key)
{
    if (key.isEmpty())
        return std::optional<Todo>();
    const auto id = m.todos.findIdempotent(who.actor.clientId, key);
    if (!id)
        return id.error();
    if (!*id)
        return std::optional<Todo>();
    auto earlier = find(who, **id);
    if (earlier)
        return std::optional(*std::move(earlier));
    if (earlier.error().code != ErrorCode::NotFound)
        return earlier.error();
    return Error{ErrorCode::Conflict, u"idempotency_key: was used for a todo that is not there any more; "
                                      "use a new key to create another one"_s};
}

// ---- editing

Result<TodoEditor::Updated> TodoEditor::update(const Principal &who, const QString &id,
                                               const TodoPatch &patch, ChangeWriter &writer)
{
    const auto before = find(who, id);
    if (!before)
        return before.error();
    if (auto current = checkVersion(*before, patch.ifVersion); !current)
        return current.error();
    auto after = patched(*before, patch, writer.now());
    if (!after)
        return after.error();
    if (auto placed = place(who, patch, *after); !placed)
        return placed.error();
    if (auto settled = settleRepeat(*after); !settled)
        return settled.error();
    std::optional<Todo> next;
    if (after->isCompleted() && !before->isCompleted())
        next = advance(*after);
    else if (after->isCompleted() && patch.repeat && !after->repeat.isEmpty())
        return invalid(u"repeat: the todo is completed; reopen it with completed=false to let it repeat"_s);
    if (auto done = writer.change(*before, *after); !done)
        return done.error();
    if (after->listId != before->listId) {
        if (auto moved = moveSubtasks(*after, writer); !moved)
            return moved.error();
    }
    if (next) {
        if (auto made = createNext(*after, *next, writer); !made)
            return made.error();
    }
    return Updated{*after, next};
}

Result<void> TodoEditor::checkVersion(const Todo &todo, const std::optional<qint64> &expected)
{
    if (!expected || *expected == todo.version)
        return {};
    const auto since = m.changes.ofTodoSince(todo.id, *expected, toldChanges);
    if (!since)
        return since.error();
    const auto history = since->isEmpty() ? QString() : u"; since then: %1"_s.arg(told(*since));
    return Error{ErrorCode::Conflict,
                 u"if_version: the todo is at version %1 now, not %2%3; read it again and decide anew"_s
                     .arg(todo.version)
                     .arg(*expected)
                     .arg(history)};
}

Result<Todo> TodoEditor::parentFor(const Principal &who, const Todo &child, const QString &parentId)
{
    auto parent = find(who, parentId);
    if (!parent)
        return parent.error().code == ErrorCode::NotFound
                   ? Error{ErrorCode::NotFound, u"parent: there is no todo with this id; "
                                                "list the todos to see the ids there are"_s}
                   : parent.error();
    if (parent->id == child.id)
        return invalid(u"parent: a todo cannot be a part of itself"_s);
    if (!parent->parentId.isEmpty())
        return invalid(u"parent: this todo is itself a subtask, and subtasks have no subtasks; "
                       "give the id of its parent, %1"_s.arg(parent->parentId));
    const auto own = child.id.isEmpty() ? QList<Todo>() : m.todos.subtasks(child.id);
    if (!own)
        return own.error();
    if (!own->isEmpty())
        return invalid(u"parent: this todo has subtasks of its own and cannot become one"_s);
    const auto siblings = m.todos.subtasks(parent->id);
    if (!siblings)
        return siblings.error();
    if (siblings->size() >= core::maxSubtasks && child.parentId != parent->id)
        return Error{ErrorCode::LimitExceeded,
                     u"parent: it has %1 subtasks, and no more are allowed"_s.arg(siblings->size())};
    return parent;
}

/// List, parent and position, which hang together.
Result<void> TodoEditor::place(const Principal &who, const TodoPatch &patch, Todo &todo)
{
    const auto listBefore = todo.listId;
    if (patch.list) {
        if (!listBefore.isEmpty() && patch.list->trimmed().isEmpty())
            return invalid(u"list: must not be empty; leave it out to keep the list"_s);
        const auto list = m.book.resolve(who, *patch.list);
        if (!list)
            return list.error();
        if (list->id != listBefore) {
            if (const auto open = m.book.resolveOpen(who, list->id); !open)
                return open.error();
        }
        todo.listId = list->id;
    }
    const auto parentBefore = todo.parentId;
    if (patch.parent && patch.parent->isEmpty())
        todo.parentId.clear();
    const auto wanted = patch.parent ? *patch.parent : todo.parentId;
    if (!wanted.isEmpty() && (patch.parent || todo.listId != listBefore)) {
        const auto parent = patch.parent ? parentFor(who, todo, wanted) : find(who, wanted);
        if (!parent)
            return parent.error();
        if (patch.list && parent->listId != todo.listId)
            return invalid(u"list: a subtask is in the list of its parent; move the parent, or take the todo "
                           "out of it first by clearing parent"_s);
        todo.parentId = parent->id;
        todo.listId = parent->listId;
    }
    if (todo.listId != listBefore) {
        const auto position = m.todos.nextPosition();
        if (!position)
            return position.error();
        todo.position = *position;
    }
    return patch.before ? order(*patch.before, todo) : Result<void>();
}

Result<void> TodoEditor::order(const QString &beforeId, Todo &todo)
{
    if (beforeId == todo.id)
        return {};
    if (beforeId.isEmpty()) {
        const auto position = m.todos.nextPosition();
        if (!position)
            return position.error();
        todo.position = *position;
        return {};
    }
    const auto next =
        core::isId(beforeId) ? m.todos.find(beforeId) : Result<std::optional<Todo>>(std::optional<Todo>());
    if (!next)
        return next.error();
    if (!*next || (*next)->deletedAt || (*next)->listId != todo.listId)
        return Error{ErrorCode::NotFound, u"before: there is no todo with this id in the same list"_s};
    const auto position = m.todos.positionBefore(**next);
    if (!position)
        return position.error();
    todo.position = *position;
    return {};
}

/// A rule needs a day to count from.
Result<void> TodoEditor::settleRepeat(Todo &todo)
{
    if (todo.repeat.isEmpty() || todo.due)
        return {};
    const auto day = firstDay(todo.repeat, m.today());
    if (!day)
        return invalid(u"repeat: this rule names no day from today on"_s);
    todo.due = core::Due{*day};
    return {};
}

std::optional<Todo> TodoEditor::advance(Todo &completed)
{
    if (completed.repeat.isEmpty() || !completed.due)
        return {};
    const auto rule = std::exchange(completed.repeat, QString());
    const auto occurrence = nextOccurrence(rule, *completed.due, m.clock.now(), m.zone);
    if (!occurrence)
        return {};
    Todo next = completed;
    next.completedAt.reset();
    next.createdAt = {};
    next.due = occurrence->due;
    next.repeat = occurrence->repeat;
    return next;
}

Result<void> TodoEditor::createNext(const Todo &completed, Todo &next, ChangeWriter &writer)
{
    if (auto done = writer.create(next); !done)
        return done;
    const auto subtasks = m.todos.subtasks(completed.id);
    if (!subtasks)
        return subtasks.error();
    for (auto subtask : *subtasks) {
        subtask.parentId = next.id;
        subtask.completedAt.reset();
        subtask.createdAt = {};
        if (auto done = writer.create(subtask); !done)
            return done;
    }
    return {};
}

Result<void> TodoEditor::moveSubtasks(const Todo &parent, ChangeWriter &writer)
{
    const auto subtasks = m.todos.subtasks(parent.id);
    if (!subtasks)
        return subtasks.error();
    for (const auto &before : *subtasks) {
        const auto position = m.todos.nextPosition();
        if (!position)
            return position.error();
        auto after = before;
        after.listId = parent.listId;
        after.position = *position;
        if (auto done = writer.change(before, after); !done)
            return done;
    }
    return {};
}

Result<Todo> TodoEditor::remove(const Principal &who, const QString &id, ChangeWriter &writer)
{
    auto before = find(who, id);
    if (!before)
        return before;
    const auto subtasks = m.todos.subtasks(id);
    if (!subtasks)
        return subtasks.error();
    for (const auto &todo : QList<Todo>{*before} + *subtasks) {
        auto after = todo;
        after.deletedAt = writer.now();
        if (auto done = writer.change(todo, after); !done)
            return done.error();
    }
    return before;
}

} // namespace traydo::todo
