#include "todo/changewriter.h"

#include "core/ids.h"
#include "todo/tododiff.h"

using namespace Qt::StringLiterals;

namespace traydo::todo {

using core::Change;
using core::ChangeKind;
using core::Error;
using core::ErrorCode;
using core::Result;
using core::Todo;
using core::TodoList;

namespace {

Error meanwhile(const QString &what)
{
    return {ErrorCode::Conflict, u"the %1 changed meanwhile; read it again and decide anew"_s.arg(what)};
}

} // namespace

ChangeWriter::ChangeWriter(storage::Database &database, const core::Principal &who, core::Instant now,
                           QString via, const QString &undoes)
    : m_todos(database), m_listRows(database), m_changes(database), m_who(who), m_now(now)
{
    m_change.id = core::newId(now);
    m_change.actor = who.actor;
    m_change.via = std::move(via);
    m_change.at = now;
    m_change.undoes = undoes;
}

Result<void> ChangeWriter::create(Todo &todo)
{
    todo.id = core::newId(m_now);
    if (todo.createdAt == core::Instant())
        todo.createdAt = m_now;
    todo.updatedAt = m_now;
    todo.createdBy = m_who.actor;
    todo.updatedBy = m_who.actor;
    todo.version = 1;
    return adopt(todo);
}

Result<void> ChangeWriter::adopt(const Todo &todo)
{
    if (auto done = m_todos.insert(todo); !done)
        return done;
    touch(todo.listId);
    record({todo.id, todo.listId, ChangeKind::Created, {}, diffOfNew(todo).after, todo.version}, todo.title);
    return {};
}

Result<void> ChangeWriter::create(TodoList &list)
{
    list.id = core::newId(m_now);
    list.createdAt = m_now;
    list.version = 1;
    return adopt(list);
}

Result<void> ChangeWriter::adopt(const TodoList &list)
{
    if (auto done = m_listRows.insert(list); !done)
        return done;
    touch(list.id);
    record({{}, list.id, ChangeKind::Created, {}, diffOfNew(list).after, list.version}, list.name);
    return {};
}

Result<void> ChangeWriter::change(const Todo &before, Todo &after)
{
    auto difference = diff(before, after);
    if (difference.isEmpty())
        return {};
    after.version = before.version + 1;
    after.updatedAt = m_now;
    after.updatedBy = m_who.actor;
    const auto stored = m_todos.update(after, before.version);
    if (!stored)
        return stored.error();
    if (!*stored)
        return meanwhile(u"todo"_s);
    touch(before.listId);
    touch(after.listId);
    record({after.id, after.listId, kindOf(before, after), std::move(difference.before),
            std::move(difference.after), after.version},
           after.title);
    return {};
}

Result<void> ChangeWriter::change(const TodoList &before, TodoList &after)
{
    auto difference = diff(before, after);
    if (difference.isEmpty())
        return {};
    after.version = before.version + 1;
    const auto stored = m_listRows.update(after, before.version);
    if (!stored)
        return stored.error();
    if (!*stored)
        return meanwhile(u"list"_s);
    touch(after.id);
    record({{},
            after.id,
            kindOf(before, after),
            std::move(difference.before),
            std::move(difference.after),
            after.version},
           after.name);
    return {};
}

void ChangeWriter::record(core::ChangePart part, const QString &title)
{
    if (!m_isEmpty) {
        m_change.also.append(std::move(part));
        return;
    }
    m_isEmpty = false;
    m_change.todoId = part.todoId;
    m_change.listId = part.listId;
    m_change.kind = part.kind;
    m_change.before = std::move(part.before);
    m_change.after = std::move(part.after);
    m_change.version = part.version;
    m_change.title = title;
}

void ChangeWriter::touch(const QString &listId)
{
    if (!m_touched.contains(listId))
        m_touched.append(listId);
}

Result<std::optional<Change>> ChangeWriter::finish()
{
    if (m_isEmpty)
        return std::optional<Change>();
    if (auto done = m_changes.insert(m_change); !done)
        return done.error();
    return std::optional(m_change);
}

} // namespace traydo::todo
