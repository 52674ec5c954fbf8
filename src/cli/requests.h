#pragma once

#include "cli/context.h"

namespace traydo::cli {

/// A waiting request for scripts. The numbers stay out: whoever approves has seen where one is shown.
QJsonObject toJson(const core::ConsentRequest &request);

/// How much is known about who asks: "name not verified", "published by chatgpt.com" and the like.
QString trustInWords(const core::ConsentRequest &request);

/// Asked through traydo-bridge: there is no browser page, and no address that the answer goes to.
bool isFromBridge(const core::ConsentRequest &request);
/// Where the answer goes, for terminals: the redirect URI, or the program that started the bridge.
QString destinationInWords(const core::ConsentRequest &request);

/// The waiting request that `id` means, see resolveId().
core::Result<core::ConsentRequest> findRequest(Context &context, const QString &id);
/// What to say when there is none.
QString noSuchRequest(const QString &id);

} // namespace traydo::cli
