#pragma once

#include "core/clock.h"
#include "http/message.h"

namespace traydo::http {

/// How the bytes after a response head are delimited (RFC 9112 §6.3).
struct BodyFraming
{
    enum class Kind { Length, Chunked, UntilClose };
    Kind kind = Kind::Length;
    qint64 length = 0; ///< for Kind::Length
};

/// Status line and fields with the empty line that ends them, plus what every answer carries: Date,
/// X-Content-Type-Options, Cross-Origin-Resource-Policy, Cache-Control (no-store unless it says otherwise)
/// and, if `close`, Connection. Nothing tells which program or version answers. A field that would break out
/// of its line is left out.
QByteArray responseHead(int status, const Headers &headers, const BodyFraming &framing, bool close,
                        const QByteArray &date);

/// IMF-fixdate (RFC 9110 §5.6.7) of the current second, formatted once a second.
class HttpDate
{
public:
    const QByteArray &at(core::Instant now);

private:
    qint64 m_second = -1;
    QByteArray m_text;
};

} // namespace traydo::http
