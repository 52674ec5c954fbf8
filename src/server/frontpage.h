#pragma once

#include "http/route.h"
#include "oauth/pagelanguage.h"

#include <QUrl>

namespace traydo::server {

/// `/` for the curious with a browser: that Traydo runs, and how to connect an app. Says nothing of version
/// or data. To a program, which does not ask for HTML, there is nothing there. `languages` outlive the
/// router.
void addFrontPage(http::Router &router, const QUrl &mcpUrl, oauth::PageLanguages &languages);

} // namespace traydo::server
