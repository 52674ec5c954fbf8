#include "todo/reversal.h"

#include "todo/changehistory.h"
#include "todo/tododiff.h"

using namespace Qt::StringLiterals;

namespace traydo::todo {

using core::Change;
using core::ChangeKind;
using core::ChangePart;
using core::Error;
using core::ErrorCode;
using core::Reason;
using core::ReasonCode;
using core::Result;
using core::Todo;
using core::TodoList;

namespace {

constexpr int toldChanges = 100;

Error refused(const QString &why, const Reason &reason)
{
    return {ErrorCode::Conflict, u"change_id: this cannot be undone any more: "_s + why, reason};
}

ChangePart mainPart(const Change &change)
{
    return {change.todoId, change.listId, change.kind, change.before, change.after, change.version};
}

QString shownName(const QString &field)
{
    if (field == "completed_at"_L1)
        return u"completed"_s;
    if (field == "deleted"_L1)
        return u"whether it is in the trash"_s;
    return field == "position"_L1 ? u"its place in the list"_s : field;
}

} // namespace

Result<void> Reversal::undo(const Change &change)
{
    if (change.isOfList())
        return undoList(change);
    // The last thing done is the first to be undone.
    auto parts = change.also;
    parts.prepend(mainPart(change));
    for (auto part = parts.crbegin(); part != parts.crend(); ++part) {
        if (auto undone = undoTodo(*part); !undone)
            return undone;
    }
    // Only the whole shows whether parents, subtasks and lists fit together again.
    for (const auto &part : std::as_const(parts)) {
        if (auto fits = checkTodo(part.todoId); !fits)
            return fits;
    }
    return {};
}

Result<void> Reversal::undoTodo(const ChangePart &part)
{
    const auto found = m.todos.find(part.todoId);
    if (!found)
        return found.error();
    if (!*found)
        return refused(u"the todo was removed from the trash for good"_s,
                       {.code = ReasonCode::RemovedForGood});
    const auto &before = **found;
    if (auto reached = checkReach(before.listId); !reached)
        return reached;
    const auto fields = fieldsToRestore(part, fieldsOf(before));
    if (!fields)
        return fields.error();
    auto after = withFields(before, *fields, m_writer.now());
    if (auto reached = checkReach(after.listId); !reached)
        return reached;
    return m_writer.change(before, after);
}

Result<QJsonObject> Reversal::fieldsToRestore(const ChangePart &part, const QJsonObject &current)
{
    const auto ofTodo = !part.todoId.isEmpty();
    if (current.value("deleted"_L1).toBool() && !part.after.contains("deleted"_L1) &&
        part.kind != ChangeKind::Created)
        return conflict(part, u"deleted"_s);
    if (part.kind == ChangeKind::Created) {
        if (current.value("deleted"_L1).toBool())
            return QJsonObject();
        // What others made of it since would go to the trash with it.
        auto created = ofTodo ? fieldsOf(Todo()) : fieldsOf(TodoList());
        for (auto field = part.after.begin(); field != part.after.end(); ++field)
            created.insert(field.key(), field.value());
        for (auto field = created.begin(); field != created.end(); ++field) {
            if (field.key() != "position"_L1 && field.value() != current.value(field.key()))
                return conflict(part, field.key());
        }
        return QJsonObject{{u"deleted"_s, true}};
    }
    QJsonObject fields;
    for (auto field = part.after.begin(); field != part.after.end(); ++field) {
        const auto now = current.value(field.key());
        const auto was = part.before.value(field.key());
        if (now == was)
            continue;
        if (now != field.value())
            return conflict(part, field.key());
        fields.insert(field.key(), was);
    }
    return fields;
}

Error Reversal::conflict(const ChangePart &part, const QString &field)
{
    auto since = part.todoId.isEmpty() ? m.changes.ofListSince(part.listId, part.version, toldChanges)
                                       : m.changes.ofTodoSince(part.todoId, part.version, toldChanges);
    if (!since)
        return since.error();
    since->removeIf([&](const Change &change) { return !change.after.contains(field); });
    if (since->isEmpty())
        return refused(u"%1 is not any more what this change made of it"_s.arg(shownName(field)),
                       {.code = ReasonCode::ChangedSince});
    return refused(u"%1 was changed since (%2)"_s.arg(shownName(field), told(*since)),
                   {.code = ReasonCode::ChangedSince, .name = since->constFirst().actor.clientName});
}

Result<void> Reversal::checkReach(const QString &listId)
{
    if (!m_who.lists.contains(listId))
        return Error{ErrorCode::NotFound, u"change_id: there is no such change of yours"_s};
    const auto reached = m.reaches(m_who, listId);
    if (!reached)
        return reached.error();
    return *reached ? Result<void>()
                    : refused(u"its list is in the trash; restore the list first"_s,
                              {.code = ReasonCode::ListInTrash});
}

Result<void> Reversal::checkTodo(const QString &id)
{
    const auto found = m.todos.find(id);
    if (!found)
        return found.error();
    const auto &todo = **found;
    const auto subtasks = m.todos.subtasks(id);
    if (!subtasks)
        return subtasks.error();
    for (const auto &subtask : *subtasks) {
        if (todo.deletedAt || !todo.parentId.isEmpty() || subtask.listId != todo.listId)
            return refused(u"\"%1\" has subtasks that came since, like %2; undo or move these first"_s.arg(
                               todo.title, subtask.id),
                           {.code = ReasonCode::PartsSince, .name = todo.title});
    }
    if (todo.deletedAt || todo.parentId.isEmpty())
        return {};
    const auto parent = m.todos.find(todo.parentId);
    if (!parent)
        return parent.error();
    if (!*parent || (*parent)->deletedAt || !(*parent)->parentId.isEmpty() ||
        (*parent)->listId != todo.listId)
        return refused(u"the parent of \"%1\" is gone or has moved since"_s.arg(todo.title),
                       {.code = ReasonCode::ParentMoved});
    return {};
}

Result<void> Reversal::undoList(const Change &change)
{
    if (!m_who.lists.contains(change.listId))
        return Error{ErrorCode::NotFound, u"change_id: there is no such change of yours"_s};
    const auto found = m.lists.find(change.listId);
    if (!found)
        return found.error();
    if (!*found)
        return refused(u"the list was removed from the trash for good"_s,
                       {.code = ReasonCode::RemovedForGood});
    const auto &before = **found;
    const auto fields = fieldsToRestore(mainPart(change), fieldsOf(before));
    if (!fields)
        return fields.error();
    auto after = withFields(before, *fields, m_writer.now());
    if (!after.deletedAt) {
        if (auto unique = m.book.checkName(after.name, after.id); !unique)
            return refused(u"another list is called \"%1\" now"_s.arg(after.name), unique.error().reason);
    }
    if ((after.deletedAt && !before.deletedAt) || (after.isArchived() && !before.isArchived())) {
        if (auto another = m.book.checkAnotherOpen(after.id); !another && !before.isArchived())
            return refused(u"it is the only list that takes new todos"_s, another.error().reason);
    }
    if (change.kind == ChangeKind::Created && after.deletedAt && !before.deletedAt) {
        storage::TodoFilter filter;
        filter.lists.all = true;
        filter.listId = after.id;
        filter.limit = 1;
        const auto todos = m.todos.page(filter);
        if (!todos)
            return todos.error();
        if (!todos->todos.isEmpty())
            return refused(u"there are todos in the list; remove the list if you mean to"_s,
                           {.code = ReasonCode::ListFilled});
    }
    return m_writer.change(before, after);
}

} // namespace traydo::todo
