#include "storage/callcountrepository.h"

#include "storage/rows.h"

using namespace Qt::StringLiterals;

namespace traydo::storage {

using core::Result;

namespace {

CallCountRow readCount(const Query &row)
{
    return {.clientId = row.text(0),
            .clientName = row.text(1),
            .hour = row.instant(2),
            .reads = int(row.integer(3)),
            .writes = int(row.integer(4)),
            .denied = int(row.integer(5))};
}

} // namespace

CallCountRepository::CallCountRepository(Database &database) : m_database(database) {}

Result<void> CallCountRepository::add(const CallCountRow &row)
{
    auto &query = m_database.statement(
        "INSERT INTO call_counts (client_id, client_name, hour, reads, writes, denied)"
        " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (client_id, hour) DO UPDATE SET"
        " client_name = excluded.client_name, reads = call_counts.reads + excluded.reads,"
        " writes = call_counts.writes + excluded.writes, denied = call_counts.denied + excluded.denied"_L1);
    query.bind(row.clientId)
        .bind(row.clientName)
        .bind(row.hour)
        .bind(row.reads)
        .bind(row.writes)
        .bind(row.denied);
    return run(query);
}

Result<QList<CallCountRow>> CallCountRepository::since(core::Instant since,
                                                       const std::optional<QString> &clientId)
{
    if (!clientId) {
        auto &query = m_database.statement("SELECT client_id, client_name, hour, reads, writes, denied"
                                           " FROM call_counts WHERE hour >= ? ORDER BY hour, client_id"_L1);
        query.bind(since);
        return readAll<CallCountRow>(query, readCount);
    }
    auto &query =
        m_database.statement("SELECT client_id, client_name, hour, reads, writes, denied"
                             " FROM call_counts WHERE client_id = ? AND hour >= ? ORDER BY hour"_L1);
    query.bind(*clientId).bind(since);
    return readAll<CallCountRow>(query, readCount);
}

Result<void> CallCountRepository::sweep(core::Instant before)
{
    auto &query = m_database.statement("DELETE FROM call_counts WHERE hour < ?"_L1);
    query.bind(before);
    return run(query);
}

} // namespace traydo::storage
