#include "http/responsehead.h"

#include "core/utc.h"

#include <QLocale>

#include <algorithm>

namespace traydo::http {

using namespace Qt::StringLiterals;

namespace {

const char *reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 202:
        return "Accepted";
    case 204:
        return "No Content";
    case 302:
        return "Found";
    case 303:
        return "See Other";
    case 304:
        return "Not Modified";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 406:
        return "Not Acceptable";
    case 408:
        return "Request Timeout";
    case 409:
        return "Conflict";
    case 410:
        return "Gone";
    case 413:
        return "Content Too Large";
    case 414:
        return "URI Too Long";
    case 415:
        return "Unsupported Media Type";
    case 417:
        return "Expectation Failed";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 501:
        return "Not Implemented";
    case 503:
        return "Service Unavailable";
    case 505:
        return "HTTP Version Not Supported";
    default:
        return ""; // the phrase may be empty (RFC 9112 §4)
    }
}

/// Unless the answer has its own: no page of another site may embed what we say, and no cache keeps it.
constexpr std::pair<const char *, const char *> everyAnswer[] = {
    {"X-Content-Type-Options", "nosniff"},
    {"Cross-Origin-Resource-Policy", "same-origin"},
    {"Cache-Control", "no-store"}};

/// CR, LF or NUL in a field would let its value write further fields, or a response of its own.
bool staysOnItsLine(const QByteArray &text)
{
    return std::none_of(text.begin(), text.end(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

void appendField(QByteArray &out, const QByteArray &name, const QByteArray &value)
{
    if (staysOnItsLine(name) && staysOnItsLine(value))
        out.append(name).append(": ").append(value).append("\r\n");
}

} // namespace

QByteArray responseHead(int status, const Headers &headers, const BodyFraming &framing, bool close,
                        const QByteArray &date)
{
    QByteArray out;
    out.reserve(384);
    out.append("HTTP/1.1 ")
        .append(QByteArray::number(status))
        .append(' ')
        .append(reasonPhrase(status))
        .append("\r\n");
    out.append("Date: ").append(date).append("\r\n");
    for (const auto &[name, value] : headers.fields())
        appendField(out, name, value);
    for (const auto &[name, value] : everyAnswer) {
        if (!headers.contains(name))
            out.append(name).append(": ").append(value).append("\r\n");
    }
    if (framing.kind == BodyFraming::Kind::Chunked)
        out.append("Transfer-Encoding: chunked\r\n");
    else if (framing.kind == BodyFraming::Kind::Length && status != 204 && status != 304) // RFC 9110 §8.6
        out.append("Content-Length: ").append(QByteArray::number(framing.length)).append("\r\n");
    if (close)
        out.append("Connection: close\r\n");
    return out.append("\r\n");
}

const QByteArray &HttpDate::at(core::Instant now)
{
    const auto second = core::toEpochSeconds(now);
    if (second != m_second) {
        m_second = second;
        const auto utc = QDateTime::fromSecsSinceEpoch(second, core::utc());
        m_text = QLocale::c().toString(utc, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
    }
    return m_text;
}

} // namespace traydo::http
