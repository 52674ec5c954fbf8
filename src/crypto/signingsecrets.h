#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QByteArray>
#include <QList>

namespace traydo::crypto {

inline constexpr int secretBytes = 32;

/// A signing secret that was replaced.
struct RetiredSecret
{
    QByteArray secret;
    core::Instant retiredAt{};
    core::Instant tokensUntil{}; ///< no access token signed with it is good any longer

    bool operator==(const RetiredSecret &) const = default;
};

/// The signing secret with those before it. They are one record in their store, so that no interruption can
/// lose one of them.
struct SigningSecrets
{
    QByteArray current;           ///< 32 random bytes
    QList<RetiredSecret> retired; ///< newest first

    bool operator==(const SigningSecrets &) const = default;
};

/// How a signing secret is replaced.
struct KeyRotation
{
    core::Instant now{};
    core::milliseconds tokenLife{};  ///< longest life of an access token; 0: those of today die now
    core::milliseconds sealedLife{}; ///< longest life of a sealed value, e.g. a session id
    int retiredAtMost = 0;
};

/// The secrets after `rotation`, with a new current one. Forgets those that nothing alive depends on, and
/// under want of room those that only sealed values depend on, oldest first. LimitExceeded when all are still
/// needed for access tokens.
core::Result<SigningSecrets> rotated(const SigningSecrets &secrets, const KeyRotation &rotation);

} // namespace traydo::crypto
