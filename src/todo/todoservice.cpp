#include "todo/todoservice.h"

#include "core/ids.h"
#include "todo/tododiff.h"
#include "todo/todorules.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace traydo::todo {

using core::Change;
using core::ChangeKind;
using core::Error;
using core::ErrorCode;
using core::Principal;
using core::Result;
using core::Scope;
using core::Todo;
using core::TodoList;

Q_LOGGING_CATEGORY(logTodo, "traydo.todo", QtInfoMsg)

namespace {

constexpr auto trashLife = std::chrono::hours(24 * 30);
constexpr int maxChanges = 1000;

Result<void> require(const Principal &who, Scope scope)
{
    if (who.may(scope))
        return {};
    return Error{ErrorCode::Denied,
                 u"this needs the scope %1, which was not granted"_s.arg(core::toString(scope))};
}

Error noSuchTodo()
{
    return {ErrorCode::NotFound,
            u"id: there is no todo with this id; list the todos to see the ids there are"_s};
}

Error newerVersion(qint64 current, qint64 expected)
{
    return {ErrorCode::Conflict,
            u"if_version: the todo is at version %1 now, not %2; read it again and decide anew"_s.arg(current)
                .arg(expected)};
}

ChangeKind kindOf(const Todo &before, const Todo &after)
{
    if (before.isCompleted() == after.isCompleted())
        return ChangeKind::Updated;
    return after.isCompleted() ? ChangeKind::Completed : ChangeKind::Reopened;
}

} // namespace

TodoService::TodoService(storage::Database &database, const core::Clock &clock, const QTimeZone &zone,
                         QObject *parent)
    : QObject(parent),
      m_database(database),
      m_todos(database),
      m_lists(database, clock),
      m_changes(database),
      m_clock(clock),
      m_zone(zone)
{
}

// ---- lists

Result<QList<ListSummary>> TodoService::lists(const Principal &who)
{
    if (auto allowed = require(who, Scope::TodosRead); !allowed)
        return allowed.error();
    const auto visible = m_lists.visible(who);
    if (!visible)
        return visible.error();
    const auto open = m_lists.openCounts();
    if (!open)
        return open.error();
    QList<ListSummary> summaries;
    for (const auto &list : *visible)
        summaries.append({list, open->value(list.id)});
    return summaries;
}

Result<TodoList> TodoService::createList(const Principal &who, const QString &name, const QString &color,
                                         const QString &via)
{
    if (auto allowed = require(who, Scope::TodosWrite); !allowed)
        return allowed.error();
    auto made = m_lists.create(who, name, color);
    if (made) {
        qCDebug(logTodo).noquote() << "list" << made->id << "made via" << via;
        Q_EMIT listsChanged();
    }
    return made;
}

// ---- reading

Result<storage::TodoPage> TodoService::todos(const Principal &who, const TodoQuery &query)
{
    if (auto allowed = require(who, Scope::TodosRead); !allowed)
        return allowed.error();
    auto filter = filterOf(query);
    if (!filter)
        return filter.error();
    filter->lists = who.lists;
    if (!query.list.isEmpty()) {
        const auto list = m_lists.resolve(who, query.list);
        if (!list)
            return list.error();
        filter->listId = list->id;
    }
    return m_todos.page(*filter);
}

Result<Todo> TodoService::findVisible(const Principal &who, const QString &id)
{
    if (!core::isId(id))
        return noSuchTodo();
    auto found = m_todos.find(id);
    if (!found)
        return found.error();
    if (!*found || !who.lists.contains((*found)->listId))
        return noSuchTodo();
    return **std::move(found);
}

Result<Todo> TodoService::todo(const Principal &who, const QString &id)
{
    if (auto allowed = require(who, Scope::TodosRead); !allowed)
        return allowed.error();
    return findVisible(who, id);
}

Result<QList<Change>> TodoService::changes(const Principal &who, const QString &todoId, int limit)
{
    if (limit < 1 || limit > maxChanges)
        return Error{ErrorCode::InvalidArgument, u"limit: must be a number from 1 to %1"_s.arg(maxChanges)};
    const auto found = todo(who, todoId);
    if (!found)
        return found.error();
    return m_changes.ofTodo(found->id, limit);
}

// ---- writing

Result<TodoService::Edit> TodoService::record(const Principal &who, ChangeKind kind, const Todo &todo,
                                              const QString &listBefore, const TodoDiff &diff,
                                              const QString &via)
{
    Edit edit{.todo = todo, .change = Change{}, .lists = {listBefore}};
    if (todo.listId != listBefore)
        edit.lists.append(todo.listId);
    edit.change->id = core::newId(todo.updatedAt);
    edit.change->todoId = todo.id;
    edit.change->listId = todo.listId;
    edit.change->kind = kind;
    edit.change->actor = who.actor;
    edit.change->via = via;
    edit.change->before = diff.before;
    edit.change->after = diff.after;
    edit.change->at = todo.updatedAt;
    if (auto done = m_changes.insert(*edit.change); !done)
        return done.error();
    return edit;
}

Result<Todo> TodoService::commit(const std::function<Result<Edit>()> &work)
{
    const auto edit = m_database.transaction<Edit>(work);
    if (!edit)
        return edit.error();
    if (edit->change)
        Q_EMIT changed(*edit->change, edit->lists);
    return edit->todo;
}

Result<Todo> TodoService::create(const Principal &who, const TodoDraft &draft, const QString &via)
{
    if (auto allowed = require(who, Scope::TodosWrite); !allowed)
        return allowed.error();
    const auto key = validIdempotencyKey(draft.idempotencyKey);
    if (!key)
        return key.error();
    auto todo = drafted(who, draft);
    if (!todo)
        return todo;
    return commit([&]() -> Result<Edit> {
        if (!key->isEmpty()) {
            const auto earlier = m_todos.findIdempotent(who.actor.clientId, *key);
            if (!earlier)
                return earlier.error();
            if (*earlier)
                return repeated(who, **earlier);
        }
        const auto position = m_todos.nextPosition();
        if (!position)
            return position.error();
        todo->position = *position;
        if (auto done = m_todos.insert(*todo); !done)
            return done.error();
        if (!key->isEmpty()) {
            auto kept = m_todos.rememberIdempotent(who.actor.clientId, *key, todo->id, todo->createdAt);
            if (!kept)
                return kept.error();
        }
        return record(who, ChangeKind::Created, *todo, todo->listId, diffOfNew(*todo), via);
    });
}

Result<Todo> TodoService::drafted(const Principal &who, const TodoDraft &draft)
{
    const auto now = m_clock.now();
    auto todo = patched({},
                        {.title = draft.title,
                         .notes = draft.notes,
                         .list = {},
                         .due = draft.due,
                         .priority = draft.priority,
                         .tags = draft.tags,
                         .completed = draft.completed,
                         .ifVersion = {}},
                        now);
    if (!todo)
        return todo;
    const auto list = m_lists.resolve(who, draft.list);
    if (!list)
        return list.error();
    todo->id = core::newId(now);
    todo->listId = list->id;
    todo->createdAt = now;
    todo->updatedAt = now;
    todo->createdBy = who.actor;
    todo->updatedBy = who.actor;
    return todo;
}

Result<TodoService::Edit> TodoService::repeated(const Principal &who, const QString &id)
{
    const auto earlier = findVisible(who, id);
    if (earlier)
        return Edit{.todo = *earlier, .change = {}, .lists = {}};
    if (earlier.error().code != ErrorCode::NotFound)
        return earlier.error();
    return Error{ErrorCode::Conflict, u"idempotency_key: was used for a todo that is not there any more; "
                                      "use a new key to create another one"_s};
}

Result<Todo> TodoService::update(const Principal &who, const QString &id, const TodoPatch &patch,
                                 const QString &via)
{
    if (auto allowed = require(who, Scope::TodosWrite); !allowed)
        return allowed.error();
    return commit([&]() -> Result<Edit> {
        const auto before = findVisible(who, id);
        if (!before)
            return before.error();
        if (patch.ifVersion && *patch.ifVersion != before->version)
            return newerVersion(before->version, *patch.ifVersion);
        const auto now = m_clock.now();
        auto after = patched(*before, patch, now);
        if (!after)
            return after.error();
        if (patch.list) {
            if (auto moved = move(who, *after, *patch.list); !moved)
                return moved.error();
        }
        const auto difference = diff(*before, *after);
        if (difference.isEmpty())
            return Edit{.todo = *before, .change = {}, .lists = {}};
        if (auto done = store(who, *after, now); !done)
            return done.error();
        return record(who, kindOf(*before, *after), *after, before->listId, difference, via);
    });
}

Result<void> TodoService::move(const Principal &who, Todo &todo, const QString &nameOrId)
{
    if (nameOrId.trimmed().isEmpty())
        return Error{ErrorCode::InvalidArgument, u"list: must not be empty; leave it out to keep the list"_s};
    const auto list = m_lists.resolve(who, nameOrId);
    if (!list)
        return list.error();
    if (list->id == todo.listId)
        return {};
    const auto position = m_todos.nextPosition();
    if (!position)
        return position.error();
    todo.listId = list->id;
    todo.position = *position;
    return {};
}

Result<Todo> TodoService::remove(const Principal &who, const QString &id, const QString &via)
{
    if (auto allowed = require(who, Scope::TodosWrite); !allowed)
        return allowed.error();
    return commit([&]() -> Result<Edit> {
        const auto before = findVisible(who, id);
        if (!before)
            return before.error();
        auto after = *before;
        const auto now = m_clock.now();
        after.deletedAt = now;
        if (auto done = store(who, after, now); !done)
            return done.error();
        auto edit = record(who, ChangeKind::Deleted, after, after.listId,
                           {{{u"deleted"_s, false}}, {{u"deleted"_s, true}}}, via);
        if (edit)
            edit->todo = *before;
        return edit;
    });
}

Result<void> TodoService::store(const Principal &who, Todo &todo, core::Instant now)
{
    const auto expected = todo.version++;
    todo.updatedAt = now;
    todo.updatedBy = who.actor;
    const auto stored = m_todos.update(todo, expected);
    if (!stored)
        return stored.error();
    if (!*stored)
        return Error{ErrorCode::Conflict, u"the todo changed meanwhile; read it again and decide anew"_s};
    return {};
}

Result<int> TodoService::emptyTrash()
{
    return m_todos.emptyTrash(m_clock.now() - trashLife);
}

QDate TodoService::today() const
{
    return QDateTime::fromMSecsSinceEpoch(core::toEpochMs(m_clock.now()), m_zone).date();
}

} // namespace traydo::todo
