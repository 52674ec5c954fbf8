#include "server/callledger.h"

namespace traydo::server {

using namespace std::chrono_literals;
using core::Result;

namespace {

constexpr core::milliseconds kept = 90 * 24h;

core::Instant hourOf(core::Instant instant)
{
    return std::chrono::floor<std::chrono::hours>(instant);
}

} // namespace

CallLedger::CallLedger(storage::Database &database, const core::Clock &clock)
    : m_database(database), m_repository(database), m_clock(clock)
{
}

void CallLedger::count(const core::Principal &principal, Kind kind)
{
    const auto hour = hourOf(m_clock.now());
    auto &row = m_unwritten[{principal.actor.clientId, core::toEpochMs(hour)}];
    row.hour = hour;
    row.clientId = principal.actor.clientId;
    row.clientName = principal.actor.clientName;
    row.reads += kind == Kind::Read;
    row.writes += kind == Kind::Write;
    row.denied += kind == Kind::Denied;
}

Result<void> CallLedger::flush()
{
    if (m_unwritten.isEmpty())
        return {};
    auto written = m_database.transaction<void>([this]() -> Result<void> {
        for (const auto &row : m_unwritten) {
            if (auto done = m_repository.add(row); !done)
                return done;
        }
        return {};
    });
    if (written)
        m_unwritten.clear();
    return written;
}

Result<QList<storage::CallCountRow>> CallLedger::since(core::Instant since,
                                                       const std::optional<QString> &clientId)
{
    if (auto flushed = flush(); !flushed)
        return flushed.error();
    return m_repository.since(since, clientId);
}

Result<void> CallLedger::sweep()
{
    return m_repository.sweep(m_clock.now() - kept);
}

} // namespace traydo::server
