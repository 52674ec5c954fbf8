#pragma once

#include "core/result.h"

#include <QUrl>

namespace traydo::bridge {

/// True for `localhost`, 127.0.0.0/8 and ::1.
bool isLoopback(const QUrl &url);

/// An address that a token, a code or a person may be sent to: https, or http to this computer; with a host,
/// without user name, password and fragment. Anything that a shell or a command line could take for more than
/// an address is refused as well, although RFC 3986 allows some of it (BR1). InvalidArgument says why; `what`
/// names the address in it. `namedBy` is the server that named it, if one did: a server elsewhere may not
/// send us to a service of this computer.
core::Result<QUrl> readAddress(const QString &text, const QString &what, const QUrl &namedBy = {});

/// `url` without path, query and fragment.
QUrl originOf(const QUrl &url);

} // namespace traydo::bridge
