#pragma once

#include "core/result.h"

#include <QByteArrayView>

namespace traydo::oauth {

/// Where a redirect URI leads.
enum class RedirectKind {
    Https,      ///< a web server
    Loopback,   ///< http on 127.0.0.1, localhost or [::1], RFC 8252 §7.3
    PrivateUse, ///< an app's own scheme, RFC 8252 §7.1
};

/// The parts of an acceptable redirect URI: views into its bytes.
struct RedirectUri
{
    RedirectKind kind = RedirectKind::Https;
    QByteArrayView scheme;
    QByteArrayView host; ///< without port; empty for a private-use URI without authority
    QByteArrayView port; ///< digits, or empty
    QByteArrayView rest; ///< path and query
};

/// Reads a redirect URI byte by byte. QUrl's parser is kept out on purpose: it turns 127.1, 0x7f000001 and
/// full-width digits into 127.0.0.1. InvalidArgument for everything threat-model §3 "Redirects" does not
/// allow; the text is ASCII.
core::Result<RedirectUri> parseRedirectUri(QByteArrayView uri);

/// RFC 9700 §2.1: equal byte for byte; on a loopback host the port is free (RFC 8252 §7.3), and nothing else.
bool redirectUriMatches(QByteArrayView registered, QByteArrayView asked);

/// `host:port` (or the scheme of a private-use URI) to show to the person.
QByteArray redirectHost(const RedirectUri &uri);

/// True for a name that could be in the public DNS: labels with a dot, the last one not a number,
/// international ones in their complete `xn--` form (RFC 5891 §4.4).
bool isPublicHostName(QByteArrayView host);

} // namespace traydo::oauth
