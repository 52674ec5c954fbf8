// A client ID metadata document and the reply that brings it: read the same however it arrives, within its
// limits, kept no longer than allowed; the URL that names it means the same to another parser.
#include "oauth/documentreply.h"

#include "require.h"

#include "core/json.h"
#include "oauth/clientidurl.h"
#include "oauth/clientmetadata.h"
#include "oauth/redirecturi.h"

#include <QUrl>

#include <fuzzer/FuzzedDataProvider.h>

using namespace Qt::StringLiterals;
using namespace traydo;
using namespace traydo::oauth;

namespace {

constexpr qint64 bodyLimit = 1024;
constexpr core::seconds longest{24 * 3600};

void checkDocument(const DocumentReply &reply)
{
    REQUIRE(reply.body.size() <= bodyLimit);
    REQUIRE(reply.headers.values("Content-Type").size() == 1);
    REQUIRE(reply.headers.fields().size() <= 64);
    for (const auto &[name, value] : reply.headers.fields())
        REQUIRE(!name.isEmpty() && !value.contains('\r') && !value.contains('\n') && !value.contains('\0'));
    const core::Instant now{core::milliseconds(1795255200000)};
    const auto fresh = freshUntil(reply.headers, now, longest);
    REQUIRE(fresh >= now && fresh <= now + longest);

    const auto json = core::parseJsonObject(reply.body);
    const auto metadata = json ? parseClientMetadata(*json, MetadataSource::Document)
                               : OAuthError{ErrorWord::InvalidClientMetadata, json.error().text};
    if (!metadata)
        return;
    REQUIRE(!metadata->redirectUris.isEmpty());
    for (const auto &uri : metadata->redirectUris)
        REQUIRE(parseRedirectUri(uri.toUtf8()).ok());
}

void checkReply(const QByteArray &bytes, qsizetype step)
{
    const auto whole = readDocumentReply(bytes, true, bodyLimit);
    REQUIRE(!whole || whole->has_value()); // at the end everything is decided
    for (qsizetype size = 0; size < bytes.size(); size += step) {
        const auto part = readDocumentReply(QByteArrayView(bytes).first(size), false, bodyLimit);
        REQUIRE(part || !whole); // what is refused early is refused in full
        if (part && *part) {
            REQUIRE(whole && (*whole)->body == (*part)->body);
            REQUIRE((*whole)->headers.fields() == (*part)->headers.fields());
            break;
        }
    }
    if (whole)
        checkDocument(**whole);
}

void checkUrl(const QByteArray &text)
{
    const auto parsed = parseClientIdUrl(text);
    if (!parsed)
        return;
    REQUIRE(text.startsWith("https://") && isUrlShaped(QString::fromLatin1(text)));
    REQUIRE(isPublicHostName(parsed->host) && parsed->port != 0);
    REQUIRE(parsed->target.startsWith('/') && text.endsWith(parsed->target));
    const QUrl url = QUrl::fromEncoded(text, QUrl::StrictMode);
    REQUIRE(url.isValid() && url.userInfo().isEmpty() && !url.hasFragment());
    REQUIRE(url.host(QUrl::FullyEncoded).toLatin1() == parsed->host);
    REQUIRE(url.port(443) == parsed->port);
    const auto again = parseClientIdUrl("https://" + parsed->authority() + parsed->target);
    REQUIRE(again && again->host == parsed->host && again->port == parsed->port);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    FuzzedDataProvider input(data, size);
    const bool isUrl = input.ConsumeBool();
    const auto step = input.ConsumeIntegralInRange<qsizetype>(1, 64);
    const auto rest = input.ConsumeRemainingBytes<char>();
    const QByteArray bytes(rest.data(), qsizetype(rest.size()));
    if (isUrl)
        checkUrl(bytes);
    else
        checkReply(bytes, step);
    return 0;
}
