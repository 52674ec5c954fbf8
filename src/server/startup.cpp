#include "server/startup.h"

#include "crypto/keyring.h"
#include "crypto/secretstore.h"
#include "server/log.h"
#include "storage/database.h"
#include "storage/settingsrepository.h"

using namespace Qt::StringLiterals;

namespace traydo::server {

namespace {

const auto keyIdSetting = u"signing_key_id"_s;

} // namespace

core::Result<Startup> prepareStartup(const core::Config &config)
{
    auto database = storage::Database::open(config.databasePath());
    if (!database)
        return database.error();
    storage::SettingsRepository settings(**database);
    const auto known = settings.value(keyIdSetting);
    if (!known)
        return known.error();

    const auto store = crypto::makeSecretStore(config);
    auto secret = crypto::loadSigningSecret(*store, !known->has_value());
    if (!secret)
        return secret.error();

    Startup startup{*secret, {}};
    const QString keyId = QString::fromLatin1(crypto::KeyRing(*secret).keyId());
    if (*known == keyId)
        return startup;
    if (known->has_value()) {
        startup.warnings
            << u"The signing secret was replaced since the last start. Every app has to ask again. "
               "If you did not do this, find out who did."_s;
        qCWarning(logServer).noquote() << startup.warnings.constLast();
    }
    if (auto noted = settings.setValue(keyIdSetting, keyId); !noted)
        return noted.error();
    return startup;
}

} // namespace traydo::server
