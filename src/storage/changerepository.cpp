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

void add(ChangeSelect &select, const QByteArray &text, const QVariantList &values = {})
{
    select.text += text;
    select.values += values;
}

/// Where nothing narrower leads to the changes, their time does. It orders them as the log's sequence does,
/// unless the clock was set back.
bool isByTime(const ChangeFilter &filter)
{
    return (filter.since || filter.until || !filter.kinds.isEmpty()) && !filter.clientId &&
           filter.todoId.isEmpty();
}

void restrictActor(ChangeSelect &select, const ChangeFilter &filter)
{
    if (!filter.todoId.isEmpty())
        add(select, " AND (todo_id = ? OR id IN (SELECT change_id FROM change_parts WHERE todo_id = ?))",
            {filter.todoId, filter.todoId});
    if (filter.clientId && filter.clientId->isEmpty())
        add(select, " AND actor_id IS NULL");
    else if (filter.clientId)
        add(select, " AND actor_id = ?", {*filter.clientId});
}

void restrictTime(ChangeSelect &select, const ChangeFilter &filter)
{
    if (filter.since)
        add(select, " AND changed_at >= ?", {core::toEpochMs(*filter.since)});
    if (filter.until)
        add(select, " AND changed_at < ?", {core::toEpochMs(*filter.until)});
    if (filter.after.isEmpty())
        return;
    if (isByTime(filter))
        add(select, " AND (changed_at, sequence) < (SELECT changed_at, sequence FROM changes WHERE id = ?)",
            {filter.after});
    else
        add(select, " AND sequence < (SELECT sequence FROM changes WHERE id = ?)", {filter.after});
}

void restrictLists(ChangeSelect &select, const core::ListAccess &lists)
{
    if (lists.all)
        return;
    add(select, " AND list_id IN (" + QByteArray("?, ").repeated(lists.listIds.size()) + "'')");
    for (const auto &id : lists.listIds)
        select.values << id;
}

void orderNewestFirst(ChangeSelect &select, const ChangeFilter &filter)
{
    add(select,
        isByTime(filter) ? " ORDER BY changed_at DESC, sequence DESC LIMIT ?"
                         : " ORDER BY sequence DESC LIMIT ?",
        {filter.limit});
}

/// The page of a filter with at most one kind.
ChangeSelect selectPlain(const ChangeFilter &filter)
{
    ChangeSelect select{"SELECT " CHANGE_COLUMNS ", changes.sequence FROM changes WHERE 1 = 1", {}};
    restrictActor(select, filter);
    restrictTime(select, filter);
    if (!filter.kinds.isEmpty())
        add(select, " AND kind = ?", {int(filter.kinds.first())});
    if (filter.standing)
        add(select, " AND undone_by IS NULL");
    restrictLists(select, filter.lists);
    orderNewestFirst(select, filter);
    return select;
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
        // A statement of its own: one that reads the table it writes keeps a copy of what it read.
        const auto sequence =
            readOne<qint64>(m_database.statement("SELECT COALESCE(MAX(sequence), 0) + 1 FROM changes"_L1),
                            [](const Query &row) { return row.integer(0); });
        if (!sequence)
            return sequence.error();
        auto &query = m_database.statement(
            "INSERT INTO changes (id, sequence, todo_id, list_id, kind, actor_id, actor_name, via, title, "
            "version,"
            " old_values, new_values, changed_at, undoes, undone_by)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_L1);
        query.bind(change.id)
            .bind(**sequence)
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

/// Each kind gives its first ones from an index; of these the first ones are the page.
ChangeSelect selectChanges(const ChangeFilter &filter)
{
    if (filter.kinds.size() <= 1)
        return selectPlain(filter);
    ChangeSelect select{"SELECT * FROM (", {}};
    for (const auto kind : filter.kinds) {
        auto one = filter;
        one.kinds = {kind};
        const auto page = selectPlain(one);
        add(select, kind == filter.kinds.first() ? "SELECT * FROM (" : " UNION ALL SELECT * FROM (");
        add(select, page.text + ") AS of_one_kind", page.values);
    }
    add(select, ") AS found");
    orderNewestFirst(select, filter);
    return select;
}

Result<QList<Change>> ChangeRepository::page(const ChangeFilter &filter)
{
    const auto select = selectChanges(filter);
    auto query = m_database.prepare(QLatin1StringView(select.text));
    for (const auto &value : select.values)
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
