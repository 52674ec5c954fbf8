#pragma once

#include "oauth/clientmetadatadocument.h"
#include "oauth/pagelanguage.h"

namespace traydo::oauth {

/// The page while a client's document is being fetched. It loads itself again each second (`Refresh`).
http::Response lookingUpPage(const PageLanguage &language, const ClientIdUrl &url);

/// Asks for a click before anything is fetched. `continueUrl` leads back to the same request.
http::Response gesturePage(const PageLanguage &language, const ClientIdUrl &url,
                           const QByteArray &continueUrl);

/// Why the document is of no use, and what to do: 400, 429 or 503.
http::Response documentFailurePage(const PageLanguage &language, const ClientIdUrl &url,
                                   const DocumentFailure &failure);

/// True when the person did something to get here (Fetch Metadata): typed, clicked, or came from an app
/// outside the browser. Old browsers and scripts do not say; they count as such.
bool hasUserGesture(const http::Headers &headers);

} // namespace traydo::oauth
