#pragma once

#include "control/controlhost.h"
#include "core/config.h"
#include "core/result.h"
#include "crypto/signingsecrets.h"
#include "server/keykeeper.h"
#include "server/settingsdesk.h"

namespace traydo::server {

/// What has to be known before the server thread starts.
struct Startup
{
    crypto::SigningSecrets signingSecrets;
    SecretWriter writeSecrets; ///< how the server replaces them while it runs
    BeginAnew beginAnew;       ///< how the server is started with other settings
    control::OwnWindow ownWindow = control::OwnWindow::None;
    QList<core::Notice> warnings; ///< shown in status, window and log, e.g. that the secret was replaced
};

/// Opens the data once, reads the signing secret and makes it on the very first start. Runs on the main
/// thread because the keychain's library wants that thread's event loop. A secret other than the one the data
/// was last used with is reported in `warnings` and noted as the new one: every token signed before is dead
/// (KC2). So is a database that was copied back (DB5). Errors: as Database::open and
/// crypto::loadSigningSecrets.
core::Result<Startup> prepareStartup(const core::Config &config);

/// Whether no signing secret belongs to the data yet, so that any store is as good as another. False, too,
/// where the data cannot be read.
bool isBeforeFirstSecret(const core::Config &config);

} // namespace traydo::server
