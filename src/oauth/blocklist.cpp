#include "oauth/blocklist.h"

#include "core/ids.h"

#include <algorithm>

namespace traydo::oauth {

using namespace Qt::StringLiterals;
using core::Block;
using core::BlockKind;
using core::Error;
using core::ErrorCode;
using core::Result;

BlockList::BlockList(storage::Database &database, const core::Clock &clock, const core::Limits &limits)
    : m_repository(database), m_clock(clock), m_blockAllLife(limits.blockAllLife)
{
}

Result<std::unique_ptr<BlockList>> BlockList::load(storage::Database &database, const core::Clock &clock,
                                                   const core::Limits &limits)
{
    std::unique_ptr<BlockList> list(new BlockList(database, clock, limits));
    auto blocks = list->m_repository.all();
    if (!blocks)
        return blocks.error();
    list->m_blocks = *std::move(blocks);
    return list;
}

bool BlockList::blocks(const QString &clientId, const QString &peerAddress) const
{
    return std::any_of(m_blocks.cbegin(), m_blocks.cend(), [&](const Block &block) {
        if (!isInForce(block))
            return false;
        switch (block.kind) {
        case BlockKind::Client:
            return block.subject == clientId;
        case BlockKind::Device:
            return block.subject == peerAddress;
        case BlockKind::All:
            break;
        }
        return true;
    });
}

QList<Block> BlockList::list() const
{
    QList<Block> inForce;
    std::copy_if(m_blocks.cbegin(), m_blocks.cend(), std::back_inserter(inForce),
                 [this](const Block &block) { return isInForce(block); });
    return inForce;
}

Result<void> BlockList::add(BlockKind kind, const QString &clientId, const QString &clientName,
                            const QString &peerAddress)
{
    const core::Instant now = m_clock.now();
    Block block{.id = core::newId(now),
                .kind = kind,
                .subject = {},
                .clientName = clientName,
                .createdAt = now,
                .endsAt = {}};
    if (kind == BlockKind::Client)
        block.subject = clientId;
    else if (kind == BlockKind::Device)
        block.subject = peerAddress;
    else
        block.endsAt = now + m_blockAllLife;

    // Another hour for everybody is a block of its own; the same client or device twice is not.
    const bool known =
        kind != BlockKind::All && std::any_of(m_blocks.cbegin(), m_blocks.cend(), [&](const Block &each) {
            return each.kind == kind && each.subject == block.subject;
        });
    if (known)
        return {};
    if (auto stored = m_repository.insert(block); !stored)
        return stored;
    m_blocks.append(block);
    return {};
}

Result<void> BlockList::remove(const QString &id)
{
    const auto found =
        std::find_if(m_blocks.cbegin(), m_blocks.cend(), [&](const Block &block) { return block.id == id; });
    if (found == m_blocks.cend() || !isInForce(*found))
        return Error{ErrorCode::NotFound, u"no block of this id is in force"_s};
    if (auto removed = m_repository.remove(id); !removed)
        return removed;
    m_blocks.erase(found);
    return {};
}

Result<void> BlockList::sweep()
{
    for (qsizetype i = m_blocks.size() - 1; i >= 0; --i) {
        if (isInForce(m_blocks[i]))
            continue;
        if (auto removed = m_repository.remove(m_blocks[i].id); !removed)
            return removed;
        m_blocks.removeAt(i);
    }
    return {};
}

bool BlockList::isInForce(const Block &block) const
{
    return !block.endsAt || m_clock.now() < *block.endsAt;
}

} // namespace traydo::oauth
