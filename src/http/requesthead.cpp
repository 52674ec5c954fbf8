#include "http/requesthead.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace traydo::http {

namespace {

/// QHttpServer drops *all* fields when one is longer than 8 KiB or there are more than 100.
constexpr qsizetype longestField = 8000;
constexpr int mostFields = 100;
/// `DELETE ` before and ` HTTP/1.1` after the target, and room for a method nobody knows.
constexpr qsizetype aroundTarget = 32;

constexpr Refusal malformed(const char *reason)
{
    return {400, reason};
}

bool isTokenChar(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           (c != '\0' && std::strchr("!#$%&'*+-.^_`|~", c));
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenChar);
}

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool isControl(char c)
{
    return (c >= 0 && c < 0x20) || c == 0x7f;
}

bool equals(QByteArrayView a, const char *b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

std::optional<Method> methodNamed(QByteArrayView name)
{
    static constexpr std::array<std::pair<const char *, Method>, 7> methods{{{"GET", Method::Get},
                                                                             {"POST", Method::Post},
                                                                             {"DELETE", Method::Delete},
                                                                             {"OPTIONS", Method::Options},
                                                                             {"HEAD", Method::Head},
                                                                             {"PUT", Method::Put},
                                                                             {"PATCH", Method::Patch}}};
    for (const auto &[known, method] : methods) {
        if (name == QByteArrayView(known))
            return method;
    }
    return {};
}

/// Whether a comma-separated list (RFC 9110 §5.6.1) has `member`.
bool listHas(QByteArrayView list, const char *member)
{
    while (!list.isEmpty()) {
        const auto comma = list.indexOf(',');
        if (equals((comma < 0 ? list : list.first(comma)).trimmed(), member))
            return true;
        list = comma < 0 ? QByteArrayView() : list.sliced(comma + 1);
    }
    return false;
}

/// origin-form, or `*` for OPTIONS (RFC 9112 §3.2). We are nobody's proxy, so the absolute form is refused; a
/// stray
/// '%' would change how QUrl reads all others; an encoded control character has no business in a path of
/// ours.
Refusal checkTarget(QByteArrayView target, Method method, const core::Limits &limits)
{
    if (target.size() > limits.targetBytes)
        return {414, "request target too long"};
    if (target == "*" && method == Method::Options)
        return {};
    if (!target.startsWith('/'))
        return malformed("malformed request target");
    bool inPath = true;
    for (qsizetype i = 0; i < target.size(); ++i) {
        const char c = target[i];
        if (c <= 0x20 || c == 0x7f || c == '#')
            return malformed("malformed request target");
        if (c == '?')
            inPath = false;
        if (c != '%')
            continue;
        if (i + 2 >= target.size() || !isHexDigit(target[i + 1]) || !isHexDigit(target[i + 2]))
            return malformed("malformed percent-encoding");
        if (inPath && (target[i + 1] == '0' || target[i + 1] == '1'))
            return malformed("control character in path");
    }
    return {};
}

Refusal parseRequestLine(QByteArrayView line, RequestHead &head, const core::Limits &limits)
{
    const auto first = line.indexOf(' ');
    const auto last = line.lastIndexOf(' ');
    if (first <= 0 || last == first || !isToken(line.first(first)))
        return malformed("malformed request line");
    const auto version = line.sliced(last + 1);
    if (version == "HTTP/1.0")
        head.http10 = true;
    else if (version != "HTTP/1.1")
        return version.startsWith("HTTP/") ? Refusal{505, "HTTP version not supported"}
                                           : malformed("malformed request line");
    head.methodName = line.first(first).toByteArray();
    const auto method = methodNamed(head.methodName);
    if (!method)
        return {501, "method not implemented"};
    head.method = *method;
    const auto target = line.sliced(first + 1, last - first - 1);
    if (const auto refusal = checkTarget(target, *method, limits))
        return refusal;
    head.target = target.toByteArray();
    return {};
}

Refusal parseFieldLine(QByteArrayView line, RequestHead &head)
{
    const auto colon = line.indexOf(':');
    // Also refuses a folded line and `Name :`, both of which smuggle (RFC 9112 §5.1, §5.2).
    if (colon <= 0 || !isToken(line.first(colon)))
        return malformed("malformed header field");
    const auto value = line.sliced(colon + 1).trimmed();
    if (std::any_of(value.begin(), value.end(), [](char c) { return isControl(c) && c != '\t'; }))
        return malformed("control character in header field");
    if (line.size() > longestField)
        return {431, "header field too large"};
    head.headers.add(line.first(colon).toByteArray(), value.toByteArray());
    return {};
}

Refusal parseContentLength(const QByteArray &value, RequestHead &head)
{
    const bool digits = std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (value.isEmpty() || value.size() > 10 || !digits)
        return malformed("malformed Content-Length");
    head.contentLength = value.toLongLong();
    return {};
}

/// How the body ends, from fields that must not contradict each other (RFC 9112 §6.3).
Refusal parseFraming(RequestHead &head)
{
    int lengths = 0;
    int codings = 0;
    bool close = head.http10;
    for (const auto &[name, value] : head.headers.fields()) {
        if (equals(name, "Content-Length")) {
            if (++lengths > 1)
                return malformed("repeated Content-Length");
            if (const auto refusal = parseContentLength(value, head))
                return refusal;
        } else if (equals(name, "Transfer-Encoding")) {
            if (++codings > 1 || !equals(value, "chunked"))
                return malformed("unsupported Transfer-Encoding");
            head.chunked = true;
        } else if (equals(name, "Connection")) {
            close = close || listHas(value, "close");
        } else if (equals(name, "Expect")) {
            (equals(value, "100-continue") ? head.expectsContinue : head.expectsSomethingElse) = true;
        }
    }
    if (head.chunked && (lengths > 0 || head.http10))
        return malformed("ambiguous body length");
    if (head.http10)
        head.expectsContinue = head.expectsSomethingElse = false; // RFC 9110 §10.1.1
    head.keepAlive = !close;
    return {};
}

/// Fields that speak of this connection only, and those that the guard has dealt with itself.
bool endsAtGuard(QByteArrayView name)
{
    static constexpr std::array<const char *, 11> names{
        "Connection", "Content-Length",      "Expect",           "HTTP2-Settings",
        "Keep-Alive", "Proxy-Authorization", "Proxy-Connection", "TE",
        "Trailer",    "Transfer-Encoding",   "Upgrade"};
    return std::any_of(names.begin(), names.end(), [name](const char *known) { return equals(name, known); });
}

} // namespace

QByteArray RequestHead::path() const
{
    const auto mark = target.indexOf('?');
    return mark < 0 ? target : target.left(mark);
}

QByteArray RequestHead::query() const
{
    const auto mark = target.indexOf('?');
    return mark < 0 ? QByteArray() : target.mid(mark + 1);
}

HeadScan scanHead(QByteArrayView bytes, qsizetype scanned, const core::Limits &limits)
{
    auto from = scanned;
    for (auto lf = bytes.indexOf('\n', from); lf >= 0; lf = bytes.indexOf('\n', from)) {
        if (lf == 0 || bytes[lf - 1] != '\r')
            return {0, malformed("bare line feed")};
        if (lf >= 3 && bytes[lf - 2] == '\n') {
            if (lf + 1 > limits.headBytes)
                return {0, {431, "request head too large"}};
            return {lf + 1, {}};
        }
        from = lf + 1;
    }
    const qsizetype longestLine = limits.targetBytes + aroundTarget;
    if (bytes.size() > longestLine && !bytes.first(longestLine).contains('\n'))
        return {0, {414, "request target too long"}};
    if (bytes.size() > limits.headBytes)
        return {0, {431, "request head too large"}};
    return {};
}

std::variant<RequestHead, Refusal> parseHead(QByteArrayView bytes, const core::Limits &limits)
{
    Q_ASSERT(bytes.endsWith("\r\n\r\n"));
    RequestHead head;
    const int fieldLimit = std::min(limits.headFields, mostFields);
    int fields = -1; // the request line is not one
    for (bytes.chop(2); !bytes.isEmpty(); ++fields) {
        const auto end = bytes.indexOf("\r\n");
        const auto line = bytes.first(end);
        bytes = bytes.sliced(end + 2);
        if (line.contains('\r') || line.contains('\n'))
            return malformed("bare carriage return");
        if (fields >= fieldLimit)
            return Refusal{431, "too many header fields"};
        const auto refusal = fields < 0 ? parseRequestLine(line, head, limits) : parseFieldLine(line, head);
        if (refusal)
            return refusal;
    }
    if (const auto refusal = parseFraming(head))
        return refusal;
    return head;
}

QByteArray canonicalHead(const RequestHead &head)
{
    QByteArray out;
    out.reserve(512 + head.target.size());
    out.append(head.methodName).append(' ').append(head.target).append(" HTTP/1.1\r\n");
    for (const auto &[name, value] : head.headers.fields()) {
        if (!endsAtGuard(name))
            out.append(name).append(": ").append(value).append("\r\n");
    }
    return out.append("\r\n");
}

} // namespace traydo::http
