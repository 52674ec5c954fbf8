#pragma once

#include "core/config.h"
#include "core/result.h"

#include <QByteArray>

#include <memory>
#include <optional>

namespace traydo::crypto {

/// Where the signing secret lives. Calls may block on the keychain (bounded in time) and run before the
/// server serves.
class SecretStore
{
public:
    virtual ~SecretStore() = default;
    /// The secret, or nothing when the store is reachable, unlocked, and has none. Errors: Locked,
    /// Unavailable (no service; the text says what to do), Corrupt (wrong size, wrong file mode or owner).
    virtual core::Result<std::optional<QByteArray>> read() = 0;
    /// Stores it and reads it back.
    virtual core::Result<void> write(const QByteArray &secret) = 0;
};

/// The store of `config.secretStore`: the OS keychain; a 0600 file `signing-secret` in the data directory; or
/// the systemd credential `traydo-signing-secret` (read only).
std::unique_ptr<SecretStore> makeSecretStore(const core::Config &config);

/// The signing secret, made on the first start. `mayCreate` is false when the database already knows a key:
/// then a missing secret is NotFound with a text that says how to go on, never silently a new one (KC1).
core::Result<QByteArray> loadSigningSecret(SecretStore &store, bool mayCreate);

} // namespace traydo::crypto
