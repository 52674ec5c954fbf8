#include "server/startup.h"

#include "crypto/keyring.h"
#include "crypto/secretstore.h"
#include "server/log.h"
#include "server/storageepoch.h"
#include "storage/database.h"
#include "storage/settingsrepository.h"

using namespace Qt::StringLiterals;

namespace traydo::server {

namespace {

void warn(Startup &startup, const QString &text, core::ReasonCode reason)
{
    qCWarning(logServer).noquote() << text;
    startup.warnings.append({text, {{.code = reason}}});
}

} // namespace

bool isBeforeFirstSecret(const core::Config &config)
{
    const auto database = storage::Database::open(config.databasePath());
    if (!database)
        return false;
    const auto known = storage::SettingsRepository(**database).value(keyIdSetting);
    return known && !known->has_value();
}

core::Result<Startup> prepareStartup(const core::Config &config)
{
    auto database = storage::Database::open(config.databasePath());
    if (!database)
        return database.error();
    storage::SettingsRepository settings(**database);
    const core::SystemClock clock;
    const auto epoch = StorageEpoch::open(**database, config.stateDir, clock);
    if (!epoch)
        return epoch.error();
    const auto known = settings.value(keyIdSetting);
    if (!known)
        return known.error();

    const auto store = crypto::makeSecretStore(config);
    auto secrets = crypto::loadSigningSecrets(*store, !known->has_value());
    if (!secrets)
        return secrets.error();

    Startup startup{*std::move(secrets), {}, {}, control::OwnWindow::None, {}};
    if (epoch->hasBegun()) {
        warn(startup,
             u"The data is older than what Traydo knew last, as after restoring a backup. "
             "Every app has to ask again, and programs need new secrets."_s,
             core::ReasonCode::DataOlder);
    }
    const crypto::KeyRing keys(startup.signingSecrets);
    const QString keyId = QString::fromLatin1(keys.keyId());
    if (*known == keyId)
        return startup;
    // A rotation that was stored, and not noted here before the end: only we know the secret of before.
    if (known->has_value() && !keys.knows((*known)->toLatin1()))
        warn(startup,
             u"The signing secret was replaced since the last start. Every app has to ask again. "
             "If you did not do this, find out who did."_s,
             core::ReasonCode::SecretReplaced);
    if (auto noted = settings.setValue(keyIdSetting, keyId); !noted)
        return noted.error();
    return startup;
}

} // namespace traydo::server
