// What a web server sends for a client ID metadata document: what is read does not depend on how it arrives,
// is within its bounds, and never counts as current for longer than allowed.
#include "oauth/documentreply.h"

#include "require.h"

using namespace traydo;
using namespace traydo::oauth;

namespace {

constexpr qint64 maxBodyBytes = 5 * 1024;
constexpr core::milliseconds longest{24LL * 3600 * 1000};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto whole = readDocumentReply(bytes, false, maxBodyBytes);
    if (!whole) {
        REQUIRE(whole.error().code == core::ErrorCode::InvalidArgument);
        // What is refused stays refused, whatever follows.
        REQUIRE(!readDocumentReply(bytes.toByteArray() + "\r\n\r\n0\r\n\r\n", false, maxBodyBytes));
        return 0;
    }
    if (!*whole) {
        // Not complete, so no beginning of it is; and the connection's end decides it either way.
        const auto half = readDocumentReply(bytes.first(bytes.size() / 2), false, maxBodyBytes);
        REQUIRE(half && !*half);
        const auto ended = readDocumentReply(bytes, true, maxBodyBytes);
        REQUIRE(!ended || ended->has_value());
        if (!ended)
            return 0;
        REQUIRE((*ended)->body.size() <= maxBodyBytes);
        return 0;
    }
    const auto &reply = **whole;
    REQUIRE(reply.body.size() <= maxBodyBytes);
    REQUIRE(reply.headers.fields().size() <= 64);
    for (const auto &[name, value] : reply.headers.fields()) {
        REQUIRE(!name.isEmpty());
        REQUIRE(!value.contains('\r') && !value.contains('\n') && !value.contains('\0'));
    }
    const auto ended = readDocumentReply(bytes, true, maxBodyBytes);
    REQUIRE(ended && *ended && (*ended)->body == reply.body);
    const core::Instant now = core::fromEpochMs(1'795'255'200'000);
    const auto fresh = freshUntil(reply.headers, now, longest);
    REQUIRE(fresh >= now && fresh <= now + longest);
    return 0;
}
