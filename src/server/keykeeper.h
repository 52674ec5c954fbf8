#pragma once

#include "core/clock.h"
#include "core/config.h"
#include "crypto/keyring.h"
#include "storage/settingsrepository.h"

#include <functional>

namespace traydo::server {

/// Brings signing secrets to their store, which may be in another thread. Calls back in the caller's thread,
/// once, or never if the server ends first.
using SecretWriter =
    std::function<void(const crypto::SigningSecrets &, std::function<void(core::Result<void>)>)>;

/// How long a store may take. Until it has answered, the secret of before goes on signing.
inline constexpr core::milliseconds storePatience{120'000};

/// What became of a rotation.
struct RotatedKeys
{
    QString keyId;               ///< of the new secret
    core::Instant tokensUntil{}; ///< access tokens signed before are good until then at most
    int retired = 0;             ///< earlier secrets that are kept
};

/// Replaces the signing secret while the server runs: first in its store, then here, so that an interruption
/// at any point leaves secrets behind under which every token of before is good. Server thread only.
class KeyKeeper
{
public:
    /// What is given outlives it. `secrets` are those in `keys`.
    KeyKeeper(crypto::KeyRing &keys, crypto::SigningSecrets secrets, storage::Database &database,
              const core::Clock &clock, const core::Limits &limits, SecretWriter writer);

    /// `atOnce`: no access token of before is good any longer, for a secret that was stolen. Errors: Conflict
    /// (a rotation is under way), LimitExceeded, Locked, Unavailable; nothing has changed then.
    void rotate(bool atOnce, const std::function<void(core::Result<RotatedKeys>)> &done);

    /// The new secret is on its way to the store.
    bool isRotating() const { return m_isWriting; }

private:
    core::Result<RotatedKeys> use(const crypto::SigningSecrets &secrets);

    crypto::KeyRing &m_keys;
    crypto::SigningSecrets m_secrets;
    storage::SettingsRepository m_settings;
    const core::Clock &m_clock;
    const core::Limits &m_limits;
    SecretWriter m_writer;
    bool m_isWriting = false;
};

/// Where the database notes the key it was last used with.
inline constexpr QLatin1StringView keyIdSetting("signing_key_id");

} // namespace traydo::server
