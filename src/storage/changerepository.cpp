#include "storage/changerepository.h"

#include "core/json.h"
#include "storage/rows.h"

using namespace Qt::StringLiterals;

namespace traydo::storage {

using core::Change;
using core::Result;

namespace {

core::Result<Change> readChange(const Query &row)
{
    auto before = core::parseJsonObject(row.text(7).toUtf8());
    if (!before)
        return core::Error{core::ErrorCode::Corrupt, u"storage: old_values of change %1"_s.arg(row.text(0))};
    auto after = core::parseJsonObject(row.text(8).toUtf8());
    if (!after)
        return core::Error{core::ErrorCode::Corrupt, u"storage: new_values of change %1"_s.arg(row.text(0))};
    Change change;
    change.id = row.text(0);
    change.todoId = row.text(1);
    change.listId = row.text(2);
    change.kind = core::ChangeKind(row.integer(3));
    if (!row.isNull(4))
        change.actor = core::Actor::client(row.text(4), row.text(5));
    change.via = row.text(6);
    change.before = *std::move(before);
    change.after = *std::move(after);
    change.at = row.instant(9);
    return change;
}

} // namespace

ChangeRepository::ChangeRepository(Database &database) : m_database(database) {}

Result<void> ChangeRepository::insert(const Change &change)
{
    const auto byClient = change.actor.kind == core::Actor::Kind::Client;
    auto &query = m_database.statement(
        "INSERT INTO changes (id, sequence, todo_id, list_id, kind, actor_id, actor_name, via, old_values,"
        " new_values, changed_at) SELECT ?, COALESCE(MAX(sequence), 0) + 1, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM changes"_L1);
    query.bind(change.id)
        .bind(change.todoId)
        .bind(change.listId)
        .bind(int(change.kind))
        .bind(byClient ? QVariant(change.actor.clientId) : QVariant())
        .bind(change.actor.clientName)
        .bind(change.via)
        .bind(QString::fromUtf8(core::toJson(change.before)))
        .bind(QString::fromUtf8(core::toJson(change.after)))
        .bind(change.at);
    return run(query);
}

Result<QList<Change>> ChangeRepository::ofTodo(const QString &todoId, int limit)
{
    auto &query = m_database.statement(
        "SELECT id, todo_id, list_id, kind, actor_id, actor_name, via, old_values, new_values, changed_at"
        " FROM changes WHERE todo_id = ? ORDER BY sequence DESC LIMIT ?"_L1);
    query.bind(todoId).bind(limit);
    return readAll<Change>(query, readChange);
}

} // namespace traydo::storage
