#pragma once

#include "core/clock.h"

#include <QString>

#include <optional>

namespace traydo::core {

/// Whom a block keeps from asking. None of them touches grants that exist.
enum class BlockKind {
    Client, ///< one client id, until it is undone; a program that registers anew has another
    Device, ///< every request from one network address, until it is undone
    All,    ///< every new request, for an hour: the only one that stops re-registration from this computer
};

/// What the person said with "Deny and block…". Listed and undoable.
struct Block
{
    QString id;
    BlockKind kind = BlockKind::Client;
    QString subject;    ///< client id or peer address; empty for All
    QString clientName; ///< who was denied when the block was made: plain text only
    Instant createdAt{};
    std::optional<Instant> endsAt; ///< unset: until it is undone

    bool operator==(const Block &) const = default;
};

} // namespace traydo::core
