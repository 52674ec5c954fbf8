#pragma once

#include "core/block.h"
#include "core/config.h"
#include "storage/blockrepository.h"

#include <memory>

namespace traydo::oauth {

/// Whom the person keeps from asking: in memory, written through to storage. Blocks keep new requests away;
/// grants that exist stay. Server thread only.
class BlockList
{
public:
    static core::Result<std::unique_ptr<BlockList>>
    load(storage::Database &database, const core::Clock &clock, const core::Limits &limits);

    bool blocks(const QString &clientId, const QString &peerAddress) const;
    /// In force, oldest first.
    QList<core::Block> list() const;

    /// Adds a block against this client, this device or everybody; one that is in force already is not
    /// doubled.
    core::Result<void> add(core::BlockKind kind, const QString &clientId, const QString &clientName,
                           const QString &peerAddress);
    /// NotFound when none of that id is in force.
    core::Result<void> remove(const QString &id);
    /// Forgets what has ended, so that a clock set back revives nothing. Called each minute.
    core::Result<void> sweep();

private:
    BlockList(storage::Database &database, const core::Clock &clock, const core::Limits &limits);

    bool isInForce(const core::Block &block) const;

    storage::BlockRepository m_repository;
    const core::Clock &m_clock;
    core::milliseconds m_blockAllLife;
    QList<core::Block> m_blocks;
};

} // namespace traydo::oauth
