#pragma once

#include "core/clock.h"
#include "storage/database.h"

namespace traydo::storage {

/// How often one client called within one hour.
struct CallCountRow
{
    QString clientId;
    QString clientName;
    core::Instant hour{}; ///< its begin, UTC
    int reads = 0;
    int writes = 0;
    int denied = 0;
};

/// Calls by client and hour. Clients that are gone keep theirs.
class CallCountRepository
{
public:
    explicit CallCountRepository(Database &database);

    /// Adds the row's numbers to what is there for its client and hour; the name is the latest.
    core::Result<void> add(const CallCountRow &row);
    /// Hours that begin at or after `since`, oldest first; without a client, of all.
    core::Result<QList<CallCountRow>> since(core::Instant since, const std::optional<QString> &clientId);
    /// Forgets hours that began before then.
    core::Result<void> sweep(core::Instant before);

private:
    Database &m_database;
};

} // namespace traydo::storage
