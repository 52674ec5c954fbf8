#include "cli/todos.h"

#include "cli/words.h"
#include "core/logging.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace traydo::cli {

using core::Error;
using core::ErrorCode;
using core::Result;

namespace {

struct Todos
{
    Q_DECLARE_TR_FUNCTIONS(traydo::cli::Todos)
};

QJsonObject actorJson(const core::Actor &actor)
{
    if (actor.kind == core::Actor::Kind::Person)
        return {{u"kind"_s, u"person"_s}};
    return {{u"kind"_s, u"client"_s}, {u"client_id"_s, actor.clientId}, {u"client_name"_s, actor.clientName}};
}

QJsonValue orNull(bool present, const QJsonValue &value)
{
    return present ? value : QJsonValue(QJsonValue::Null);
}

} // namespace

Result<ListNames> listNames(Context &context)
{
    const auto lists = context.session.lists();
    if (!lists)
        return lists.error();
    ListNames names;
    for (const auto &summary : *lists)
        names.insert(summary.list.id, summary.list.name);
    return names;
}

QJsonObject toJson(const core::Todo &todo, const ListNames &lists)
{
    const bool prioritised = todo.priority != core::Priority::None;
    return {{u"id"_s, todo.id},
            {u"title"_s, todo.title},
            {u"notes"_s, todo.notes},
            {u"list_id"_s, todo.listId},
            {u"list"_s, orNull(lists.contains(todo.listId), lists.value(todo.listId))},
            {u"due"_s, orNull(todo.due.has_value(), todo.due.value_or(core::Due()).toString())},
            {u"priority"_s, orNull(prioritised, int(todo.priority))},
            {u"tags"_s, QJsonArray::fromStringList(todo.tags)},
            {u"repeat"_s, orNull(!todo.repeat.isEmpty(), todo.repeat)},
            {u"parent_id"_s, orNull(!todo.parentId.isEmpty(), todo.parentId)},
            {u"completed"_s, todo.isCompleted()},
            {u"completed_at"_s,
             orNull(todo.isCompleted(), core::toIsoString(todo.completedAt.value_or(core::Instant())))},
            {u"created_at"_s, core::toIsoString(todo.createdAt)},
            {u"updated_at"_s, core::toIsoString(todo.updatedAt)},
            {u"created_by"_s, actorJson(todo.createdBy)},
            {u"updated_by"_s, actorJson(todo.updatedBy)},
            {u"version"_s, todo.version}};
}

Result<QList<core::Todo>> findTodos(Context &context, const QStringList &ids)
{
    const auto all = context.session.allTodos({});
    if (!all)
        return all.error();
    QStringList known;
    for (const auto &todo : *all)
        known.append(todo.id);
    QList<core::Todo> found;
    for (const auto &given : ids) {
        const auto id = resolveId(given, known);
        if (!id && id.error().code == ErrorCode::NotFound)
            return Error{ErrorCode::NotFound,
                         Todos::tr("there is no todo %1; see: traydoctl todo list").arg(given)};
        if (!id)
            return id.error();
        found.append(all->at(known.indexOf(*id)));
    }
    return found;
}

Result<std::optional<core::Due>> parseDue(const QString &text)
{
    if (text.isEmpty())
        return std::optional<core::Due>();
    const auto due = core::Due::fromString(text);
    if (!due)
        return Error{ErrorCode::InvalidArgument, Todos::tr("--due takes 2026-11-21 or 2026-11-21T17:00")};
    return due;
}

} // namespace traydo::cli
