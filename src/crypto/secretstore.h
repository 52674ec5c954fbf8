#pragma once

#include "core/config.h"
#include "core/result.h"
#include "crypto/signingsecrets.h"

#include <memory>
#include <optional>

namespace traydo::crypto {

/// Where the signing secrets live. Calls may block on the keychain (bounded in time) and run on the main
/// thread.
class SecretStore
{
public:
    virtual ~SecretStore() = default;
    /// The secrets, or nothing when the store is reachable, unlocked, and has none. Errors: Locked,
    /// Unavailable (no service; the text says what to do), Corrupt (wrong size, wrong file mode or owner).
    virtual core::Result<std::optional<SigningSecrets>> read() = 0;
    /// Puts them in the place of those that are there, in one step, and reads them back.
    virtual core::Result<void> write(const SigningSecrets &secrets) = 0;
};

/// The store of `config.secretStore`: the OS keychain; a 0600 file `signing-secret` in the data directory; or
/// the systemd credential `traydo-signing-secret` (read only).
std::unique_ptr<SecretStore> makeSecretStore(const core::Config &config);

/// The signing secrets, made on the first start. `mayCreate` is false when the database already knows a key:
/// then a missing secret is NotFound with a text that says how to go on, never silently a new one (KC1).
core::Result<SigningSecrets> loadSigningSecrets(SecretStore &store, bool mayCreate);

} // namespace traydo::crypto
