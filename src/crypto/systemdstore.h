#pragma once

#include "crypto/secretstore.h"

#include <QString>

namespace traydo::crypto {

/// The signing secret as a systemd credential (systemd.exec(5), LoadCredential= or LoadCredentialEncrypted=).
/// The service manager owns it: it can only be read.
class SystemdStore final : public SecretStore
{
public:
    /// `folder` is $CREDENTIALS_DIRECTORY, empty when there is none.
    explicit SystemdStore(const QString &folder);

    core::Result<std::optional<SigningSecrets>> read() override;
    core::Result<void> write(const SigningSecrets &secrets) override;

private:
    QString m_folder;
};

} // namespace traydo::crypto
