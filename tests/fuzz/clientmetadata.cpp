// Client metadata, as a registration or a document brings it: what is understood is within its bounds, fit to
// be shown, and says the same when it is read back.
#include "oauth/clientmetadata.h"

#include "require.h"

#include "core/json.h"
#include "core/logging.h"
#include "oauth/redirecturi.h"

using namespace Qt::StringLiterals;
using namespace traydo;
using namespace traydo::oauth;

namespace {

void checkBounds(const ClientMetadata &metadata)
{
    REQUIRE(!metadata.redirectUris.isEmpty() && metadata.redirectUris.size() <= 10);
    for (const auto &uri : metadata.redirectUris)
        REQUIRE(parseRedirectUri(uri.toUtf8()).ok());
    REQUIRE(metadata.grantTypes.contains("authorization_code"_L1));
    REQUIRE(!metadata.grantTypes.contains("client_credentials"_L1));
    REQUIRE(!metadata.name.isEmpty() && metadata.name.toUcs4().size() <= 128);
    for (const auto &text : {metadata.name, metadata.clientUri, metadata.softwareId, metadata.softwareVersion,
                             metadata.applicationType})
        REQUIRE(!core::hasUnprintable(text));
    const auto &home = metadata.clientUri;
    REQUIRE(home.isEmpty() || home.startsWith("http"_L1, Qt::CaseInsensitive));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto json = core::parseJsonObject({reinterpret_cast<const char *>(data), qsizetype(size)});
    if (!json)
        return 0;
    const auto metadata = parseClientMetadata(*json);
    if (!metadata) {
        const auto word = metadata.error().word;
        REQUIRE(word == ErrorWord::InvalidRedirectUri || word == ErrorWord::InvalidClientMetadata);
        // The reason is for a developer's terminal: nothing of the input may steer it.
        const auto response = errorResponse(metadata.error());
        REQUIRE(response.status == 400);
        REQUIRE(core::parseJsonObject(response.body).ok());
        return 0;
    }
    checkBounds(*metadata);
    const auto again = parseClientMetadata(metadata->toJson());
    REQUIRE(bool(again));
    REQUIRE(again->toJson() == metadata->toJson());
    return 0;
}
