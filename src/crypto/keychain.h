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

/// A secret of another program of ours in the same keychain, under a name of its own. Main thread only; waits
/// as KeychainStore does. Errors: Locked, Unavailable.
class KeychainEntry final
{
public:
    /// `name` tells it from other entries of this user; `alternative` is what the person can do without a
    /// keychain, the end of a sentence.
    KeychainEntry(QString name, QString alternative);

    /// The secret, or nothing when the keychain is open and has none.
    core::Result<std::optional<QByteArray>> read();
    /// `secret` is ASCII text.
    core::Result<void> write(const QByteArray &secret);

private:
    QString m_name;
    QString m_alternative;
};

} // namespace traydo::crypto
