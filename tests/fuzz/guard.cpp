// The guard's framing: one reading of the bytes, however they arrive, and nothing left over for a second one.
#include "require.h"

#include "http/requestreader.h"

#include <fuzzer/FuzzedDataProvider.h>

#include <algorithm>

using namespace traydo;
using namespace traydo::http;

namespace {

constexpr qint64 bodyLimit = 4096;

struct Reading
{
    std::vector<std::pair<RequestHead, QByteArray>> requests;
    int refused = 0; ///< with which status
};

bool sameRequest(const RequestHead &a, const RequestHead &b)
{
    return a.methodName == b.methodName && a.target == b.target && a.headers.fields() == b.headers.fields() &&
           a.contentLength == b.contentLength && a.chunked == b.chunked && a.keepAlive == b.keepAlive &&
           a.http10 == b.http10;
}

bool isPlainText(const QByteArray &text)
{
    return std::none_of(text.begin(), text.end(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

void checkHead(const RequestHead &head, const core::Limits &limits)
{
    REQUIRE(head.target == "*" || head.target.startsWith('/'));
    REQUIRE(head.target.size() <= limits.targetBytes);
    REQUIRE(head.headers.fields().size() <= limits.headFields);
    REQUIRE(head.contentLength >= 0);
    REQUIRE(!(head.chunked && head.contentLength > 0));
    REQUIRE(head.headers.values("Content-Length").size() + head.headers.values("Transfer-Encoding").size() <=
            1);
    REQUIRE(isPlainText(head.target));
    for (const auto &[name, value] : head.headers.fields()) {
        REQUIRE(!name.isEmpty() && isPlainText(name) && !name.contains(':') && !name.contains(' '));
        REQUIRE(isPlainText(value) && value == value.trimmed());
    }
}

/// Goes as far as the bytes go; false once no more can be read from this connection.
bool read(RequestReader &reader, bool &inBody, Reading &reading, const core::Limits &limits)
{
    for (;;) {
        if (!inBody) {
            if (!reader.hasBegun())
                return true;
            const auto progress = reader.readHead();
            reading.refused = progress.refusal.status;
            if (progress.refusal || !progress.complete)
                return !progress.refusal;
            checkHead(reader.head(), limits);
            if (reader.head().contentLength > bodyLimit) {
                reading.refused = 413;
                return false;
            }
            reader.startBody(bodyLimit);
            inBody = true;
        }
        if (reader.hasBody()) {
            const auto progress = reader.readBody();
            reading.refused = progress.refusal.status;
            REQUIRE(reader.body().size() <= bodyLimit);
            if (progress.refusal || !progress.complete)
                return !progress.refusal;
        }
        REQUIRE(reader.head().chunked || reader.body().size() == reader.head().contentLength);
        reading.requests.emplace_back(reader.head(), reader.body());
        reader.finish();
        inBody = false;
    }
}

Reading readInPieces(const QByteArray &bytes, const std::vector<uint8_t> &sizes, const core::Limits &limits)
{
    RequestReader reader(limits);
    Reading reading;
    bool inBody = false;
    qsizetype at = 0;
    for (size_t i = 0; at < bytes.size(); ++i) {
        const qsizetype size = sizes.empty() ? bytes.size() : qsizetype(sizes[i % sizes.size()]) + 1;
        reader.append(bytes.mid(at, size));
        at += size;
        if (!read(reader, inBody, reading, limits))
            break;
    }
    return reading;
}

/// What goes on to the parser behind the guard says the same, and no byte follows it.
void checkCanonical(const RequestHead &head, const core::Limits &limits)
{
    auto wide = limits;
    wide.headBytes *= 2; // `Name:value` becomes `Name: value`
    const auto again = readInPieces(canonicalHead(head), {}, wide);
    REQUIRE(again.refused == 0);
    REQUIRE(again.requests.size() == 1);
    const auto &[plain, body] = again.requests.front();
    REQUIRE(plain.methodName == head.methodName && plain.target == head.target);
    REQUIRE(body.isEmpty() && !plain.chunked);
    REQUIRE(!plain.headers.contains("Transfer-Encoding") && !plain.headers.contains("Upgrade"));
    REQUIRE(plain.headers.values("Host") == head.headers.values("Host"));
    REQUIRE(plain.headers.values("Authorization") == head.headers.values("Authorization"));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    FuzzedDataProvider input(data, size);
    core::Limits limits;
    if (input.ConsumeBool()) { // the edges of the limits are reached sooner when they are near
        limits.headBytes = 256;
        limits.targetBytes = 64;
        limits.headFields = 6;
    }
    const auto sizes = input.ConsumeBytes<uint8_t>(input.ConsumeIntegralInRange<size_t>(0, 4));
    const auto rest = input.ConsumeRemainingBytes<char>();
    const QByteArray bytes(rest.data(), qsizetype(rest.size()));

    const auto whole = readInPieces(bytes, {}, limits);
    const auto pieces = readInPieces(bytes, sizes, limits);
    REQUIRE(whole.requests.size() == pieces.requests.size());
    REQUIRE((whole.refused == 0) == (pieces.refused == 0));
    for (size_t i = 0; i < whole.requests.size(); ++i) {
        REQUIRE(sameRequest(whole.requests[i].first, pieces.requests[i].first));
        REQUIRE(whole.requests[i].second == pieces.requests[i].second);
        checkCanonical(whole.requests[i].first, limits);
    }
    return 0;
}
