#include "storage/changerepository.h"

#include "core/json.h"
#include "storage/rows.h"

using namespace Qt::StringLiterals;

namespace traydo::storage {

using core::Change;
using core::ChangePart;
using core::Error;
using core::ErrorCode;
using core::Result;

namespace {

// Literals are joined by the compiler, so every text below stays one constant.
#define CHANGE_COLUMNS                                                                                       \
    "changes.id, changes.todo_id, changes.list_id, changes.kind, changes.actor_id, changes.actor_name, "     \
    "changes.via, changes.title, changes.version, changes.old_values, changes.new_values, "                  \
    "changes.changed_at, changes.undoes, changes.undone_by"
/// The same of a part, told as a change of its todo.
#define PART_COLUMNS                                                                                         \
    "changes.id, change_parts.todo_id, change_parts.list_id, change_parts.kind, changes.actor_id, "          \
    "changes.actor_name, changes.via, changes.title, change_parts.version, change_parts.old_values, "        \
    "change_parts.new_values, changes.changed_at, changes.undoes, changes.undone_by"

Result<QJsonObject> readValues(const Query &row, int column)
{
    auto values = core::parseJsonObject(row.text(column).toUtf8());
    if (!values)
        return Error{ErrorCode::Corrupt, u"storage: values of change %1"_s.arg(row.text(0))};
    return *std::move(values);
}

Result<Change> readChange(const Query &row)
{
    auto before = readValues(row, 9);
    if (!before)
        return before.error();
    auto after = readValues(row, 10);
    if (!after)
        return after.error();
    Change change;
    change.id = row.text(0);
    change.todoId = row.text(1);
    change.listId = row.text(2);
    change.kind = core::ChangeKind(row.integer(3));
    if (!row.isNull(4))
        change.actor = core::Actor::client(row.text(4), row.text(5));
    change.via = row.text(6);
    change.title = row.text(7);
    change.version = row.integer(8);
    change.before = *std::move(before);
    change.after = *std::move(after);
    change.at = row.instant(11);
    change.undoes = row.text(12);
    change.undoneBy = row.text(13);
    return change;
}

QString jsonText(const QJsonObject &values)
{
    return QString::fromUtf8(core::toJson(values));
}

QVariant orNull(const QString &id)
{
    return id.isEmpty() ? QVariant() : QVariant(id);
}

Result<void> insertPart(Database &database, const QString &changeId, int number, const ChangePart &part)
{
    auto &query = database.statement(
        "INSERT INTO change_parts (change_id, part, todo_id, list_id, kind, version, old_values, new_values)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_L1);
    query.bind(changeId)
        .bind(number)
        .bind(part.todoId)
        .bind(part.listId)
        .bind(int(part.kind))
        .bind(part.version)
        .bind(jsonText(part.before))
        .bind(jsonText(part.after));
    return run(query);
}

} // namespace

ChangeRepository::ChangeRepository(Database &database) : m_database(database) {}

Result<void> ChangeRepository::insert(const Change &change)
{
    return m_database.transaction<void>([&]() -> Result<void> {
        const auto byClient = change.actor.kind == core::Actor::Kind::Client;
        auto &query = m_database.statement(
            "INSERT INTO changes (id, sequence, todo_id, list_id, kind, actor_id, actor_name, via, title, "
            "version,"
            " old_values, new_values, changed_at, undoes, undone_by)"
            " SELECT ?, COALESCE(MAX(sequence), 0) + 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM changes"_L1);
        query.bind(change.id)
            .bind(orNull(change.todoId))
            .bind(change.listId)
            .bind(int(change.kind))
            .bind(byClient ? QVariant(change.actor.clientId) : QVariant())
            .bind(change.actor.clientName)
            .bind(change.via)
            .bind(change.title)
            .bind(change.version)
            .bind(jsonText(change.before))
            .bind(jsonText(change.after))
            .bind(change.at)
            .bind(orNull(change.undoes))
            .bind(orNull(change.undoneBy));
        if (auto done = run(query); !done)
            return done;
        for (qsizetype i = 0; i < change.also.size(); ++i) {
            if (auto done = insertPart(m_database, change.id, int(i), change.also[i]); !done)
                return done;
        }
        return {};
    });
}

Result<void> ChangeRepository::readParts(QList<Change> &changes)
{
    for (auto &change : changes) {
        auto &query =
            m_database.statement("SELECT change_id, todo_id, list_id, kind, version, old_values, new_values"
                                 " FROM change_parts WHERE change_id = ? ORDER BY part"_L1);
        query.bind(change.id);
        auto parts = readAll<ChangePart>(query, [](const Query &row) -> Result<ChangePart> {
            auto before = readValues(row, 5);
            if (!before)
                return before.error();
            auto after = readValues(row, 6);
            if (!after)
                return after.error();
            return ChangePart{row.text(1),        row.text(2),       core::ChangeKind(row.integer(3)),
                              *std::move(before), *std::move(after), row.integer(4)};
        });
        if (!parts)
            return parts.error();
        change.also = *std::move(parts);
    }
    return {};
}

Result<std::optional<Change>> ChangeRepository::find(const QString &id)
{
    auto &query = m_database.statement("SELECT " CHANGE_COLUMNS " FROM changes WHERE id = ?"_L1);
    query.bind(id);
    auto found = readAll<Change>(query, readChange);
    if (found) {
        if (auto read = readParts(*found); !read)
            return read.error();
    }
    if (!found)
        return found.error();
    return found->isEmpty() ? std::optional<Change>() : std::optional(found->first());
}

Result<QList<Change>> ChangeRepository::page(const ChangeFilter &filter)
{
    QByteArray text = "SELECT " CHANGE_COLUMNS " FROM changes WHERE 1 = 1";
    QVariantList values;
    if (!filter.todoId.isEmpty()) {
        text += " AND (todo_id = ? OR id IN (SELECT change_id FROM change_parts WHERE todo_id = ?))";
        values << filter.todoId << filter.todoId;
    }
    if (filter.clientId && filter.clientId->isEmpty()) {
        text += " AND actor_id IS NULL";
    } else if (filter.clientId) {
        text += " AND actor_id = ?";
        values << *filter.clientId;
    }
    if (filter.since) {
        text += " AND changed_at >= ?";
        values << core::toEpochMs(*filter.since);
    }
    if (filter.standing)
        text += " AND undone_by IS NULL";
    if (!filter.lists.all) {
        auto ids = filter.lists.listIds.values();
        text += " AND list_id IN (" + QByteArray("?, ").repeated(ids.size()) + "'')";
        for (const auto &id : std::as_const(ids))
            values << id;
    }
    if (!filter.after.isEmpty()) {
        text += " AND sequence < (SELECT sequence FROM changes WHERE id = ?)";
        values << filter.after;
    }
    text += " ORDER BY sequence DESC LIMIT ?";
    values << filter.limit;
    auto query = m_database.prepare(QLatin1StringView(text));
    for (const auto &value : std::as_const(values))
        query.bind(value);
    auto found = readAll<Change>(query, readChange);
    if (found) {
        if (auto read = readParts(*found); !read)
            return read.error();
    }
    return found;
}

Result<QList<Change>> ChangeRepository::ofTodo(const QString &todoId, int limit)
{
    return ofTodoSince(todoId, -1, limit);
}

Result<QList<Change>> ChangeRepository::ofTodoSince(const QString &todoId, qint64 version, int limit)
{
    auto &query =
        m_database.statement("SELECT * FROM (SELECT " CHANGE_COLUMNS ", changes.sequence FROM changes"
                             " WHERE todo_id = ? AND version > ?"
                             " UNION ALL SELECT " PART_COLUMNS ", changes.sequence FROM change_parts"
                             " INNER JOIN changes ON changes.id = change_parts.change_id"
                             " WHERE change_parts.todo_id = ? AND change_parts.version > ?) AS history"
                             " ORDER BY sequence DESC LIMIT ?"_L1);
    query.bind(todoId).bind(version).bind(todoId).bind(version).bind(limit);
    return readAll<Change>(query, readChange);
}

Result<QList<Change>> ChangeRepository::ofListSince(const QString &listId, qint64 version, int limit)
{
    auto &query = m_database.statement("SELECT " CHANGE_COLUMNS
                                       " FROM changes WHERE list_id = ? AND todo_id IS NULL AND version > ?"
                                       " ORDER BY sequence DESC LIMIT ?"_L1);
    query.bind(listId).bind(version).bind(limit);
    return readAll<Change>(query, readChange);
}

Result<void> ChangeRepository::setUndoneBy(const QString &id, const QString &undoneBy)
{
    auto &query = m_database.statement("UPDATE changes SET undone_by = ? WHERE id = ?"_L1);
    query.bind(orNull(undoneBy)).bind(id);
    return run(query);
}

} // namespace traydo::storage
