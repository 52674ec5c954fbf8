#pragma once

#include "mcp/sessionledger.h"
#include "storage/sessionrepository.h"

namespace traydo::server {

/// The protocol's memory of ended sessions, kept in storage: only hashes, so that a stolen file opens
/// nothing.
class EndedSessions final : public mcp::SessionLedger
{
public:
    /// Reads what ended before this start. Errors: Unavailable, Corrupt.
    static core::Result<std::unique_ptr<EndedSessions>> load(storage::Database &database, core::Instant now);

    bool isEnded(const QByteArray &id) const override;
    core::Result<void> markEnded(const QByteArray &id, core::Instant until) override;

    /// Forgets what would have expired by now anyway.
    core::Result<void> sweep(core::Instant now);

private:
    explicit EndedSessions(storage::Database &database) : m_repository(database) {}
    core::Result<void> reload(core::Instant now);

    storage::SessionRepository m_repository;
    QSet<QByteArray> m_ended; ///< SHA-256 of the ids
};

} // namespace traydo::server
