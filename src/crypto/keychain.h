#pragma once

#include "crypto/secretstore.h"

namespace traydo::crypto {

/// The signing secret in the keychain of the desktop: Secret Service or KWallet, macOS Keychain, Windows
/// Credential Store. Main thread only, since the platform libraries answer there; each question waits at most
/// half a minute, in which the desktop may ask the person to unlock.
class KeychainStore final : public SecretStore
{
public:
    core::Result<std::optional<SigningSecrets>> read() override;
    core::Result<void> write(const SigningSecrets &secrets) override;
};

} // namespace traydo::crypto
