#include "oauth/documentreply.h"

#include "core/utc.h"
#include "http/chunkedbody.h"

#include <QLocale>

#include <algorithm>

namespace traydo::oauth {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Error;
using core::ErrorCode;
using core::Result;

namespace {

/// Of a reply that says nothing about it.
constexpr core::milliseconds defaultLife = 5min;
constexpr qsizetype maxHeadFields = 64;

Error refused(const QString &why)
{
    return {ErrorCode::InvalidArgument, why};
}

bool isTokenCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// A whole number of at most ten digits; nothing for anything else.
std::optional<qint64> wholeNumber(QByteArrayView text)
{
    if (text.isEmpty() || text.size() > 10 || !std::all_of(text.begin(), text.end(), isDigit))
        return {};
    return text.toByteArray().toLongLong();
}

Result<int> readStatus(QByteArrayView line)
{
    const bool known = line.startsWith("HTTP/1.1 ") || line.startsWith("HTTP/1.0 ");
    const auto code = line.sliced(std::min<qsizetype>(line.size(), 9));
    if (!known || code.size() < 3 || !std::all_of(code.begin(), code.begin() + 3, isDigit) ||
        (code.size() > 3 && code[3] != ' '))
        return refused(u"the server did not answer in HTTP/1.1"_s);
    return code.first(3).toByteArray().toInt();
}

Result<http::Headers> readFields(QByteArrayView head)
{
    http::Headers headers;
    while (!head.isEmpty()) {
        const auto end = head.indexOf("\r\n");
        const auto line = head.first(end);
        head = head.sliced(end + 2);
        const auto colon = line.indexOf(':');
        const auto name = line.first(std::max<qsizetype>(colon, 0));
        const auto value = line.sliced(colon + 1);
        const bool sound = !name.isEmpty() && std::all_of(name.begin(), name.end(), isTokenCharacter) &&
                           !value.contains('\r') && !value.contains('\n') && !value.contains('\0');
        if (!sound || headers.fields().size() == maxHeadFields)
            return refused(u"the server's answer has a malformed head"_s);
        headers.add(name.toByteArray(), value.toByteArray().trimmed());
    }
    return headers;
}

bool isJsonType(const QList<QByteArray> &contentTypes)
{
    if (contentTypes.size() != 1)
        return false;
    const auto &value = contentTypes.first();
    const auto semicolon = value.indexOf(';');
    const auto type = (semicolon < 0 ? value : value.first(semicolon)).trimmed().toLower();
    return type == "application/json" || (type.startsWith("application/") && type.endsWith("+json"));
}

Result<void> checkHead(int status, const http::Headers &headers)
{
    if (status >= 300 && status < 400)
        return refused(u"the server answers with a redirect, and those are not followed"_s);
    if (status != 200)
        return refused(u"the server answers with status %1"_s.arg(status));
    if (!isJsonType(headers.values("Content-Type")))
        return refused(u"the server's answer is not JSON"_s);
    for (const auto &coding : headers.values("Content-Encoding")) {
        if (coding.compare("identity", Qt::CaseInsensitive) != 0)
            return refused(u"the server's answer is compressed"_s);
    }
    return {};
}

using Reading = Result<std::optional<QByteArray>>;

Reading readChunked(QByteArrayView bytes, bool atEnd, qint64 maxBodyBytes)
{
    http::ChunkedBody decoder(maxBodyBytes);
    QByteArray body;
    switch (decoder.decode(bytes, body)) {
    case http::ChunkedBody::Status::Complete:
        return std::optional(body);
    case http::ChunkedBody::Status::NeedsMore:
        if (!atEnd)
            return std::optional<QByteArray>();
        break;
    case http::ChunkedBody::Status::TooLarge:
        return refused(u"the document is larger than %1 bytes"_s.arg(maxBodyBytes));
    case http::ChunkedBody::Status::Malformed:
        break;
    }
    return refused(u"the server's answer has a malformed body"_s);
}

Reading readBody(const http::Headers &headers, QByteArrayView bytes, bool atEnd, qint64 maxBodyBytes)
{
    const auto codings = headers.values("Transfer-Encoding");
    const auto lengths = headers.values("Content-Length");
    if (codings.size() + lengths.size() > 1)
        return refused(u"the server's answer is framed in two ways"_s);
    if (!codings.isEmpty()) {
        if (codings.first().compare("chunked", Qt::CaseInsensitive) != 0)
            return refused(u"the server's answer has an unknown transfer coding"_s);
        return readChunked(bytes, atEnd, maxBodyBytes);
    }
    const auto length = lengths.isEmpty() ? std::optional<qint64>() : wholeNumber(lengths.first());
    if (!lengths.isEmpty() && !length)
        return refused(u"the server's answer has a malformed length"_s);
    if (length.value_or(0) > maxBodyBytes || (!length && bytes.size() > maxBodyBytes))
        return refused(u"the document is larger than %1 bytes"_s.arg(maxBodyBytes));
    if (length ? bytes.size() >= *length : atEnd)
        return std::optional(bytes.first(length.value_or(bytes.size())).toByteArray());
    if (atEnd)
        return refused(u"the server's answer ends too early"_s);
    return std::optional<QByteArray>();
}

/// The value of a Cache-Control directive; an empty one for a directive without value.
std::optional<QByteArray> directive(const http::Headers &headers, QByteArrayView name)
{
    for (const auto &value : headers.values("Cache-Control")) {
        for (const auto &part : value.split(',')) {
            const auto equals = part.indexOf('=');
            const auto word = (equals < 0 ? part : part.first(equals)).trimmed();
            if (word.compare(name, Qt::CaseInsensitive) == 0)
                return equals < 0 ? QByteArray("") : part.sliced(equals + 1).trimmed();
        }
    }
    return {};
}

/// IMF-fixdate (RFC 9110 §5.6.7); the two obsolete forms count as no date.
std::optional<core::Instant> httpDate(const std::optional<QByteArray> &text)
{
    if (!text)
        return {};
    auto date = QLocale::c().toDateTime(QString::fromLatin1(*text), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    if (!date.isValid())
        return {};
    date = QDateTime(date.date(), date.time(), core::utc());
    return core::fromEpochMs(date.toMSecsSinceEpoch());
}

core::milliseconds lifeOf(const http::Headers &headers, core::Instant now)
{
    if (directive(headers, "no-store") || directive(headers, "no-cache"))
        return 0ms;
    const auto age = wholeNumber(headers.value("Age").value_or("0")).value_or(0);
    if (const auto maxAge = directive(headers, "max-age"))
        return core::seconds(wholeNumber(*maxAge).value_or(0) - age);
    if (headers.contains("Expires")) {
        // A malformed date means: expired already (RFC 9111 §5.3).
        const auto expires = httpDate(headers.value("Expires"));
        return expires ? *expires - httpDate(headers.value("Date")).value_or(now) - core::seconds(age) : 0ms;
    }
    return defaultLife;
}

} // namespace

Result<std::optional<DocumentReply>> readDocumentReply(QByteArrayView received, bool atEnd,
                                                       qint64 maxBodyBytes)
{
    const auto headEnd = received.indexOf("\r\n\r\n");
    if (headEnd < 0) {
        if (received.size() > maxReplyHeadBytes)
            return refused(u"the head of the server's answer is too long"_s);
        if (atEnd)
            return refused(u"the server's answer ends too early"_s);
        return std::optional<DocumentReply>();
    }
    if (headEnd > maxReplyHeadBytes)
        return refused(u"the head of the server's answer is too long"_s);
    const auto head = received.first(headEnd + 2);
    const auto lineEnd = head.indexOf("\r\n");
    const auto status = readStatus(head.first(lineEnd));
    if (!status)
        return status.error();
    auto headers = readFields(head.sliced(lineEnd + 2));
    if (!headers)
        return headers.error();
    if (auto sound = checkHead(*status, *headers); !sound)
        return sound.error();
    auto body = readBody(*headers, received.sliced(headEnd + 4), atEnd, maxBodyBytes);
    if (!body)
        return body.error();
    if (!*body)
        return std::optional<DocumentReply>();
    return std::optional(DocumentReply{*std::move(headers), **std::move(body)});
}

core::Instant freshUntil(const http::Headers &headers, core::Instant now, core::milliseconds longest)
{
    return now + std::clamp(lifeOf(headers, now), core::milliseconds(0), longest);
}

} // namespace traydo::oauth
