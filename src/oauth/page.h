#pragma once

#include "http/message.h"
#include "oauth/html.h"
#include "oauth/pagelanguage.h"

#include <QHash>

namespace traydo::oauth {

/// Fills a template of resources/pages for a reader of `language`. `{{name}}` becomes the value; `{{>file}}`
/// is the text of another file of that folder; `{{nonce}}` is fresh for each page; `{{lang}}` and `{{dir}}`
/// are those of the language. The headers are those of threat-model §3 "Pages": nothing cached, framed,
/// sniffed or referred, and only our own inline style and script run. They name the language, and that it was
/// chosen.
http::Response renderPage(const PageLanguage &language, int status, const QString &file,
                          QHash<QString, Html> values);

/// A page that says in plain words what went wrong and what to do next.
http::Response messagePage(const PageLanguage &language, int status, const QString &title, const Html &text,
                           const Html &advice);

} // namespace traydo::oauth
