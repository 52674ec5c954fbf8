// Redirect URIs: what passes is the sum of its parts and means the same to another parser; matching is
// equality but for a loopback port.
#include "oauth/redirecturi.h"

#include "require.h"

#include <QUrl>

#include <fuzzer/FuzzedDataProvider.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace traydo::oauth;

namespace {

void checkParsed(const QByteArray &text)
{
    const auto uri = parseRedirectUri(text);
    REQUIRE(redirectUriMatches(text, text));
    if (!uri)
        return;
    REQUIRE(text.size() <= 2048);
    REQUIRE(std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < 0x7f && c != '#'; }));
    const QByteArray authority =
        uri->host.toByteArray() + (uri->port.isEmpty() ? QByteArray() : ':' + uri->port.toByteArray());
    const QByteArray start = uri->scheme.toByteArray() + ':';
    REQUIRE(text == start + "//" + authority + uri->rest.toByteArray() ||
            (authority.isEmpty() && text == start + uri->rest.toByteArray()));
    REQUIRE(!uri->host.contains('@'));
    REQUIRE((uri->kind == RedirectKind::PrivateUse) == (uri->scheme != "https" && uri->scheme != "http"));
    REQUIRE(uri->scheme != "javascript" && uri->scheme != "data" && uri->scheme != "file");
    REQUIRE(!redirectHost(*uri).isEmpty());

    if (uri->kind == RedirectKind::PrivateUse)
        return;
    // A browser that reads the address otherwise than we do would carry the code elsewhere.
    const QUrl url = QUrl::fromEncoded(text, QUrl::StrictMode);
    REQUIRE(url.isValid());
    REQUIRE(url.userInfo().isEmpty() && !url.hasFragment());
    QString host = url.host(QUrl::FullyEncoded);
    if (host.contains(u':'))
        host = u'[' + host + u']';
    REQUIRE(host.compare(QString::fromLatin1(uri->host), Qt::CaseInsensitive) == 0);
    REQUIRE(url.port(0) == uri->port.toByteArray().toInt());
    if (uri->kind == RedirectKind::Loopback)
        REQUIRE(uri->host == "127.0.0.1" || uri->host == "localhost" || uri->host == "[::1]");
}

void checkMatch(const QByteArray &registered, const QByteArray &asked)
{
    const bool matches = redirectUriMatches(registered, asked);
    REQUIRE(matches == redirectUriMatches(asked, registered));
    if (!matches || registered == asked)
        return;
    const auto a = parseRedirectUri(registered);
    const auto b = parseRedirectUri(asked);
    REQUIRE(a.ok() && b.ok());
    REQUIRE(a->kind == RedirectKind::Loopback && b->kind == RedirectKind::Loopback);
    REQUIRE(a->host == b->host && a->rest == b->rest && a->port != b->port);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto newline = bytes.indexOf('\n');
    const auto first = newline < 0 ? bytes : bytes.left(newline);
    checkParsed(first);
    if (newline < 0)
        return 0;
    const auto second = bytes.mid(newline + 1);
    checkParsed(second);
    checkMatch(first, second);
    return 0;
}
