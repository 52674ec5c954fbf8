#include "server/endedsessions.h"

#include "crypto/hash.h"

namespace traydo::server {

core::Result<std::unique_ptr<EndedSessions>> EndedSessions::load(storage::Database &database,
                                                                 core::Instant now)
{
    std::unique_ptr<EndedSessions> sessions(new EndedSessions(database));
    if (auto loaded = sessions->reload(now); !loaded)
        return loaded.error();
    return sessions;
}

bool EndedSessions::isEnded(const QByteArray &id) const
{
    return m_ended.contains(crypto::sha256(id));
}

core::Result<void> EndedSessions::markEnded(const QByteArray &id, core::Instant until)
{
    const QByteArray hash = crypto::sha256(id);
    if (auto stored = m_repository.markEnded(hash, until); !stored)
        return stored;
    m_ended.insert(hash);
    return {};
}

core::Result<void> EndedSessions::sweep(core::Instant now)
{
    if (auto swept = m_repository.sweep(now); !swept)
        return swept;
    return reload(now);
}

core::Result<void> EndedSessions::reload(core::Instant now)
{
    auto ended = m_repository.ended(now);
    if (!ended)
        return ended.error();
    m_ended = std::move(*ended);
    return {};
}

} // namespace traydo::server
