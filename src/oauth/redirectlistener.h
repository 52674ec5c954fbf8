#pragma once

#include <QString>

namespace traydo::oauth {

/// The program that listens where an answer to `redirectUri` would arrive on this computer, as the path of
/// its file. It is no proof of who asks: any program may listen there. Empty for other redirect URIs, for a
/// port nobody listens on, for programs of other users, and where the system does not tell (Linux only).
QString findRedirectListener(const QString &redirectUri);

} // namespace traydo::oauth
