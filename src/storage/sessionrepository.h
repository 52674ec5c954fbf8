#pragma once

#include "core/clock.h"
#include "storage/database.h"

#include <QSet>

namespace traydo::storage {

/// Ids of ended MCP sessions, kept until they would have expired, so that a restart revives none.
class SessionRepository
{
public:
    explicit SessionRepository(Database &database);

    core::Result<void> markEnded(const QByteArray &idHash, core::Instant until);
    core::Result<QSet<QByteArray>> ended(core::Instant now);
    core::Result<void> sweep(core::Instant now);

private:
    Database &m_database;
};

} // namespace traydo::storage
