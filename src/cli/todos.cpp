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

Result<QList<core::Todo>> findTodos(Context &context, const QStringList &ids, const control::TodoQuery &query)
{
    const auto all = context.session.allTodos(query);
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

Result<control::DueRange> parseDueRange(const QString &text, core::Instant now)
{
    const auto today = QDateTime::fromMSecsSinceEpoch(core::toEpochMs(now)).date();
    if (text == "today"_L1)
        return control::DueRange{today, today, false};
    if (text == "overdue"_L1)
        return control::DueRange{{}, today.addDays(-1), false};
    if (text == "week"_L1)
        return control::DueRange{today, today.addDays(6), false};
    if (text == "none"_L1)
        return control::DueRange{{}, {}, true};
    const auto dots = text.indexOf(".."_L1);
    const auto first = dots < 0 ? text : text.first(dots);
    const auto last = dots < 0 ? text : text.sliced(dots + 2);
    const auto day = [](const QString &part) -> std::optional<QDate> {
        const auto due = core::Due::fromString(part);
        return due && !due->time ? std::optional(due->date) : std::nullopt;
    };
    const control::DueRange range{day(first), day(last), false};
    const bool fits =
        (first.isEmpty() || range.from) && (last.isEmpty() || range.to) && (range.from || range.to);
    if (fits && !(range.from && range.to && *range.to < *range.from))
        return range;
    return Error{ErrorCode::InvalidArgument,
                 Todos::tr("--due takes today, overdue, week, none, 2026-11-21 or 2026-11-01..2026-11-30")};
}

} // namespace traydo::cli
