#pragma once

#include "http/message.h"

#include <QHash>
#include <QString>

namespace traydo::oauth {

/// Fills a template of resources/pages. `{{name}}` becomes the value, always HTML-escaped; `{{>file}}` is the
/// text of another file of that folder; `{{nonce}}` is fresh for each page. The headers are those of
/// threat-model §3 "Pages": nothing cached, framed, sniffed or referred, and only our own inline style and
/// script run.
http::Response renderPage(int status, const QString &file, QHash<QString, QString> values);

/// A page that says in plain words what went wrong and what to do next.
http::Response messagePage(int status, const QString &title, const QString &text, const QString &advice);

} // namespace traydo::oauth
