#pragma once

#include "crypto/secretstore.h"

#include <QString>

namespace traydo::crypto {

/// The signing secret in a file of mode 0600, for servers without a keychain. Whoever reads the disk reads
/// the secret, so it is never chosen silently.
class FileStore final : public SecretStore
{
public:
    /// `folder` exists already and is open to this user only.
    explicit FileStore(const QString &folder);

    core::Result<std::optional<SigningSecrets>> read() override;
    core::Result<void> write(const SigningSecrets &secrets) override;

private:
    QString m_path;
};

} // namespace traydo::crypto
