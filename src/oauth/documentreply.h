#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "http/message.h"

#include <optional>

namespace traydo::oauth {

/// What a web server sent for a client ID metadata document: status 200, JSON, not yet looked into.
struct DocumentReply
{
    http::Headers headers;
    QByteArray body;
};

inline constexpr qsizetype maxReplyHeadBytes = 8 * 1024;

/// Reads an HTTP/1.1 response from the bytes that arrived so far; unset while it is not complete. A pure
/// function; every byte may be hostile. `atEnd`: the server closed the connection. InvalidArgument for a
/// status other than 200 (a redirect is not followed), a type other than JSON, any content coding, framing
/// that two readers could take differently, and a body over `maxBodyBytes`.
core::Result<std::optional<DocumentReply>> readDocumentReply(QByteArrayView received, bool atEnd,
                                                             qint64 maxBodyBytes);

/// Until when a reply that arrived at `now` counts as current (RFC 9111 §4.2): Cache-Control, then Expires,
/// then five minutes; `longest` at most. `now` itself when it must not be kept.
core::Instant freshUntil(const http::Headers &headers, core::Instant now, core::milliseconds longest);

} // namespace traydo::oauth
