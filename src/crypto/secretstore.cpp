#include "crypto/secretstore.h"

#include "crypto/filestore.h"
#include "crypto/keychain.h"
#include "crypto/random.h"
#include "crypto/systemdstore.h"

using namespace Qt::StringLiterals;

namespace traydo::crypto {

std::unique_ptr<SecretStore> makeSecretStore(const core::Config &config)
{
    switch (config.secretStore) {
    case core::SecretStoreKind::Keychain:
        return std::make_unique<KeychainStore>();
    case core::SecretStoreKind::File:
        return std::make_unique<FileStore>(config.dataDir);
    case core::SecretStoreKind::Systemd:
        return std::make_unique<SystemdStore>(config.credentialsDir);
    }
    Q_UNREACHABLE();
}

core::Result<SigningSecrets> loadSigningSecrets(SecretStore &store, bool mayCreate)
{
    const auto known = store.read();
    if (!known)
        return known.error();
    if (*known)
        return **known;
    if (!mayCreate)
        return core::Error{
            core::ErrorCode::NotFound,
            u"The signing secret of this database is gone from its store. If it is kept elsewhere, name "
            "that place with --secret-store; otherwise restore it from a backup. Without it every app "
            "would have to be approved again."_s,
            {.code = core::ReasonCode::SecretGone}};
    const SigningSecrets secrets{randomBytes(secretBytes), {}};
    if (const auto stored = store.write(secrets); !stored)
        return stored.error();
    return secrets;
}

} // namespace traydo::crypto
