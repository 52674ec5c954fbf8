#include "oauth/redirecturi.h"

#include <QList>
#include <QUrl>

#include <algorithm>
#include <array>
#include <string_view>

namespace traydo::oauth {

using namespace Qt::StringLiterals;
using core::Error;
using core::ErrorCode;
using core::Result;

namespace {

constexpr qsizetype maxLength = 2048;

/// Private schemes without a dot that well-known MCP clients register. RFC 8252 §7.1 asks for reverse domain
/// names; these are older than that advice.
constexpr std::array<std::string_view, 18> knownSchemes = {
    "antigravity", "chatgpt", "claude",   "codex",           "cursor",   "goose",
    "jetbrains",   "kiro",    "lmstudio", "opencode",        "raycast",  "trae",
    "vscode",      "warp",    "zed",      "vscode-insiders", "windsurf", "windsurf-next"};

bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isAlphanumeric(char c)
{
    return isLower(c) || isDigit(c) || (c >= 'A' && c <= 'Z');
}

bool isHex(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool contains(QByteArrayView set, char c)
{
    return set.indexOf(c) >= 0;
}

/// RFC 3986 characters except '#', and complete percent triplets.
bool hasOnlyUriCharacters(QByteArrayView uri)
{
    for (qsizetype i = 0; i < uri.size(); ++i) {
        const char c = uri[i];
        if (c == '%') {
            if (i + 2 >= uri.size() || !isHex(uri[i + 1]) || !isHex(uri[i + 2]))
                return false;
        } else if (!isAlphanumeric(c) && !contains("-._~:/?[]@!$&'()*+,;=", c)) {
            return false;
        }
    }
    return true;
}

bool isScheme(QByteArrayView scheme)
{
    return !scheme.isEmpty() && isLower(scheme[0]) && std::all_of(scheme.begin(), scheme.end(), [](char c) {
        return isLower(c) || isDigit(c) || c == '+' || c == '-' || c == '.';
    });
}

/// A reverse domain name (`com.example.app`), or one of the known ones.
bool isPrivateScheme(QByteArrayView scheme)
{
    const std::string_view name(scheme.data(), size_t(scheme.size()));
    const auto isName = [name](std::string_view known) { return known == name; };
    if (std::any_of(knownSchemes.begin(), knownSchemes.end(), isName))
        return true;
    return contains(scheme, '.') && !scheme.endsWith('.') && scheme.indexOf("..") < 0;
}

/// A `.` or `..` segment, percent-encoded or with path parameters too: some servers resolve those.
bool isDotSegment(QByteArrayView segment)
{
    const auto parameters = segment.indexOf(';');
    QByteArray plain = (parameters < 0 ? segment : segment.first(parameters)).toByteArray().toLower();
    plain.replace("%2e", ".");
    return plain == "." || plain == "..";
}

bool hasDotSegment(QByteArrayView rest)
{
    const auto query = rest.indexOf('?');
    const auto path = (query < 0 ? rest : rest.first(query)).toByteArray();
    const auto segments = path.split('/');
    return std::any_of(segments.begin(), segments.end(), [](const QByteArray &s) { return isDotSegment(s); });
}

bool isPort(QByteArrayView port)
{
    if (port.isEmpty() || port.size() > 5 || port[0] == '0' ||
        !std::all_of(port.begin(), port.end(), isDigit))
        return false;
    return port.toByteArray().toInt() <= 65535;
}

bool isLoopbackHost(QByteArrayView host)
{
    return host == "127.0.0.1" || host == "localhost" || host == "[::1]";
}

/// An international name reads the same everywhere only if it comes back from being decoded: `xn--027` ends
/// in the middle of a character, which browsers refuse and QUrl completes to another name (UTS #46 §4, RFC
/// 3492 §6.2).
bool isInternationalName(const QByteArray &host)
{
    return QUrl::toAce(QUrl::fromAce(host, QUrl::IgnoreIDNWhitelist), QUrl::IgnoreIDNWhitelist) == host;
}

Error refused(const char *why)
{
    return {ErrorCode::InvalidArgument, QString::fromLatin1(why)};
}

/// Splits `host[:port]rest` behind `//`.
Result<RedirectUri> splitAuthority(QByteArrayView behindSlashes)
{
    RedirectUri uri;
    const auto isEnd = [](char c) { return c == '/' || c == '?'; };
    const auto end = std::find_if(behindSlashes.begin(), behindSlashes.end(), isEnd) - behindSlashes.begin();
    const auto authority = behindSlashes.first(end);
    uri.rest = behindSlashes.sliced(end);
    if (contains(authority, '@'))
        return refused("a redirect URI must not name a user");
    const auto hostEnd = authority.startsWith('[') ? authority.indexOf(']') + 1 : authority.indexOf(':');
    const bool hasPort = hostEnd >= 0 && hostEnd < authority.size();
    uri.host = hasPort ? authority.first(hostEnd) : authority;
    if (hasPort) {
        uri.port = authority.sliced(hostEnd + 1);
        if (authority[hostEnd] != ':' || !isPort(uri.port))
            return refused("the port of a redirect URI must be a number from 1 to 65535");
    }
    return uri;
}

Result<RedirectUri> parsePrivate(QByteArrayView scheme, QByteArrayView behindColon)
{
    if (!isPrivateScheme(scheme))
        return refused(
            "a redirect URI must be https, http on a loopback host, or an app's own scheme with a dot");
    if (!behindColon.startsWith('/'))
        return refused("a redirect URI with an app's own scheme must have a path");
    if (behindColon.startsWith("//"))
        return splitAuthority(behindColon.sliced(2));
    RedirectUri uri;
    uri.rest = behindColon;
    return uri;
}

Result<RedirectUri> parseWeb(QByteArrayView scheme, QByteArrayView behindColon)
{
    if (!behindColon.startsWith("//"))
        return refused("a redirect URI must name a host");
    auto uri = splitAuthority(behindColon.sliced(2));
    if (!uri)
        return uri;
    if (scheme == "http" && !isLoopbackHost(uri->host))
        return refused("http is allowed on 127.0.0.1, localhost and [::1] only");
    if (scheme == "https" && !isLoopbackHost(uri->host) && !isPublicHostName(uri->host))
        return refused("the host of a redirect URI must be a full domain name");
    return uri;
}

} // namespace

bool isPublicHostName(QByteArrayView host)
{
    if (host.isEmpty() || host.size() > 253 || host.endsWith('.'))
        return false;
    const QByteArray name = host.toByteArray().toLower();
    const auto labels = name.split('.');
    for (const auto &label : labels) {
        const bool lettersOnly =
            std::all_of(label.begin(), label.end(), [](char c) { return isAlphanumeric(c) || c == '-'; });
        if (label.isEmpty() || label.size() > 63 || !lettersOnly || label.startsWith('-') ||
            label.endsWith('-'))
            return false;
    }
    if (name.contains("xn--") && !isInternationalName(name))
        return false;
    // WHATWG URL: a host whose last label is a number (decimal or 0x…) is an IPv4 address in disguise.
    return labels.size() > 1 && !isDigit(labels.last().front()) && labels.last() != "localhost";
}

Result<RedirectUri> parseRedirectUri(QByteArrayView text)
{
    if (text.isEmpty() || text.size() > maxLength)
        return refused("a redirect URI must have 1 to 2048 bytes");
    if (contains(text, '#'))
        return refused("a redirect URI must not have a fragment");
    if (!hasOnlyUriCharacters(text))
        return refused("a redirect URI must consist of URI characters");
    const auto colon = text.indexOf(':');
    const auto scheme = colon < 0 ? QByteArrayView() : text.first(colon);
    if (!isScheme(scheme))
        return refused("a redirect URI must be absolute, its scheme in lower case");

    const bool web = scheme == "https" || scheme == "http";
    const auto behindColon = text.sliced(colon + 1);
    auto uri = web ? parseWeb(scheme, behindColon) : parsePrivate(scheme, behindColon);
    if (!uri)
        return uri;
    if (hasDotSegment(uri->rest))
        return refused("a redirect URI must not have dot segments");
    uri->scheme = scheme;
    uri->kind = scheme == "https" ? RedirectKind::Https
                : web             ? RedirectKind::Loopback
                                  : RedirectKind::PrivateUse;
    return uri;
}

bool redirectUriMatches(QByteArrayView registered, QByteArrayView asked)
{
    if (registered == asked)
        return true;
    const auto a = parseRedirectUri(registered);
    const auto b = parseRedirectUri(asked);
    return a && b && a->kind == RedirectKind::Loopback && b->kind == RedirectKind::Loopback &&
           a->host == b->host && a->rest == b->rest;
}

QByteArray redirectHost(const RedirectUri &uri)
{
    QByteArray shown;
    if (uri.kind == RedirectKind::PrivateUse)
        shown = uri.scheme.toByteArray() + (uri.host.isEmpty() ? ":" : "://");
    shown += uri.host.toByteArray();
    if (!uri.port.isEmpty())
        shown += ':' + uri.port.toByteArray();
    return shown;
}

} // namespace traydo::oauth
