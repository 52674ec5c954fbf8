#pragma once

#include "core/clock.h"
#include "core/principal.h"
#include "storage/callcountrepository.h"

#include <QHash>

namespace traydo::server {

/// How often clients called, by hour. Counted in memory, so that no call waits for the disk; flush() writes
/// it down (called each minute and at the end). A crash loses the last minute, which nobody was promised.
class CallLedger
{
public:
    /// Both outlive it.
    CallLedger(storage::Database &database, const core::Clock &clock);

    enum class Kind { Read, Write, Denied };
    void count(const core::Principal &principal, Kind kind);

    core::Result<void> flush();
    /// Up to now; `since` and `clientId` as in CallCountRepository.
    core::Result<QList<storage::CallCountRow>> since(core::Instant since,
                                                     const std::optional<QString> &clientId);
    /// Forgets what is older than 90 days.
    core::Result<void> sweep();

private:
    storage::Database &m_database;
    storage::CallCountRepository m_repository;
    const core::Clock &m_clock;
    QHash<std::pair<QString, qint64>, storage::CallCountRow> m_unwritten; ///< by client and hour
};

} // namespace traydo::server
